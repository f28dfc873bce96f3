import { type Proportion, type ProportionReason, shareOf, whyNoProportion } from '../comparison/proportion.ts';
import type { Exposed } from '../comparison/rate.ts';
import { exactBinomial } from '../comparison/exact-binomial.ts';
import { isAmount, isSize } from '../figures.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { countLimits, proportionLimits } from './funnel-limits.ts';
import {
  overdispersion,
  proportionScore,
  ratioScore,
  widenedProportionLimits,
  widenedCountLimits,
} from './overdispersion.ts';
import { type FunnelLimits, type Standings, standingsOf } from './standing.ts';

/** One area against all of them, with the limits to draw for one of its size. */
export interface AreaStanding extends Standings {
  readonly kind: 'standing';
  readonly value: number;
  readonly limits: FunnelLimits;
}

/** Areas in the order they came in. There is no ranking in it, and none may be made of it (statistics 1.11). */
export interface Funnel<Reason extends string> {
  readonly kind: 'funnel';
  /** Over all areas together; units of the values. */
  readonly average: number;
  /** How much more the areas differ than chance makes them; 1 when chance is all. */
  readonly phi: number;
  /** Whether the limits are wider for it. */
  readonly isWidened: boolean;
  /**
   * The areas differ clearly more than chance makes them, and are too few to tell by how much: then none of them is higher
   * or lower than expected, because nobody can say what to expect (statistics 7.10).
   */
  readonly isTooUneven: boolean;
  readonly areas: readonly (AreaStanding | Refusal<Reason>)[];
}

export type ExposedReason = 'not-a-number' | 'negative' | 'no-exposure';

// Two areas are compared with each other (statistics 1.9); under ten, how much they differ cannot be told (1.11).
const FEWEST_AREAS = 3;
const FEWEST_TO_WIDEN = 10;
const LARGEST_PHI_OF_FEW = 2;
// Of smaller denominators the limits are too coarse: the exact test decides.
const SMALLEST_FOR_LIMITS = 20;

/** A proportion in several areas; fractions (Spiegelhalter 2005, PHE; statistics 1.11). */
export function proportionFunnel(areas: readonly Proportion[]): Funnel<ProportionReason> | Refusal<'too-few-areas'> {
  const usable = areas.filter((area) => whyNoProportion(area) === null);
  if (usable.length < FEWEST_AREAS) return refuse('too-few-areas');

  const average = sumOf(usable, ({ count }) => count) / sumOf(usable, ({ size }) => size);
  const { phi, tau2 } = overdispersion(usable.map((area) => proportionScore(area, average)));
  const isWidened = isOverdispersed(phi, usable.length);
  const isTooUneven = isUneven(phi, usable.length);
  return {
    kind: 'funnel',
    average,
    phi,
    isWidened,
    isTooUneven,
    areas: areas.map((area) => {
      const reason = whyNoProportion(area);
      if (reason) return refuse(reason);
      const value = shareOf(area);
      const limits = isWidened
        ? widenedProportionLimits(area.size, average, tau2)
        : proportionLimits(area.size, average);
      const standings = standingsOf(value, limits);
      if (isTooUneven) return { kind: 'standing', value, limits, ...withinAll };
      if (area.size >= SMALLEST_FOR_LIMITS) return { kind: 'standing', value, limits, ...standings };
      return { kind: 'standing', value, limits, ...exactStandings(area, average, isWidened ? standings : null) };
    }),
  };
}

/**
 * Counts in several areas with their populations; cases per one of the population (Spiegelhalter 2005, PHE;
 * statistics 1.11).
 */
export function rateFunnel(areas: readonly Exposed[]): Funnel<ExposedReason> | Refusal<'too-few-areas' | 'no-cases'> {
  const usable = areas.filter((area) => whyNotExposed(area) === null);
  if (usable.length < FEWEST_AREAS) return refuse('too-few-areas');
  const average = sumOf(usable, ({ count }) => count) / sumOf(usable, ({ exposure }) => exposure);
  if (average === 0) return refuse('no-cases');

  const { phi, tau2 } = overdispersion(usable.map(({ count, exposure }) => ratioScore(count, exposure * average)));
  const isWidened = isOverdispersed(phi, usable.length);
  const isTooUneven = isUneven(phi, usable.length);
  return {
    kind: 'funnel',
    average,
    phi,
    isWidened,
    isTooUneven,
    areas: areas.map((area) => {
      const reason = whyNotExposed(area);
      if (reason) return refuse(reason);
      const expected = area.exposure * average;
      const value = area.count / area.exposure;
      const cases = isWidened ? widenedCountLimits(expected, tau2) : countLimits(expected);
      const limits = perExposure(cases, area.exposure);
      return { kind: 'standing', value, limits, ...(isTooUneven ? withinAll : standingsOf(value, limits)) };
    }),
  };
}

const withinAll: Standings = { at95: 'within', at998: 'within' };

/** By the two-sided exact binomial test of an area against the average; `widened` must say the same where limits are wider. */
function exactStandings(area: Proportion, average: number, widened: Standings | null): Standings {
  const side = shareOf(area) > average ? 'higher' : 'lower';
  const p = average > 0 && average < 1 ? exactBinomial(area.count, area.size, average) : 1;
  const standing = (level: number, at: keyof Standings) =>
    p < level && (widened === null || widened[at] === side) ? side : 'within';
  return { at95: standing(0.05, 'at95'), at998: standing(0.002, 'at998') };
}

function isOverdispersed(phi: number, areas: number): boolean {
  return phi > 1 && areas >= FEWEST_TO_WIDEN;
}

function isUneven(phi: number, areas: number): boolean {
  return phi > LARGEST_PHI_OF_FEW && areas < FEWEST_TO_WIDEN;
}

function whyNotExposed({ count, exposure }: Exposed): ExposedReason | null {
  if (!isAmount(count) || !isAmount(exposure)) return 'not-a-number';
  if (count < 0) return 'negative';
  return isSize(exposure) ? null : 'no-exposure';
}

// Divided as the value itself is, so that a count on its limit is on it still.
function perExposure({ at95, at998 }: FunnelLimits, exposure: number): FunnelLimits {
  return {
    at95: { lower: at95.lower / exposure, upper: at95.upper / exposure },
    at998: { lower: at998.lower / exposure, upper: at998.upper / exposure },
  };
}

function sumOf<Item>(items: readonly Item[], valueOf: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + valueOf(item), 0);
}
