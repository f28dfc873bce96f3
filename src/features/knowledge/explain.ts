import type { Language } from '../../shared/language.ts';
import { articleFor, type Article } from './article.ts';

/** An article ready to be told, with its relations resolved to questions that lead to them. */
export interface ToldArticle {
  readonly slug: string;
  readonly title: string;
  readonly question: string;
  readonly summary: string;
  readonly language: Language;
  readonly short: string;
  readonly example: string;
  readonly watchOut: string;
  readonly check: string;
  readonly sources: readonly { readonly title: string; readonly url: string | null; readonly says: string }[];
  readonly related: readonly { readonly title: string; readonly question: string }[];
}

/** Every article as it is told, by name; null when there is none. Each is worked out when it is first asked for. */
export function toldArticles(articles: readonly Article[]): (slug: string, language: Language) => ToldArticle | null {
  const versions = Map.groupBy(articles, ({ slug }) => slug);
  const told = new Map<Article, ToldArticle>();
  const find = (slug: string, language: Language) => articleFor(versions.get(slug) ?? [], slug, language);
  return (slug, language) => {
    const article = find(slug, language);
    if (article === null) return null;
    const known = told.get(article) ?? tellArticle(article, find);
    told.set(article, known);
    return known;
  };
}

function tellArticle(article: Article, find: (slug: string, language: Language) => Article | null): ToldArticle {
  const { slug, title, question, summary, language, body, sources, related } = article;
  return {
    slug,
    title,
    question,
    summary,
    language,
    short: body.short,
    example: body.example,
    watchOut: body.watchOut,
    check: body.checkYourself,
    sources: sources.map((source) => ({ title: source.title, url: source.url ?? null, says: source.says })),
    related: related.flatMap((other) => {
      const found = find(other, language);
      return found ? [{ title: found.title, question: found.question }] : [];
    }),
  };
}
