import type { Language } from '../../shared/language.ts';
import { likenessIndex } from '../../text/words/likeness.ts';
import { nationalSource, nationalSources, type NationalSource } from './national.ts';
import type { SourcePorts } from './ports.ts';
import type { Source } from './source.ts';

/** A single word of many. */
const hardlyAlike = 0.1;
/** Enough words in common that it may be said that it is there. */
const surelyAlike = 0.35;
const ahead = 1.2;
const mostFound = 6;

/** Sources that hold something about these words, or are about the same topic; the one most like them first. */
export function sourcesAbout(
  words: string,
  known: readonly Source[],
  language: Language,
  topicsOf: SourcePorts['topicsOf'],
): readonly Source[] {
  const topics = topicsOf([words]);
  const isOfTopic = (one: Source) => topicsOf([textOf(one)]).some((topic) => topics.includes(topic));
  return byLikeness(words, known, language)
    .filter((each) => each.likeness >= hardlyAlike || isOfTopic(each.one))
    .slice(0, mostFound)
    .map(({ one }) => one);
}

/** The one that surely holds what these words ask for; null when none does. */
export function nearestSource(words: string, known: readonly Source[], language: Language): Source | null {
  const [best, next] = byLikeness(words, known, language);
  return best && best.likeness >= surelyAlike && best.likeness >= (next?.likeness ?? 0) * ahead ? best.one : null;
}

function byLikeness(words: string, known: readonly Source[], language: Language) {
  if (known.length === 0) return [];
  const index = likenessIndex(
    known.map((one) => ({ label: one.id, text: textOf(one), weight: 1 })),
    language,
  );
  const likeness = [...index.likenessOf(words, known.length, new Map())];
  return known
    .map((one) => ({ one, likeness: likeness[index.labels.indexOf(one.id)] ?? 0 }))
    .toSorted((left, right) => right.likeness - left.likeness);
}

function textOf({ name, holds }: Source): string {
  return `${name}. ${holds}`;
}

/** What is published about this topic, and what is about all of them. */
export function nationalAbout(words: string, topicsOf: SourcePorts['topicsOf']): readonly NationalSource[] {
  const topics = topicsOf([words]);
  const nearest = nationalSource(words);
  return nationalSources.filter(
    (one) => one === nearest || one.topics === 'all' || one.topics.some((topic) => topics.includes(topic)),
  );
}
