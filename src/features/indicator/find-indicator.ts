import type { Language } from '../../shared/language.ts';
import type { Term } from '../../text/words/search-words.ts';
import { indicatorIndexOf, stemsOf, type IndexedIndicator, type IndexedName } from './find-index.ts';
import { measuringWords } from './find-words.ts';
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
  const candidates = index
    .saying([...asked.keys()])
    .map((each) => candidateOf(each, asked))
    .filter((each) => each !== null);
  const field = fieldOf(candidates);
  return candidates
    .map((candidate) => ({ candidate, confidence: confidenceOf(candidate, field) }))
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

function candidateOf({ indicator, names, definition }: IndexedIndicator, asked: Asked): Candidate | null {
  let best: IndexedName | null = null;
  let most = -1;
  for (const name of names) {
    const fit = fits(name, weightIn(name, asked));
    if (fit > most) [best, most] = [name, fit];
  }
  const weight = best === null ? 0 : weightIn(best, asked);
  const share = best === null ? 0 : shareOf(best, weight);
  if (best !== null && share >= enoughToMention) {
    // 'Aantal' says how something is measured, so a name that holds it explains no more of the question.
    const words = best.parts.flatMap((part) => (measuringWords.has(part.stem) ? [] : (wordFor(part, asked) ?? [])));
    return { indicator, share, weight, words: new Set(words) };
  }
  const words = new Set<string>();
  for (const [stem, word] of asked) if (definition.has(stem)) words.add(word);
  return words.size >= definitionWords ? { indicator, share: 0, weight: 0, words } : null;
}

/** A complete name beats any part of a longer one; among complete names the longest tells most. */
function fits(name: IndexedName, weight: number): number {
  const share = shareOf(name, weight);
  return (isComplete(share) ? 100 : share) + weight;
}

function shareOf(name: IndexedName, weight: number): number {
  return name.weight === 0 ? 0 : weight / name.weight;
}

function isComplete(share: number): boolean {
  return share > 0.99;
}

/** What of this name the question says. */
function weightIn(name: IndexedName, asked: Asked): number {
  let sum = 0;
  for (const part of name.parts) if (wordFor(part, asked) !== undefined) sum += part.weight;
  return sum;
}

function wordFor({ stem, whole }: IndexedName['parts'][number], asked: Asked): string | undefined {
  return asked.get(whole) ?? asked.get(stem);
}

/** What every candidate is held against. */
interface Field {
  readonly offered: readonly Candidate[];
  readonly complete: readonly Candidate[];
  readonly heaviest: number;
}

function fieldOf(candidates: readonly Candidate[]): Field {
  return {
    offered: candidates.filter(({ share }) => share >= enoughToOffer),
    complete: candidates.filter(({ share }) => isComplete(share)),
    heaviest: candidates.reduce((most, { weight }) => Math.max(most, weight), 0),
  };
}

function confidenceOf(candidate: Candidate, { offered, complete, heaviest }: Field): IndicatorMatch['confidence'] {
  const { share, weight } = candidate;
  if (share < enoughToOffer) return 'weak';
  if (isComplete(share)) {
    const richer = offered.filter((other) => explainsMore(other, candidate));
    if (richer.length === 0) return 'sure';
    return richer.some((other) => isComplete(other.share)) ? 'weak' : 'likely';
  }
  const isCovered = complete.some((other) => candidate.words.isSubsetOf(other.words));
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
