import type { Language } from '../../shared/language.ts';
import { isStopWord, wordsOf } from '../../text/words/dutch-words.ts';
import { vocabularyOf, type Term } from '../../text/words/search-words.ts';
import { measuringWords } from './find-words.ts';
import type { Indicator } from './indicator.ts';

/** What a name consists of, with what it weighs, worked out once for all questions. */
export interface IndexedName {
  readonly parts: readonly { readonly stem: string; readonly whole: string; readonly weight: number }[];
  readonly weight: number;
  /** 'Uit de bijstand' says no more than 'bijstand' without its small word; null where the name tells enough by itself. */
  readonly needs: string | null;
}

export interface IndexedIndicator {
  readonly indicator: Indicator;
  /** Its names in both languages and everything else people call it. */
  readonly names: readonly IndexedName[];
  readonly definition: ReadonlySet<string>;
}

export interface IndicatorIndex {
  /** In the order of the list, those that say one of these stems; no other can be what a question is about. */
  saying(stems: readonly string[]): readonly IndexedIndicator[];
  termsOf(question: string): readonly Term[];
}

const weightOfMeasuringWord = 0.2;

/** Stores hand out the same list until something changes, so an index lives as long as its list. */
const byList = new WeakMap<readonly Indicator[], Map<Language, IndicatorIndex>>();
/** A store that makes a new list of the same definitions gets the same index; a few, because tenants differ. */
const bySignature = new Map<string, IndicatorIndex>();
const mostSignatures = 8;

export function indicatorIndexOf(indicators: readonly Indicator[], language: Language): IndicatorIndex {
  const ofList = byList.get(indicators) ?? new Map<Language, IndicatorIndex>();
  byList.set(indicators, ofList);
  const known = ofList.get(language);
  if (known !== undefined) return known;
  const signature = `${language} ${JSON.stringify(indicators)}`;
  const index = bySignature.get(signature) ?? buildIndex(indicators, language);
  if (bySignature.size >= mostSignatures) bySignature.clear();
  bySignature.set(signature, index);
  ofList.set(language, index);
  return index;
}

function buildIndex(indicators: readonly Indicator[], language: Language): IndicatorIndex {
  const names = indicators.map(({ name, also }) => [name.nl, name.en, ...also]);
  const definitions = indicators.map(({ definition }) => `${definition.nl}\n${definition.en}`);
  const vocabulary = vocabularyOf(definitions, names.flat(), language);
  const counts = new Map<string, number>();
  for (const stem of names.flatMap((each) => [...new Set(each.flatMap((name) => vocabulary.stemsOf(name)))])) {
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const weigh = (count: number): number => 1 + Math.log((indicators.length + 1) / (count + 0.5));
  const weights = new Map([...counts].map(([stem, count]) => [stem, weigh(count)]));
  for (const stem of measuringWords) weights.set(stem, weightOfMeasuringWord);
  const weightOf = (stem: string): number => weights.get(stem) ?? weigh(1);
  const bySaying = new Map<string, number[]>();
  const indexed = indicators.map((indicator, place): IndexedIndicator => {
    const named = (names[place] ?? [])
      .map((name) => ({ terms: vocabulary.termsOf(name), needs: smallWordOf(name, language) }))
      .filter(({ terms }) => terms.length > 0);
    const terms = named.map((each) => each.terms);
    const definition = new Set(vocabulary.stemsOf(definitions[place] ?? ''));
    for (const stem of definition.union(new Set(terms.flat().flatMap(stemsOf)))) {
      const places = bySaying.get(stem) ?? [];
      places.push(place);
      bySaying.set(stem, places);
    }
    return { indicator, names: named.map((name) => indexedName(name, weightOf)), definition };
  });
  return {
    saying(stems) {
      const places = new Set(stems.flatMap((stem) => bySaying.get(stem) ?? []));
      return [...places].toSorted((left, right) => left - right).flatMap((place) => indexed[place] ?? []);
    },
    termsOf: (question) => vocabulary.termsOf(question),
  };
}

/** Words that few indicators share weigh more. */
function indexedName(
  { terms, needs }: { readonly terms: readonly Term[]; readonly needs: string | null },
  weightOf: (stem: string) => number,
): IndexedName {
  const parts = terms.flatMap((term) =>
    (term.parts.length > 0 ? term.parts : [term.whole ?? term.word]).map((stem) => ({
      stem,
      whole: term.whole ?? '',
      weight: weightOf(stem),
    })),
  );
  const weight = parts.reduce((sum, each) => sum + each.weight, 0);
  return { parts, weight, needs: terms.length === 1 ? needs : null };
}

/** The small word that a name begins with. */
function smallWordOf(name: string, language: Language): string | null {
  const [first = '', ...others] = wordsOf(name);
  return others.length > 0 && isStopWord(first, language) ? first : null;
}

export function stemsOf({ whole, parts }: Term): string[] {
  return whole === null ? [...parts] : [...parts, whole];
}
