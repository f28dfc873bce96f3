import type { Point, SeriesMeta } from './series.ts';
import { observedIn, type Values } from './control-charts/xmr.ts';

/** How far the real figure may lie below and above the published one; units of the values. */
export interface Margin {
  readonly down: number;
  readonly up: number;
}

// Fewer different figures can be multiples of five by chance, and zeros are multiples of everything.
const DIFFERENT_TO_TELL = 12;

/**
 * What the figures are rounded to: as the owner says, or else 5 or 10 as at least twelve different figures show; null when
 * exact (statistics 1.0 and 7.6). Ratios with numerators are computed, and never taken for rounded.
 */
export function roundingOf(values: Values, points: readonly Point[], { roundedTo }: SeriesMeta): number | null {
  if (roundedTo !== null && Number.isFinite(roundedTo)) return roundedTo > 1 ? roundedTo : null;
  if (points.some(({ numerator }) => numerator !== null)) return null;
  const different = new Set(observedIn(values).filter((value) => value !== 0));
  if (different.size < DIFFERENT_TO_TELL) return null;
  return [10, 5].find((step) => [...different].every((value) => value % step === 0)) ?? null;
}

/**
 * Margin of counts, or of continuous figures, which lie half a step away (statistics 1.12). `terms` is how many
 * rounded figures were added up.
 */
export function marginOf(rounding: number, kind: SeriesMeta['kind'], terms: number): Margin {
  const isCount = kind === 'flow' && Number.isInteger(rounding);
  const { down, up } = isCount ? countMargin(rounding) : { down: rounding / 2, up: rounding / 2 };
  return { down: terms * down, up: terms * up };
}

/** Whole counts rounded half up: published 5 is 3-7, published 10 is 5-14, published 100 is 50-149 (statistics 1.12). */
export function countMargin(step: number): Margin {
  return { down: Math.floor(step / 2), up: Math.ceil(step / 2) - 1 };
}
