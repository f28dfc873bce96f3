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

export interface Quarter {
  readonly kind: 'quarter';
  readonly year: number;
  readonly quarter: number;
}

export interface HalfYear {
  readonly kind: 'half-year';
  readonly year: number;
  readonly half: number;
}

export interface Year {
  readonly kind: 'year';
  readonly year: number;
}

export type Period = IsoWeek | Month | Quarter | HalfYear | Year;
export type Frequency = Period['kind'];

/** Shortest first. */
export const frequencies = ['week', 'month', 'quarter', 'half-year', 'year'] as const satisfies readonly Frequency[];

/** How many make up a year; of weeks the whole ones. */
export const periodsPerYear: Readonly<Record<Frequency, number>> = {
  week: 52,
  month: 12,
  quarter: 4,
  'half-year': 2,
  year: 1,
};

/** First day of a period as an ISO date, e.g. `2026-11-09`. Throws a RangeError for a period that does not exist. */
export function startOf(period: Period): string {
  return isoDay(firstDay(period.kind, numberOf(period)));
}

/** Last day of a period as an ISO date. Throws a RangeError for a period that does not exist. */
export function lastDayOf(period: Period): string {
  return isoDay(firstDay(period.kind, numberOf(period) + 1) - 1);
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
 * Consecutive periods have consecutive whole numbers: months, quarters, half-years and years since the year 0, weeks
 * since the Monday before 1 January 1970. Every sum over periods is done in them, because a calendar object per point
 * costs more than reading a series. null when there is no such period.
 */
export function periodNumber(period: Period): number | null {
  if (period.kind === 'week') {
    const { isoYear, isoWeek } = period;
    return isYear(isoYear) && isWhole(isoWeek, 1, weeksIn(isoYear)) ? firstWeek(isoYear) + isoWeek - 1 : null;
  }
  const [perYear, place] = [periodsPerYear[period.kind], placeInYear(period)];
  return isYear(period.year) && isWhole(place, 1, perYear) ? period.year * perYear + place - 1 : null;
}

/** The period with this number. */
export function periodNumbered(frequency: Frequency, number: number): Period {
  if (frequency === 'week') {
    // A week belongs to the year of its Thursday (ISO 8601).
    const isoYear = dateOfDay(number * 7).year;
    return { kind: 'week', isoYear, isoWeek: number - firstWeek(isoYear) + 1 };
  }
  const perYear = periodsPerYear[frequency];
  const [year, place] = [Math.floor(number / perYear), (number % perYear) + 1];
  switch (frequency) {
    case 'month':
      return { kind: 'month', year, month: place };
    case 'quarter':
      return { kind: 'quarter', year, quarter: place };
    case 'half-year':
      return { kind: 'half-year', year, half: place };
    case 'year':
      return { kind: 'year', year };
  }
}

/** Day number of the first day of the period with this number. */
export function firstDay(frequency: Frequency, number: number): number {
  if (frequency === 'week') return number * 7 - 3;
  const perYear = periodsPerYear[frequency];
  return dayOf(Math.floor(number / perYear), (number % perYear) * (12 / perYear) + 1, 1);
}

/** Number of the period that holds a day number. */
export function numberOfDay(frequency: Frequency, day: number): number {
  if (frequency === 'week') return weekOf(day);
  const { year, month } = dateOfDay(day);
  const perYear = periodsPerYear[frequency];
  return year * perYear + Math.floor(((month - 1) * perYear) / 12);
}

/** 52 or 53 (ISO 8601). */
export function weeksIn(isoYear: number): number {
  return firstWeek(isoYear + 1) - firstWeek(isoYear);
}

/** Place of a period among those of its year, from 1. */
export function placeInYear(period: Period): number {
  switch (period.kind) {
    case 'week':
      return period.isoWeek;
    case 'month':
      return period.month;
    case 'quarter':
      return period.quarter;
    case 'half-year':
      return period.half;
    case 'year':
      return 1;
  }
}

/** The same period a year earlier; week 53 without a counterpart becomes week 52 (statistics 1.13). */
export function yearBefore(period: Period): Period {
  if (period.kind !== 'week') return { ...period, year: period.year - 1 };
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
