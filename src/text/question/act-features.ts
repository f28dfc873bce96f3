import { fold } from '../words/normal-words.ts';
import { kindOfWord } from '../words/word-kinds.ts';
import { bucketOf, type Features } from './linear-classifier.ts';

export const featureBuckets = 2 ** 15;

/** Longer messages are pasted text: how they begin tells what is asked. */
const mostCharacters = 600;
const mostWords = 80;
const year = /\b(?:19|20)\d\d\b/g;
const percentage = /\d+(?:[.,]\d+)*\s?%/g;
const number = /\d+(?:[.,]\d+)*/g;
const token = /[\p{L}]+|[?#]/gu;

/**
 * What tells how something is asked: words, small ones included, pairs of them, pieces of words (so that a typing error
 * costs little) and how many numbers there are. What it is about is replaced by its kind, because no subject belongs to
 * one act: `<domain>`, `<place>`, `<month>`, and years, percentages and other numbers.
 */
export function actFeatures(text: string, isPlace: (word: string) => boolean = () => false): Features {
  const folded = fold(text.slice(0, mostCharacters));
  const numbers = folded.match(number)?.length ?? 0;
  const plain = folded.replace(year, ' jjjj ').replace(percentage, ' procentgetal ').replace(number, ' getal ');
  const words = (plain.match(token) ?? [])
    .slice(0, mostWords)
    .map((word) => (isPlace(word) ? '<place>' : kindOfWord(word)));
  const found = new Set<string>();
  words.forEach((word, at) => {
    found.add(`w ${word}`);
    found.add(`b ${words[at - 1] ?? '<start>'} ${word}`);
    for (const piece of piecesOf(word)) found.add(`c ${piece}`);
  });
  found.add(`b ${words.at(-1) ?? '<start>'} <end>`);
  found.add(`first ${words[0] ?? ''}`);
  found.add(`first ${words[0] ?? ''} ${words[1] ?? ''}`);
  found.add(`length ${[1, 3, 6, 12].find((most) => words.length <= most) ?? 'long'}`);
  found.add(`numbers ${Math.min(numbers, 4)}`);
  return Uint32Array.from(new Set([...found].map((feature) => bucketOf(feature, featureBuckets))));
}

/** Runs of three and four letters, with the edges of the word. */
function piecesOf(word: string): string[] {
  if (word.startsWith('<') || word.length < 3) return [];
  const edged = `_${word}_`;
  const pieces: string[] = [];
  for (const length of [3, 4])
    for (let at = 0; at + length <= edged.length; at++) pieces.push(edged.slice(at, at + length));
  return pieces;
}
