import { habitOf, readNumber } from '../../text/figures/number-habit.ts';
import { periodStartingAt } from '../../text/figures/period-labels.ts';
import { dayNumber, dayOf, isoDay } from '../../time/day.ts';
import { periodNumber, startOf, type Period } from '../../time/period.ts';
import type { Indicator } from './indicator.ts';

/** How much of each may be written: it has to fit on a card. */
export const longest = { name: 80, line: 120, text: 600, url: 400 } as const;

/** null when nothing was written. */
export function wordsIn(written: string | undefined): string | null {
  return written?.trim().replace(/[ \t]+/g, ' ') || null;
}

/** A number in the Dutch way: '1.234,5'; NaN when it is none. A sign and a unit that people write along are left out. */
export function numberIn(written: string): number {
  const plain = written.trim().replace(/^€\s*|\s*(?:%|euro|dagen|days)$/giu, '');
  const read = readNumber(plain, habitOf([plain], ','));
  const [first, ...more] = read ?? [];
  return first && more.length === 0 && /^[\d.,' \u00a0\u202f]+$/u.test(plain) ? first.value : NaN;
}

/** A whole number from one up to and including another; NaN when it is none. */
export function wholeIn(written: string | undefined, from: number, to: number): number {
  const number = numberIn(written ?? '');
  return Number.isInteger(number) && number >= from && number <= to ? number : NaN;
}

/**
 * A day as people write it: '2026-03-01', '1-3-2026', '1 maart 2026'. Of a period its first day: 'week 52 van 2026', 'maart
 * 2026'. null when there is no such day, or no year with it.
 */
export function dayIn(written: string): string | null {
  const text = written.trim().toLowerCase();
  if (dayNumber(text) !== null) return text;
  const found = periodStartingAt(text, 0);
  if (found === null || found.end < text.length) return null;
  const { period } = found;
  if (period.kind === 'ago' || period.year === null) return null;
  if (period.kind === 'day') {
    const day = isoDay(dayOf(period.year, period.month, period.day));
    return dayNumber(day) !== null && day.endsWith(`-${String(period.day).padStart(2, '0')}`) ? day : null;
  }
  const named = (
    period.kind === 'week' ? { kind: 'week', isoYear: period.year, isoWeek: period.week } : period
  ) as Period;
  return periodNumber(named) === null ? null : startOf(named);
}

/** The figures that there can be of a kind. */
export function rangeOf(kind: Indicator['kind']): { readonly lowest: number; readonly highest: number } {
  const highest: Partial<Record<Indicator['kind'], number>> = { proportion: 100, rate: 1_000 };
  return { lowest: 0, highest: highest[kind] ?? 1e9 };
}

/** What a code is made of: letters without their marks, digits and lines; never one that there is already. */
export function codeOf(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestCode)
    .replace(/^-+|-+$/g, '');
  const code = plain || 'indicator';
  for (let number = 1; ; number++) {
    const numbered = number === 1 ? code : `${code}-${number}`;
    if (!taken.has(numbered)) return numbered;
  }
}

const longestCode = 60;
