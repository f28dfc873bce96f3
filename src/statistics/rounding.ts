import type { SeriesMeta } from './series.ts';
import { observedIn, type Values } from './control-charts/xmr.ts';

/** How far the real figure may lie below and above the published one; units of the values. */
export interface Margin {
  readonly down: number;
  readonly up: number;
}

// Fewer figures can be multiples of five by chance.
const FIGURES_TO_TELL = 8;

/** What the figures are rounded to: as the owner says, or 5 or 10 as they show; null when exact (interpretation 1.0). */
export function roundingOf(values: Values, { roundedTo }: SeriesMeta): number | null {
  const told = Number.isFinite(roundedTo) && roundedTo > 1 ? roundedTo : 1;
  const observed = observedIn(values);
  const tells = observed.length >= FIGURES_TO_TELL && observed.some((value) => value !== observed[0]);
  const seen = tells ? [10, 5].find((step) => observed.every((value) => value % step === 0)) : undefined;
  const rounding = Math.max(told, seen ?? 1);
  return rounding > 1 ? rounding : null;
}

/**
 * Margin of counts, or of continuous figures, which lie half a step away (interpretation 1.12). `terms` is how many
 * rounded figures were added up.
 */
export function marginOf(rounding: number, kind: SeriesMeta['kind'], terms: number): Margin {
  const isCount = kind === 'flow' && Number.isInteger(rounding);
  const { down, up } = isCount ? countMargin(rounding) : { down: rounding / 2, up: rounding / 2 };
  return { down: terms * down, up: terms * up };
}

/** Whole counts rounded half up: published 5 is 3-7, published 10 is 5-14, published 100 is 50-149 (interpretation 1.12). */
export function countMargin(step: number): Margin {
  return { down: Math.floor(step / 2), up: Math.ceil(step / 2) - 1 };
}
