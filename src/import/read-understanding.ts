import { join } from 'node:path';
import { actsOfArticles } from '../features/ask/article-acts.ts';
import type { Article } from '../features/knowledge/article.ts';
import { acts, followUps, type Act, type FollowUp } from '../text/question/act.ts';
import { understander, type Understand } from '../text/question/understanding.ts';
import { spellingOf, type Repair } from '../text/words/spelling.ts';
import { keepModel, learnedModel } from './learned-model.ts';
import { readPhrasings, type PhrasingFiles } from './read-phrasings.ts';

/** What the phrasings in this folder and of the articles teach; from what was learned before when they did not change. */
export async function readUnderstanding(folder: string, articles: readonly Article[]): Promise<Understand> {
  const { ofActs, ofFollowUps } = await phrasingsIn(folder, articles);
  return understander(
    await learnedModel(join(folder, 'acts.model'), ofActs),
    await learnedModel(join(folder, 'follow-ups.model'), ofFollowUps),
    lazySpelling(() => [
      ...articles.flatMap(({ title, also, question, phrasings, summary }) => [
        title,
        ...also,
        question,
        ...phrasings,
        summary,
      ]),
      ...ofActs.texts,
      ...ofFollowUps.texts,
    ]),
  );
}

/** Learns anew and keeps it beside the phrasings. */
export async function learnUnderstanding(folder: string, articles: readonly Article[]): Promise<void> {
  const { ofActs, ofFollowUps } = await phrasingsIn(folder, articles);
  await keepModel(join(folder, 'acts.model'), ofActs);
  await keepModel(join(folder, 'follow-ups.model'), ofFollowUps);
}

async function phrasingsIn(
  folder: string,
  articles: readonly Article[],
): Promise<{ readonly ofActs: PhrasingFiles<Act>; readonly ofFollowUps: PhrasingFiles<FollowUp> }> {
  return {
    ofActs: await readPhrasings(join(folder, 'acts'), acts, actsOfArticles(articles)),
    ofFollowUps: await readPhrasings(join(folder, 'follow-ups'), followUps),
  };
}

/** Made in a tenth of a second, when something is asked for the first time. */
function lazySpelling(texts: () => readonly string[]): Repair {
  let repair: Repair | null = null;
  return (text) => (repair ??= spellingOf(texts()))(text);
}
