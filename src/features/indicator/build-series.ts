import type { Point, Series, SeriesMeta, Snapshot } from '../../statistics/series.ts';
import { dayNumber } from '../../time/day.ts';
import { numberOfDay, periodNumbered, type Frequency } from '../../time/period.ts';
import type { Indicator, Observation } from './indicator.ts';

/**
 * One area's observations, oldest publication first, as a series: dense, oldest period first, the newest publication of
 * each period as its value.
 */
export function buildSeries(indicator: Indicator, observations: readonly Observation[]): Series {
  const { frequency } = indicator;
  const newest = new Map<number, Observation>();
  const snapshots: Snapshot[] = [];
  let [first, last] = [Infinity, -Infinity];
  for (const observation of observations) {
    const period = numberOfDay(frequency, dayOf(observation.periodStart));
    const known = newest.get(period);
    if (!known || known.publishedOn <= observation.publishedOn) newest.set(period, observation);
    if (period < first) first = period;
    if (period > last) last = period;
    const { value } = observation;
    const age = ageOf(frequency, period, observation.publishedOn);
    if (value !== null && age >= 0) snapshots.push({ period, age, value });
  }
  const points: Point[] = [];
  for (let period = first; period <= last; period++) points.push(pointOf(frequency, period, newest.get(period)));
  return { meta: metaOf(indicator), points, snapshots };
}

function metaOf({ breaks, flagged, baseline, ...indicator }: Indicator): SeriesMeta {
  return {
    ...indicator,
    breaks: breaks.map(({ on }) => on),
    // The same happened before when its owner said the same of it.
    ...(flagged && { flagged: flagged.map(({ on, reason }) => ({ on, flag: reason.nl.trim().toLowerCase() })) }),
    ...(baseline && { baseline: baseline.from }),
  };
}

function pointOf(frequency: Frequency, number: number, observation: Observation | undefined): Point {
  const { value = null, numerator = null, denominator = null, status = 'final' } = observation ?? {};
  return { period: periodNumbered(frequency, number), value, numerator, denominator, status };
}

/** Whole periods between the end of a period and its publication; 0: published within one period, below 0: before its end. */
function ageOf(frequency: Frequency, period: number, publishedOn: string): number {
  return numberOfDay(frequency, dayOf(publishedOn)) - period - 1;
}

function dayOf(day: string): number {
  const number = dayNumber(day);
  if (number === null) throw new RangeError(`${day} is no ISO date`);
  return number;
}
