import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Article } from '../features/knowledge/article.ts';
import { parseArticle, type ArticleProblem } from '../features/knowledge/parse-article.ts';
import { AppError } from '../shared/errors.ts';

/** Every article of a folder. Rejects with all problems at once, so that a writer needs one round only. */
export async function readArticles(folder: string): Promise<readonly Article[]> {
  const files = (await filesOf(folder)).filter((file) => file.endsWith('.md') && file !== 'README.md').sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const parsed = files.map((file, place) => parseArticle(file, texts[place] ?? ''));
  const articles = parsed.flatMap((each) => (each.kind === 'article' ? [each.article] : []));
  const problems = parsed.flatMap((each) => (each.kind === 'invalid' ? each.problems : []));
  const names = new Set(files.map((file) => file.replace(/\.(?:nl|en)\.md$/, '')));
  problems.push(...articles.flatMap((article) => danglingRelations(article, names)));
  if (files.length === 0)
    problems.push({ file: folder, problem: 'holds no articles', remedy: 'add <slug>.nl.md files' });
  if (problems.length > 0) throw new AppError('knowledge.invalid', describe(problems));
  return articles;
}

async function filesOf(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    throw new AppError('knowledge.invalid', `The folder ${folder} cannot be read: check that it exists`, { cause });
  }
}

function danglingRelations({ slug, language, related }: Article, names: ReadonlySet<string>): ArticleProblem[] {
  return related
    .filter((each) => !names.has(each))
    .map((each) => ({
      file: `${slug}.${language}.md`,
      problem: `related article "${each}" does not exist`,
      remedy: 'correct the name or write that article',
    }));
}

function describe(problems: readonly ArticleProblem[]): string {
  const lines = problems.map(({ file, problem, remedy }) => `- ${file}: ${problem}; ${remedy}`);
  return `Articles that cannot be used (${problems.length}):\n${lines.join('\n')}`;
}
