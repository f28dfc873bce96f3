import type { Evidence, Figure } from './evidence.ts';

/** More people count more, which says nothing about them (statistics 2, row 2). */
export interface CountNotRate {
  readonly kind: 'count-not-rate';
  /** Areas of different size are compared, or the population changed between the figures that are. */
  readonly why: 'areas' | 'population';
  /** null when areas are compared. */
  readonly from: CountOfPopulation | null;
  readonly to: CountOfPopulation;
}

export interface CountOfPopulation {
  readonly count: number;
  /** null when unknown. */
  readonly population: number | null;
  readonly per1000: number | null;
}

// The trigger of statistics 2, row 2.
const CHANGE_IN_POPULATION = 0.02;

/** Of counts and amounts of which the population is the denominator. */
export function countNotRate({ series, asked, comparisons }: Evidence): CountNotRate | null {
  const { kind } = series.meta;
  const [newest] = comparisons;
  if (!newest || (kind !== 'flow' && kind !== 'stock' && kind !== 'money')) return null;
  if (asked.comparesAreas) return { kind: 'count-not-rate', why: 'areas', from: null, to: ofPopulation(newest.to) };

  const changed = comparisons.find(({ from, to }) => {
    const [before, after] = [from.denominator ?? 0, to.denominator ?? 0];
    return before > 0 && after > 0 && Math.abs(after - before) > CHANGE_IN_POPULATION * before;
  });
  if (!changed) return null;
  return { kind: 'count-not-rate', why: 'population', from: ofPopulation(changed.from), to: ofPopulation(changed.to) };
}

function ofPopulation({ value, denominator }: Figure): CountOfPopulation {
  const isKnown = denominator !== null && denominator > 0;
  return { count: value, population: denominator, per1000: isKnown ? (1000 * value) / denominator : null };
}
