import { z } from 'zod';

import { languages, type Language, type Translated } from '../../shared/language.ts';

export const sections = ['short', 'example', 'watchOut', 'checkYourself'] as const;
export type Section = (typeof sections)[number];

/** The headings writers use, in the order in which an article has them. */
export const sectionHeadings: Translated<Readonly<Record<Section, string>>> = {
  nl: { short: 'Kort', example: 'Voorbeeld', watchOut: 'Let op', checkYourself: 'Zelf nagaan' },
  en: { short: 'In short', example: 'Example', watchOut: 'Watch out', checkYourself: 'Check yourself' },
};

const ArticleSource = z.strictObject({
  title: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** What this source supports, because a title alone cannot be checked. */
  says: z.string().min(1),
});

export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const Slug = z.string().regex(slugPattern);

export const FrontMatter = z.strictObject({
  title: z.string().min(1),
  /** Other words and phrases people use for it; inflections and compounds are found without being listed. */
  also: z.array(z.string().min(1)).default([]),
  question: z.string().min(1),
  /** Ways in which people ask for it in their own words, also without its name: what a question is compared with. */
  phrasings: z.array(z.string().min(1)).default([]),
  summary: z.string().min(1),
  sources: z.array(ArticleSource).min(1),
  checkBy: z.iso.date(),
  related: z.array(Slug).default([]),
});
export type FrontMatter = z.infer<typeof FrontMatter>;

export const Article = FrontMatter.extend({
  slug: Slug,
  language: z.enum(languages),
  /** Markdown under each heading. */
  body: z.record(z.enum(sections), z.string().min(1)),
});
export type Article = z.infer<typeof Article>;

/** Whether somebody should look again whether the article still holds. `today` is an ISO date. */
export function isCheckDue(article: Pick<Article, 'checkBy'>, today: string): boolean {
  return article.checkBy <= today;
}

/** The article as written in this language, or in the other one when only that exists; null when neither does. */
export function articleFor(articles: readonly Article[], slug: string, language: Language): Article | null {
  const versions = articles.filter((article) => article.slug === slug);
  return versions.find((article) => article.language === language) ?? versions[0] ?? null;
}
