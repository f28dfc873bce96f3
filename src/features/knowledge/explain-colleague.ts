import { isCheckDue } from './article.ts';
import type { Language } from '../../shared/language.ts';
import { withoutTags } from '../../text/without-tags.ts';
import type { ColleagueArticle } from './colleague-article.ts';
import type { ToldArticle } from './explain.ts';

/** An article by a colleague as it is told: it has only an answer, and who stands for it. */
export interface ToldByColleague extends ToldArticle {
  readonly colleague: {
    /** null when they had their data erased. */
    readonly writtenBy: string | null;
    readonly verifiedBy: string | null;
    /** ISO date. */
    readonly verifiedOn: string;
  };
}

const before = 'collega-';

/** The name by which a conversation remembers it. */
export function slugOf({ id }: Pick<ColleagueArticle, 'id'>): string {
  return `${before}${id}`;
}

/** null for the name of a written article. */
export function idIn(slug: string): string | null {
  return slug.startsWith(before) ? slug.slice(before.length) : null;
}

const sourceOf: Readonly<Record<Language, (name: string | null) => string>> = {
  nl: (name) => `Geschreven door ${name ?? 'een data champion'}`,
  en: (name) => `Written by ${name ?? 'a data champion'}`,
};

/** `today`: ISO date. */
export function tellColleague(article: ColleagueArticle, language: Language, today: string): ToldByColleague {
  const { title, question, answer, writtenBy, approvedBy, approvedOn, checkBy } = article;
  return {
    slug: slugOf(article),
    version: String(article.version),
    // A title made of the question reads as one.
    title: question === `${title}?` ? question : title,
    question,
    summary: plain(answer),
    language: article.language,
    short: withoutTags(answer),
    example: '',
    watchOut: '',
    check: '',
    sources: [{ title: sourceOf[language](writtenBy.name), url: null, says: question }],
    related: [],
    isCheckDue: checkBy !== null && isCheckDue({ checkBy }, today),
    colleague: {
      writtenBy: writtenBy.name,
      verifiedBy: approvedBy?.name ?? null,
      verifiedOn: approvedOn ?? '',
    },
  };
}

/** Read aloud and shown in a notification, which knows no Markdown. */
function plain(markdown: string): string {
  return markdown
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replaceAll(/[*_#>`]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
