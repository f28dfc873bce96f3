import { yearBefore } from '../../time/period.ts';
import { indexOf } from '../index-of.ts';
import type { Reading } from '../reading/reading.ts';
import type { Point, Series } from '../series.ts';
import type { Asked, Claim } from './asked.ts';

/** A point with a figure. */
export type Figure = Point & { readonly value: number };

/** Two figures that are held against each other; indices in the points of the reading. */
export interface Comparison {
  readonly from: Figure;
  readonly to: Figure;
  readonly fromIndex: number;
  readonly toIndex: number;
}

/** What the detectors look at: a reading, the series it is of and what was asked of it. */
export interface Evidence {
  readonly reading: Reading;
  readonly series: Series;
  readonly asked: Asked;
  /** What is read now, and what it is read against: the chosen start, or the period before, of a stock also last year. */
  readonly comparisons: readonly Comparison[];
  /** Figures since the last break, up to and including what is read now. */
  readonly own: readonly Figure[];
}

export function evidenceOf(reading: Reading, series: Series, asked: Asked): Evidence {
  return { reading, series, asked, comparisons: comparisonsOf(reading, series, asked), own: ownFigures(reading) };
}

export function claims({ asked }: Evidence, ...any: readonly Claim[]): boolean {
  return any.some((claim) => asked.claims.includes(claim));
}

export function isFigure(point: Point | undefined): point is Figure {
  return point !== undefined && point.value !== null;
}

function comparisonsOf(reading: Reading, { meta }: Series, { startsAt }: Asked): Comparison[] {
  const { points, newestIndex } = reading;
  const to = newestIndex === null ? undefined : points[newestIndex];
  if (newestIndex === null || !isFigure(to)) return [];

  const lastYear = meta.kind === 'stock' ? [indexOf(reading, yearBefore(to.period))] : [];
  const starts = startsAt ? [indexOf(reading, startsAt)] : [newestIndex - 1, ...lastYear];
  return starts.flatMap((fromIndex) => {
    const from = points[fromIndex];
    return fromIndex < newestIndex && isFigure(from) ? [{ from, to, fromIndex, toIndex: newestIndex }] : [];
  });
}

function ownFigures({ points, phases, newestIndex }: Reading): Figure[] {
  if (newestIndex === null) return [];
  const start = phases.findLast(({ startIndex }) => startIndex <= newestIndex)?.startIndex ?? 0;
  return points.slice(start, newestIndex + 1).filter(isFigure);
}
