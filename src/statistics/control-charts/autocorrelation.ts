import type { Frequency } from '../../time/period.ts';
import type { Band, Direction } from '../reading/reading.ts';
import { beyond } from './special-causes.ts';
import { meanOf, observedIn, type Values, xmrLimits } from './xmr.ts';

export interface Expected {
  /** What is expected of each period: by its predecessor (a) and by the long run (b) together. */
  readonly bands: readonly Band[];
  /** mean +- 3 sd, whatever came before. */
  readonly longRun: { readonly lower: number; readonly upper: number };
}

// The guard of statistics 1.0, tuned on 26 and 52 points. From 104 points on runs are news too and r1 is known
// better; there 0.2 leaves up to 3.4% false alarms (decision 0005).
const FEWEST_POINTS = 26;
export const NEWEST_LEFT_OUT = 8;
// A year of months: a level that lasts longer than eight would hide itself.
const NEWEST_MONTHS_LEFT_OUT = 12;

/** How many of the newest periods the guard leaves out. */
export function newestLeftOut(frequency: Frequency | undefined): number {
  return frequency === 'month' ? NEWEST_MONTHS_LEFT_OUT : NEWEST_LEFT_OUT;
}

const HIGHEST_R1 = 0.2;
const MANY_POINTS = 104;
const HIGHEST_R1_OF_MANY = 0.15;

/**
 * Lag-1 autocorrelation when it is too high for the rules of 1.2; null when those may be used. `newest` periods are left
 * out of it: a real step there would raise r1 and so hide itself.
 */
export function slowR1(values: Values, newest = NEWEST_LEFT_OUT): number | null {
  const points = observedIn(values).length;
  if (points < FEWEST_POINTS) return null;
  const r1 = lagOneAutocorrelation(values.slice(0, -newest));
  return r1 > (points < MANY_POINTS ? HIGHEST_R1 : HIGHEST_R1_OF_MANY) ? r1 : null;
}

/** sum(d_t d_t+1) / sum(d_t^2) over deviations from the mean; a gap is not bridged. NaN when it is constant. */
export function lagOneAutocorrelation(values: Values): number {
  const mean = meanOf(observedIn(values));
  let [products, squares] = [0, 0];
  values.forEach((value, i) => {
    if (value === null) return;
    squares += (value - mean) ** 2;
    const next = values[i + 1] ?? null;
    if (next !== null) products += (value - mean) * (next - mean);
  });
  return products / squares;
}

/**
 * Bands of the residual chart (a) and of mean +- 3 sd (b), taken together; units of the values
 * (statistics 1.0). Where the two exclude each other the band is the one the value breaks.
 */
export function slowBands(values: Values, r1: number): Expected {
  const observed = observedIn(values);
  const mean = meanOf(observed);
  const reach = 3 * standardDeviation(observed, mean);
  const longRun = { lower: mean - reach, upper: mean + reach };

  const carried = values.map((_, i) => {
    const before = values[i - 1] ?? null;
    return before === null ? null : mean + r1 * (before - mean);
  });
  const residuals = xmrLimits(values.map((value, i) => minus(value, carried[i] ?? null)));
  const bands = values.map((value, i) => {
    const expected = carried[i] ?? null;
    if (expected === null || !residuals) return withNear(mean, longRun);
    const short = { lower: expected + residuals.lower, upper: expected + residuals.upper };
    return withNear(mean, together(short, longRun, value));
  });
  return { bands, longRun };
}

type Range = Expected['longRun'];

function together(short: Range, long: Range, value: number | null): Range {
  const both = { lower: Math.max(short.lower, long.lower), upper: Math.min(short.upper, long.upper) };
  if (both.lower <= both.upper) return both;
  const broken: Direction | null = beyond(value, short.lower, short.upper);
  return broken ? short : long;
}

/** Near-limits at two thirds of the way from the middle, only to draw: the guard has no rule about them. */
function withNear(mean: number, { lower, upper }: Range): Band {
  const middle = (lower + upper) / 2;
  return {
    mean,
    lower,
    upper,
    nearLower: middle + ((lower - middle) * 2) / 3,
    nearUpper: middle + ((upper - middle) * 2) / 3,
  };
}

function minus(value: number | null, other: number | null): number | null {
  return value === null || other === null ? null : value - other;
}

function standardDeviation(numbers: readonly number[], mean: number): number {
  let squares = 0;
  for (const number of numbers) squares += (number - mean) ** 2;
  return Math.sqrt(squares / (numbers.length - 1));
}
