import type { Language } from '../../shared/language.ts';
import { likenessIndex } from '../../text/words/likeness.ts';
import { nationalSources, type NationalSource } from './national.ts';
import type { SourcePorts } from './ports.ts';
import type { Source } from './source.ts';

/** A single word of many. */
const hardlyAlike = 0.1;
const mostFound = 6;

/** Sources that hold something about these words, or are about the same topic; the one most like them first. */
export function sourcesAbout(
  words: string,
  known: readonly Source[],
  language: Language,
  topicsOf: SourcePorts['topicsOf'],
): readonly Source[] {
  if (known.length === 0) return [];
  const textOf = ({ name, holds }: Source) => `${name}. ${holds}`;
  const index = likenessIndex(
    known.map((one) => ({ label: one.id, text: textOf(one), weight: 1 })),
    language,
  );
  const likeness = [...index.likenessOf(words, known.length, new Map())];
  const topics = topicsOf([words]);
  const isOfTopic = (one: Source) => topicsOf([textOf(one)]).some((topic) => topics.includes(topic));
  return known
    .map((one) => ({ one, likeness: likeness[index.labels.indexOf(one.id)] ?? 0 }))
    .filter((each) => each.likeness >= hardlyAlike || isOfTopic(each.one))
    .toSorted((left, right) => right.likeness - left.likeness)
    .slice(0, mostFound)
    .map(({ one }) => one);
}

/** What is published about this topic, and what is about all of them. */
export function nationalAbout(words: string, topicsOf: SourcePorts['topicsOf']): readonly NationalSource[] {
  const topics = topicsOf([words]);
  return nationalSources.filter((one) => one.topics.length === 0 || one.topics.some((topic) => topics.includes(topic)));
}
