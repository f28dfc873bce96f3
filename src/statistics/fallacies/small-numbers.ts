import { countInterval } from '../comparison/count-interval.ts';
import { wilsonInterval } from '../comparison/wilson.ts';
import type { SeriesMeta } from '../series.ts';
import { type Evidence, type Figure, isFigure } from './evidence.ts';

/** So few that chance alone doubles or halves them (statistics 2, row 3). */
export interface SmallNumbers {
  readonly kind: 'small-numbers';
  readonly figure: Figure;
  readonly count: number;
  /** What the count is out of; null for a count by itself. Of a duration the count is that of its cases. */
  readonly size: number | null;
  /**
   * What chance alone could have made of it: counts, or fractions of the whole where there is a size. null for a
   * stock, which is mostly the same cases from one date to the next, and for a duration.
   */
  readonly interval: { readonly lower: number; readonly upper: number } | null;
}

// The triggers of statistics 2, row 3.
const FEW = 10;
const SMALL_GROUP = 30;

/** The newest figure, or else what it is compared with: a count under 10, or a part or a duration of fewer than 30. */
export function smallNumbers({ reading, series, comparisons }: Evidence): SmallNumbers | null {
  const { kind } = series.meta;
  const newest = reading.newestIndex === null ? undefined : reading.points[reading.newestIndex];
  for (const figure of [newest, ...comparisons.map(({ from }) => from)].filter(isFigure)) {
    const { count, size } = countOf(kind, figure);
    const group = kind === 'duration' ? count : size;
    const isSmall = count !== null && count >= 0 && (count < FEW || (group !== null && group < SMALL_GROUP));
    if (isSmall) return { kind: 'small-numbers', figure, count, size, interval: intervalOf(kind, count, size) };
  }
  return null;
}

function intervalOf(kind: SeriesMeta['kind'], count: number, size: number | null): SmallNumbers['interval'] {
  if (kind === 'stock' || kind === 'duration') return null;
  const found = size === null ? countInterval(count) : wilsonInterval({ count, size });
  return found.kind === 'interval' ? { lower: found.lower, upper: found.upper } : null;
}

function countOf(
  kind: SeriesMeta['kind'],
  { value, numerator, denominator }: Figure,
): { count: number | null; size: number | null } {
  if (kind === 'flow' || kind === 'stock') return { count: value, size: null };
  if (kind === 'rate') return { count: numerator, size: null };
  if (kind === 'proportion') return { count: denominator === null ? null : numerator, size: denominator };
  return { count: kind === 'duration' ? denominator : null, size: null };
}
