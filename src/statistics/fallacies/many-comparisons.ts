import { chanceOfAtLeastOne } from '../comparison/several-comparisons.ts';
import { chanceOfSignal } from '../control-charts/expected-chance-signals.ts';
import type { Evidence } from './evidence.ts';

/** Who looks at many figures nearly always sees one that stands out by chance (statistics 2, row 21). */
export interface ManyComparisons {
  readonly kind: 'many-comparisons';
  readonly indicators: number;
  /** How many signals chance alone is expected to give among them. */
  readonly expected: number;
  /** The chance of at least one, 0-1. */
  readonly atLeastOne: number;
}

// The trigger of statistics 2, row 21.
const MANY = 5;

/** Of a signal that was found among more than five figures, as if the others are read the same way. */
export function manyComparisons({ reading, asked }: Evidence): ManyComparisons | null {
  const { indicatorsLookedAt: indicators } = asked;
  if (reading.verdict.kind !== 'signal' || !(indicators > MANY)) return null;
  const chance = chanceOfSignal(reading);
  const atLeastOne = chanceOfAtLeastOne(indicators, chance);
  if (typeof atLeastOne === 'object') return null;
  return { kind: 'many-comparisons', indicators, expected: indicators * chance, atLeastOne };
}
