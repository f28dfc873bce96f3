import { refuse } from '../refusal.ts';
import { areFigures, type Refused } from './refused.ts';

/** A figure that was picked, and what it is one of. */
export interface Picked {
  readonly observed: number;
  /** Mean and standard deviation of all it was picked from; units of `observed`. */
  readonly mean: number;
  readonly deviation: number;
  /** Correlation of one figure with the next, 0-1: 1 when the differences last, 0 when all is chance. */
  readonly reliability: number;
}

/** What to expect of the next figure if nothing is done; units of `observed`. */
export interface ExpectedNext {
  readonly next: number;
  readonly change: number;
  /** Standard deviation of the next figure around `next`. */
  readonly deviation: number;
}

/** Regression to the mean: E[next] = mean + r (observed - mean) (Galton 1886; statistics 2, row 7). */
export function expectedNext({ observed, mean, deviation, reliability }: Picked): ExpectedNext | Refused {
  if (!areFigures([observed, mean, deviation, reliability])) return refuse('not-a-number');
  if (deviation < 0 || reliability < 0 || reliability > 1) return refuse('out-of-range');
  const next = mean + reliability * (observed - mean);
  return { next, change: next - observed, deviation: deviation * Math.sqrt(1 - reliability ** 2) };
}
