import type { Ends } from '../control-charts/phases.ts';
import type { SeriesMeta } from '../series.ts';
import { type Findings, wholeOf } from './findings.ts';
import type { Band, Reading } from './reading.ts';
import { periodsPerYear } from '../../time/period.ts';

/**
 * The mean of the figures, what is expected of the newest where that is another thing, and the direction they have all
 * along (statistics 7.1 and 7.8). `band` is what is told of the newest; `size` how many periods a point adds up.
 */
export function beside(
  { phase, points }: Findings,
  band: Band | null,
  size: number,
): Pick<Reading, 'average' | 'expected' | 'trend'> {
  if (phase?.refusal !== null || !band) return { average: null, expected: null, trend: null };
  const { average, r1, hasSeason, trend, limits } = phase;
  const isSlow = r1 !== null;
  const isOutside = average < limits.lower || average > limits.upper;
  const first = points.find(({ value }) => value !== null);
  return {
    average: isSlow && isOutside ? null : { value: average, points: limits.pointsUsed },
    expected: isSlow
      ? { value: (limits.lower + limits.upper) / 2, by: 'previous-period' }
      : hasSeason
        ? { value: band.mean, by: 'season' }
        : null,
    trend:
      trend && first
        ? {
            direction: trend.slope > 0 ? 'up' : 'down',
            since: first.period,
            perYear: (trend.slope * periodsPerYear[first.period.kind]) / size,
          }
        : null,
  };
}

/** Nothing is counted below zero, and no part is more than its whole; an amount may be either. */
export function endsOf(meta: SeriesMeta, { values, points }: Findings): Ends {
  return {
    lowest: meta.kind === 'money' || values.some((value) => value !== null && value < 0) ? -Infinity : 0,
    highest: meta.kind === 'proportion' ? wholeOf(meta, values, points) : Infinity,
  };
}
