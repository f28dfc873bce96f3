const errors = 2;
const alphabet = 'abcdefghijklmnopqrstuvwxyz';
const letter = /\p{L}/u;

/** A text with two random typing errors; always the same ones for the same seed. */
export function withTypingErrors(text: string, seed: string): string {
  const random = randomFrom(seed);
  let typed = text;
  for (let made = 0; made < errors; made++) typed = withOne(typed, random);
  return typed;
}

/** Two letters swapped, one too few, one twice or a wrong one, anywhere in the words. */
function withOne(text: string, random: (below: number) => number): string {
  const places = Array.from({ length: text.length }, (_, at) => at).filter((at) => letter.test(text.charAt(at)));
  const at = places[random(places.length)];
  if (at === undefined) return text;
  const [before, typed, next, after] = [text.slice(0, at), text.charAt(at), text.charAt(at + 1), text.slice(at + 2)];
  switch (random(4)) {
    case 0:
      return letter.test(next) ? `${before}${next}${typed}${after}` : `${before}${typed}${typed}${next}${after}`;
    case 1:
      return `${before}${next}${after}`;
    case 2:
      return `${before}${typed}${typed}${next}${after}`;
    default:
      return `${before}${alphabet.charAt(random(alphabet.length))}${next}${after}`;
  }
}

/** Mulberry32 over the sum of the seed (FNV-1a). */
function randomFrom(seed: string): (below: number) => number {
  let state = 0x811c9dc5;
  for (const each of seed) state = Math.imul(state ^ (each.codePointAt(0) ?? 0), 0x01000193);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
