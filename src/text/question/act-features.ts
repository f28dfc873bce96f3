import { fold } from '../words/normal-words.ts';
import { kindOfWord } from '../words/word-kinds.ts';
import { hashOf } from '../../shared/hash.ts';
import type { Features } from './linear-classifier.ts';

export const featureBuckets = 2 ** 15;

/** Longer messages are pasted text: how they begin tells what is asked. */
const mostCharacters = 600;
const mostWords = 80;
const year = /\b(?:19|20)\d\d\b/g;
const percentage = /\d+(?:[.,]\d+)*\s?%/g;
const number = /\d+(?:[.,]\d+)*/g;
const token = /[\p{L}]+|[?#]/gu;
const kinds = {
  word: hashOf('w '),
  pair: hashOf('b '),
  piece: hashOf('c '),
  first: hashOf('first '),
  length: hashOf('length '),
  numbers: hashOf('numbers '),
};

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
  const found = new Set<number>();
  const add = (kind: number, feature: string, from = 0, to = feature.length): void => {
    found.add((hashOf(feature, from, to, kind) >>> 0) % featureBuckets);
  };
  for (let at = 0, before = '<start>'; at <= words.length; at++) {
    const word = words[at] ?? '<end>';
    add(kinds.pair, `${before} ${word}`);
    if (at === words.length) break;
    add(kinds.word, word);
    addPieces(word, add);
    before = word;
  }
  add(kinds.first, words[0] ?? '');
  add(kinds.first, `${words[0] ?? ''} ${words[1] ?? ''}`);
  add(kinds.length, String([1, 3, 6, 12].find((most) => words.length <= most) ?? 'long'));
  add(kinds.numbers, String(Math.min(numbers, 4)));
  return Uint32Array.from(found);
}

/** Runs of three and four letters, with the edges of the word. */
function addPieces(word: string, add: (kind: number, feature: string, from: number, to: number) => void): void {
  if (word.startsWith('<') || word.length < 3) return;
  const edged = `_${word}_`;
  for (const length of [3, 4])
    for (let end = length; end <= edged.length; end++) add(kinds.piece, edged, end - length, end);
}
