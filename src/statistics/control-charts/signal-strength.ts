import { chiSquareTail } from '../distributions.ts';
import type { Reading, Rule } from '../reading/reading.ts';

const limitSigmas = 3;
/** Two of three between two and three sigma on one side of the mean, of a normal distribution. */
const TWO_OF_THREE = 0.001_33;

/**
 * How unlikely chance alone makes a signal, as -log10 of the probability of what its rule saw, on either side: 2.6 for a
 * figure on a limit, 1.8 for seven on one side of the mean, 3.4 for seven that rise. An order to tell signals in, and no test.
 * Where the limits are not told, only the rule counts. 0 without a signal.
 */
export function signalStrength(reading: Reading): number {
  const { verdict, ownPast } = reading;
  if (verdict.kind !== 'signal') return 0;
  const seen = verdict.rule === 'own-past' ? (ownPast?.p ?? 1) : ofRule(verdict.rule, verdict.points);
  return -Math.log10(Math.max(Number.MIN_VALUE, Math.min(seen, beyond(reading))));
}

function ofRule(rule: Rule, points: number): number {
  switch (rule) {
    case 'outside':
      return twoSided(limitSigmas);
    case 'trend':
      return Array.from({ length: points }, (_, index) => index + 1).reduce((chance, place) => chance / place, 2);
    case 'two-of-three':
      return TWO_OF_THREE;
    case 'shift':
      return 2 ** (1 - points);
  }
}

/** Of the newest figure by itself; the wider half of what was expected, because the other may be cut at an end. */
function beyond({ points, bands, newestIndex }: Reading): number {
  const [value, band] = [points[newestIndex ?? -1]?.value, bands[newestIndex ?? -1]];
  if (value == null || !band) return 1;
  const sigma = Math.max(band.upper - band.mean, band.mean - band.lower) / limitSigmas;
  const isOutside = value > band.upper || value < band.lower;
  return isOutside && sigma > 0 ? twoSided((value - band.mean) / sigma) : 1;
}

function twoSided(z: number): number {
  return chiSquareTail(z ** 2, 1);
}
