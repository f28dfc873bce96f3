import { ratioOf } from '../ratio.ts';
import { refuse } from '../refusal.ts';
import { claims, type Evidence } from './evidence.ts';
import { areFigures, percentMore, type Refused } from './refused.ts';

/** Two percentages differ in percentage points, and by another number in percent (statistics 2, row 4). */
export interface PercentagePoints {
  readonly kind: 'percentage-points';
  readonly from: number;
  readonly to: number;
  readonly points: number;
  /** Of `from`; null when that is not above 0. */
  readonly percent: number | null;
}

/** Both in percent, 4 for 4%. null when they are equal. */
export function percentagePoints(from: number, to: number): PercentagePoints | Refused | null {
  if (!areFigures([from, to])) return refuse('not-a-number');
  if (from === to) return null;
  return { kind: 'percentage-points', from, to, points: to - from, percent: percentMore(from, to) };
}

/** Of a series of percentages, when the question speaks of a rise or a fall. */
export function pointsInSeries(evidence: Evidence): PercentagePoints | null {
  const [comparison] = evidence.comparisons;
  if (!comparison || evidence.series.meta.kind !== 'proportion' || !claims(evidence, 'trend')) return null;
  const { from, to } = comparison;
  const scale = ratioOf(evidence.series.meta, [from.value, to.value], [from, to]);
  // Fractions show themselves by their counts; without those the figures are taken for percentages.
  const percent = typeof scale === 'object' && scale.per === 1 ? 100 : 1;
  const found = percentagePoints(percent * from.value, percent * to.value);
  return found?.kind === 'percentage-points' ? found : null;
}
