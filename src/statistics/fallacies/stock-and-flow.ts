import { refuse } from '../refusal.ts';
import { meanOf } from '../control-charts/xmr.ts';
import type { Evidence } from './evidence.ts';
import { type Refused, refusalOfAmounts } from './refused.ts';

/** What stood at the start of the first period, and what came and went in each; counts. */
export interface Flows {
  readonly begin: number;
  readonly inflow: readonly number[];
  readonly outflow: readonly number[];
}

export interface StockAndFlow {
  /** At the end of each period: the one before plus inflow minus outflow. */
  readonly ends: readonly number[];
  /** Inflow minus outflow per period. */
  readonly net: readonly number[];
  /** Mean stock over mean inflow, in periods (Little 1961); null without inflow. */
  readonly meanStay: number | null;
}

/** A stock rises or falls by the difference of two flows, and says little about either (statistics 2, row 12). */
export interface StockAsFlow {
  readonly kind: 'stock-as-flow';
  readonly from: number;
  readonly to: number;
}

/** A stock changes by what comes in and what goes out. Refuses a stock that falls below 0. */
export function stockAndFlow({ begin, inflow, outflow }: Flows): StockAndFlow | Refused {
  const refusal = refusalOfAmounts([begin, ...inflow, ...outflow]);
  if (refusal) return refusal;
  if (inflow.length !== outflow.length) return refuse('mismatched');
  if (!inflow.length) return refuse('too-few');

  const net = inflow.map((came, i) => came - (outflow[i] ?? 0));
  const ends: number[] = [];
  for (const change of net) ends.push((ends.at(-1) ?? begin) + change);
  if (ends.some((end) => end < 0)) return refuse('out-of-range');
  const came = meanOf(inflow);
  return { ends, net, meanStay: came > 0 ? meanOf([begin, ...ends]) / came : null };
}

/** Of a series: any comparison of a stock that is not what it was. */
export function stockInSeries({ series, comparisons }: Evidence): StockAsFlow | null {
  if (series.meta.kind !== 'stock') return null;
  const moved = comparisons.find(({ from, to }) => from.value !== to.value);
  return moved ? { kind: 'stock-as-flow', from: moved.from.value, to: moved.to.value } : null;
}
