import type { Mention, Telling } from './telling.ts';

const roundedTo =
  /(?:afgerond|rounded|afronding|rond)\S*(?: \S+){0,3}? (?:op|naar|to|per)(?: (?:hele|de|the|nearest))* (?:#|(\S+))/;
const roundings: readonly (readonly [RegExp, number])[] = [
  [/^(?:tien|tens?|ten)/, 10],
  [/^(?:vijf|fives?)/, 5],
  [/^(?:honderd|hundred)/, 100],
  [/^(?:duizend|thousand)/, 1000],
];

export interface RoundingTold {
  readonly to: number;
  /** The number that tells it, which is no figure itself; null when it was told in words. */
  readonly mention: Mention | null;
}

/** What a text says its figures are rounded to: `afgerond op 10`, `op tientallen afgerond`. */
export function roundingTold({ words, mentions }: Telling): RoundingTold | null {
  const match = roundedTo.exec(words);
  if (!match) return null;
  const [found, word] = match;
  if (word !== undefined) {
    const to = roundings.find(([pattern]) => pattern.test(word))?.[1];
    return to === undefined ? null : { to, mention: null };
  }
  const before = words.slice(0, match.index + found.length).split('#').length - 2;
  const mention = mentions[before];
  return mention ? { to: mention.value, mention } : null;
}
