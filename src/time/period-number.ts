import type { Frequency, Period } from './period.ts';

const DAY = 86_400_000;

/**
 * Consecutive periods get consecutive whole numbers, so that a reading can check order and find last year by
 * arithmetic: a reading of 156 weeks is too frequent for a calendar object per point. null = no such period.
 */
export function periodNumber(period: Period): number | null {
  if (period.kind === 'month') {
    const { year, month } = period;
    return isYear(year) && isWhole(month, 1, 12) ? year * 12 + month - 1 : null;
  }
  const { isoYear, isoWeek } = period;
  return isYear(isoYear) && isWhole(isoWeek, 1, weeksIn(isoYear)) ? firstWeek(isoYear) + isoWeek - 1 : null;
}

/** 52 or 53 (interpretation 1.13). */
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
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  // Date.parse takes 30 February for 2 March.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(day)) return null;
  if (frequency === 'week') return { number: weekOf(time), isStart: new Date(time).getUTCDay() === 1 };
  const date = new Date(time);
  return { number: date.getUTCFullYear() * 12 + date.getUTCMonth(), isStart: date.getUTCDate() === 1 };
}

function firstWeek(isoYear: number): number {
  return weekOf(Date.UTC(isoYear, 0, 4));
}

/** Weeks since the Monday before 1 January 1970, a Thursday. */
function weekOf(time: number): number {
  return Math.floor((time / DAY + 3) / 7);
}

/** From 1000, because Date.UTC takes two-digit years for years of the twentieth century. */
function isYear(year: number): boolean {
  return isWhole(year, 1000, 9998);
}

function isWhole(number: number, from: number, to: number): boolean {
  return Number.isInteger(number) && number >= from && number <= to;
}
