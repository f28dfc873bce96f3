import { chiSquareTail } from '../distributions.ts';
import type { Refusal } from '../refusal.ts';
import { CONFIDENCE } from './confidence.ts';
import { fisherExact } from './fisher.ts';
import { newcombeDifference } from './newcombe.ts';
import type { Proportion, ProportionReason } from './proportion.ts';

/** The first less the second, as a fraction: 0.05 is five percentage points. */
export interface ProportionComparison {
  readonly kind: 'compared';
  readonly difference: number;
  readonly lower: number;
  readonly upper: number;
  /** null when there is no test: weighted answers of too few. */
  readonly test: 'chi-square' | 'fisher' | null;
  readonly p: number | null;
}

// Below it the chi-square distribution no longer fits (Cochran 1954, statistics 1.7).
const FEWEST_EXPECTED = 5;

/**
 * Two proportions among different people: Newcombe's interval, and chi-square without Yates' correction where every
 * expected number is at least 5, Fisher's exact test elsewhere (statistics 1.7).
 */
export function compareProportions(
  first: Proportion,
  second: Proportion,
  confidence = CONFIDENCE,
): ProportionComparison | Refusal<ProportionReason | 'confidence'> {
  const newcombe = newcombeDifference(first, second, confidence);
  if (newcombe.kind === 'refused') return newcombe;
  const { difference, lower, upper } = newcombe;
  return { kind: 'compared', difference, lower, upper, ...testOf(first, second) };
}

function testOf(first: Proportion, second: Proportion): Pick<ProportionComparison, 'test' | 'p'> {
  if (fewestExpected(first, second) >= FEWEST_EXPECTED) {
    return { test: 'chi-square', p: chiSquareTail(chiSquare(first, second), 1) };
  }
  const isWhole = [first, second].every(({ count, size }) => Number.isInteger(count) && Number.isInteger(size));
  if (!isWhole) return { test: null, p: null };
  return {
    test: 'fisher',
    p: fisherExact(first.count, first.size, first.count + second.count, first.size + second.size),
  };
}

function fewestExpected(first: Proportion, second: Proportion): number {
  const inside = first.count + second.count;
  const size = first.size + second.size;
  return (Math.min(first.size, second.size) * Math.min(inside, size - inside)) / size;
}

/** Pearson's chi-square of a two by two table, without Yates' correction; of the whole neither nobody nor everybody. */
export function chiSquare(first: Proportion, second: Proportion): number {
  const share = (first.count + second.count) / (first.size + second.size);
  const difference = first.count / first.size - second.count / second.size;
  return difference ** 2 / (share * (1 - share) * (1 / first.size + 1 / second.size));
}
