import { type Interval, realCount, type RoundedCount, type RoundingRefused, roundedSum } from '../rounding-interval.ts';
import { marginOf } from '../rounding.ts';
import type { Evidence } from './evidence.ts';

/** A difference that rounding alone may have made (statistics 2, row 25). */
export interface Rounding {
  readonly kind: 'rounding';
  readonly roundedTo: number;
  /** As published, never 0. */
  readonly difference: number;
  /** What the real difference may be: 0 lies within it. */
  readonly real: Interval;
}

/** Published stocks and flows that belong together: begin + inflow - outflow = end. */
export interface PublishedBalance {
  readonly begin: number;
  readonly inflow: number;
  readonly outflow: number;
  readonly end: number;
  readonly roundedTo: number;
}

export function roundingInSeries({ reading, series, comparisons }: Evidence): Rounding | null {
  const rounded = reading.cautions.find(({ kind }) => kind === 'rounded');
  if (rounded?.kind !== 'rounded') return null;
  // A stock of persons is rounded as a count.
  const kind = series.meta.kind === 'stock' ? 'flow' : series.meta.kind;
  const { down, up } = marginOf(rounded.to, kind, reading.periodsPerPoint);
  for (const { from, to } of comparisons) {
    const difference = to.value - from.value;
    const real = { lower: difference - down - up, upper: difference + down + up };
    if (difference !== 0 && includesZero(real)) return { kind: 'rounding', roundedTo: rounded.to, difference, real };
  }
  return null;
}

/** null when a balance closes, or is further off than rounding can put it. */
export function roundingInBalance(balance: PublishedBalance): Rounding | RoundingRefused | null {
  const { roundedTo } = balance;
  const rounded = (value: number): RoundedCount => ({ value, to: roundedTo });
  const [begin, inflow, outflow] = [rounded(balance.begin), rounded(balance.inflow), rounded(balance.outflow)];
  const sum = roundedSum({ plus: [begin, inflow], minus: [outflow] }, rounded(balance.end));
  const end = realCount(rounded(balance.end));
  if (sum.kind === 'refused') return sum;
  const difference = balance.end - sum.published;
  if (!end || difference === 0 || !sum.agrees) return null;
  const real = { lower: end.lower - sum.real.upper, upper: end.upper - sum.real.lower };
  return { kind: 'rounding', roundedTo, difference, real };
}

function includesZero({ lower, upper }: Interval): boolean {
  return lower <= 0 && upper >= 0;
}
