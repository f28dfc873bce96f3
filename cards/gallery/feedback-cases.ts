import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { feedbackQueueCard } from '../feedback/queue-card.ts';
import { feedbackReviewCard, type FeedbackReviewProps } from '../feedback/review-card.ts';
import { feedbackThanksCard } from '../feedback/thanks-card.ts';
import type { Language } from '../kit/language.ts';

const nonce = 'a1b2c3d4-0000-4000-8000-000000000002';
const id = '00000000-0000-4000-8000-00000000fb01';

const words = {
  nl: {
    question: 'Dat gejojo in de grafiek, is dat erg?',
    median: 'Gemiddelde en mediaan',
    cause: 'Vragen waardoor iets komt',
    reports: 'Wmo-meldingen',
    comment: 'Er mist een voorbeeld met bedragen',
    answered: 'De mediaan is de middelste waarde: de helft zit eronder en de helft erboven.',
    basis: 'Vaste uitleg, bron: NVVK, Jaarverslag 2019, cijfers, versie d8bd0aad, Datawijzer 0.1.0.',
    chart: 'De grafiek bij een cijfer lezen',
    signal: 'Gewone schommeling en signaal',
  },
  en: {
    question: 'That yo-yoing in the chart, is it bad?',
    median: 'Mean and median',
    cause: 'Questions what causes something',
    reports: 'Wmo reports',
    comment: 'An example with amounts is missing',
    answered: 'The median is the middle value: half are below it and half above.',
    basis: 'Fixed explanation, source: NVVK, annual report 2019, figures, version d8bd0aad, Datawijzer 0.1.0.',
    chart: 'Reading the chart of a figure',
    signal: 'Common variation and signal',
  },
} as const;

function review(language: Language, part: Partial<FeedbackReviewProps> = {}): IAdaptiveCard {
  const { question, median, comment, answered, basis, chart, signal } = words[language];
  return feedbackReviewCard(
    {
      nonce,
      id,
      about: 'subject:mean-and-median',
      name: median,
      question,
      reason: 'wrong',
      comment,
      answered,
      basis,
      place: 1,
      of: 3,
      article: median,
      articles: [
        { title: signal, value: 'common-cause-variation' },
        { title: chart, value: 'the-chart-of-a-figure' },
      ],
      line: `explain.yaml: - '${question}'`,
      news: null,
      opens: null,
      typed: {},
      ...part,
    },
    language,
  );
}

/** By name, without the word 'feedback'. */
export const feedbackCases: Readonly<Record<string, (language: Language) => IAdaptiveCard>> = {
  'thanks.asking': (language) =>
    feedbackThanksCard({ nonce, answer: '12', question: words[language].question, reason: null }, language),
  'thanks.commented': (language) =>
    feedbackThanksCard(
      { nonce, answer: '12', question: words[language].question, reason: null, comment: words[language].comment },
      language,
    ),
  'thanks.noted': (language) =>
    feedbackThanksCard({ nonce, answer: '12', question: words[language].question, reason: 'outdated' }, language),
  'queue.worst-first': (language) => {
    const { median, cause, reports } = words[language];
    const judged = [
      { about: 'subject:mean-and-median', name: median, answers: 20, complained: 10 },
      { about: 'act:cause', name: cause, answers: 1, complained: 1 },
      { about: 'subject:wmo-meldingen', name: reports, answers: 120, complained: 4 },
    ];
    return feedbackQueueCard({ nonce, judged, complaints: 15, news: null }, language);
  },
  'queue.empty': (language) => feedbackQueueCard({ nonce, judged: [], complaints: 0, news: 'phrasing' }, language),
  'review.article': (language) => review(language, { news: 'phrasing' }),
  'review.without-article': (language) =>
    review(language, { article: null, reason: null, comment: null, answered: '', of: 1, name: words[language].cause }),
  'review.words': (language) =>
    review(language, { news: 'needs-article', opens: 'phrasing', typed: { named: 'jojo' } }),
  'review.check': (language) => review(language, { news: 'needs-reason', opens: 'article' }),
  'review.nothing': (language) => review(language, { news: 'needs-reason', opens: 'nothing' }),
};
