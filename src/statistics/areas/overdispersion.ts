import { reachOf } from '../comparison/confidence.ts';
import { type Proportion, shareOf } from '../comparison/proportion.ts';
import { quantileOf } from '../quantile.ts';
import { type FunnelLimits, limitsAt } from './standing.ts';

/** An area's distance from the target on a scale of even spread, and the standard error of that distance. */
export interface Score {
  readonly distance: number;
  readonly error: number;
}

/** How much more areas differ than chance makes them. */
export interface Overdispersion {
  /** Mean squared z, the outer tenths drawn in: 1 when chance is all. */
  readonly phi: number;
  /** Variance between areas on the scale of the scores. */
  readonly tau2: number;
}

const TRIMMED = 0.1;

/** Arcsine of the root, which spreads evenly whatever the proportion (Spiegelhalter 2005, statistics 1.11). */
export function proportionScore(area: Proportion, target: number): Score {
  return { distance: arcsine(shareOf(area)) - arcsine(target), error: arcsineError(area.size) };
}

/** Root of the ratio of observed to expected, against 1 (Spiegelhalter 2005). */
export function ratioScore(observed: number, expected: number): Score {
  return { distance: Math.sqrt(observed / expected) - 1, error: rootError(expected) };
}

/** Additive random effects from winsorised z-values (Spiegelhalter 2005, FunnelPlotR; statistics 1.11). */
export function overdispersion(scores: readonly Score[]): Overdispersion {
  const z = winsorised(scores.map((score) => adjustedZ(score, 0)));
  const phi = z.reduce((sum, value) => sum + value ** 2, 0) / z.length;
  let [weights, squares] = [0, 0];
  for (const { error } of scores) {
    weights += error ** -2;
    squares += error ** -4;
  }
  const spread = weights - squares / weights;
  return { phi, tau2: spread > 0 ? Math.max(0, (z.length * phi - (z.length - 1)) / spread) : 0 };
}

/** Standard errors from the target, when areas differ by chance and by tau2 beside it. */
export function adjustedZ({ distance, error }: Score, tau2: number): number {
  return distance / Math.sqrt(error ** 2 + tau2);
}

/** Draws the outer tenth on either side in to the quantile where it begins. */
export function winsorised(z: readonly number[]): number[] {
  const [low, high] = [quantileOf(z, TRIMMED), quantileOf(z, 1 - TRIMMED)];
  return z.map((value) => Math.min(high, Math.max(low, value)));
}

/** Limits of a proportion, widened by tau2 and back on the scale of fractions. */
export function widenedProportionLimits(size: number, target: number, tau2: number): FunnelLimits {
  return limitsAt((confidence) => {
    const reach = reachOf(confidence) * Math.hypot(arcsineError(size), Math.sqrt(tau2));
    return {
      lower: Math.sin(Math.max(0, arcsine(target) - reach)) ** 2,
      upper: Math.sin(Math.min(Math.PI / 2, arcsine(target) + reach)) ** 2,
    };
  });
}

/** Limits of a count, widened by tau2. */
export function widenedCountLimits(expected: number, tau2: number): FunnelLimits {
  return limitsAt((confidence) => {
    const reach = reachOf(confidence) * Math.hypot(rootError(expected), Math.sqrt(tau2));
    return { lower: Math.max(0, 1 - reach) ** 2 * expected, upper: (1 + reach) ** 2 * expected };
  });
}

function arcsine(share: number): number {
  return Math.asin(Math.sqrt(share));
}

function arcsineError(size: number): number {
  return 1 / (2 * Math.sqrt(size));
}

function rootError(expected: number): number {
  return 1 / (2 * Math.sqrt(expected));
}
