import type { LeftOut, OwnNumbers, OwnSeries } from '../../text/figures/account.ts';
import { ownNumbersIn } from '../../text/figures/own-numbers.ts';
import { toSeries, type MadeSeries } from '../../text/figures/to-series.ts';
import { read } from '../../statistics/reading/read.ts';
import type { Series } from '../../statistics/series.ts';
import type { Language } from '../../shared/language.ts';
import { periodAt, type Frequency, type Period, laterPeriod } from '../../time/period.ts';
import type { Answer, Suggestion } from './answer.ts';
import { noPeriods } from '../../text/question/asked-periods.ts';
import { formatNumber } from './format.ts';
import { tellPairs } from './own-pairs.ts';
import { asAsked, type Figure, type FigureDefinition } from './ports.ts';
import { readingAnswer } from './reading-answer.ts';
import { fact, type Statement } from './statement.ts';
import type { Cues } from '../../text/question/understand.ts';
import { ownFiguresWording } from './wording/own-figures.ts';
import { wording } from './wording/wording.ts';

/** A button carries its question back, and no more fits (cards: ask.follow-up). */
const longestToAskAbout = 450;
/** What they are, how much they differ, and whether that may be chance. */
const mostInShort = 3;
const fewestInRow = 3;
const mostLeftOut = 5;

export interface OwnFiguresQuestion {
  readonly text: string;
  readonly language: Language;
  /** ISO date. */
  readonly today: string;
  readonly cues: Cues;
}

/** An answer from the figures in the question itself; null when it holds none that can be told about. */
export function answerOwnFigures(question: OwnFiguresQuestion): Answer | null {
  if (!/\d/.test(question.text)) return null;
  const own = ownNumbersIn(question.text);
  if (own.kind !== 'understood') return null;
  const series = longestOf(own.series);
  if (series) return answerSeries(series, own, question);
  const [first, ...others] = tellPairs(own, question.today, question.language);
  if (!first) return null;
  const told = [...first, ...others.flat(), ...notTold(question)];
  return {
    kind: 'own-figures',
    told: [...new Map(told.map((statement) => [statement.text, statement])).values()],
    inShort: others.length > 0 ? null : first.slice(0, mostInShort),
  };
}

/** What was asked for and no figure can tell. */
function notTold({ cues, language }: OwnFiguresQuestion): Statement[] {
  const words = wording[language];
  return [
    ...(cues.asksCause ? [words.noCause()] : []),
    ...(cues.asksForecast ? [words.noForecast()] : []),
    ...(cues.asksRanking ? [words.noRanking()] : []),
  ];
}

function longestOf(all: readonly OwnSeries[]): OwnSeries | null {
  const rows = all.filter(
    ({ arrangement, points }) => arrangement !== 'loose' && valuesOf(points).length >= fewestInRow,
  );
  return rows.toSorted((a, b) => b.points.length - a.points.length)[0] ?? null;
}

function valuesOf(points: OwnSeries['points']): number[] {
  return points.flatMap(({ value }) => (value === null ? [] : [value]));
}

function answerSeries(series: OwnSeries, own: Understood, question: OwnFiguresQuestion): Answer | null {
  const words = ownFiguresWording[question.language];
  const chosen = chosenIn(question);
  const frequency = (chosen?.frequency ?? series.frequency) === 'month' ? 'month' : 'week';
  const made = toSeries(series, { ...chosen, newest: lastComplete(frequency, question.today) });
  switch (made.kind) {
    case 'series':
      return readingAnswer(
        figureOf(series, made.series, own.leftOut, question),
        // The periods it names are those of its figures.
        {
          ...question.cues,
          time: noPeriods,
          act: 'own',
          asked: { ...question.cues.asked, startsAt: null, comparesTwoPeriods: false },
        },
        question.language,
      );
    case 'incomplete':
      return whatAreThey(made.missing, series, question);
    case 'refused':
      return { kind: 'own-figures', inShort: null, told: [refusals(words)[made.reason]()] };
  }
}

/** What was pressed before stands in front, and wins from the words behind it. */
function chosenIn({ text, language }: OwnFiguresQuestion): Kind | null {
  return kindsOf(language).find(({ title }) => text.startsWith(`${title}:`)) ?? null;
}

interface Kind {
  readonly kind: 'flow' | 'stock';
  readonly frequency: Frequency;
  readonly title: string;
}

function kindsOf(language: Language): Kind[] {
  const { kinds } = ownFiguresWording[language];
  return (['flow', 'stock'] as const).flatMap((kind) =>
    (['week', 'month'] as const).map((frequency) => ({ kind, frequency, title: kinds[kind][frequency] })),
  );
}

type Understood = Extract<OwnNumbers, { kind: 'understood' }>;
type Refused = Extract<MadeSeries, { kind: 'refused' }>['reason'];

function refusals({ cannotRead, groups }: (typeof ownFiguresWording)[Language]): Record<Refused, () => Statement> {
  const { frequency, order, duplicate } = cannotRead;
  return {
    'not-over-time': groups,
    'frequency-unsupported': frequency,
    'frequency-disagrees': frequency,
    'no-values': frequency,
    'too-long': frequency,
    'out-of-order': order,
    'duplicate-period': duplicate,
  };
}

/** How a figure may be read depends on what it is, so that is asked and never guessed (interpretation 1.0). */
function whatAreThey(
  missing: readonly ('kind' | 'frequency' | 'newest')[],
  series: OwnSeries,
  { text, language }: OwnFiguresQuestion,
): Answer | null {
  if (text.length > longestToAskAbout)
    return { kind: 'own-figures', inShort: null, told: [ownFiguresWording[language].cannotRead.unknown()] };
  const options = kindsOf(language)
    .filter(({ kind }) => missing.includes('kind') || kind === (series.kind === 'stock' ? 'stock' : 'flow'))
    .filter(({ frequency }) => missing.includes('frequency') || frequency === series.frequency)
    .map(({ title }): Suggestion => ({ title, question: `${title}: ${text}` }));
  return { kind: 'choice', about: 'own-figures', options };
}

/** The figures of the asker as a figure like any other, of which nothing is known but what they said. */
function figureOf(
  own: OwnSeries,
  series: Series,
  leftOut: readonly LeftOut[],
  { language, today }: OwnFiguresQuestion,
): Figure {
  const words = ownFiguresWording[language];
  const both = (text: string) => ({ nl: text, en: text });
  const count = valuesOf(own.points).length;
  const account = [
    words.understood(fact('count', `${formatNumber(count, 0, language)} ${language === 'nl' ? 'cijfers' : 'figures'}`)),
    ...(leftOut.length > 0
      ? [
          words.leftOut(
            fact(
              'left-out',
              leftOut
                .slice(0, mostLeftOut)
                .map(({ text }) => `‘${text.trim()}’`)
                .join(', '),
            ),
          ),
        ]
      : []),
  ];
  const definition: FigureDefinition = {
    id: 'own-figures',
    name: both(words.name),
    definition: both(account.map(({ text }) => text).join(' ')),
    kind: series.meta.kind,
    frequency: series.meta.frequency,
    unit: both(unitOf(own, language)),
    decimals: Math.max(...valuesOf(own.points).map(decimalsOf)),
    ownerRole: both(words.owner),
    source: { name: both(words.source), url: null },
    says: both(words.says),
    doesNotSay: both(words.doesNotSay),
    breaks: [],
    target: null,
    favourable: 'neutral',
    roundedTo: 1,
    lagPeriods: 0,
    isSample: false,
  };
  return {
    definition,
    area: words.area,
    reading: read(series),
    series,
    updatedOn: today,
    isOwn: true,
    ...asAsked,
  };
}

function unitOf({ unit }: OwnSeries, language: Language): string {
  if (unit === 'percentage') return '%';
  if (unit === 'money') return 'euro';
  if (unit === 'days') return language === 'nl' ? 'dagen' : 'days';
  return '';
}

function decimalsOf(value: number): number {
  return [0, 1].find((decimals) => Math.abs(value - Number(value.toFixed(decimals))) < 1e-9) ?? 2;
}

/** The last period that ended before today. */
function lastComplete(frequency: Frequency, today: string): Period {
  return laterPeriod(periodAt(frequency, today), -1);
}
