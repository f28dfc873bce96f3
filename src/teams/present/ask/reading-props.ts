import type { ReadingCardProps, ReadingChange, ReadingRow } from '../../../../cards/ask/reading-card.ts';
import type { ChartPoint } from '../../../../cards/kit/draw-chart.ts';
import { formatDay } from '../../../text/format.ts';
import type { Figure } from '../../../features/ask/ports.ts';
import { nameOfPeriods, tickOf } from '../../../features/ask/position.ts';
import { readingNumbers } from '../../../features/ask/reading-facts.ts';
import type { Language } from '../../../shared/language.ts';
import type { Reading } from '../../../statistics/reading/reading.ts';
import { contactLine } from '../contact.ts';
import { askedFigure, type ShownReading } from './asked-figure.ts';

const chartPoints = 52;
/** Small figures are hidden: what is left of a series with more than this hidden looks higher than it is. */
export const mostHidden = 0.25;
const tableRows = 8;

const texts = {
  nl: {
    updated: (day: string) => `bijgewerkt op ${day}`,
    noFigures: 'nog geen cijfers',
    to: 'tot',
    figure: 'Cijfer',
    percent: 'Procent',
    remark: {
      signal: 'signaal',
      provisional: 'voorlopig',
      'revised-provisional': 'nader voorlopig',
      incomplete: 'nog niet volledig',
      none: 'geen cijfer',
      hidden: 'afgeschermd',
    },
  },
  en: {
    updated: (day: string) => `updated on ${day}`,
    noFigures: 'no figures yet',
    to: 'to',
    figure: 'Figure',
    percent: 'Percent',
    remark: {
      signal: 'signal',
      provisional: 'provisional',
      'revised-provisional': 'revised provisional',
      incomplete: 'not complete yet',
      none: 'no figure',
      hidden: 'not shown',
    },
  },
} as const;

/** A reading as its card shows it: the figure that was asked for in front, one rounding everywhere. */
export function readingProps(
  answer: ShownReading,
  language: Language,
  contact: string | null,
): Omit<ReadingCardProps, 'nonce' | 'ask'> {
  const { figure } = answer;
  const { definition } = figure;
  const unit = definition.unit[language];
  const { source } = definition;
  return {
    title: definition.name[language],
    area: figure.isOwn ? figure.area.toLowerCase() : figure.area,
    isSample: definition.isSample,
    ...front(answer, language),
    cannot: answer.cannot.map(({ text }) => text),
    checks: answer.checks.map(({ text }) => text),
    definition: definition.definition[language],
    sources: [
      {
        title: source.name[language],
        detail: `${updated(answer, language)}, ${answer.status.toLowerCase()}`,
        ...(source.url && { url: source.url }),
      },
    ],
    ...contactLine(contact, language),
    ...chart(answer.figure, language),
    valueTitle: valueTitle(unit, language),
    table: table(answer.figure, language),
    ...(answer.opens && { opens: answer.opens }),
    followUps: answer.followUps,
  };
}

export function updated({ figure }: ShownReading, language: Language): string {
  const words = texts[language];
  return figure.updatedOn ? words.updated(formatDay(figure.updatedOn, language)) : words.noFigures;
}

/** Above the figures of a table. */
export function valueTitle(unit: string, language: Language): string {
  return unit === '%' ? texts[language].percent : capitalised(unit || texts[language].figure);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

type Front = Pick<
  ReadingCardProps,
  | 'figure'
  | 'figureUnit'
  | 'period'
  | 'status'
  | 'verdictWord'
  | 'verdictTone'
  | 'verdict'
  | 'upFront'
  | 'newest'
  | 'sees'
  | 'change'
>;

/** The newest figure, or the earlier one that was asked for with the newest below it. */
function front(answer: ShownReading, language: Language): Front {
  const unit = answer.figure.definition.unit[language];
  const inFull = (value: string | null, status: string) => ({
    figure: value === null ? status : unit === '%' ? `${value}%` : value,
    figureUnit: value === null || unit === '%' ? '' : unit,
    status,
  });
  // The figure itself stands in large print, and what changed below it.
  const [newest, ...sees] = answer.sees;
  const change = changeOf(answer);
  const asked = askedFigure(answer, language);
  if (asked)
    return {
      ...inFull(asked.value, asked.status),
      period: asked.period,
      verdictWord: '',
      verdictTone: asked.tone,
      verdict: asked.verdict.text,
      upFront: answer.upFront.filter((statement) => statement !== asked.verdict).map(({ text }) => text),
      newest: [[newest, answer.verdict].map((statement) => statement?.text ?? '').join(' ')],
      sees: sees.map(({ text }) => text),
    };
  return {
    ...inFull(answer.value, answer.status),
    period: answer.period,
    verdictWord: answer.verdictWord,
    verdictTone: answer.tone,
    verdict: answer.verdict.text,
    upFront: answer.upFront.filter(({ text }) => text !== answer.verdict.text).map(({ text }) => text),
    newest: [],
    sees: sees.map(({ text }) => text).filter((text) => text !== change?.text),
    ...(change && { change }),
  };
}

/** Against the figure before it; where there is none to compare with, against a year earlier. */
function changeOf({ sees, figure }: ShownReading): ReadingChange | null {
  const { change, changeOnYear } = figure.reading;
  const found = change ?? changeOnYear;
  const told = change ? ['previous'] : ['difference-on-year'];
  const statement = sees.find(({ facts }) => facts.some(({ name }) => told.includes(name)));
  if (!found || !statement) return null;
  const direction = found.difference === 0 ? 'same' : found.difference > 0 ? 'up' : 'down';
  return { direction, text: statement.text };
}

export function chart(figure: Figure, language: Language, most = chartPoints): Pick<ReadingCardProps, 'chart'> {
  const { reading, definition } = figure;
  const first = Math.max(0, reading.points.length - most);
  const drawn = reading.points.slice(first);
  const hidden = drawn.filter(({ isHidden }) => isHidden).length;
  if (hidden > mostHidden * drawn.length || drawn.every(({ value }) => value === null)) return {};
  const points = drawn.map(({ period, value }, index): ChartPoint => {
    const band = reading.bands[first + index];
    // Where a figure is held against the one before it, the mean is not what was expected.
    const mean = reading.expected?.by === 'previous-period' ? null : (band?.mean ?? null);
    const expected = band && { lower: band.lower, upper: band.upper, mean };
    const mark = markOf(reading, first + index);
    return { ...tickOf(figure, period, language), value, ...(mark && { mark }), ...(expected && { expected }) };
  });
  return {
    chart: {
      points,
      unit: definition.unit[language],
      decimals: definition.decimals,
      ...(definition.kind === 'proportion' && { most: 100 }),
    },
  };
}

export function markOf(reading: Reading, index: number): ChartPoint['mark'] | null {
  if (index > (reading.newestIndex ?? -1)) return 'incomplete';
  return isSignal(reading, index) ? 'signal' : null;
}

export function table(figure: Figure, language: Language, most = tableRows): readonly ReadingRow[] {
  const { reading } = figure;
  const words = texts[language];
  const numbers = readingNumbers(figure, language);
  return reading.points
    .map((point, index) => ({ point, index }))
    .slice(-most)
    .toReversed()
    .map(({ point, index }) => {
      const band = reading.bands[index];
      const remarks = [
        isSignal(reading, index) && words.remark.signal,
        point.value !== null &&
          (index > (reading.newestIndex ?? -1)
            ? words.remark.incomplete
            : point.status !== 'final' && words.remark[point.status]),
      ];
      return {
        period: nameOfPeriods(figure, point.period, reading.periodsPerPoint, language),
        // Why there is no figure stands where the figure would.
        value: point.value === null ? words.remark[point.isHidden ? 'hidden' : 'none'] : numbers.value(point.value),
        expected: band ? `${numbers.limit('lower', band.lower)} ${words.to} ${numbers.limit('upper', band.upper)}` : '',
        remark: remarks.filter(Boolean).join(', '),
      };
    });
}

/** No more than the words say: of the newest figure its verdict, and none of an earlier one that may still change. */
function isSignal({ labels, points, newestIndex, verdict }: Reading, index: number): boolean {
  if (!labels[index]) return false;
  return index === newestIndex ? verdict.kind === 'signal' : points[index]?.status === 'final';
}
