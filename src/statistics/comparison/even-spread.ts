import { chiSquareTail } from '../distributions.ts';

const FEWEST_EXPECTED = 5;

/**
 * How likely counts differ this much or more when each place is equally likely (chi-square test of fit; Pearson 1900). null
 * where fewer than five are expected in each, for which it does not hold (Cochran 1954).
 */
export function evenSpread(counts: readonly number[]): number | null {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  if (counts.length < 2 || !(expected >= FEWEST_EXPECTED)) return null;
  const distance = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  return chiSquareTail(distance, counts.length - 1);
}
