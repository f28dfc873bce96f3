import { type Refusal, refuse } from '../refusal.ts';

/** Steps that values which are no whole numbers are laid on; the finest difference that counts is a thousandth of the range. */
const STEPS = 1_000;
/** Both rows together; more figures have a chart of their own. */
const MOST_VALUES = 60;

export type PermutationReason = 'too-few' | 'too-many' | 'not-a-number';

export interface PermutationResult {
  readonly kind: 'compared';
  /** Mean of the second minus that of the first. */
  readonly difference: number;
  /** Two-sided: of all ways to part the values over the two rows, how many differ at least as much. 0-1. */
  readonly p: number;
  /** The smallest p that so many values can have; above the level nothing can be told from chance. 0-1. */
  readonly least: number;
}

/**
 * Whether the means of two rows differ more than parting the same values at random would make them: the exact permutation
 * test (Pitman 1937), counted with the shift algorithm of Streitberg and Röhmel (1986). It assumes no distribution, but
 * that the values of a row do not follow from each other. At least two values in each row.
 */
export function permutationTest(
  first: readonly number[],
  second: readonly number[],
): PermutationResult | Refusal<PermutationReason> {
  const all = [...first, ...second];
  if (!all.every((value) => Number.isFinite(value))) return refuse('not-a-number');
  if (first.length < 2 || second.length < 2) return refuse('too-few');
  if (all.length > MOST_VALUES) return refuse('too-many');
  const lowest = Math.min(...all);
  const range = Math.max(...all) - lowest;
  const isWhole = range <= STEPS && all.every((value) => Number.isInteger(value));
  const step = isWhole || range === 0 ? 1 : range / STEPS;
  const places = all.map((value) => Math.round((value - lowest) / step));
  const size = first.length;
  const total = sumOf(places);
  const ways = waysToSum(places, size, total);
  // The sum of one row tells how far the means lie apart: furthest from its expected value is furthest apart.
  const expected = (total * size) / all.length;
  const observed = Math.abs(sumOf(places.slice(0, size)) - expected);
  let [extreme, every] = [0, 0];
  for (const [sum, count] of ways.entries()) {
    every += count;
    if (Math.abs(sum - expected) >= observed - 1e-9) extreme += count;
  }
  return {
    kind: 'compared',
    difference: sumOf(second) / second.length - sumOf(first) / size,
    p: extreme / every,
    least: (size === second.length ? 2 : 1) / every,
  };
}

/** For each sum, in how many ways `size` of the places come to it. */
function waysToSum(places: readonly number[], size: number, total: number): Float64Array {
  const ways = Array.from({ length: size + 1 }, () => new Float64Array(total + 1));
  (ways[0] as Float64Array)[0] = 1;
  for (const place of places)
    for (let taken = size; taken > 0; taken -= 1) {
      const [to, from] = [ways[taken] as Float64Array, ways[taken - 1] as Float64Array];
      for (let sum = total; sum >= place; sum -= 1) to[sum] = (to[sum] ?? 0) + (from[sum - place] ?? 0);
    }
  return ways[size] as Float64Array;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
