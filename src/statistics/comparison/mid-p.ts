import { binomialLogMass, hypergeometricLogMass } from '../distributions.ts';
import { exactBinomial } from './exact-binomial.ts';
import { fisherExact } from './fisher.ts';

/**
 * Two-sided mid-p of a count of `whole` that fell in several periods, of which `share` is this one's: the conditional exact
 * Poisson test (Przyborowski and Wilenski 1940) with half of what is as likely as the count itself (mid-p: Lancaster 1961).
 */
export function poissonMidP(count: number, whole: number, share: number): number {
  return whole === 0 ? 1 : exactBinomial(count, whole, share) - Math.exp(binomialLogMass(count, whole, share)) / 2;
}

/** Two-sided mid-p of Fisher's exact test: `inBoth` of `row` cases have what `column` of all `size` cases have. */
export function fisherMidP(inBoth: number, row: number, column: number, size: number): number {
  return fisherExact(inBoth, row, column, size) - Math.exp(hypergeometricLogMass(inBoth, row, column, size)) / 2;
}
