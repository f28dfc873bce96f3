import { type Frequency, type Period, periodNumber, periodNumbered } from '../../time/period.ts';
import type { Point, Series, SeriesMeta } from '../../statistics/series.ts';
import type { OwnPoint, OwnSeries } from './account.ts';
import { datedPeriods } from './dated-periods.ts';
import { isNewestFirst } from './period-row.ts';

/** What the figures themselves do not tell. */
export interface Given {
  /** Overrides what the words said; needed when they left a flow or a stock open. */
  readonly kind?: SeriesMeta['kind'];
  readonly frequency?: Frequency;
  /** The newest period the figures can be of: the last of a bare list, and what years are counted back from. */
  readonly newest?: Period;
}

export type MissingForSeries = 'kind' | 'frequency' | 'newest';

export type MadeSeries =
  | { readonly kind: 'series'; readonly series: Series; readonly wasNewestFirst: boolean }
  /** Facts that the writer has to give first. */
  | { readonly kind: 'incomplete'; readonly missing: readonly MissingForSeries[] }
  | {
      readonly kind: 'refused';
      readonly reason:
        | 'no-values'
        /** Groups, or figures of a sentence that need not belong together. */
        | 'not-over-time'
        /** Quarters and years are too long, single days too short, for the methods of a reading. */
        | 'frequency-unsupported'
        | 'frequency-disagrees'
        | 'duplicate-period'
        | 'out-of-order'
        | 'too-long';
    };

/** Two hundred years of weeks. */
const MOST_POINTS = 10_600;

/**
 * A series to read (`read(series)`) from figures a person gave: dense, oldest first, gaps as null. Without periods the
 * figures are taken as successive periods that end at `newest`. Units are those of the figures; percentages are 0-100.
 */
export function toSeries(own: OwnSeries, given: Given = {}): MadeSeries {
  const refused = refusalOf(own, given);
  if (refused) return { kind: 'refused', reason: refused };
  const kind = given.kind ?? own.kind;
  const frequency = given.frequency ?? readable(own.frequency);
  const needsNewest = own.points.some(({ period }) => period === null || period.kind === 'ago' || period.year === null);
  const missing: MissingForSeries[] = [];
  if (kind === null) missing.push('kind');
  if (frequency === null) missing.push('frequency');
  if (needsNewest && !isUsable(given.newest, frequency)) missing.push('newest');
  if (kind === null || frequency === null || missing.length) return { kind: 'incomplete', missing };

  const wasNewestFirst = isNewestFirst(own.points.map(({ period }) => period));
  const points = wasNewestFirst ? own.points.toReversed() : own.points;
  const numbers = datedPeriods(
    points.map(({ period }) => period),
    frequency,
    given.newest ?? null,
  );
  if (!numbers) return { kind: 'refused', reason: 'out-of-order' };
  const made = densePoints(points, numbers, frequency);
  if (typeof made === 'string') return { kind: 'refused', reason: made };
  return { kind: 'series', series: { meta: metaOf(kind, frequency), points: made, snapshots: [] }, wasNewestFirst };
}

type Refusal = Extract<MadeSeries, { kind: 'refused' }>['reason'];

function refusalOf({ points, arrangement, frequency }: OwnSeries, given: Given): Refusal | null {
  if (points.every(({ value }) => value === null)) return 'no-values';
  if (points.length > MOST_POINTS) return 'too-long';
  const isOne = points.length === 1;
  if (arrangement === 'groups' || (arrangement === 'loose' && !isOne)) return 'not-over-time';
  if (points.some(({ period }) => period?.kind === 'day')) return 'frequency-unsupported';
  if (frequency !== null && readable(frequency) === null) return 'frequency-unsupported';
  return given.frequency !== undefined && frequency !== null && given.frequency !== frequency
    ? 'frequency-disagrees'
    : null;
}

function isUsable(newest: Period | undefined, frequency: Frequency | null): boolean {
  return newest !== undefined && periodNumber(newest) !== null && (frequency === null || newest.kind === frequency);
}

function readable(frequency: OwnSeries['frequency']): Frequency | null {
  return frequency === 'week' || frequency === 'month' ? frequency : null;
}

function densePoints(given: readonly OwnPoint[], numbers: readonly number[], frequency: Frequency): Point[] | Refusal {
  const byNumber = new Map<number, OwnPoint>();
  for (const [i, number] of numbers.entries()) {
    if (byNumber.has(number)) return 'duplicate-period';
    const point = given[i];
    if (point) byNumber.set(number, point);
  }
  const sorted = [...byNumber.keys()].toSorted((a, b) => a - b);
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];
  if (last - first >= MOST_POINTS) return 'too-long';

  const points: Point[] = [];
  for (let number = first; number <= last; number += 1) {
    const period = periodNumbered(frequency, number);
    if (periodNumber(period) === null) return 'too-long';
    points.push(pointOf(byNumber.get(number), period));
  }
  return points;
}

function pointOf(own: OwnPoint | undefined, period: Period): Point {
  const { value = null, numerator = null, denominator = null } = own ?? {};
  // A period that is still going on is not final.
  const isCurrent = own?.period?.kind === 'ago' && own.period.ago === 0;
  return { period, value, numerator, denominator, status: isCurrent ? 'provisional' : 'final' };
}

function metaOf(kind: SeriesMeta['kind'], frequency: Frequency): SeriesMeta {
  return { kind, frequency, favourable: 'neutral', lagPeriods: 0, roundedTo: null, target: null, breaks: [] };
}
