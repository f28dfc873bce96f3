import type { Status } from '../../statistics/series.ts';
import { periodNumber, type Period } from '../../time/period.ts';
import type { Code } from './cbs-wire.ts';

const forms: readonly (readonly [RegExp, (year: number, place: number) => Period])[] = [
  [/^(\d{4})JJ00$/u, (year) => ({ kind: 'year', year })],
  [/^(\d{4})HJ(0[12])$/u, (year, half) => ({ kind: 'half-year', year, half })],
  [/^(\d{4})KW(0[1-4])$/u, (year, quarter) => ({ kind: 'quarter', year, quarter })],
  [/^(\d{4})MM(0[1-9]|1[0-2])$/u, (year, month) => ({ kind: 'month', year, month })],
  [/^(\d{4})W1(\d\d)$/u, (isoYear, isoWeek) => ({ kind: 'week', isoYear, isoWeek })],
];

/**
 * The period of a code of CBS (`2020W101` is the ISO week that begins on Monday 30 December 2019); null for what is none of
 * ours: parts of weeks at the turn of the year (`2020X000`), days, school years.
 */
export function periodOf(code: string): Period | null {
  for (const [form, make] of forms) {
    const found = form.exec(code.trim());
    if (!found) continue;
    const period = make(Number(found[1]), Number(found[2] ?? 0));
    return periodNumber(period) === null ? null : period;
  }
  return null;
}

/** Of a period: its own status, or else what its description says, as in older tables. */
export function statusOf({ Status: status, Description: description, Title: title }: Code): Status {
  if (status)
    return { Definitief: 'final', Voorlopig: 'provisional', NaderVoorlopig: 'revised-provisional' }[status] as Status;
  const words = `${title} ${description ?? ''}`.toLowerCase();
  if (/nader\s*voorlopig/u.test(words) || /\*\*/u.test(title)) return 'revised-provisional';
  return words.includes('voorlopig') || title.includes('*') ? 'provisional' : 'final';
}
