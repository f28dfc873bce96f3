import { hashOf } from '../../shared/hash.ts';
import { fold } from './normal-words.ts';
import { errorsBetween } from './similar-words.ts';
import { kindOfWord } from './word-kinds.ts';

/** A text with the typing errors in it repaired. */
export type Repair = (text: string) => string;

const letters = /\p{L}+/gu;
const shortest = 2;
/** Of a word shorter than this one letter makes another word, so that only a common one is taken for it. */
const short = 5;
const common = 12;
/** A word of two letters must be used all the time. */
const always = 150;
/** A word that is used less may be an error itself. */
const known = 2;
/** Phrasings hold errors that people make: a word that is used this much less than the one it may be is one. */
const farLess = 40;
/** Long enough to be known with two errors. */
const long = 7;
/** Of all letters that may take the place of another, or come between, it is seldom this one. */
const ofOtherLetter = 0.2;
const longest = 30;
/** Longer messages are pasted. */
const mostCharacters = 1_000;
/** People seldom miss the first letter. */
const ofFirstLetter = 3;
/** 'Itstroom' may be in- or uitstroom: only a word that is used this much more than the next is meant. */
const ahead = 2;
/** More words than there will be, so that a hash and the number of a word fit one number. */
const mostWords = 2 ** 20;

/**
 * Repairs an error in a word that none of these texts holds, of a long one also two, towards the word of theirs that is used
 * most. Words are found by what is left of them without a letter (SymSpell; Garbe 2012), so that an unknown word costs some
 * look-ups and a known one a single look-up.
 */
export function spellingOf(texts: readonly string[]): Repair {
  const counts = countsOf(texts);
  const words = [...counts].filter(([word, count]) => isCandidate(word, count)).map(([word]) => word);
  /** Hash of a word without a letter, and the number of the word, in order of the hash. */
  const rests = Float64Array.from(
    words.flatMap((word, number) => [word, ...withoutOne(word)].map((rest) => keyOf(rest) + number)),
  ).sort();

  function candidates(rest: string): string[] {
    const key = keyOf(rest);
    const found: string[] = [];
    for (let at = firstFrom(rests, key); (rests[at] ?? Infinity) < key + mostWords; at++)
      found.push(words[(rests[at] as number) - key] as string);
    return found;
  }

  function meant(word: string, left: readonly string[], errors: number): string | null {
    let [best, most, next]: [string | null, number, number] = [null, 0, 0];
    for (const candidate of new Set(left.flatMap(candidates))) {
      if (errorsBetween(word, candidate, errors) === null) continue;
      const ofError = errors > 1 || isSlip(word, candidate) ? 1 : ofOtherLetter;
      const counted = (counts.get(candidate) ?? 0) * (candidate[0] === word[0] ? ofFirstLetter : 1) * ofError;
      if (counted > most) [best, most, next] = [candidate, counted, most];
      else if (counted > next) next = counted;
    }
    return most >= ahead * next ? best : null;
  }

  function isFarLess(count: number, other: string): boolean {
    return (counts.get(other) ?? 0) >= farLess * count;
  }

  function repaired(typed: string): string {
    const word = fold(typed);
    const count = counts.get(word) ?? 0;
    if (word.length < shortest || word.length > longest || count > known || kindOfWord(word) !== word) return typed;
    const near = withoutOne(word);
    const found = meant(word, [word, ...near], 1);
    if (count > 0) return found !== null && isSlip(word, found) && isFarLess(count, found) ? found : typed;
    return found ?? (word.length >= long ? meant(word, near.concat(near.flatMap(withoutOne)), 2) : null) ?? typed;
  }

  return (text) => (text.length > mostCharacters ? text : text.replaceAll(letters, repaired));
}

function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of fold(text).match(letters) ?? [])
      if (word.length <= longest) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function isCandidate(word: string, count: number): boolean {
  if (word.length <= shortest) return word.length === shortest && count >= always;
  return count >= (word.length < short ? common : known);
}

/** Two letters swapped, one left out or one typed twice: there is one way to make these, and many to hit another key. */
function isSlip(word: string, meant: string): boolean {
  if (meant.length > word.length) return true;
  if (meant.length === word.length) return lettersOf(word) === lettersOf(meant);
  return withoutDoubled(word).includes(meant);
}

function lettersOf(word: string): string {
  return Array.from(word).sort().join('');
}

function withoutDoubled(word: string): string[] {
  return Array.from(word, (letter, at) => (letter === word[at + 1] ? word.slice(0, at) + word.slice(at + 1) : ''));
}

function withoutOne(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

function keyOf(rest: string): number {
  return (hashOf(rest) >>> 0) * mostWords;
}

/** The first place that holds this or more. */
function firstFrom(sorted: Float64Array, least: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] as number) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}
