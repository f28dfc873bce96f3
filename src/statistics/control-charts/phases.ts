import type { Frame } from '../reading/frame.ts';
import { fewestForLimits, type Method, methodFor } from './gate.ts';
import type { Band, PointLabel, Reading, Phase } from '../reading/reading.ts';
import { marginOf } from '../rounding.ts';
import { readPhase, type PhaseReading } from './phase-reading.ts';
import type { SeriesMeta } from '../series.ts';

/**
 * One reading per part, with limits of its own; null where the method may not be used (statistics 1.4). `suspects` are
 * indices of figures that limits must not rest on.
 */
export function readPhases(
  frame: Frame,
  meta: SeriesMeta,
  method: Method,
  rounding: number | null,
  suspects: ReadonlySet<number>,
): (PhaseReading | null)[] {
  const margin = rounding === null ? null : marginOf(rounding, meta.kind, frame.size);
  return frame.parts.map(({ start, end }) => {
    if (!hasLimits(method)) return null;
    const values = frame.values.slice(start, Math.min(end, frame.newest + 1));
    const points = frame.points.slice(start, start + values.length);
    const apart = new Set([...suspects].map((at) => at - start).filter((at) => at >= 0 && at < values.length));
    // What holds since the last break need not hold before it.
    const own = methodFor(
      meta,
      values.map((value, i) => (apart.has(i) ? null : value)),
      points,
    );
    if (!hasLimits(own) || own.kind === 'xmr-aggregated') return null;
    const ratio = own.kind === 'xmr' ? null : { ...own.ratio, sizes: points.map(({ denominator }) => denominator) };
    const periods = frame.size === 1 ? points.map(({ period }) => period) : null;
    return readPhase({ values, periods, fewest: fewestForLimits(meta.frequency), apart, ratio, margin });
  });
}

/** Puts the readings of the parts back in one row, their bands cut at the ends that a figure can have. */
export function spread(
  frame: Frame,
  readings: readonly (PhaseReading | null)[],
  ends: Ends,
): Pick<Reading, 'labels' | 'bands' | 'phases'> {
  const labels: PointLabel[] = frame.points.map(() => null);
  const bands: (Band | null)[] = frame.points.map(() => null);
  const phases = frame.parts.map(({ start }, part): Phase => {
    const reading = readings[part];
    if (!reading || reading.refusal) return { startIndex: start, limits: null };
    reading.labels.forEach((label, i) => (labels[start + i] = label));
    reading.bands.forEach((band, i) => (bands[start + i] = cut(band, ends)));
    return { startIndex: start, limits: { ...reading.limits, ...cut(reading.limits, ends) } };
  });
  return { labels, bands, phases };
}

/** What no figure of a kind lies under or over. */
export interface Ends {
  readonly lowest: number;
  readonly highest: number;
}

function cut({ mean, ...band }: Band, { lowest, highest }: Ends): Band {
  const within = (level: number): number => Math.min(highest, Math.max(lowest, level));
  return {
    mean,
    lower: within(band.lower),
    upper: within(band.upper),
    nearLower: within(band.nearLower),
    nearUpper: within(band.nearUpper),
  };
}

type WithLimits = Exclude<Method, { kind: 'refused' | 'rare-events' | 'run-chart' }>;

function hasLimits(method: Method): method is WithLimits {
  return method.kind !== 'refused' && method.kind !== 'rare-events' && method.kind !== 'run-chart';
}
