import { permutationTest } from '../../../statistics/comparison/permutation.ts';
import type { TeamResult } from './team-result.ts';

/** 'unclear': chance makes differences like this too. */
export type Movement = 'closer' | 'further' | 'unclear';

const level = 0.05;
const certain = 1.96;

/**
 * Whether a team has more right than the time before. Nobody knows who answered both times, so the two are compared as if other
 * people answered: an exact permutation test over people, and over many people its normal approximation (Welch 1947).
 */
export function movementOf(before: Pick<TeamResult, 'rights'>, now: Pick<TeamResult, 'rights'>): Movement {
  const compared = permutationTest(before.rights, now.rights);
  if (compared.kind === 'compared')
    return compared.p < level && compared.difference !== 0 ? side(compared.difference) : 'unclear';
  const [first, second] = [momentsOf(before.rights), momentsOf(now.rights)];
  const error = Math.sqrt(first.variance / first.size + second.variance / second.size);
  const difference = second.mean - first.mean;
  return Math.abs(difference) > certain * error ? side(difference) : 'unclear';
}

function side(difference: number): Movement {
  return difference > 0 ? 'closer' : 'further';
}

function momentsOf(values: readonly number[]) {
  const size = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / size;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, size - 1);
  return { size, mean, variance };
}
