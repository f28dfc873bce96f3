import type { Language } from '../../shared/language.ts';
import { stem, wordsOf } from './dutch-words.ts';
import { hashOf } from '../../shared/hash.ts';

const ofWord = 2;
const ofPiece = 0.5;
/** Everybody's word, such as Wmo, says that there is a domain, and half as much which. */
const ofDomain = 1;
const pieceLengths = [3, 4, 5];
const mostCharacters = 1_000;

type Add = (hash: number, share: number) => void;
type KindOf = (word: string) => string;

/** The words by which texts are compared, each once: nobody asks in as many as a hostile text holds. */
export function wordsToCompare(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text.slice(0, mostCharacters)));
}

/**
 * The words of a text (stems) and pieces of them, as hashes, with how much each counts. `kindOf` gives the kind that stands for
 * a word, or the word itself; a word that is a kind or a number has no pieces, and one of a domain counts as itself too, but less.
 */
export function featuresOf(text: string, language: Language, kindOf: KindOf, add: Add): void {
  for (const word of wordsToCompare(text)) featuresOfWord(word, language, kindOf, add);
}

export function featuresOfWord(word: string, language: Language, kindOf: KindOf, add: Add): void {
  const kind = /^\d/.test(word) ? '<number>' : kindOf(word);
  add(kind === word ? ownFeature(word, language) : hashOf(kind), ofWord);
  if (kind === '<domain>') add(ownFeature(word, language), ofDomain);
  if (kind !== word || word.length < 3) return;
  const edged = `_${word}_`;
  for (const length of pieceLengths)
    for (let end = length; end <= edged.length; end++) add(hashOf(edged, end - length, end), ofPiece);
}

/** The feature that a word shares only with other forms of itself. */
export function ownFeature(word: string, language: Language): number {
  return hashOf(`=${stem(word, language)}`);
}
