import { parse, YAMLParseError } from 'yaml';

import type { Language } from '../../shared/language.ts';
import { FrontMatter, sectionHeadings, sections, slugPattern, type Article, type Section } from './article.ts';

/** What is wrong with one article file, and what its writer can do about it. */
export interface ArticleProblem {
  readonly file: string;
  readonly problem: string;
  readonly remedy: string;
}

export type ParsedArticle =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'invalid'; readonly problems: readonly ArticleProblem[] };

const frame = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/;
const fileName = /^(.+)\.(nl|en)\.md$/;

/** `file` is the name only: `<slug>.<nl|en>.md`. */
export function parseArticle(file: string, text: string): ParsedArticle {
  const problems: ArticleProblem[] = [];
  const report = (problem: string, remedy: string): void => void problems.push({ file, problem, remedy });
  const name = fileName.exec(file);
  const slug = name?.[1] ?? '';
  const language = (name?.[2] ?? 'nl') as Language;
  if (!slugPattern.test(slug))
    report('the file name is no slug with a language', 'call it like season.nl.md or season.en.md');

  const [, yaml, markdown] = frame.exec(text.replace(/^\uFEFF/, '')) ?? [];
  if (yaml === undefined || markdown === undefined) {
    report('the front matter is missing', 'start the file with ---, the keys, and --- on a line of its own');
    return { kind: 'invalid', problems };
  }
  const frontMatter = readFrontMatter(yaml, report);
  const body = readSections(markdown, language, report);
  if (frontMatter !== null) reportCitations(body, frontMatter.sources.length, report);
  if (frontMatter === null || problems.length > 0) return { kind: 'invalid', problems };
  return { kind: 'article', article: { ...frontMatter, slug, language, body: body as Record<Section, string> } };
}

type Report = (problem: string, remedy: string) => void;

function readFrontMatter(yaml: string, report: Report): FrontMatter | null {
  const parsed = FrontMatter.safeParse(yamlOf(yaml, report));
  if (parsed.success) return parsed.data;
  for (const { path, message } of parsed.error.issues) {
    report(
      `${path.length > 0 ? path.join('.') : 'front matter'}: ${message}`,
      'correct this key between the --- lines',
    );
  }
  return null;
}

function yamlOf(yaml: string, report: Report): unknown {
  try {
    return parse(yaml);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    report(
      `the front matter is no YAML: ${error.message.split('\n')[0] ?? ''}`,
      'put quotes around a text that holds a colon or starts with a sign',
    );
    return {};
  }
}

function readSections(markdown: string, language: Language, report: Report): Partial<Record<Section, string>> {
  const headings = sectionHeadings[language];
  const body: Partial<Record<Section, string>> = {};
  const [preamble = '', ...pieces] = markdown.split(/^## /m);
  if (preamble.trim() !== '') report('text stands before the first heading', `move it under ## ${headings.short}`);
  for (const piece of pieces) {
    const [heading = '', ...lines] = piece.split(/\r?\n/);
    const section = sections.find((each) => headings[each] === heading.trim());
    if (section === undefined)
      report(`unknown heading "${heading.trim()}"`, `use only ${Object.values(headings).join(', ')}`);
    else if (body[section] !== undefined) report(`heading "${heading.trim()}" occurs twice`, 'join the two sections');
    else body[section] = lines.join('\n').trim();
  }
  for (const section of sections) {
    if (!body[section])
      report(`section "${headings[section]}" is missing or empty`, `write ## ${headings[section]} and a text under it`);
  }
  return body;
}

/** `[2]` in the text is a promise that a second source exists. */
function reportCitations(body: Partial<Record<Section, string>>, sources: number, report: Report): void {
  const cited = new Set(
    [
      ...Object.values(body)
        .join('\n')
        .matchAll(/\[(\d+)\](?!\()/g),
    ].map(([, number]) => Number(number)),
  );
  for (const number of cited) {
    if (number < 1 || number > sources)
      report(`the text cites [${number}], but there are ${sources} sources`, 'add the source or correct the number');
  }
}
