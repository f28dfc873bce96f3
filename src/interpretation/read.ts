import type { IsoWeek } from '../shared/period.ts';
import { assurance } from './assurance.ts';
import { cautionsOf } from './cautions.ts';
import { changeOnPrevious, changeOnYear } from './change.ts';
import { changePercentile } from './change-percentile.ts';
import { newestComplete } from './completeness.ts';
import { type Frame, frameOf, partAt } from './frame.ts';
import { FEWEST_FOR_VERDICT, type Method, methodFor } from './gate.ts';
import { divide } from './parts.ts';
import type { Assurance, Band, PointLabel, Reading, Segment, Verdict, WithheldReason } from './reading.ts';
import { marginOf, roundingOf } from './rounding.ts';
import { readSegment, type SegmentReading } from './segment-reading.ts';
import type { Point, Series } from './series.ts';
import { isRegular } from './validity.ts';

/**
 * What the figures of a series do and do not say (interpretation 1.0-1.3, 1.12-1.14). Pure, linear in the number
 * of points, and total: whatever cannot be read comes back as a withheld verdict with its reason.
 */
export function read(series: Series): Reading {
  if (!isRegular(series)) return unread(series, 'invalid');
  if (series.points.every(({ value }) => value === null)) return unread(series, 'no-values');

  const complete = newestComplete(series);
  const { parts, values } = divide(series, complete.index);
  const current = partAt(parts, complete.index);
  const own = values.slice(current.start, Math.min(current.end, complete.index + 1));
  const method = methodFor(series.meta, own, series.points.slice(current.start, current.start + own.length));
  const rounding = roundingOf(own, series.meta);

  const frame = frameOf(series, { parts, values, newest: complete.index }, method);
  const segments = readFrame(frame, series, method, rounding);
  const newest = segments[frame.parts.indexOf(partAt(frame.parts, frame.newest))] ?? null;
  const verdict = verdictOf(method, newest, frame);
  const newestIndex = frame.points.findLastIndex(({ value }, i) => i <= frame.newest && value !== null);
  const comparable = { ...frame, newest: newestIndex, start: partAt(frame.parts, newestIndex).start };
  return {
    profile: 'ptd-0.2.2',
    method: methodName(method, newest),
    points: frame.points,
    periodsPerPoint: frame.size,
    ...spread(frame, segments),
    newestIndex: newestIndex < 0 ? null : newestIndex,
    change: changeOnPrevious(comparable),
    changeOnYear: series.meta.kind === 'stock' ? changeOnYear(comparable) : null,
    changePercentile: series.meta.kind === 'stock' ? changePercentile(comparable) : null,
    verdict,
    assurance: assuranceOf(series, frame, verdict, newest),
    cautions: cautionsOf({
      series,
      complete,
      parts,
      values,
      own,
      rounding,
      verdict,
      newest,
      newestPoint: frame.points[newestIndex],
    }),
  };
}

/** One reading per part; null where the method may not be used. */
function readFrame(frame: Frame, { meta }: Series, method: Method, rounding: number | null): (SegmentReading | null)[] {
  const margin = rounding === null ? null : marginOf(rounding, meta.kind, frame.size);
  return frame.parts.map(({ start, end }) => {
    if (method.kind === 'refused') return null;
    const values = frame.values.slice(start, Math.min(end, frame.newest + 1));
    const points = frame.points.slice(start, start + values.length);
    // What holds since the last break need not hold before it.
    const own = methodFor(meta, values, points);
    if (own.kind === 'refused' || own.kind === 'xmr-aggregated') return null;
    const ratio = own.kind === 'xmr' ? null : { ...own.ratio, sizes: points.map(({ denominator }) => denominator) };
    return readSegment({ values, weeks: frame.size === 1 ? weeksOf(points) : null, ratio, margin });
  });
}

/** Puts the readings of the parts back in one row. */
function spread(
  frame: Frame,
  readings: readonly (SegmentReading | null)[],
): Pick<Reading, 'labels' | 'bands' | 'segments'> {
  const labels: PointLabel[] = frame.points.map(() => null);
  const bands: (Band | null)[] = frame.points.map(() => null);
  const segments = frame.parts.map(({ start }, part): Segment => {
    const reading = readings[part];
    if (!reading || reading.refusal) return { startIndex: start, limits: null };
    reading.labels.forEach((label, i) => (labels[start + i] = label));
    reading.bands.forEach((band, i) => (bands[start + i] = band));
    return { startIndex: start, limits: reading.limits };
  });
  return { labels, bands, segments };
}

/** About the newest complete point only (interpretation 1.0). */
function verdictOf(method: Method, newest: SegmentReading | null, frame: Frame): Verdict {
  if (method.kind === 'refused') return { kind: 'withheld', reason: method.reason };
  if (!newest || newest.refusal) return { kind: 'withheld', reason: newest?.refusal ?? 'too-few' };
  if (newest.limits.pointsUsed < FEWEST_FOR_VERDICT) return { kind: 'withheld', reason: 'too-few' };
  if ((frame.values[frame.newest] ?? null) === null) return { kind: 'withheld', reason: 'newest-missing' };

  const label = newest.labels.at(-1);
  return label ? { kind: 'signal', ...label, points: newest.patternPoints } : { kind: 'common' };
}

/** Only while nothing is going on, and not for sums: a target is set per period (interpretation 1.3). */
function assuranceOf(
  { meta }: Series,
  { size }: Frame,
  verdict: Verdict,
  newest: SegmentReading | null,
): Assurance | null {
  if (verdict.kind !== 'common' || size > 1 || !newest || newest.refusal !== null) return null;
  return assurance(newest.widest, Number.isFinite(meta.target) ? meta.target : null, meta.favourable);
}

function methodName(method: Method, newest: SegmentReading | null): Reading['method'] {
  if (method.kind === 'refused') return method.reason === 'stock' ? 'stock' : 'none';
  return newest?.refusal === null ? method.kind : 'none';
}

function weeksOf(points: readonly Point[]): IsoWeek[] | null {
  const weeks = points.map(({ period }) => period).filter((period) => period.kind === 'week');
  return weeks.length === points.length ? weeks : null;
}

function unread({ points }: Series, reason: WithheldReason): Reading {
  return {
    profile: 'ptd-0.2.2',
    method: 'none',
    points,
    periodsPerPoint: 1,
    labels: points.map(() => null),
    bands: points.map(() => null),
    segments: [],
    newestIndex: null,
    change: null,
    changeOnYear: null,
    changePercentile: null,
    verdict: { kind: 'withheld', reason },
    assurance: null,
    cautions: [],
  };
}
