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

export function tellArticle(article: Article, articles: readonly Article[]): ToldArticle {
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
      const found = articleFor(articles, other, language);
      return found ? [{ title: found.title, question: found.question }] : [];
    }),
  };
}
