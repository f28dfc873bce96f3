import { dateOfDay, dayNumber, dayOf, isoDay } from './day.ts';

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

/** First day of a period as an ISO date, e.g. `2026-11-09`. Throws a RangeError for a period that does not exist. */
export function startOf(period: Period): string {
  return isoDay(firstDay(period.kind, numberOf(period)));
}

/** The period of this frequency that holds the day. Throws a RangeError when the text is no ISO date. */
export function periodAt(frequency: Frequency, day: string): Period {
  const at = dayNumber(day);
  if (at === null) throw new RangeError(`${day} is no ISO date`);
  return periodNumbered(frequency, numberOfDay(frequency, at));
}

/** As many periods later; a negative number of periods is earlier. Throws a RangeError for a period that does not exist. */
export function laterPeriod(period: Period, periods: number): Period {
  return periodNumbered(period.kind, numberOf(period) + periods);
}

/**
 * Consecutive periods have consecutive whole numbers: months since the year 0, weeks since the Monday before 1 January
 * 1970. Every sum over periods is done in them, because a calendar object per point costs more than reading a series.
 * null when there is no such period.
 */
export function periodNumber(period: Period): number | null {
  if (period.kind === 'month') {
    const { year, month } = period;
    return isYear(year) && isWhole(month, 1, 12) ? year * 12 + month - 1 : null;
  }
  const { isoYear, isoWeek } = period;
  return isYear(isoYear) && isWhole(isoWeek, 1, weeksIn(isoYear)) ? firstWeek(isoYear) + isoWeek - 1 : null;
}

/** The period with this number. */
export function periodNumbered(frequency: Frequency, number: number): Period {
  if (frequency === 'month') return { kind: 'month', year: Math.floor(number / 12), month: (number % 12) + 1 };
  // A week belongs to the year of its Thursday (ISO 8601).
  const isoYear = dateOfDay(number * 7).year;
  return { kind: 'week', isoYear, isoWeek: number - firstWeek(isoYear) + 1 };
}

/** Day number of the first day of the period with this number. */
export function firstDay(frequency: Frequency, number: number): number {
  return frequency === 'month' ? dayOf(Math.floor(number / 12), (number % 12) + 1, 1) : number * 7 - 3;
}

/** Number of the period that holds a day number. */
export function numberOfDay(frequency: Frequency, day: number): number {
  if (frequency === 'week') return weekOf(day);
  const { year, month } = dateOfDay(day);
  return year * 12 + month - 1;
}

/** 52 or 53 (ISO 8601). */
export function weeksIn(isoYear: number): number {
  return firstWeek(isoYear + 1) - firstWeek(isoYear);
}

/** The same period a year earlier; week 53 without a counterpart becomes week 52 (interpretation 1.13). */
export function yearBefore(period: Period): Period {
  if (period.kind === 'month') return { ...period, year: period.year - 1 };
  const isoYear = period.isoYear - 1;
  return { kind: 'week', isoYear, isoWeek: Math.min(period.isoWeek, weeksIn(isoYear)) };
}

/** The period that holds an ISO date and whether it starts that day; null when the text is no date. */
export function periodOfDay(frequency: Frequency, day: string): { number: number; isStart: boolean } | null {
  const at = dayNumber(day);
  if (at === null) return null;
  const number = numberOfDay(frequency, at);
  return { number, isStart: isoDay(firstDay(frequency, number)) === day };
}

function numberOf(period: Period): number {
  const number = periodNumber(period);
  if (number === null) throw new RangeError(`${JSON.stringify(period)} does not exist`);
  return number;
}

function firstWeek(isoYear: number): number {
  return weekOf(dayOf(isoYear, 1, 4));
}

function weekOf(day: number): number {
  return Math.floor((day + 3) / 7);
}

/** From 1000, because Date.UTC takes two-digit years for years of the twentieth century. */
function isYear(year: number): boolean {
  return isWhole(year, 1000, 9998);
}

function isWhole(number: number, from: number, to: number): boolean {
  return Number.isInteger(number) && number >= from && number <= to;
}
