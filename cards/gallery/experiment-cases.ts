import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { proposalCard } from '../experiment/proposal-card.ts';
import { draftCard, type DraftCardProps } from '../experiment/draft-card.ts';
import {
  experimentCard,
  experimentListCard,
  learnedCard,
  type ExperimentCardProps,
} from '../experiment/experiment-card.ts';
import type { ExperimentRow, FigureWords } from '../experiment/experiment-parts.ts';
import { figureTexts } from '../experiment/figure-texts.ts';
import { experimentTexts } from '../experiment/texts.ts';
import type { Language, Texts } from '../kit/language.ts';

const nonce = 'a1b2c3d4-0000-4000-8000-000000000031';
const id = '0197b1c0-0000-7000-8000-000000000032';

const question: Texts<string> = {
  nl: 'Komen er meer aanmeldingen als de balie tot 19 uur open is?',
  en: 'Are there more registrations when the desk is open until 7 pm?',
};
const expectation: Texts<string> = { nl: '20% meer aanmeldingen', en: '20% more registrations' };
const measure: Texts<string> = { nl: 'Aanmeldingen schuldhulp', en: 'Registrations for debt advice' };
const end: Texts<string> = { nl: '14 februari 2027', en: '14 February 2027' };
const start: Texts<string> = { nl: '23 november 2026', en: '23 November 2026' };
const lesson: Texts<string> = {
  nl: 'Later open trekt vooral mensen die al kwamen. De avond is te laat voor wie kinderen heeft.',
  en: 'Opening later mostly attracts people who came already. The evening is too late for who has children.',
};
const by: Texts<string> = { nl: 'teamleiders schuldhulp', en: 'team leaders of debt advice' };

const seen = (language: Language): FigureWords => {
  const words = figureTexts[language];
  const [mean, periods, size, figures] =
    language === 'nl'
      ? ['40 aanmeldingen per week', '12 hele weken', '35% (14 aanmeldingen)', '26 cijfers']
      : ['40 registrations per week', '12 whole weeks', '35% (14 registrations)', '26 figures'];
  return {
    title: words.seenTitle,
    sentences: [words.basis(mean ?? '', periods ?? ''), words.tooSmall('20%', size ?? '')],
    small: [words.method(figures ?? '')],
  };
};
const outcome = (language: Language): FigureWords => {
  const words = figureTexts[language];
  const [before, figuresBefore, after, figuresAfter] =
    language === 'nl'
      ? ['40 aanmeldingen per week', '26 cijfers', '42 aanmeldingen per week', '12 cijfers']
      : ['40 registrations per week', '26 figures', '42 registrations per week', '12 figures'];
  return {
    title: words.outcomeTitle,
    sentences: [
      words.outcome(before ?? '', figuresBefore ?? '', after ?? '', figuresAfter ?? ''),
      words.more('5%'),
      words.verdicts.chance,
    ],
    small: [words.noCause],
  };
};

const row = (language: Language): ExperimentRow => ({
  id,
  question: question[language],
  standing: `${experimentTexts[language].results.failed}, ${end[language]}`,
  lesson: lesson[language],
});

const draft =
  (more: (language: Language) => Partial<DraftCardProps>) =>
  (language: Language): IAdaptiveCard =>
    draftCard(
      {
        nonce,
        id,
        version: 3,
        asks: null,
        facts: { question: '', expectation: '', measure: '', period: null, link: null },
        values: { question: '', expectation: '', measure: '', indicator: null, ends: '' },
        indicators: [{ title: measure[language], value: 'schuldhulp' }],
        seen: null,
        tried: [],
        news: null,
        ...more(language),
      },
      language,
    );

const facts = (language: Language, isRunning = false) => ({
  question: question[language],
  expectation: expectation[language],
  measure: measure[language],
  period: experimentTexts[language].until(isRunning ? start[language] : null, end[language]),
  link: { line: '0197b1c0-0000-7000-8000-000000000042', element: 'i1' },
});

const shown =
  (more: (language: Language) => Partial<ExperimentCardProps>) =>
  (language: Language): IAdaptiveCard =>
    experimentCard(
      {
        nonce,
        id,
        version: 4,
        title: null,
        standing: experimentTexts[language].runsUntil(end[language]),
        facts: facts(language, true),
        figures: [seen(language)],
        lesson: null,
        mayEdit: true,
        mayConclude: true,
        isConcluding: false,
        values: { result: '', lesson: '', decision: '', decidedBy: '' },
        news: null,
        ...more(language),
      },
      language,
    );

const failed = (language: Language) => ({
  result: experimentTexts[language].results.failed,
  lesson: lesson[language],
  decided: experimentTexts[language].decided(experimentTexts[language].decisions.stop.toLowerCase(), by[language]),
});

export const experimentCases: Readonly<Record<string, (language: Language) => IAdaptiveCard>> = {
  first: draft(() => ({ asks: 'question' })),
  measure: draft((language) => ({
    asks: 'measure',
    facts: { ...facts(language), measure: '', period: null },
    tried: [row(language)],
    news: 'saved',
  })),
  form: draft((language) => ({
    asks: 'all',
    values: {
      question: question[language],
      expectation: expectation[language],
      measure: '',
      indicator: 'schuldhulp',
      ends: language === 'nl' ? 'ooit' : 'some day',
    },
    news: 'no-day',
  })),
  complete: draft((language) => ({ facts: facts(language), seen: seen(language) })),
  running: shown((language) => ({ news: experimentTexts[language].news.started })),
  ended: shown((language) => ({
    title: experimentTexts[language].endedTitle.owner,
    standing: experimentTexts[language].overSince(end[language]),
    figures: [outcome(language)],
    isConcluding: true,
  })),
  failed: shown((language) => ({
    standing: `${experimentTexts[language].results.failed}, ${end[language]}`,
    figures: [outcome(language)],
    lesson: failed(language),
    mayEdit: false,
    news: experimentTexts[language].news.concluded,
  })),
  learned: (language) => learnedCard({ nonce, id, question: question[language], lesson: failed(language) }, language),
  proposes: (language) =>
    proposalCard(
      {
        nonce,
        experiment: id,
        question: question[language],
        lesson: failed(language),
        line: '0197b1c0-0000-7000-8000-000000000042',
        element: 'i1',
        goal: language === 'nl' ? 'meer mensen op tijd geholpen' : 'more people helped in time',
        assumption:
          language === 'nl' ? 'wie werkt, kan overdag niet naar de balie' : 'who works cannot come to the desk by day',
        now: 'assumption',
        proposed: 'refuted',
      },
      language,
    ),
  list: (language) =>
    experimentListCard(
      {
        nonce,
        list: 'lessons',
        about: language === 'nl' ? 'schulden' : 'debts',
        rows: [row(language)],
      },
      language,
    ),
  empty: (language) => experimentListCard({ nonce, list: 'running', about: null, rows: [] }, language),
};
