import { Temporal } from 'temporal-polyfill';
import type { Point, Series, Snapshot } from '../../statistics/series.ts';
import { nextPeriod, periodAt, startOf, type Frequency, type Period } from '../../time/period.ts';
import type { Indicator, Observation } from './indicator.ts';

/** One area's observations as a series: dense, oldest first, the newest publication of each period as its value. */
export function buildSeries(indicator: Indicator, observations: readonly Observation[]): Series {
  const newest = new Map<string, Observation>();
  for (const observation of observations) {
    const start = startOf(periodAt(indicator.frequency, observation.periodStart));
    const known = newest.get(start);
    if (!known || known.publishedOn <= observation.publishedOn) newest.set(start, observation);
  }
  return {
    meta: { ...indicator, breaks: indicator.breaks.map(({ on }) => on) },
    points: densePoints(indicator.frequency, newest),
    snapshots: observations.flatMap((observation) => snapshot(indicator.frequency, observation)),
  };
}

function densePoints(frequency: Frequency, observed: ReadonlyMap<string, Observation>): Point[] {
  const starts = [...observed.keys()].toSorted();
  const last = starts.at(-1);
  const points: Point[] = [];
  let period: Period | null = starts[0] ? periodAt(frequency, starts[0]) : null;
  while (period && last && startOf(period) <= last) {
    points.push(point(period, observed.get(startOf(period))));
    period = nextPeriod(period);
  }
  return points;
}

function point(period: Period, observation: Observation | undefined): Point {
  const { value = null, numerator = null, denominator = null, status = 'final' } = observation ?? {};
  return { period, value, numerator, denominator, status };
}

/** Age 0: published within one period after the period ended. */
function snapshot(frequency: Frequency, { periodStart, publishedOn, value }: Observation): Snapshot[] {
  if (value === null) return [];
  const period = periodAt(frequency, periodStart);
  const end = Temporal.PlainDate.from(startOf(nextPeriod(period)));
  const published = Temporal.PlainDate.from(publishedOn);
  const passed = end.until(published, { largestUnit: frequency === 'week' ? 'weeks' : 'months' });
  const age = frequency === 'week' ? passed.weeks : passed.months;
  return age < 0 ? [] : [{ periodStart: startOf(period), age, value }];
}
