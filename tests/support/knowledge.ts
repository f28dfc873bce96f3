import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article } from '../../src/features/knowledge/article.ts';
import type { ArticleSearch } from '../../src/features/knowledge/ports.ts';
import { articleSearch } from '../../src/features/knowledge/search.ts';
import { readArticles } from '../../src/import/read-articles.ts';
import { readQuiz } from '../../src/import/read-quiz.ts';
import { readTopics } from '../../src/import/read-topics.ts';
import { readUnderstanding } from '../../src/import/read-understanding.ts';
import type { AppOptions } from '../../src/joins/app-options.ts';

type Knowledge = Pick<AppOptions, 'articles' | 'topics' | 'quizQuestions' | 'understand'> & {
  readonly search: ArticleSearch;
};

const folder = fileURLToPath(new URL('../../knowledge', import.meta.url));
let known: Promise<Knowledge> | null = null;

/** What the bot knows, read once for all bots of this process: that takes longer than what most of them are asked. */
export function knowledge(): Promise<Knowledge> {
  return (known ??= readKnowledge());
}

async function readKnowledge(): Promise<Knowledge> {
  const articles = await readArticles(folder);
  return {
    articles,
    search: articleSearch(articles),
    understand: await readUnderstanding(join(folder, 'phrasings'), articles),
    topics: await readTopics(join(folder, 'topics.yaml')),
    quizQuestions: await readQuiz(join(folder, 'quiz')),
  };
}

/** The same, where every article has this next check (an ISO date). */
export async function knowledgeWith(checkBy: string): Promise<Knowledge> {
  const read = await knowledge();
  const articles = read.articles.map((article): Article => ({ ...article, checkBy }));
  return { ...read, articles, search: articleSearch(articles) };
}
