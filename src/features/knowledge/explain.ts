import type { Language } from '../../shared/language.ts';
import { fingerprintOf } from '../../text/fingerprint.ts';
import { articleFor, type Article, isCheckDue } from './article.ts';

/** An article ready to be told, with its relations resolved to questions that lead to them. */
export interface ToldArticle {
  readonly slug: string;
  /** Another one when its words change. */
  readonly version: string;
  readonly title: string;
  readonly question: string;
  readonly summary: string;
  readonly language: Language;
  readonly isCheckDue: boolean;
  readonly short: string;
  readonly example: string;
  readonly watchOut: string;
  readonly check: string;
  readonly sources: readonly { readonly title: string; readonly url: string | null; readonly says: string }[];
  readonly related: readonly { readonly title: string; readonly question: string }[];
}

/**
 * Every article as it is told, by name; null when there is none. Each is worked out when it is first asked for. `today` gives
 * an ISO date.
 */
export function toldArticles(
  articles: readonly Article[],
  today: () => string,
): (slug: string, language: Language) => ToldArticle | null {
  const versions = Map.groupBy(articles, ({ slug }) => slug);
  const told = new Map<Article, ToldArticle>();
  const find = (slug: string, language: Language) => articleFor(versions.get(slug) ?? [], slug, language);
  return (slug, language) => {
    const article = find(slug, language);
    if (article === null) return null;
    const isDue = isCheckDue(article, today());
    const known = told.get(article);
    if (known?.isCheckDue === isDue) return known;
    const made = tellArticle(article, isDue, find);
    told.set(article, made);
    return made;
  };
}

function tellArticle(
  article: Article,
  isDue: boolean,
  find: (slug: string, language: Language) => Article | null,
): ToldArticle {
  const { slug, title, question, summary, language, body, sources, related } = article;
  return {
    slug,
    version: fingerprintOf(Object.values(body)),
    title,
    question,
    summary,
    language,
    isCheckDue: isDue,
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
