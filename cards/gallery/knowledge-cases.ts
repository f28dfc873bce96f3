import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { explanationCard, verifiedLine } from '../ask/explanation-card.ts';
import type { Language } from '../kit/language.ts';
import { articleCard, type ArticleCardProps } from '../knowledge/article-card.ts';
import { articleFormCard, type ArticleFormProps } from '../knowledge/form-card.ts';
import { foundKnowledgeCard, type FoundKnowledgeCardProps } from '../knowledge/found-card.ts';
import { articlesCard, type ArticlesCardProps } from '../knowledge/list-card.ts';

const nonce = 'a1b2c3d4-0000-4000-8000-000000000002';
const id = '00000000-0000-4000-8000-00000000e001';

const words: Record<Language, ArticleFormProps['text']> = {
  nl: {
    title: 'Verlengingen en nieuwe aanvragen',
    question: 'Telt een verlenging mee als nieuwe aanvraag Wmo?',
    phrasings: ['zitten verlengingen bij de nieuwe aanvragen', 'tellen we een verlengde indicatie opnieuw'],
    answer: 'Nee. Een verlenging krijgt **hetzelfde nummer** en telt niet opnieuw mee.',
  },
  en: {
    title: 'Extensions and new applications',
    question: 'Does an extension count as a new Wmo application?',
    phrasings: ['are extensions among the new applications', 'do we count an extended indication again'],
    answer: 'No. An extension gets **the same number** and does not count again.',
  },
};

const names: Record<
  Language,
  { readonly writer: string; readonly reader: string; readonly source: string; readonly reason: string }
> = {
  nl: {
    writer: 'Data champion (voorbeeld)',
    reader: 'Tweede lezer (voorbeeld)',
    source: 'Geschreven door Data champion (voorbeeld)',
    reason: 'Noem ook vanaf welk jaar dit zo is.',
  },
  en: {
    writer: 'Data champion (example)',
    reader: 'Second reader (example)',
    source: 'Answer by a data champion Data champion (example)',
    reason: 'Also say since which year this is so.',
  },
};

const nothing = { review: false, change: false, retire: false, renew: false, restore: false };

function article(language: Language, part: Partial<ArticleCardProps> = {}): IAdaptiveCard {
  const { writer } = names[language];
  const written = { version: 1, on: '2026-11-20', kind: 'draft', by: writer, note: null, hasText: true } as const;
  return articleCard(
    {
      nonce,
      id,
      version: 1,
      state: 'draft',
      ...words[language],
      status: null,
      owner: writer,
      checkBy: null,
      isDue: false,
      nextCheck: '2027-11-22',
      reason: null,
      may: nothing,
      history: [written],
      news: null,
      ...part,
    },
    language,
  );
}

function approved(language: Language, part: Partial<ArticleCardProps> = {}): IAdaptiveCard {
  const { writer, reader, reason } = names[language];
  return article(language, {
    state: 'approved',
    version: 4,
    status: verifiedLine({ by: reader, on: '2026-11-22' }, language),
    checkBy: '2027-11-22',
    history: [
      { version: 4, on: null, kind: 'approve', by: reader, note: null, hasText: false },
      { version: 3, on: '2026-11-22', kind: 'edit', by: writer, note: null, hasText: true },
      { version: 2, on: '2026-11-21', kind: 'decline', by: reader, note: reason, hasText: false },
      { version: 1, on: '2026-11-20', kind: 'draft', by: null, note: null, hasText: true },
    ],
    ...part,
  });
}

function list(language: Language, part: Partial<ArticlesCardProps> = {}): IAdaptiveCard {
  const { title } = words[language];
  const row = (number: number, state: ArticlesCardProps['articles'][number]['state'], isDue = false) => ({
    id: `00000000-0000-4000-8000-00000000e00${number}`,
    title: `${title} ${number}`,
    state,
    checkBy: state === 'approved' ? (isDue ? '2026-11-01' : '2027-11-22') : null,
    isDue,
  });
  const articles = [
    row(1, 'approved', true),
    row(2, 'draft'),
    row(3, 'approved'),
    row(4, 'declined'),
    row(5, 'retired'),
  ];
  return articlesCard({ nonce, articles, page: 1, pages: 3, waiting: 1, due: 1, ...part }, language);
}

const median: Record<Language, Pick<FoundKnowledgeCardProps, 'title' | 'summary' | 'short' | 'sources'>> = {
  nl: {
    title: 'Gemiddelde en mediaan',
    summary: 'De mediaan is de middelste waarde.',
    short: 'De **mediaan** is de middelste waarde: de helft ligt eronder [1].',
    sources: [{ title: 'CBS, Begrippen', url: 'https://www.cbs.nl/nl-nl/onze-diensten/methoden/begrippen' }],
  },
  en: {
    title: 'Mean and median',
    summary: 'The median is the middle value.',
    short: 'The **median** is the middle value: half of them are below it [1].',
    sources: [{ title: 'Statistics Netherlands, concepts', url: 'https://www.cbs.nl/en-gb/our-services/methods' }],
  },
};

function found(language: Language, part: Partial<FoundKnowledgeCardProps> = {}): IAdaptiveCard {
  const standing = { verified: null, checkBy: '2027-06-01', isCheckDue: false, isOtherLanguage: false };
  return foundKnowledgeCard({ ...median[language], ...standing, ...part }, language);
}

/** By name, without the word 'knowledge'. */
export const knowledgeCases: Readonly<Record<string, (language: Language) => IAdaptiveCard>> = {
  'article.draft': (language) =>
    article(language, { news: 'drafted', may: { ...nothing, change: true, retire: true, restore: true } }),
  'article.review': (language) => article(language, { may: { ...nothing, review: true } }),
  'article.declined': (language) =>
    article(language, { state: 'declined', reason: names[language].reason, may: { ...nothing, change: true } }),
  'article.own-words': (language) => article(language, { news: 'own-words' }),
  'article.approved': (language) =>
    approved(language, { news: 'approved', may: { ...nothing, change: true, retire: true, restore: true } }),
  'article.check-due': (language) =>
    approved(language, { isDue: true, may: { review: false, change: true, retire: true, renew: true, restore: true } }),
  'article.only-read': (language) => approved(language, { history: [], owner: null }),
  'form.new': (language) =>
    articleFormCard(
      { nonce, article: null, text: { title: '', question: '', phrasings: [], answer: '' }, news: null },
      language,
    ),
  'form.edit': (language) =>
    articleFormCard({ nonce, article: { id, version: 3 }, text: words[language], news: 'needs-text' }, language),
  'list.pages': (language) => list(language),
  'list.empty': (language) => list(language, { articles: [], page: 0, pages: 1, waiting: 0, due: 0 }),
  'found.article': (language) => found(language),
  'found.check-due': (language) => found(language, { isCheckDue: true, isOtherLanguage: true }),
  'found.answer': (language) => {
    const { title, answer: short } = words[language];
    const { reader: by, source } = names[language];
    const sources = [{ title: source, url: null }];
    return found(language, { title, short, summary: short, sources, verified: { by, on: '2026-11-22' } });
  },
  answer: (language) => {
    const { title } = words[language];
    const { reader: by, source } = names[language];
    const parts = { example: '', watchOut: '', check: '', isCheckDue: false, isOtherLanguage: false, followUps: [] };
    return explanationCard(
      { nonce, title, ask: null, ...parts, sources: [{ title: source }], verified: { by, on: '2026-11-22' } },
      language,
    );
  },
};
