import { Temporal } from 'temporal-polyfill';

/** An ISO 8601 week: Monday start, week 1 holds 4 January. Never a calendar year with a week number. */
export interface IsoWeek {
  readonly kind: 'week';
  readonly isoYear: number;
  readonly isoWeek: number;
}

export interface Month {
  readonly kind: 'month';
  readonly year: number;
  readonly month: number;
}

export type Period = IsoWeek | Month;
export type Frequency = Period['kind'];

/**
 * First day of a period as an ISO date, e.g. `2026-11-09`. Counts in days of UTC, because a chart asks for a hundred of
 * them and Temporal's polyfill took a third of the time of an answer.
 */
export function startOf(period: Period): string {
  if (period.kind === 'month') return isoDay(Date.UTC(period.year, period.month - 1, 1));
  const fourthOfJanuary = Date.UTC(period.isoYear, 0, 4);
  const daysSinceMonday = (new Date(fourthOfJanuary).getUTCDay() + 6) % 7;
  return isoDay(fourthOfJanuary + (7 * (period.isoWeek - 1) - daysSinceMonday) * dayMs);
}

const dayMs = 86_400_000;

function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** The period of this frequency that holds the day. Throws a RangeError when the text is no ISO date. */
export function periodAt(frequency: Frequency, day: string): Period {
  const date = Temporal.PlainDate.from(day);
  if (frequency === 'month') return { kind: 'month', year: date.year, month: date.month };
  return { kind: 'week', isoYear: date.yearOfWeek ?? date.year, isoWeek: date.weekOfYear ?? 1 };
}

export function nextPeriod(period: Period): Period {
  return laterPeriod(period, 1);
}

/** As many periods later; a negative number of periods is earlier. */
export function laterPeriod(period: Period, periods: number): Period {
  const start = Temporal.PlainDate.from(startOf(period));
  return periodAt(period.kind, start.add(period.kind === 'week' ? { weeks: periods } : { months: periods }).toString());
}
