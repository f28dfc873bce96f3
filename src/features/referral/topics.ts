import { parse } from 'yaml';
import { z } from 'zod';
import { languages, type Translated } from '../../shared/language.ts';
import { vocabularyOf, type Vocabulary } from '../../text/words/search-words.ts';

const inBoth = <Schema extends z.ZodType>(schema: Schema) => z.strictObject({ nl: schema, en: schema });

const Topics = z
  .array(
    z.strictObject({
      key: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
      name: inBoth(z.string().min(1).max(40)),
      words: inBoth(z.array(z.string().min(1).max(60)).min(1)),
    }),
  )
  .min(1)
  .refine((topics) => new Set(topics.map(({ key }) => key)).size === topics.length, 'two topics have the same key');

/** What a champion can know about. */
export interface Topic {
  readonly key: string;
  readonly name: Translated;
  /** How people call what belongs to it. */
  readonly words: Translated<readonly string[]>;
}

/** Throws when the text is not as `knowledge/topics.yaml` should be. */
export function parseTopics(yaml: string): readonly Topic[] {
  return Topics.parse(parse(yaml));
}

/** Keys of the topics that texts are about, the one that they say most of first. */
export type TopicsOf = (texts: readonly string[]) => readonly string[];

const mostTopics = 4;

/** A topic is meant when a text holds all words of one of its names, in any form, also as part of a compound. */
export function topicFinder(topics: readonly Topic[]): TopicsOf {
  const finders = languages.map((language) => {
    const named = topics.flatMap(({ key, name, words }) =>
      [name[language], ...words[language]].map((called) => ({ key, called })),
    );
    const vocabulary = vocabularyOf(
      [],
      named.map(({ called }) => called),
      language,
    );
    const names = named
      .map(({ key, called }) => ({ key, stems: new Set(stemsIn(vocabulary, called, true)) }))
      .filter(({ stems }) => stems.size > 0);
    // A text that lacks the first word of a name does not hold the name.
    return { vocabulary, byFirst: Map.groupBy(names, ({ stems }) => [...stems][0] ?? '') };
  });
  return (texts) => {
    const counts = new Map<string, number>();
    for (const { vocabulary, byFirst } of finders) {
      const held = new Set(texts.flatMap((text) => stemsIn(vocabulary, text, false)));
      for (const first of held)
        for (const { key, stems } of byFirst.get(first) ?? [])
          if (stems.isSubsetOf(held)) counts.set(key, (counts.get(key) ?? 0) + stems.size);
    }
    return topics
      .filter(({ key }) => counts.has(key))
      .toSorted((left, right) => (counts.get(right.key) ?? 0) - (counts.get(left.key) ?? 0))
      .slice(0, mostTopics)
      .map(({ key }) => key);
  };
}

/** A name is its words as written: what they consist of may each mean something else. */
function stemsIn(vocabulary: Vocabulary, text: string, isName: boolean): readonly string[] {
  return vocabulary.termsOf(text).flatMap(({ whole, parts }) => {
    if (whole === null) return parts;
    return isName ? [whole] : [whole, ...parts];
  });
}
