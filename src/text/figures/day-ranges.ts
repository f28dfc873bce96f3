import { dayOf } from '../../time/day.ts';
import type { MonthDay, OwnPeriod } from './account.ts';
import { monthName, monthNamed, type PeriodFound } from './period-labels.ts';

const until = '\\s?(?:t\\s?/\\s?m|t\\.?e\\.?m\\.?|tm|tot en met|tot|until|through|to|[-–])\\s?(?:de\\s)?';
const day = '(\\d{1,2})(?:e|st|nd|rd|th)?';
const thenYear = '(?:\\s((?:19|20)\\d\\d)(?!\\d))?';
/** `12 tot en met 18 oktober`, `28 september t/m 4 oktober 2026`. */
const named = new RegExp(
  `${day}(?:\\s(?:of\\s)?${monthName}\\.?)?${until}${day}\\s(?:of\\s)?${monthName}\\.?${thenYear}`,
  'iuy',
);
/** `12-10 t/m 18-10`. */
const numbered =
  /(\d{1,2})[-/](\d{1,2})(?:[-/](?:19|20)\d\d)?\s?(?:t\s?\/\s?m|tm|tot en met|tot|until|through|to|–)\s?(\d{1,2})[-/](\d{1,2})(?:[-/]((?:19|20)\d\d))?(?![\d/-])/iuy;
const LONGEST = 92;

type Run = Extract<OwnPeriod, { kind: 'days' }>;

/** A run of days that starts at an index of the text, both ends counted; null when there is none. */
export function daysStartingAt(text: string, index: number): PeriodFound | null {
  const found = execAt(named, text, index);
  if (found) {
    const [all, first, firstMonth, last, lastMonth, of] = found;
    const month = monthNamed(lastMonth);
    const from = { month: firstMonth === undefined ? month : monthNamed(firstMonth), day: Number(first) };
    return periodOf(from, { month, day: Number(last) }, of, index + all.length);
  }
  const digits = execAt(numbered, text, index);
  if (!digits) return null;
  const [all, first, firstMonth, last, lastMonth, of] = digits;
  const from = { month: Number(firstMonth), day: Number(first) };
  return periodOf(from, { month: Number(lastMonth), day: Number(last) }, of, index + all.length);
}

/** How many days a run has; of February without a year 28. */
export function lengthOf(run: Run): number {
  const { year, from, to } = run;
  const last = year ?? ORDINARY_YEAR;
  const first = isOverNewYear(run) ? last - 1 : last;
  return dayOf(last, to.month, to.day) - dayOf(first, from.month, from.day) + 1;
}

/** `29 december t/m 4 januari`. */
export function isOverNewYear({ from, to }: Pick<Run, 'from' | 'to'>): boolean {
  return from.month > to.month;
}

const ORDINARY_YEAR = 2025;
const LEAP_YEAR = 2024;
const daysInYear = 365;

/** How many days a period has; null for one counted back from today, whose days nobody told. */
export function daysOf(period: OwnPeriod): number | null {
  switch (period.kind) {
    case 'days':
      return lengthOf(period);
    case 'day':
      return 1;
    case 'week':
      return 7;
    case 'month':
      return daysIn(period.year ?? ORDINARY_YEAR, period.month);
    case 'quarter':
      return daysInYear / 4;
    case 'half-year':
      return daysInYear / 2;
    case 'year':
      return daysInYear;
    case 'ago':
      return null;
  }
}

function daysIn(of: number, month: number): number {
  return new Date(Date.UTC(of, month, 0)).getUTCDate();
}

function periodOf(from: MonthDay, to: MonthDay, of: string | undefined, end: number): PeriodFound | null {
  const period = { kind: 'days', year: of === undefined ? null : Number(of), from, to } as const;
  const length = [from, to].every(exists) ? lengthOf(period) : 0;
  return length > 1 && length <= LONGEST ? { period, end } : null;
}

function exists({ month, day: number }: MonthDay): boolean {
  return month >= 1 && month <= 12 && number >= 1 && number <= daysIn(LEAP_YEAR, month);
}

function execAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}
