import type { Language } from '../../shared/language.ts';
import { recent } from '../../shared/recent.ts';
import { isStopWord, wordsOf } from '../../text/words/dutch-words.ts';
import type { Term } from '../../text/words/search-words.ts';
import { flowAsked } from './find-flow.ts';
import { indicatorIndexOf, stemsOf, type IndexedIndicator, type IndexedName } from './find-index.ts';
import { measureAsked } from './find-measure.ts';
import { measuringWords } from './find-words.ts';
import type { IndicatorMatch } from './indicator-match.ts';
import type { Indicator } from './indicator.ts';

/** 'Meldingen' is about half of `Wmo-meldingen`: enough to offer it beside other kinds of meldingen. */
const enoughToOffer = 0.35;
const enoughToMention = 0.2;
const farBehind = 0.6;
const clearlyMore = 1.2;
/** With so many words of a name, that are so much of it, nothing else is meant when nothing else fits as well. */
const fewestOfSure = 2;
const mostOfName = 0.55;
/** A single word of a definition is no lead, two may be. */
const definitionWords = 2;

/** What is said of the course of any figure looks like part of a name: `afgelopen` like `lopende`, `verwacht` like `wachtlijst`. */
const ofCourse =
  /(?<!\p{L})(?:loopt|liep(?:en)?|gelopen|afgelopen|opgelopen|verlopen|verwacht(?:e|en|ing|ingen)?|tijdelijk|te wachten|(?:laatste|komende|hele|die|deze) tijd|op termijn)(?!\p{L})/giu;

const mostRemembered = 100;
/** As long as their list: stores hand out the same one until something changes. */
const found = new WeakMap<readonly Indicator[], ReturnType<typeof recent<readonly IndicatorMatch[]>>>();

/** As `findIndicators`, also by the names in the other language: people ask in the language of their work. */
export function findInEither(
  question: string,
  indicators: readonly Indicator[],
  language: Language,
): readonly IndicatorMatch[] {
  const remembered = found.get(indicators) ?? recent<readonly IndicatorMatch[]>(mostRemembered);
  found.set(indicators, remembered);
  return remembered(`${language} ${question}`, () => {
    const named = question.replace(ofCourse, ' ');
    const matches = measureAsked(question, bestInEither(named, indicators, language));
    return flowAsked(question, matches, indicators);
  });
}

function bestInEither(
  question: string,
  indicators: readonly Indicator[],
  language: Language,
): readonly IndicatorMatch[] {
  const own = findIndicators(question, indicators, language);
  if (explained(own) === indicatorIndexOf(indicators, language).termsOf(question).length) return own;
  const other = findIndicators(question, indicators, language === 'nl' ? 'en' : 'nl');
  const [best] = own;
  const ownWords = best === undefined || best.confidence === 'weak' ? 0 : telling(best.terms).length;
  return explained(other) > ownWords ? other : own;
}

/** How many words of the question a sure match explains. */
function explained([first]: readonly IndicatorMatch[]): number {
  return first?.confidence === 'sure' ? telling(first.terms).length : 0;
}

/** Names are searched in both languages, and small words of the one are words like any other in the other. */
function telling(words: Iterable<string>): string[] {
  return [...words].filter((word) => !isStopWord(word, 'nl') && !isStopWord(word, 'en'));
}

/** Best match first; empty when the question is about none of them. */
export function findIndicators(
  question: string,
  indicators: readonly Indicator[],
  language: Language,
): readonly IndicatorMatch[] {
  const index = indicatorIndexOf(indicators, language);
  const terms = index.termsOf(question);
  const asked = wordsByStem(terms);
  if (asked.size === 0) return [];
  const said = new Set(wordsOf(question));
  const candidates = index
    .saying([...asked.keys()])
    .map((each) => candidateOf(each, asked, said, terms))
    .filter((each) => each !== null);
  const field = fieldOf(candidates);
  return candidates
    .map((candidate) => ({ candidate, confidence: confidenceOf(candidate, field) }))
    .sort(
      (left, right) =>
        order.indexOf(left.confidence) - order.indexOf(right.confidence) ||
        right.candidate.weight - left.candidate.weight ||
        right.candidate.share - left.candidate.share,
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
  /** Words of the question of which its best fitting name holds every part. */
  readonly inFull: ReadonlySet<string>;
  /** Also those of its other names. */
  readonly ofAllNames: ReadonlySet<string>;
}

function candidateOf(
  { indicator, names, definition }: IndexedIndicator,
  asked: Asked,
  said: ReadonlySet<string>,
  terms: readonly Term[],
): Candidate | null {
  let best: IndexedName | null = null;
  let most = -1;
  for (const name of names) {
    if (name.needs !== null && !said.has(name.needs)) continue;
    const fit = fits(name, weightIn(name, asked));
    if (fit > most) [best, most] = [name, fit];
  }
  const weight = best === null ? 0 : weightIn(best, asked);
  const share = best === null ? 0 : shareOf(best, weight);
  if (best !== null && share >= enoughToMention) {
    // 'Aantal' says how something is measured, so a name that holds it explains no more of the question.
    const words = new Set<string>();
    for (const part of best.parts) if (!measuringWords.has(part.stem)) addWordFor(part, asked, words);
    const ofAllNames = new Set<string>();
    for (const { parts } of names) for (const part of parts) addWordFor(part, asked, ofAllNames);
    return { indicator, share, weight, words, inFull: inFullBy(best, terms), ofAllNames };
  }
  const words = new Set<string>();
  for (const [stem, word] of asked) if (definition.has(stem)) words.add(word);
  return words.size >= definitionWords
    ? { indicator, share: 0, weight: 0, words, inFull: new Set(), ofAllNames: words }
    : null;
}

function inFullBy({ parts }: IndexedName, terms: readonly Term[]): ReadonlySet<string> {
  const stems = new Set(parts.flatMap(({ stem, whole }) => [stem, whole]));
  const isHeld = ({ whole, parts: own }: Term): boolean =>
    (whole !== null && stems.has(whole)) || (own.length > 0 && own.every((stem) => stems.has(stem)));
  return new Set(terms.filter(isHeld).map(({ word }) => word));
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

function addWordFor(part: IndexedName['parts'][number], asked: Asked, words: Set<string>): void {
  const word = wordFor(part, asked);
  if (word !== undefined) words.add(word);
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
    if (complete.some((other) => takesWord(other, candidate))) return 'weak';
    const richer = offered.filter((other) => explainsMore(other, candidate));
    if (richer.length === 0) return 'sure';
    return richer.some((other) => isComplete(other.share)) ? 'weak' : 'likely';
  }
  if (isOnlyOne(candidate, offered)) return 'sure';
  const isCovered = complete.some((other) => candidate.words.isSubsetOf(other.words));
  return isCovered || weight < farBehind * heaviest ? 'weak' : 'likely';
}

/** The name of the other is a word of which this one holds only a part. */
function takesWord(other: Candidate, { words, inFull }: Candidate): boolean {
  return [...other.inFull].some((word) => words.has(word) && !inFull.has(word));
}

/** `Doorlooptijd Wmo`: most of a name, in words of which any other indicator shares only some. */
function isOnlyOne(candidate: Candidate, offered: readonly Candidate[]): boolean {
  if (telling(candidate.ofAllNames).length < fewestOfSure || candidate.share < mostOfName) return false;
  return offered.every(
    (other) =>
      other === candidate ||
      (!isComplete(other.share) &&
        other.ofAllNames.size < candidate.ofAllNames.size &&
        other.words.isSubsetOf(candidate.ofAllNames)),
  );
}

/**
 * `bijzondere bijstand` was not meant as `bijstand`, also when the name that holds both is longer still;
 * nor `bijstandsuitkeringen` as `uitkering`. A name that holds a part of `bijstandsaanvragen` does not explain it.
 */
function explainsMore(other: Candidate, candidate: Candidate): boolean {
  if (!candidate.words.isSubsetOf(other.words)) return false;
  if (isComplete(other.share) && isComplete(candidate.share) && takesWord(candidate, other)) return false;
  return (
    other.words.size > candidate.words.size ||
    (isComplete(other.share) && other.weight > clearlyMore * candidate.weight)
  );
}
