import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { answerOwnFigures } from '../../src/features/ask/own/own-figures.ts';
import type { Figure } from '../../src/features/ask/ports.ts';
import { readingAnswer } from '../../src/features/ask/reading-answer.ts';
import { hidePoints } from '../../src/statistics/disclosure/hide-points.ts';
import { readingMessage } from '../../src/teams/present/ask/reading-message.ts';
import type { ShownReading } from '../../src/teams/present/ask/asked-figure.ts';
import type { Act } from '../../src/text/question/act.ts';
import { cuesOf } from '../../src/text/question/understand.ts';
import { type Period, periodNumber } from '../../src/time/period.ts';
import type { Language, Texts } from '../kit/language.ts';
import { around, exampleFigure, newestWeek } from './figures.ts';

const nonce = 'a1b2c3d4-0000-4000-8000-000000000001';
const today = '2026-11-29';
const contact = 'data@example.nl';

const reports = {
  name: { nl: 'Meldingen over afval', en: 'Reports about litter' },
  unit: { nl: 'meldingen', en: 'reports' },
  kind: 'flow',
  definition: {
    nl: 'Elke melding over afval op straat, geteld op de dag dat zij binnenkwam.',
    en: 'Every report about litter in the street, counted on the day it came in.',
  },
  doesNotSay: { nl: 'Hoeveel afval er lag.', en: 'How much litter there was.' },
} as const;

const applications = {
  ...reports,
  name: { nl: 'Aanvragen *individuele* [inkomenstoeslag]_2', en: 'Applications *individual* [income supplement]_2' },
  unit: { nl: 'aanvragen', en: 'applications' },
} as const;

const households = {
  ...reports,
  name: { nl: 'Huishoudens met bijstand', en: 'Households on social assistance' },
  unit: { nl: 'huishoudens', en: 'households' },
  kind: 'stock',
} as const;

const decided = {
  ...reports,
  name: { nl: 'Besluiten binnen de termijn', en: 'Decisions in time' },
  unit: { nl: '%', en: '%' },
  kind: 'proportion',
  decimals: 1,
} as const;

const costs = {
  ...reports,
  name: { nl: 'Uitgaven jeugdhulp', en: 'Spending on youth care' },
  unit: { nl: 'euro', en: 'euros' },
  kind: 'money',
} as const;

/** High in winter, every year: four years of weeks. */
const winters = around(3_000, 208, 12).map((value, week) =>
  Math.round(value + 400 * Math.cos((2 * Math.PI * (week - 6)) / 52.18)),
);

const figures = {
  common: () => exampleFigure({ definition: reports, values: [...around(42, 103), 47, 52], statuses: ['provisional'] }),
  signal: () =>
    exampleFigure({
      definition: { ...applications, isSample: false },
      values: [...around(43, 70), ...around(43, 20).slice(0, 6), 70],
    }),
  shift: () =>
    exampleFigure({ definition: reports, values: [...around(42, 170), 47, 49, 46, 50, 48, 47, 51, 49, 46, 45, 44] }),
  incomplete: () =>
    exampleFigure({
      definition: reports,
      values: [...around(42, 103), 44, 31, 12],
      statuses: ['provisional', 'provisional', 'provisional'],
      meta: { lagPeriods: 2 },
    }),
  gaps: () =>
    exampleFigure({
      definition: reports,
      values: around(1_198, 60, 20).map((value, week) => ([12, 20, 21, 33, 40, 41].includes(week) ? null : value)),
    }),
  stock: () =>
    exampleFigure({
      definition: households,
      frequency: 'month',
      values: around(1_210, 61, 2).map((value, month) => value + 2 * month),
    }),
  season: () => exampleFigure({ definition: reports, values: winters }),
  rising: () =>
    exampleFigure({
      definition: reports,
      values: around(100, 80).map((value, week) => Math.round(value + week * 1.2)),
    }),
  proportion: () =>
    exampleFigure({
      definition: decided,
      values: [...Array.from({ length: 51 }, (_, week) => 19 - (week % 3 === 0 ? 1 : 0)), 14].map(
        (value) => value * 10,
      ),
      denominators: Array.from({ length: 52 }, () => 200),
    }),
  money: () => exampleFigure({ definition: costs, frequency: 'month', values: around(2_860_000, 30, 30_000) }),
  quarter: () =>
    exampleFigure({ definition: reports, frequency: 'quarter', values: [210, 190, 240, 260, 250, 230, 280, 300] }),
  few: () => exampleFigure({ definition: reports, values: [31, 28, 35, 30] }),
  hidden: () => hide(exampleFigure({ definition: reports, values: around(14, 70) }), [60, 66]),
  'hidden-newest': () => hide(exampleFigure({ definition: reports, values: around(14, 70) }), [60, 69]),
  empty: () => exampleFigure({ definition: reports, values: [] }),
} as const satisfies Record<string, () => Figure>;

function hide(figure: Figure, indices: readonly number[]): Figure {
  const { points } = figure.reading;
  const hidden = new Set(indices.map((index) => periodNumber(points[index]?.period ?? newestWeek) ?? 0));
  return { ...figure, reading: hidePoints(figure.reading, hidden, () => true) };
}

interface Asked {
  readonly figure: keyof typeof figures;
  readonly question: Texts<string>;
  readonly act?: Act;
  readonly period?: Period;
  readonly more?: Partial<ShownReading>;
  readonly aim?: Partial<Figure>;
}

const plain = { nl: 'Hoe gaat het met de meldingen over afval?', en: 'How are the reports about litter doing?' };

const asked: Readonly<Record<string, Asked>> = {
  ...Object.fromEntries(
    (Object.keys(figures) as (keyof typeof figures)[]).map((figure) => [figure, { figure, question: plain }]),
  ),
  'asked-week': {
    figure: 'common',
    question: { nl: 'Hoeveel meldingen over afval in week 40?', en: 'How many reports about litter in week 40?' },
    period: { kind: 'week', isoYear: 2026, isoWeek: 40 },
  },
  'other-area': {
    figure: 'stock',
    question: plain,
    aim: { missingAreas: ['Noord'] },
  },
  cause: {
    figure: 'common',
    question: {
      nl: 'Waarom stijgen de meldingen over afval, en wat wordt het volgende maand?',
      en: 'Why do the reports about litter rise, and what will it be next month?',
    },
    act: 'cause',
  },
  denied: {
    figure: 'shift',
    question: { nl: 'Stijgen de meldingen over afval?', en: 'Are the reports about litter rising?' },
  },
  'open-table': { figure: 'shift', question: plain, more: { opens: 'table' } },
};

const ownFigures = {
  nl: 'Instroom per week: 31 28 35 30 29 33 41 38 35 29 31 27 34 30 52',
  en: 'Inflow per week: 31 28 35 30 29 33 41 38 35 29 31 27 34 30 52',
};

/** Readings as the bot sends them: real answers to real figures, shown by the code that shows them in Teams. */
export const readingCases: Readonly<Record<string, (language: Language) => IAdaptiveCard>> = {
  ...Object.fromEntries(
    Object.entries(asked).map(([name, each]) => [
      name,
      (language: Language) => cardOf(answerTo(each, language), language),
    ]),
  ),
  own: (language) => {
    const text = ownFigures[language];
    const answer = answerOwnFigures({ text, language, today, cues: cuesOf(text, today), fewest: 10 });
    if (answer?.kind !== 'reading') throw new TypeError('The example of own figures is no series any more.');
    return cardOf(answer, language);
  },
};

function answerTo({ figure, question, act = 'read', period, more, aim }: Asked, language: Language): ShownReading {
  const asking = { ...cuesOf(question[language], today), act };
  const answer = readingAnswer({ ...figures[figure](), ...aim }, asking, language);
  return {
    ...answer,
    subject: { about: 'indicator', id: 'example', area: null, period: period ?? null },
    ...more,
  };
}

function cardOf(answer: ShownReading, language: Language): IAdaptiveCard {
  const { card } = readingMessage(answer, language, nonce, contact, plain[language]);
  if (!card) throw new TypeError('A reading has a card.');
  return card;
}
