import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { actsOfArticles, wantedOf } from '../features/ask/article-acts.ts';
import type { Article } from '../features/knowledge/article.ts';
import {
  acts,
  builtThings,
  followUps,
  type Act,
  type BuiltThing,
  type FollowUp,
  type Wanted,
} from '../text/question/act.ts';
import { understander, type Understand } from '../text/question/understanding.ts';
import { spellingOf, type Repair } from '../text/words/spelling.ts';
import { keepModel, learnedModel } from './learned-model.ts';
import { readPhrasings, type PhrasingFiles } from './read-phrasings.ts';

/** What the phrasings in this folder and of the articles teach; from what was learned before when they did not change. */
export async function readUnderstanding(folder: string, articles: readonly Article[]): Promise<Understand> {
  const { ofActs, ofFollowUps, ofThings, ofWanted, ofArticles } = await phrasingsIn(folder, articles);
  return understander(
    {
      acts: await learnedModel(join(folder, 'acts.model'), ofActs),
      followUps: await learnedModel(join(folder, 'follow-ups.model'), ofFollowUps),
      things: await learnedModel(join(folder, 'build.model'), ofThings),
      wanted: await learnedModel(join(folder, 'wanted.model'), ofWanted),
      articles: await learnedModel(join(folder, 'articles.model'), ofArticles),
    },
    lazySpelling(() => [
      ...articles.flatMap(({ title, also, question, phrasings, summary, body }) => [
        title,
        ...also,
        question,
        ...phrasings,
        summary,
        ...Object.values(body),
      ]),
      ...ofActs.texts,
      ...ofFollowUps.texts,
      ...ofThings.texts,
    ]),
  );
}

/** Learns anew and keeps it beside the phrasings. */
export async function learnUnderstanding(folder: string, articles: readonly Article[]): Promise<void> {
  const { ofActs, ofFollowUps, ofThings, ofWanted, ofArticles } = await phrasingsIn(folder, articles);
  await keepModel(join(folder, 'acts.model'), ofActs);
  await keepModel(join(folder, 'follow-ups.model'), ofFollowUps);
  await keepModel(join(folder, 'build.model'), ofThings);
  await keepModel(join(folder, 'wanted.model'), ofWanted);
  await keepModel(join(folder, 'articles.model'), ofArticles);
}

interface AllPhrasings {
  readonly ofActs: PhrasingFiles<Act>;
  readonly ofFollowUps: PhrasingFiles<FollowUp>;
  readonly ofThings: PhrasingFiles<BuiltThing>;
  readonly ofWanted: PhrasingFiles<Wanted>;
  readonly ofArticles: PhrasingFiles<string>;
}

export async function phrasingsIn(folder: string, articles: readonly Article[]): Promise<AllPhrasings> {
  const ofThings = await readPhrasings(join(folder, 'build'), builtThings);
  const sentences = actsOfArticles(articles);
  const union = { of: 'build', files: ofThings } as const;
  const ofActs = await readPhrasings<Act>(join(folder, 'acts'), acts, { sentences, union });
  return {
    ofActs,
    ofFollowUps: await readPhrasings(join(folder, 'follow-ups'), followUps),
    ofThings,
    ofWanted: wantedIn(ofActs, articles),
    ofArticles: articlesIn(articles),
  };
}

/** Learned from the same phrasings, and from all of the articles. */
function wantedIn(ofActs: PhrasingFiles<Act>, articles: readonly Article[]): PhrasingFiles<Wanted> {
  const ofArticles = articles.map(({ slug, phrasings }) => ({ slug, phrasings }));
  const hash = createHash('sha256').update(ofActs.fingerprint).update(JSON.stringify(ofArticles));
  return {
    fingerprint: hash.digest('hex'),
    texts: [],
    own: () => [],
    parse: () => wantedOf(ofArticles, ofActs.parse()),
  };
}

/** Each article by all that it is asked with, in both languages. */
function articlesIn(articles: readonly Article[]): PhrasingFiles<string> {
  const bySlug = Map.groupBy(articles, ({ slug }) => slug);
  const asked = [...bySlug].map(
    ([slug, versions]) =>
      [
        slug,
        versions.flatMap(({ title, also, question, phrasings, summary }) => [
          title,
          ...also,
          question,
          ...phrasings,
          ...summary.split(/(?<=[.?!]) /),
        ]),
      ] as const,
  );
  return {
    fingerprint: createHash('sha256').update(JSON.stringify(asked)).digest('hex'),
    texts: [],
    own: () => [],
    parse: () => Object.fromEntries(asked),
  };
}

/** Made in a tenth of a second, when something is asked for the first time. */
function lazySpelling(texts: () => readonly string[]): Repair {
  let repair: Repair | null = null;
  return (text) => (repair ??= spellingOf(texts()))(text);
}
