import type { Language } from '../../shared/language.ts';
import { featuresOfWord, ownFeature, wordsToCompare } from './word-features.ts';
import { prototypesOf, type Prototypes } from './prototypes.ts';
import { kindOfWord } from './word-kinds.ts';

/** A way of saying something, and what it says. */
export interface Labelled {
  readonly label: string;
  readonly text: string;
  /** How much it counts: a name more than a sentence that only mentions it. */
  readonly weight: number;
}

export interface LikenessIndex {
  /** Each once. */
  readonly labels: readonly string[];
  /**
   * How much a question is like the texts of each label, in the order of the labels. 0: nothing in common, or surely not
   * among the `most` most alike and not `also` wanted; about 1: the same words as one text; more where several texts say so.
   * The next question is answered in the same array.
   */
  readonly likenessOf: (question: string, most: number, also: ReadonlyMap<string, unknown>) => Float64Array;
  /** How much a question is like all texts of each label together, 0 to 1, in the order of the labels; idem. */
  readonly togetherOf: (question: string) => Float64Array;
}

/** Whole numbers are added twice as fast; this many to 1, those of the longest text still fit in 32 bits. */
const unit = 2 ** 12;
/** A second text that is alike says more, but less than the first. */
const nextCounts = 0.6;
/** What a label with one most alike text can at most become by its next ones. */
const mostBeside = 1 + nextCounts + nextCounts ** 2 + nextCounts ** 3;
const unlike = 0.02;
/** People use few words; bounded, because hostile text does not. */
const mostRemembered = 2_000;
const shortestPart = 4;

/**
 * Nearest texts by the cosine of their words (stems) and pieces of words, weighed by rarity (TF-IDF; Salton & Buckley 1988).
 * Pieces let a typing error or a compound cost little. Asking is linear in the question and in what shares its words.
 */
export function likenessIndex(all: readonly Labelled[], language: Language): LikenessIndex {
  const { labels, ends, bagOf, starts, places, squares, scales, bags } = learnedFrom(all, language);
  /** Of all that was read only this is needed once more, and it is as large as all the rest. */
  let unread: readonly Uint32Array[] = bags;
  // Every question uses the same room: asking for new room of this size is what the collector of garbage was busy with.
  const common = new Int32Array(scales.length);
  const most = new Float64Array(labels.length);
  const likeness = new Float64Array(labels.length);
  let prototypes: Prototypes | null = null;
  let last: { readonly question: string; readonly bag: Uint32Array } = { question: '', bag: new Uint32Array() };

  /** One question is held against the texts in two ways. */
  function bagOfQuestion(question: string): Uint32Array {
    if (last.question !== question) last = { question, bag: bagOf(question) };
    return last.bag;
  }

  return {
    labels,
    togetherOf(question) {
      prototypes ??= prototypesOf(unread, ends, squares);
      unread = [];
      return prototypes(bagOfQuestion(question));
    },
    likenessOf(question, wanted, also) {
      const bag = bagOfQuestion(question);
      const scale = 1 / lengthOf(bag, squares);
      common.fill(0);
      for (const feature of bag)
        addTo(common, places, starts[feature] as number, starts[feature + 1] as number, squares[feature] as number);
      mostOf(common, scales, ends, most);
      const enough = highest(most, wanted) / mostBeside;
      for (let label = 0; label < most.length; label++)
        likeness[label] =
          (most[label] as number) >= enough || also.has(labels[label] as string)
            ? weighed(common, scales, scale, ends[label - 1] ?? 0, ends[label] as number)
            : 0;
      return likeness;
    },
  };
}

/** On its own, so that the texts themselves are not kept by who asks. */
function learnedFrom(all: readonly Labelled[], language: Language) {
  const byLabel = Map.groupBy(all, ({ label }) => label);
  const texts = [...byLabel.values()].flat();
  const { shares, bagOf, stopLearning } = featuresIn(language);
  const bags = texts.map(({ text }) => bagOf(text));
  stopLearning();
  const { starts, places } = postingsOf(bags, shares.length);
  /** What a feature in common adds: the product of what it weighs on either side. */
  const squares = Int32Array.from(shares, (share, feature) => {
    const holding = (starts[feature + 1] ?? 0) - (starts[feature] ?? 0);
    return Math.round((share * Math.log(1 + texts.length / holding)) ** 2 * unit);
  });
  const scales = Float64Array.from(bags, (bag, place) => (texts[place]?.weight ?? 0) / lengthOf(bag, squares));
  const labels = [...byLabel.keys()];
  const ends = Uint32Array.from(runningSums([...byLabel.values()].map(({ length }) => length)));
  return { labels, ends, bagOf, starts, places, squares, scales, bags };
}

/**
 * The features of texts by number, each once: in the order in which they are met, and of each its share is kept, of a word
 * more than of a piece. After learning, those without a number are left out.
 */
function featuresIn(language: Language) {
  const numbers = new Map<number, number>();
  const shares: number[] = [];
  const remembered = new Map<string, Uint32Array>();
  /** By feature, the last text that was seen to hold it. */
  const seenIn: number[] = [];
  let text = 0;
  let isLearning = true;

  function ofWordOnce(word: string): Uint32Array {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const found: number[] = [];
    // The domain of a question says nothing of the concept it asks for.
    featuresOfWord(word, language, kindOfWord, (hash, share) => {
      let number = numbers.get(hash);
      if (number === undefined && isLearning) {
        number = shares.push(share) - 1;
        numbers.set(hash, number);
        seenIn.push(0);
      }
      if (number !== undefined) found.push(number);
    });
    if (remembered.size >= mostRemembered) remembered.clear();
    const features = Uint32Array.from(found);
    remembered.set(word, features);
    return features;
  }

  /** `Trend breuk`: Dutch writes as one what many type as two, and only what is known as one is taken for it. */
  function isCompound(first: string, second: string): boolean {
    if (isLearning || first.length < shortestPart || second.length < shortestPart) return false;
    return numbers.has(ownFeature(first + second, language));
  }

  return {
    shares,
    bagOf(written: string): Uint32Array {
      text += 1;
      const bag: number[] = [];
      const add = (word: string): void => {
        for (const feature of ofWordOnce(word)) {
          if (seenIn[feature] === text) continue;
          seenIn[feature] = text;
          bag.push(feature);
        }
      };
      const words = [...wordsToCompare(written)];
      for (let at = 0; at < words.length; at++) {
        const [word, next] = [words[at] as string, words[at + 1] ?? ''];
        const isOne = isCompound(word, next);
        add(isOne ? word + next : word);
        if (isOne) at += 1;
      }
      return Uint32Array.from(bag);
    },
    stopLearning(): void {
      isLearning = false;
      remembered.clear();
    },
  };
}

/** The texts that hold a feature: `places` from its start up to that of the next. */
function postingsOf(bags: readonly Uint32Array[], features: number) {
  const starts = new Uint32Array(features + 1);
  for (const bag of bags) for (const feature of bag) starts[feature + 1]! += 1;
  for (let feature = 0; feature < features; feature++) starts[feature + 1]! += starts[feature] as number;
  // What is read most stays small: it is read once per feature of a question.
  const places = new (bags.length <= 2 ** 16 ? Uint16Array : Uint32Array)(starts[features] ?? 0);
  const next = starts.slice();
  for (const [place, bag] of bags.entries()) for (const feature of bag) places[next[feature]!++] = place;
  return { starts, places };
}

function addTo(common: Int32Array, places: Uint16Array | Uint32Array, from: number, to: number, square: number): void {
  for (let at = from; at < to; at++) common[places[at] as number]! += square;
}

function lengthOf(bag: Uint32Array, squares: Int32Array): number {
  let sum = 0;
  for (const feature of bag) sum += squares[feature] ?? 0;
  return Math.sqrt(sum) || 1;
}

/** Of the one text of each label that is most alike, before the length of the question is counted. */
function mostOf(common: Int32Array, scales: Float64Array, ends: Uint32Array, most: Float64Array): void {
  let place = 0;
  for (let label = 0; label < ends.length; label++) {
    const end = ends[label] as number;
    let best = 0;
    for (; place < end; place++) {
      const alike = (common[place] as number) * (scales[place] as number);
      if (alike > best) best = alike;
    }
    most[label] = best;
  }
}

/** How high the last of so many highest numbers is; 0 when there are fewer. */
function highest(numbers: Float64Array, count: number): number {
  const found = new Float64Array(count);
  for (let each = 0; each < numbers.length; each++) {
    const number = numbers[each] as number;
    let at = count - 1;
    if (number <= (found[at] as number)) continue;
    for (; at > 0 && (found[at - 1] as number) < number; at--) found[at] = found[at - 1] as number;
    found[at] = number;
  }
  return found[count - 1] ?? 0;
}

/** The four best texts together, of which the next counts less than the one before it. */
function weighed(common: Int32Array, scales: Float64Array, scale: number, from: number, to: number): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (let place = from; place < to; place++) {
    const alike = (common[place] as number) * (scales[place] as number) * scale;
    if (alike <= fourth || alike <= unlike) continue;
    if (alike <= third) fourth = alike;
    else {
      fourth = third;
      if (alike <= second) third = alike;
      else {
        third = second;
        if (alike <= first) second = alike;
        else {
          second = first;
          first = alike;
        }
      }
    }
  }
  return first + nextCounts * (second + nextCounts * (third + nextCounts * fourth));
}

function runningSums(numbers: readonly number[]): number[] {
  let sum = 0;
  return numbers.map((each) => (sum += each));
}
