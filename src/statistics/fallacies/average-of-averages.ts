import { refuse } from '../refusal.ts';
import { meanOf } from '../control-charts/xmr.ts';
import { areFigures, type Refused, refusalOfAmounts } from './refused.ts';

/** The plain mean of percentages is not the percentage of all of them together (statistics 2, row 5). */
export interface AverageOfAverages {
  readonly kind: 'average-of-averages';
  readonly parts: number;
  /** The mean that leaves out how large each part is, in percent. */
  readonly plainMean: number;
  /** Of all parts together, in percent; null when their sizes are unknown. */
  readonly overall: number | null;
  /** Whatever the sizes are, the overall percentage lies between these two. */
  readonly lowest: number;
  readonly highest: number;
}

export interface CountOfSize {
  readonly count: number;
  readonly size: number;
}

// Visible in percentages with one decimal.
const SHOWS = 0.05;

/** Percentages or means without the counts behind them; at least two. null when they are all the same. */
export function averageWithoutSizes(values: readonly number[]): AverageOfAverages | Refused | null {
  if (!areFigures(values)) return refuse('not-a-number');
  if (values.length < 2) return refuse('too-few');
  const found = { ...spreadOf(values), overall: null };
  return found.lowest < found.highest ? found : null;
}

/** With the counts; null when weighing them makes no visible difference. Refuses sizes of 0 and counts above them. */
export function averageOfCounts(parts: readonly CountOfSize[]): AverageOfAverages | Refused | null {
  const refusal = refusalOfAmounts(parts.flatMap(({ count, size }) => [count, size]));
  if (refusal) return refusal;
  if (parts.some(({ count, size }) => size === 0 || count > size)) return refuse('out-of-range');
  if (parts.length < 2) return refuse('too-few');

  const sumOf = (pick: (part: CountOfSize) => number) => parts.reduce((sum, part) => sum + pick(part), 0);
  const overall = (100 * sumOf(({ count }) => count)) / sumOf(({ size }) => size);
  const found = { ...spreadOf(parts.map(({ count, size }) => (100 * count) / size)), overall };
  return Math.abs(found.plainMean - overall) >= SHOWS ? found : null;
}

function spreadOf(percentages: readonly number[]): Omit<AverageOfAverages, 'overall'> {
  const sorted = percentages.toSorted((a, b) => a - b);
  return {
    kind: 'average-of-averages',
    parts: percentages.length,
    plainMean: meanOf(percentages),
    lowest: sorted[0] ?? NaN,
    highest: sorted.at(-1) ?? NaN,
  };
}
