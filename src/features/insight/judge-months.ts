import { read } from '../../statistics/reading/read.ts';
import { laterPeriod, periodAt, startOf, type Period } from '../../time/period.ts';
import type { MonthOverview } from './month-overview.ts';

/** How many questions there were, against the months before: by the same rules as any figure (statistics 1.1). */
export type MonthVerdict = 'more' | 'fewer' | 'ordinary' | 'none-yet';

/** Of the newest of these; a month that was not counted from its first day, or of which nothing is shown, has no figure. */
export function judged(months: readonly MonthOverview[]): MonthVerdict {
  const sorted = months.toSorted((a, b) => a.month.localeCompare(b.month));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return 'none-yet';
  const known = new Map(
    sorted.map((one) => [one.month, one.countedFrom === null ? (one.questions?.asked ?? null) : null]),
  );
  if (known.get(last.month) == null) return 'none-yet';
  const periods: Period[] = [];
  for (let period = periodAt('month', first.month); startOf(period) <= last.month; period = laterPeriod(period, 1))
    periods.push(period);
  const { verdict } = read({
    meta: {
      kind: 'flow',
      frequency: 'month',
      favourable: 'neutral',
      lagPeriods: 0,
      roundedTo: 1,
      target: null,
      breaks: [],
    },
    points: periods.map((period) => ({
      period,
      value: known.get(startOf(period)) ?? null,
      numerator: null,
      denominator: null,
      status: 'final',
    })),
    snapshots: [],
  });
  if (verdict.kind === 'common') return 'ordinary';
  if (verdict.kind === 'withheld') return 'none-yet';
  return verdict.direction === 'up' ? 'more' : 'fewer';
}
