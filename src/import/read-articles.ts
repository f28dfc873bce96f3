import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { Article } from '../features/knowledge/article.ts';
import { parseArticle, type ArticleProblem } from '../features/knowledge/parse-article.ts';
import { AppError } from '../shared/errors.ts';

/**
 * Every article of a folder. Rejects with all problems at once, so that a writer needs one round only. What was read is kept
 * in `keptIn` when that is given: a file that nobody else can write, because it is believed.
 */
export async function readArticles(folder: string, keptIn: string | null = null): Promise<readonly Article[]> {
  const files = (await filesOf(folder)).filter((file) => file.endsWith('.md') && file !== 'README.md').sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  if (keptIn === null) return parsedArticles(folder, files, texts);
  const fingerprint = await fingerprintOf(files, texts);
  const known = await readFile(keptIn, 'utf8')
    .then((json) => JSON.parse(json) as Kept)
    .catch(() => null);
  if (known?.fingerprint === fingerprint) return known.articles;
  const json = JSON.stringify({ fingerprint, articles: parsedArticles(folder, files, texts) } satisfies Kept);
  await keep(keptIn, json);
  // As they are read the next time: the texts as the parser makes them hang together of small pieces and take 11 MB more.
  return (JSON.parse(json) as Kept).articles;
}

interface Kept {
  readonly fingerprint: string;
  readonly articles: readonly Article[];
}

/** Of the articles and of the code that reads them. */
async function fingerprintOf(files: readonly string[], texts: readonly string[]): Promise<string> {
  const readers = ['parse-article.ts', 'article.ts'].map(
    (name) => new URL(`../features/knowledge/${name}`, import.meta.url),
  );
  const code = await Promise.all(readers.map((reader) => readFile(reader, 'utf8')));
  return createHash('sha256')
    .update(JSON.stringify([code, files, texts]))
    .digest('hex');
}

/** Whole or not at all; where nothing can be written, the articles are read anew at each start. */
async function keep(file: string, json: string): Promise<void> {
  const unfinished = `${file}.${process.pid}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(unfinished, json);
    await rename(unfinished, file);
  } catch {
    await rm(unfinished, { force: true }).catch(() => {});
  }
}

function parsedArticles(folder: string, files: readonly string[], texts: readonly string[]): readonly Article[] {
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
