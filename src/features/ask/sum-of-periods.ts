import { statuses, type Status } from '../../statistics/series.ts';
import { dayNumber } from '../../time/day.ts';
import { firstDay, frequencies, laterPeriod, periodNumber, startOf, type Period } from '../../time/period.ts';
import type { Figure } from './ports.ts';

/** Figures of a longer time put together. */
export interface PeriodSum {
  readonly total: number;
  /** The last that is counted, and how many there are. */
  readonly last: Period;
  readonly count: number;
  /** The time is not over, or its last figures are still to come. */
  readonly isSoFar: boolean;
  /** The least final of what is counted. */
  readonly status: Status;
}

/** A week belongs to the month, quarter or year that holds its Thursday (ISO 8601). */
const thursday = 3;

/** Whether what is asked of this time can be the sum of the figures: only of what is counted, and never of a stock. */
export function isSummed({ definition, periodNames, isOwn }: Figure, { kind }: Period): boolean {
  const isCounted = definition.kind === 'flow' || definition.kind === 'money';
  const isLonger = frequencies.indexOf(kind) > frequencies.indexOf(definition.frequency);
  return isCounted && isLonger && periodNames === 'dates' && !isOwn;
}

/**
 * The sum over a longer time: of figures that may each be shown, or one that may be told though some of them may not. A string
 * says why there is none: `hidden` figures, `missing` ones, a `break` in what is counted, or a time without any figure.
 */
export function sumOver({ series, reading, definition, totals }: Figure, time: Period): PeriodSum | SumRefusal {
  const start = dayNumber(startOf(time)) ?? 0;
  const end = dayNumber(startOf(laterPeriod(time, 1))) ?? 0;
  const newest = reading.newestIndex === null ? null : reading.points[reading.newestIndex]?.period;
  const until = newest ? (periodNumber(newest) ?? -Infinity) : -Infinity;
  const within = series.points.filter(({ period }) => {
    const day = middleOf(period);
    return day >= start && day < end;
  });
  const known = within.filter(({ period }) => (periodNumber(period) ?? Infinity) <= until);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return newest && startOf(time) > startOf(newest) ? 'to-come' : 'none';
  const isSoFar = middleOf(laterPeriod(last.period, 1)) < end;
  const isHidden = known.some((point) => point.isHidden);
  const told = totals?.().find((one) => one.time.kind === time.kind && startOf(one.time) === startOf(time));
  if (isHidden && (!told || isSoFar)) return 'hidden';
  const isLate = middleOf(laterPeriod(first.period, -1)) >= start;
  const values = known.flatMap(({ value }) => value ?? []);
  if (isLate || (!isHidden && values.length < known.length)) return 'missing';
  const [from, to] = [startOf(first.period), startOf(last.period)];
  if (definition.breaks.some(({ on }) => on > from && on <= to)) return 'break';
  return {
    total: (isHidden ? told?.count : null) ?? values.reduce((sum, value) => sum + value, 0),
    last: last.period,
    count: known.length,
    isSoFar,
    status: statuses.find((status) => known.some((point) => point.status === status)) ?? 'final',
  };
}

export type SumRefusal = 'hidden' | 'missing' | 'break' | 'none' | 'to-come';

function middleOf(period: Period): number {
  return firstDay(period.kind, periodNumber(period) ?? 0) + (period.kind === 'week' ? thursday : 0);
}
