import type { Language } from '../../shared/language.ts';
import { stem, wordsOf } from './dutch-words.ts';
import { hashOf } from './hash.ts';

const ofWord = 2;
const ofPiece = 0.5;
const pieceLengths = [3, 4, 5];
const mostCharacters = 1_000;

/**
 * The words of a text (stems) and pieces of them, as hashes, with how much each counts. `kindOf` gives the kind that stands for
 * a word, or the word itself; a word that is a kind or a number has no pieces.
 */
export function featuresOf(
  text: string,
  language: Language,
  kindOf: (word: string) => string,
  add: (hash: number, share: number) => void,
): void {
  for (const word of new Set(wordsOf(text.slice(0, mostCharacters)))) {
    const kind = /^\d/.test(word) ? '<number>' : kindOf(word);
    add(hashOf(kind === word ? `=${stem(word, language)}` : kind), ofWord);
    if (kind !== word || word.length < 3) continue;
    const edged = `_${word}_`;
    for (const length of pieceLengths)
      for (let end = length; end <= edged.length; end++) add(hashOf(edged, end - length, end), ofPiece);
  }
}
