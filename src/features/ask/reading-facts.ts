import type { Point } from '../../statistics/series.ts';
import type { Language } from '../../shared/language.ts';
import { formatAmount, formatNumber } from '../../text/format.ts';
import type { Figure } from './ports.ts';
import { nameOfPeriods } from './position.ts';
import { fact, type Fact } from './statement.ts';

const periodWords = {
  nl: {
    week: ['week', 'weken'],
    month: ['maand', 'maanden'],
    quarter: ['kwartaal', 'kwartalen'],
    'half-year': ['halfjaar', 'halve jaren'],
    year: ['jaar', 'jaren'],
    period: ['periode', 'periodes'],
  },
  en: {
    week: ['week', 'weeks'],
    month: ['month', 'months'],
    quarter: ['quarter', 'quarters'],
    'half-year': ['half-year', 'half-years'],
    year: ['year', 'years'],
    period: ['period', 'periods'],
  },
} as const;

/** Turns computed values of one figure into facts: numbers in the reader's notation, with the figure's own unit. */
export function readingFacts(figure: Figure, language: Language) {
  const { definition, reading } = figure;
  const unitOfTime = periodWordOf(figure);
  const unit = definition.unit[language];
  const numbers = readingNumbers({ definition, reading }, language);
  const periods = (points: number, name = 'periods'): Fact => {
    const count = points * reading.periodsPerPoint;
    const [one, more] = periodWords[language][unitOfTime];
    return fact(name, `${formatNumber(count, 0, language)} ${count === 1 ? one : more}`);
  };
  return {
    amount: (name: string, value: number): Fact => fact(name, formatAmount(value, unit, definition.decimals, language)),
    plain: (name: string, value: number): Fact => fact(name, withUnit(numbers.value(value), unit)),
    computed: (name: string, value: number): Fact => fact(name, withUnit(numbers.computed(value), unit)),
    /** Of a few figures beside the row: not held against any of it, so that one decimal is enough. */
    mean: (name: string, value: number): Fact =>
      fact(
        name,
        withUnit(
          formatNumber(value, definition.kind === 'money' ? 0 : Math.max(1, definition.decimals), language),
          unit,
        ),
      ),
    limit: (side: 'lower' | 'upper', value: number): Fact => fact(side, withUnit(numbers.limit(side, value), unit)),
    /** The difference of two percentages is in percentage points. */
    difference: (name: string, value: number): Fact =>
      fact(
        name,
        unit === '%'
          ? formatAmount(
              Math.abs(value),
              language === 'nl' ? 'procentpunt' : 'percentage points',
              definition.decimals,
              language,
            )
          : withUnit(numbers.value(Math.abs(value)), unit),
      ),
    /** What a detectable change is about (statistics 2, row 28). */
    eightPeriods: (): Fact =>
      fact('periods', `${formatNumber(8, 0, language)} ${periodWords[language][unitOfTime][1]}`),
    onePeriod: (): Fact => fact('period', periodWords[language][unitOfTime][0]),
    /** 0-100. */
    share: (name: string, percentage: number): Fact => fact(name, `${formatNumber(percentage, 0, language)}%`),
    /** '-12%', '+8%'. */
    signedShare: (name: string, percentage: number): Fact =>
      fact(name, `${percentage < 0 ? '-' : '+'}${formatNumber(Math.abs(percentage), 0, language)}%`),
    /** Of aggregated points the periods they add up. */
    period: (point: Point): Fact =>
      fact('period', nameOfPeriods(figure, point.period, reading.periodsPerPoint, language)),
    /** '9 weken'; of aggregated points the periods they add up. */
    periods,
    /** What one point is of: 'week', or '2 weken' when aggregated. */
    perPoint: (): Fact =>
      reading.periodsPerPoint > 1 ? periods(1, 'per') : fact('per', periodWords[language][unitOfTime][0]),
  };
}

function periodWordOf({ periodNames, definition }: Figure) {
  return periodNames === 'dates' || periodNames === 'without-year' ? definition.frequency : periodNames;
}

/** Numbers of one figure without their unit, rounded alike in its sentences, its table and its chart. */
export function readingNumbers({ definition, reading }: Pick<Figure, 'definition' | 'reading'>, language: Language) {
  const isWholeCount = definition.kind === 'flow' && definition.decimals === 0;
  const decimals = computedDecimals({ definition, reading });
  return {
    value: (value: number): string => formatNumber(value, definition.decimals, language),
    /** Of what is no figure itself, such as a mean. */
    computed: (value: number): string => formatNumber(value, decimals, language),
    /** A limit as readers meet it: of whole counts the outermost count that still lies within it. */
    limit: (side: 'lower' | 'upper', value: number): string => {
      const possible = inRange(value, { definition, reading });
      if (!isWholeCount) return formatNumber(possible, decimals, language);
      return formatNumber(side === 'lower' ? Math.ceil(possible) : Math.floor(possible), 0, language);
    },
  };
}

const mostDecimals = 3;

/**
 * A mean of whole counts is no whole count; one decimal shows that without false precision. More where a figure that lies
 * below the mean would otherwise read as equal to it.
 */
function computedDecimals({ definition, reading }: Pick<Figure, 'definition' | 'reading'>): number {
  const least = definition.kind === 'money' ? 0 : Math.max(1, definition.decimals);
  const { average, runsAroundMedian, bands, newestIndex, points } = reading;
  const middles = [average?.value, runsAroundMedian?.median, bands[newestIndex ?? -1]?.mean].filter(
    (middle) => middle !== undefined,
  );
  const isTold = (decimals: number) =>
    middles.every((middle) => {
      const shown = Number(middle.toFixed(decimals));
      return points.every(
        ({ value }) => value === null || Math.sign(value - shown) === Math.sign(value - middle) || value === middle,
      );
    });
  for (let decimals = least; decimals < mostDecimals; decimals += 1) if (isTold(decimals)) return decimals;
  return Math.max(least, mostDecimals);
}

/** No limit is shown where no figure can be. */
function inRange(limit: number, { definition, reading }: Pick<Figure, 'definition' | 'reading'>): number {
  const lowest = reading.points.some(({ value }) => value !== null && value < 0) ? -Infinity : 0;
  const highest = definition.kind === 'proportion' ? 100 : Infinity;
  return Math.min(Math.max(limit, lowest), highest);
}

/** Belongs to the number: 1,0 thousand more is not 1,0 more. */
const multiples = /^(duizend|miljoen|miljard|thousand|million|billion)\b/;

export type ReadingFacts = ReturnType<typeof readingFacts>;

function withUnit(number: string, unit: string): string {
  if (unit === '%') return `${number}%`;
  const [multiple] = multiples.exec(unit) ?? [];
  return multiple === undefined ? number : `${number} ${multiple}`;
}
