import type { Language } from '../../shared/language.ts';
import { featuresOf } from './word-features.ts';
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

/** A second text that is alike says more, but less than the first. */
const nextCounts = 0.6;
const mostTexts = 4;
const unlike = 0.02;

/**
 * Nearest texts by the cosine of their words (stems) and pieces of words, weighed by rarity (TF-IDF; Salton & Buckley 1988).
 * Pieces let a typing error or a compound cost little. Asking is linear in the question and in what shares its words.
 */
export function likenessIndex(texts: readonly Labelled[], language: Language): LikenessIndex {
  const numbers = numbering();
  const bags = texts.map(({ text }) => bagOf(text, language, numbers.learn));
  const { starts, places } = postingsOf(bags, numbers.shares.length);
  /** What a feature in common adds: the product of what it weighs on either side. */
  const squares = Float64Array.from(numbers.shares, (share, feature) => {
    const holding = (starts[feature + 1] ?? 0) - (starts[feature] ?? 0);
    return (share * Math.log(1 + texts.length / holding)) ** 2;
  });
  const scales = Float64Array.from(bags, (bag, place) => (texts[place]?.weight ?? 0) / lengthOf(bag, squares));
  const labels = [...new Set(texts.map(({ label }) => label))];
  const labelNumbers = new Map(labels.map((label, number) => [label, number]));
  const labelOf = Uint32Array.from(texts, ({ label }) => labelNumbers.get(label) ?? 0);
  const common = new Float64Array(texts.length);

  return (question) => {
    const bag = bagOf(question, language, numbers.known);
    const scale = 1 / lengthOf(bag, squares);
    common.fill(0);
    for (const feature of bag) {
      const square = squares[feature] ?? 0;
      const end = starts[feature + 1] ?? 0;
      for (let at = starts[feature] ?? 0; at < end; at++) common[places[at] as number]! += square;
    }
    const best = new Float64Array(labels.length * mostTexts);
    for (let place = 0; place < common.length; place++) {
      const likeness = (common[place] as number) * scale * (scales[place] as number);
      if (likeness > unlike) insert(best, (labelOf[place] as number) * mostTexts, likeness);
    }
    return ranked(labels, best);
  };
}

/** Features get numbers in the order in which they are met; of each its share is kept: of a word more than of a piece. */
function numbering() {
  const numbers = new Map<number, number>();
  const shares: number[] = [];
  return {
    shares,
    known: (hash: number): number => numbers.get(hash) ?? -1,
    learn(hash: number, share: number): number {
      const known = numbers.get(hash);
      if (known !== undefined) return known;
      numbers.set(hash, shares.length);
      return shares.push(share) - 1;
    },
  };
}

/** The texts that hold a feature: `places` from its start up to that of the next. */
function postingsOf(bags: readonly Uint32Array[], features: number) {
  const starts = new Uint32Array(features + 1);
  for (const bag of bags) for (const feature of bag) starts[feature + 1]! += 1;
  for (let feature = 0; feature < features; feature++) starts[feature + 1]! += starts[feature] as number;
  const places = new Uint32Array(starts[features] ?? 0);
  const next = starts.slice();
  for (const [place, bag] of bags.entries()) for (const feature of bag) places[next[feature]!++] = place;
  return { starts, places };
}

function lengthOf(bag: Uint32Array, squares: Float64Array): number {
  let sum = 0;
  for (const feature of bag) sum += squares[feature] ?? 0;
  return Math.sqrt(sum) || 1;
}

/** Keeps the best of a label in order, most first, in its own stretch of `best`. */
function insert(best: Float64Array, from: number, likeness: number): void {
  let at = from + mostTexts - 1;
  if (likeness <= (best[at] as number)) return;
  for (; at > from && (best[at - 1] as number) < likeness; at--) best[at] = best[at - 1] as number;
  best[at] = likeness;
}

function ranked(labels: readonly string[], best: Float64Array): Likeness[] {
  const found: Likeness[] = [];
  for (const [number, label] of labels.entries()) {
    let [total, counts] = [0, 1];
    for (let at = number * mostTexts; at < (number + 1) * mostTexts; at++) {
      total += (best[at] as number) * counts;
      counts *= nextCounts;
    }
    if (total > 0) found.push({ label, likeness: total });
  }
  return found.sort((left, right) => right.likeness - left.likeness);
}

/** The features of a text by number, each once; those without a number are left out. */
function bagOf(text: string, language: Language, numberOf: (hash: number, share: number) => number): Uint32Array {
  const bag = new Set<number>();
  // The domain of a question says nothing of the concept it asks for.
  featuresOf(text, language, kindOfWord, (hash, share) => {
    const number = numberOf(hash, share);
    if (number >= 0) bag.add(number);
  });
  return Uint32Array.from(bag);
}
