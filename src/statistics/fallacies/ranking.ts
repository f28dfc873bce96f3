import { compareCounts } from '../comparison/two-counts.ts';
import { compareProportions } from '../comparison/two-proportions.ts';
import { refuse } from '../refusal.ts';
import { claims, type Evidence } from './evidence.ts';
import { type Refused, refusalOfAmounts } from './refused.ts';

/** Places on a list that chance hands out (statistics 2, row 22). */
export interface Ranking {
  readonly kind: 'ranking';
  /** null when only the question is about a place and the list is not at hand. */
  readonly place: Place | null;
}

export interface Place {
  /** 1 for the highest. */
  readonly place: number;
  readonly areas: number;
  /** How many of the others differ from this one by no more than chance, at 95%. */
  readonly withinChance: number;
  /** Whether the next one up and the next one down are among them; null at the end of the list. */
  readonly above: boolean | null;
  readonly below: boolean | null;
}

export interface RankedArea {
  readonly count: number;
  /** The whole that the count is a part of, or the population of a rate. */
  readonly size: number;
}

/** One area in a list of at least two. null when it differs from both of its neighbours by more than chance. */
export function ranking(
  unit: 'proportion' | 'rate',
  areas: readonly RankedArea[],
  at: number,
): Ranking | Refused | null {
  const refusal = refusalOfAmounts(areas.flatMap(({ count, size }) => [count, size]));
  if (refusal) return refusal;
  if (areas.length < 2) return refuse('too-few');
  const own = areas[at];
  const isPossible = ({ count, size }: RankedArea) => size > 0 && (unit === 'rate' || count <= size);
  if (!own || !areas.every(isPossible)) return refuse('out-of-range');

  const sorted = areas.toSorted((a, b) => b.count / b.size - a.count / a.size);
  const place = sorted.indexOf(own);
  const isAlike = sorted.map((other) => other !== own && isWithinChance(unit, own, other));
  const [above, below] = [isAlike[place - 1] ?? null, isAlike[place + 1] ?? null];
  if (!above && !below) return null;
  const withinChance = isAlike.filter(Boolean).length;
  return { kind: 'ranking', place: { place: place + 1, areas: areas.length, withinChance, above, below } };
}

/** Of a question about a place, without the list it is on. */
export function rankingAsked(evidence: Evidence): Ranking | null {
  return claims(evidence, 'ranking') ? { kind: 'ranking', place: null } : null;
}

function isWithinChance(unit: 'proportion' | 'rate', own: RankedArea, other: RankedArea): boolean {
  if (unit === 'proportion') {
    const found = compareProportions(own, other);
    return found.kind === 'compared' && found.lower <= 0 && found.upper >= 0;
  }
  const [one, two] = [own, other].map(({ count, size }) => ({ count, exposure: size }));
  const found = one && two ? compareCounts(one, two) : null;
  // Both zero cannot be told apart either.
  return found?.kind !== 'compared' || (found.lower <= 1 && (found.upper === null || found.upper >= 1));
}
