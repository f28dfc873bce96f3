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

/** First day of a period as an ISO date, e.g. `2026-11-09`. */
export function startOf(period: Period): string {
  if (period.kind === 'month') return new Temporal.PlainDate(period.year, period.month, 1).toString();
  const fourthOfJanuary = new Temporal.PlainDate(period.isoYear, 1, 4);
  return fourthOfJanuary
    .subtract({ days: fourthOfJanuary.dayOfWeek - 1 })
    .add({ weeks: period.isoWeek - 1 })
    .toString();
}

/** The period of this frequency that holds the day. Throws a RangeError when the text is no ISO date. */
export function periodAt(frequency: Frequency, day: string): Period {
  const date = Temporal.PlainDate.from(day);
  if (frequency === 'month') return { kind: 'month', year: date.year, month: date.month };
  return { kind: 'week', isoYear: date.yearOfWeek ?? date.year, isoWeek: date.weekOfYear ?? 1 };
}

export function nextPeriod(period: Period): Period {
  const start = Temporal.PlainDate.from(startOf(period));
  return periodAt(period.kind, start.add(period.kind === 'week' ? { weeks: 1 } : { months: 1 }).toString());
}
