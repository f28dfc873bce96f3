const letters = /\p{L}+/gu;
/** Units and periods are shortened to this many letters: `dgn`, `mln`, `mrt`. */
const SHORTEST = 4;

/** A repaired text in which short words, and names within a sentence, stand as they were typed: `12 dgn in Duin`. */
export function withOwnNames(typed: string, repaired: string): string {
  const own = typed.match(letters) ?? [];
  if (own.length !== (repaired.match(letters) ?? []).length) return typed;
  let at = -1;
  return repaired.replaceAll(letters, (word) => {
    at += 1;
    const written = own[at] ?? word;
    return written.length < SHORTEST || (at > 0 && /^\p{Lu}/u.test(written)) ? written : word;
  });
}
