import { periodAt, placeInYear as placeOf } from '../../time/period.ts';
import type { OwnPeriod, OwnSeries } from './account.ts';
import { isSuccessive, placeInYear } from './period-order.ts';

/**
 * Whether a row has the period that still goes on, or is of it: `2025 412, 2026 390` in 2026. `today` is an ISO date; without it only one that is
 * called so. */
export function hasRunning({ label, points }: OwnSeries, today: string | null): boolean {
  const isOfThisYear = today !== null && new RegExp(`(?<!\\d)${today.slice(0, 4)}(?!\\d)`).test(label);
  if (isOfThisYear) return true;
  return points.some(({ period, value }) => value !== null && period !== null && isRunning(period, today));
}

/** Without a year a period is the last such one. */
function isRunning(period: OwnPeriod, today: string | null): boolean {
  if (period.kind === 'ago') return period.ago === 0;
  if (!isSuccessive(period) || today === null) return false;
  const now = periodAt(period.kind, today);
  const year = now.kind === 'week' ? now.isoYear : now.year;
  if (period.kind === 'year') return period.year === year;
  return placeInYear(period) === placeOf(now) && (period.year === null || period.year === year);
}
