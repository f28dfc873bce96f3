import type { Language } from '../../shared/language.ts';
import type { Term } from '../../text/words/search-words.ts';
import { indicatorIndexOf, stemsOf, type IndexedIndicator, type IndicatorIndex } from './find-index.ts';
import type { Indicator } from './indicator.ts';

export interface IndicatorMatch {
  readonly indicator: Indicator;
  /** One 'sure' is meant; several of the same confidence are a choice that only the person can make. */
  readonly confidence: 'sure' | 'likely' | 'weak';
  /** Words of the question that led to it, folded. */
  readonly terms: readonly string[];
}

/** 'Meldingen' is about half of `Wmo-meldingen`: enough to offer it beside other kinds of meldingen. */
const enoughToOffer = 0.35;
const enoughToMention = 0.2;
const farBehind = 0.6;
const clearlyMore = 1.2;
/** A single word of a definition is no lead, two may be. */
const definitionWords = 2;

/** As `findIndicators`, also by the names in the other language: people ask in the language of their work. */
export function findInEither(
  question: string,
  indicators: readonly Indicator[],
  language: Language,
): readonly IndicatorMatch[] {
  const own = findIndicators(question, indicators, language);
  if (explained(own) === indicatorIndexOf(indicators, language).termsOf(question).length) return own;
  const other = findIndicators(question, indicators, language === 'nl' ? 'en' : 'nl');
  const [best] = own;
  const ownWords = best === undefined || best.confidence === 'weak' ? 0 : best.terms.length;
  return explained(other) > ownWords ? other : own;
}

/** How many words of the question a sure match explains. */
function explained([first]: readonly IndicatorMatch[]): number {
  return first?.confidence === 'sure' ? first.terms.length : 0;
}

/** Best match first; empty when the question is about none of them. */
export function findIndicators(
  question: string,
  indicators: readonly Indicator[],
  language: Language,
): readonly IndicatorMatch[] {
  const index = indicatorIndexOf(indicators, language);
  const asked = wordsByStem(index.termsOf(question));
  if (asked.size === 0) return [];
  const stems = [...asked.keys()];
  const candidates = index.indicators
    .filter((each) => stems.some((stem) => each.stems.has(stem)))
    .map((each) => candidateOf(each, asked, index))
    .filter((each) => each !== null);
  return candidates
    .map((candidate) => ({ candidate, confidence: confidenceOf(candidate, candidates) }))
    .sort(
      (left, right) =>
        order.indexOf(left.confidence) - order.indexOf(right.confidence) ||
        right.candidate.weight - left.candidate.weight,
    )
    .map(({ candidate: { indicator, words }, confidence }) => ({ indicator, confidence, terms: [...words] }));
}

/** Stem -> the word of the question it comes from. */
type Asked = ReadonlyMap<string, string>;

function wordsByStem(terms: readonly Term[]): Asked {
  return new Map(terms.flatMap((term) => stemsOf(term).map((stem) => [stem, term.word])));
}

const order: readonly IndicatorMatch['confidence'][] = ['sure', 'likely', 'weak'];

interface Candidate {
  readonly indicator: Indicator;
  /** Share of its best fitting name that the question holds. */
  readonly share: number;
  readonly weight: number;
  /** Words of the question that it explains. */
  readonly words: ReadonlySet<string>;
}

function candidateOf(
  { indicator, names, definition }: IndexedIndicator,
  asked: Asked,
  { weightOf }: IndicatorIndex,
): Candidate | null {
  let best: Candidate | null = null;
  for (const name of names) {
    const candidate = { indicator, ...fitOf(name, asked, weightOf) };
    if (best === null || fits(candidate) > fits(best)) best = candidate;
  }
  if (best !== null && best.share >= enoughToMention) return best;
  const words = new Set([...asked].filter(([stem]) => definition.has(stem)).map(([, word]) => word));
  return words.size >= definitionWords ? { indicator, share: 0, weight: 0, words } : null;
}

/** A complete name beats any part of a longer one; among complete names the longest tells most. */
function fits({ share, weight }: Candidate): number {
  return (isComplete(share) ? 100 : share) + weight;
}

function isComplete(share: number): boolean {
  return share > 0.99;
}

function fitOf(
  name: readonly Term[],
  asked: Asked,
  weightOf: IndicatorIndex['weightOf'],
): Omit<Candidate, 'indicator'> {
  let [total, weight] = [0, 0];
  const words = new Set<string>();
  for (const term of name) {
    const wholeWord = asked.get(term.whole ?? '');
    for (const stem of term.parts.length > 0 ? term.parts : [term.whole ?? term.word]) {
      total += weightOf(stem);
      const word = wholeWord ?? asked.get(stem);
      if (word === undefined) continue;
      weight += weightOf(stem);
      words.add(word);
    }
  }
  return { share: total === 0 ? 0 : weight / total, weight, words };
}

function confidenceOf(candidate: Candidate, all: readonly Candidate[]): IndicatorMatch['confidence'] {
  const { share, weight } = candidate;
  if (share < enoughToOffer) return 'weak';
  if (isComplete(share)) {
    const richer = all.filter((other) => other.share >= enoughToOffer && explainsMore(other, candidate));
    if (richer.length === 0) return 'sure';
    return richer.some((other) => isComplete(other.share)) ? 'weak' : 'likely';
  }
  const isCovered = all.some((other) => isComplete(other.share) && candidate.words.isSubsetOf(other.words));
  const heaviest = Math.max(...all.map((other) => other.weight));
  return isCovered || weight < farBehind * heaviest ? 'weak' : 'likely';
}

/**
 * `bijzondere bijstand` was not meant as `bijstand`, also when the name that holds both is longer still;
 * nor `bijstandsuitkeringen` as `uitkering`.
 */
function explainsMore(other: Candidate, candidate: Candidate): boolean {
  if (!candidate.words.isSubsetOf(other.words)) return false;
  return (
    other.words.size > candidate.words.size ||
    (isComplete(other.share) && other.weight > clearlyMore * candidate.weight)
  );
}
