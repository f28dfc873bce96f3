const links = ['', 's', 'en', 'e', 'n'] as const;
const shortestHead = 3;
const shortestTail = 4;
/** A part that explains only half of a word must be long, or `weerbericht` would be about anything with `weer`. */
const shortestLonePart = 5;
/** Longer words are no Dutch compounds, and trying every place to cut them would only cost time. */
const longestCompound = 45;
const mostParts = 4;

export interface KnownParts {
  /** Whether these letters are a word as written somewhere, in any form. */
  isWord(letters: string): boolean;
  /** The form under which a word is known, also when it is inflected; null when it is not known. */
  stemOf(letters: string): string | null;
}

/** Stems of the known words a compound consists of (`jeugdhulp-traject`, `schuld-en-last`); null when it is none. */
export function splitCompound(word: string, known: KnownParts, most = mostParts): readonly string[] | null {
  if (word.length > longestCompound || most < 2) return null;
  for (let cut = word.length - shortestTail; cut >= shortestHead; cut--) {
    const head = headOf(word.slice(0, cut), known);
    if (head === null) continue;
    const rest = word.slice(cut);
    const tail = known.stemOf(rest);
    const tails = tail === null ? splitCompound(rest, known, most - 1) : [tail];
    if (tails !== null) return [head, ...tails];
  }
  return null;
}

/** The longest known word at the beginning or the end of a compound of which the rest is unknown. */
export function lonePart(word: string, known: KnownParts): string | null {
  if (word.length > longestCompound) return null;
  for (let length = word.length - shortestHead; length >= shortestLonePart; length--) {
    const part = headOf(word.slice(0, length), known) ?? known.stemOf(word.slice(-length));
    if (part !== null) return part;
  }
  return null;
}

function headOf(letters: string, known: KnownParts): string | null {
  for (const link of links) {
    if (!letters.endsWith(link)) continue;
    const head = letters.slice(0, letters.length - link.length);
    if (head.length >= shortestHead && known.isWord(head)) return known.stemOf(head);
  }
  return null;
}
