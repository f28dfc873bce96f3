import { type Period, periodNumber, periodOfDay } from '../../time/period.ts';
import { expectedFinal, newestComplete } from '../reading/completeness.ts';
import type { Point } from '../series.ts';
import { claims, type Comparison, type Evidence, type Figure, isFigure } from './evidence.ts';

/** The newest figure is not all there yet, and low for that alone (statistics 2, row 9). */
export interface IncompleteNewest {
  readonly kind: 'incomplete-newest';
  readonly newest: Figure;
  /** Part that is in, 0-1, and what the figure will then become; null when only the owner's lag is known. */
  readonly completeness: number | null;
  readonly expectedFinal: number | null;
}

/** A provisional figure beside a final one: one of the two will still be revised (statistics 2, row 10). */
export interface MixedStatus {
  readonly kind: 'mixed-status';
  readonly from: Figure;
  readonly to: Figure;
}

/** Something else was counted before this day (statistics 2, row 11). */
export interface Break {
  readonly kind: 'break';
  /** First day of the new definition, software or area; ISO date. */
  readonly on: string;
  readonly from: Figure;
  readonly to: Figure;
}

/** Nothing is known of these periods, which is not that there was nothing (statistics 2, row 14). */
export interface MissingAsZero {
  readonly kind: 'missing-as-zero';
  readonly periods: readonly Period[];
}

export function incompleteNewest({ reading, series }: Evidence): IncompleteNewest | null {
  const caution = reading.cautions.find(({ kind }) => kind === 'newest-incomplete');
  const newest = series.points.findLast(isFigure);
  if (caution?.kind !== 'newest-incomplete' || !newest) return null;
  const { completeness } = caution;
  const isKnown = completeness !== null && completeness > 0;
  const final = isKnown ? expectedFinal(newest.value, completeness) : null;
  return { kind: 'incomplete-newest', newest, completeness, expectedFinal: final };
}

export function mixedStatus({ comparisons }: Evidence): MixedStatus | null {
  const mixed = comparisons.find(({ from, to }) => from.status !== to.status);
  return mixed ? { kind: 'mixed-status', from: mixed.from, to: mixed.to } : null;
}

/** Only between the figures that are compared: a break before both of them misleads nobody. */
export function breakBetween({ series: { meta }, comparisons }: Evidence): Break | null {
  for (const comparison of comparisons) {
    const on = meta.breaks.toSorted().findLast((day) => isBetween(day, comparison));
    if (on) return { kind: 'break', on, from: comparison.from, to: comparison.to };
  }
  return null;
}

/**
 * The newest complete periods or the chosen start without a figure; any other only when it is taken for zero. A figure
 * that may not be shown is there.
 */
export function missingAsZero(evidence: Evidence): MissingAsZero | null {
  const { reading, series, asked } = evidence;
  const isInvalid = reading.verdict.kind === 'withheld' && reading.verdict.reason === 'invalid';
  if (isInvalid || series.points.every(isThere)) return null;
  const newest = series.points.findLastIndex(isThere);
  const complete = newestComplete(series).index;
  const start = asked.startsAt ? periodNumber(asked.startsAt) : null;
  const missing = series.points.filter((point, index) => {
    if (isThere(point) || index > complete) return false;
    return index > newest || claims(evidence, 'missing-as-zero') || periodNumber(point.period) === start;
  });
  return missing.length ? { kind: 'missing-as-zero', periods: missing.map(({ period }) => period) } : null;
}

function isThere(point: Point): boolean {
  return isFigure(point) || point.isHidden === true;
}

/** A break within the first of two periods makes that period neither old nor new. */
function isBetween(day: string, { from, to }: Comparison): boolean {
  const at = periodOfDay(from.period.kind, day);
  const [first, last] = [periodNumber(from.period), periodNumber(to.period)];
  if (!at || first === null || last === null) return false;
  return at.number <= last && (at.isStart ? at.number > first : at.number >= first);
}
