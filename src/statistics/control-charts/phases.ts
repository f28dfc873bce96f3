import { type Frame, weeksOf } from '../reading/frame.ts';
import { type Method, methodFor } from './gate.ts';
import type { Band, PointLabel, Reading, Phase } from '../reading/reading.ts';
import { marginOf } from '../rounding.ts';
import { readPhase, type PhaseReading } from './phase-reading.ts';
import type { SeriesMeta } from '../series.ts';

/** One reading per part, with limits of its own; null where the method may not be used (interpretation 1.4). */
export function readPhases(
  frame: Frame,
  meta: SeriesMeta,
  method: Method,
  rounding: number | null,
): (PhaseReading | null)[] {
  const margin = rounding === null ? null : marginOf(rounding, meta.kind, frame.size);
  return frame.parts.map(({ start, end }) => {
    if (!hasLimits(method)) return null;
    const values = frame.values.slice(start, Math.min(end, frame.newest + 1));
    const points = frame.points.slice(start, start + values.length);
    // What holds since the last break need not hold before it.
    const own = methodFor(meta, values, points);
    if (!hasLimits(own) || own.kind === 'xmr-aggregated') return null;
    const ratio = own.kind === 'xmr' ? null : { ...own.ratio, sizes: points.map(({ denominator }) => denominator) };
    return readPhase({ values, weeks: frame.size === 1 ? weeksOf(points) : null, ratio, margin });
  });
}

/** Puts the readings of the parts back in one row. */
export function spread(
  frame: Frame,
  readings: readonly (PhaseReading | null)[],
): Pick<Reading, 'labels' | 'bands' | 'phases'> {
  const labels: PointLabel[] = frame.points.map(() => null);
  const bands: (Band | null)[] = frame.points.map(() => null);
  const phases = frame.parts.map(({ start }, part): Phase => {
    const reading = readings[part];
    if (!reading || reading.refusal) return { startIndex: start, limits: null };
    reading.labels.forEach((label, i) => (labels[start + i] = label));
    reading.bands.forEach((band, i) => (bands[start + i] = band));
    return { startIndex: start, limits: reading.limits };
  });
  return { labels, bands, phases };
}

type WithLimits = Exclude<Method, { kind: 'refused' | 'rare-events' | 'run-chart' }>;

function hasLimits(method: Method): method is WithLimits {
  return method.kind !== 'refused' && method.kind !== 'rare-events' && method.kind !== 'run-chart';
}
