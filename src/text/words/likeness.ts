import type { Language } from '../../shared/language.ts';
import { stem, wordsOf } from './dutch-words.ts';
import { kindOfWord } from './word-kinds.ts';

/** A way of saying something, and what it says. */
export interface Labelled {
  readonly label: string;
  readonly text: string;
  /** How much it counts: a name more than a sentence that only mentions it. */
  readonly weight: number;
}

export interface Likeness {
  readonly label: string;
  /** 0: nothing in common; about 1: the same words as one text; more where several texts say so. */
  readonly likeness: number;
}

/** Labels by how much a question is like their texts, most first. */
export type LikenessIndex = (question: string) => readonly Likeness[];

const ofWord = 2;
const ofPiece = 0.5;
const pieceLengths = [3, 4, 5];
/** A second text that is alike says more, but less than the first. */
const nextCounts = 0.6;
const mostTexts = 4;
const mostCharacters = 1_000;
const unlike = 0.02;

/** The features of a text, by number, each once, and what each counts by its kind. */
type Bag = ReadonlyMap<number, number>;

interface Posting {
  readonly texts: number[];
  readonly weights: number[];
}

/**
 * Nearest texts by the cosine of their words (stems) and pieces of words, weighed by rarity (TF-IDF; Salton & Buckley 1988).
 * Pieces let a typing error or a compound cost little. Asking is linear in the question and in what shares its words.
 */
export function likenessIndex(texts: readonly Labelled[], language: Language): LikenessIndex {
  const bagOf = bags(language);
  const all = texts.map(({ text }) => bagOf(text, true));
  const postings: Posting[] = [];
  for (const [place, bag] of all.entries())
    for (const feature of bag.keys()) (postings[feature] ??= { texts: [], weights: [] }).texts.push(place);
  const rarities = postings.map((posting) => Math.log(1 + texts.length / posting.texts.length));
  for (const [place, bag] of all.entries()) {
    const scale = (texts[place]?.weight ?? 0) / lengthOf(bag, rarities);
    for (const [feature, share] of bag) postings[feature]?.weights.push(share * (rarities[feature] ?? 0) * scale);
  }

  return (question) => {
    const bag = bagOf(question, false);
    const scale = 1 / lengthOf(bag, rarities);
    const alike = new Float64Array(texts.length);
    for (const [feature, share] of bag) {
      const { texts: places, weights } = postings[feature] as Posting;
      const weight = share * (rarities[feature] ?? 0) * scale;
      for (let at = 0; at < places.length; at++) alike[places[at] as number]! += weight * (weights[at] as number);
    }
    return byLabel(texts, alike);
  };
}

function lengthOf(bag: Bag, rarities: readonly number[]): number {
  let squares = 0;
  for (const [feature, share] of bag) squares += (share * (rarities[feature] ?? 0)) ** 2;
  return Math.sqrt(squares) || 1;
}

function byLabel(texts: readonly Labelled[], alike: Float64Array): Likeness[] {
  const found = new Map<string, number[]>();
  for (const [place, { label }] of texts.entries()) {
    const likeness = alike[place] ?? 0;
    if (likeness <= unlike) continue;
    const known = found.get(label);
    if (known) known.push(likeness);
    else found.set(label, [likeness]);
  }
  const ranked = [...found].map(([label, all]) => {
    all.sort((left, right) => right - left);
    let [total, counts] = [0, 1];
    for (const likeness of all.slice(0, mostTexts)) {
      total += likeness * counts;
      counts *= nextCounts;
    }
    return { label, likeness: total };
  });
  return ranked.sort((left, right) => right.likeness - left.likeness);
}

/** Reads texts as bags of features. Words come back, so what a word consists of is kept; only `learns` makes new features. */
function bags(language: Language): (text: string, learns: boolean) => Bag {
  const numbers = new Map<string, number>();
  const kept = new Map<string, readonly number[]>();

  function numberOf(feature: string, learns: boolean): number | undefined {
    const known = numbers.get(feature);
    if (known !== undefined || !learns) return known;
    numbers.set(feature, numbers.size);
    return numbers.size - 1;
  }

  function featuresOf(word: string, learns: boolean): readonly number[] {
    const known = kept.get(word);
    if (known) return known;
    const [whole, ...pieces] = readWord(word, language);
    const found = [numberOf(whole, learns) ?? -1, ...pieces.map((piece) => numberOf(piece, learns)).filter(isNumber)];
    if (learns) kept.set(word, found);
    return found;
  }

  return (text, learns) => {
    const bag = new Map<number, number>();
    for (const word of wordsOf(text.slice(0, mostCharacters))) {
      const [whole = -1, ...pieces] = featuresOf(word, learns);
      if (whole >= 0) bag.set(whole, ofWord);
      for (const piece of pieces) bag.set(piece, ofPiece);
    }
    return bag;
  };
}

/** The word as it counts, and its pieces. The domain of a question says nothing of the concept it asks for. */
function readWord(word: string, language: Language): [string, ...string[]] {
  const kind = /^\d/.test(word) ? '<number>' : kindOfWord(word);
  if (kind !== word) return [kind];
  const edged = `_${word}_`;
  const pieces = pieceLengths.flatMap((length) =>
    Array.from({ length: Math.max(0, word.length < 3 ? 0 : edged.length - length + 1) }, (_, at) =>
      edged.slice(at, at + length),
    ),
  );
  return [`=${stem(word, language)}`, ...pieces];
}

function isNumber(feature: number | undefined): feature is number {
  return feature !== undefined;
}
