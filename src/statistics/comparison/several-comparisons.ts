import { isWholeCount } from '../figures.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** p-values that stand on their own again, in the order they came in. */
export interface Adjusted {
  readonly kind: 'adjusted';
  readonly p: readonly number[];
}

const LEVEL = 0.05;

/** For the comparisons of one question: step-down Bonferroni (Holm 1979, R's p.adjust; statistics 1.10). */
export function holm(p: readonly number[]): Adjusted | Refusal<'not-a-probability'> {
  if (!p.every(isProbability)) return refuse('not-a-probability');
  const adjusted = [...p];
  let highest = 0;
  ascending(p).forEach((index, rank) => {
    highest = Math.min(1, Math.max(highest, (p.length - rank) * (p[index] ?? 1)));
    adjusted[index] = highest;
  });
  return { kind: 'adjusted', p: adjusted };
}

/** 1 - (1 - level)^k: at least one of k independent comparisons stands out by chance alone (statistics 1.10). */
export function chanceOfAtLeastOne(
  comparisons: number,
  level = LEVEL,
): number | Refusal<'not-a-count' | 'not-a-probability'> {
  if (!isWholeCount(comparisons)) return refuse('not-a-count');
  if (!isProbability(level)) return refuse('not-a-probability');
  return comparisons === 0 ? 0 : -Math.expm1(comparisons * Math.log1p(-level));
}

function ascending(p: readonly number[]): number[] {
  return [...p.keys()].sort((a, b) => (p[a] ?? 0) - (p[b] ?? 0));
}

function isProbability(p: number): boolean {
  return p >= 0 && p <= 1;
}
