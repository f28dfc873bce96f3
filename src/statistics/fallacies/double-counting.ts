import { refuse } from '../refusal.ts';
import { countMargin } from '../rounding.ts';
import { type Refused, refusalOfAmounts } from './refused.ts';

/** Who belongs to more than one part is counted in each, and once in the total (statistics 2, row 13). */
export interface DoubleCounting {
  readonly kind: 'double-counting';
  readonly sum: number;
  readonly total: number;
  /** How much the parts are together above the total. */
  readonly excess: number;
  /** Parts per one: 1.19 forms of help per young person. */
  readonly perOne: number;
  /** Whether rounding can make the difference as well. */
  readonly maybeRounding: boolean;
}

export interface PartsOfTotal {
  readonly parts: readonly number[];
  readonly total: number;
  /** Percentages are parts of exactly 100. */
  readonly unit: 'count' | 'percentage';
  /** What each figure is rounded to: 1 for whole counts and whole percentages, 0.1 for percentages with a decimal. */
  readonly roundedTo: number;
  /** Whether one can be in more than one part, as far as its definition tells; null when it does not. */
  readonly mayOverlap: boolean | null;
}

// What adding up decimals leaves behind.
const DUST = 1e-9;

/**
 * Also of one figure beside another that counts the same in larger units, such as persons beside benefits of couples.
 * null when the parts are no more than the total, when they cannot overlap, and when rounding explains it and nothing
 * is known of overlap.
 */
export function doubleCounting(table: PartsOfTotal): DoubleCounting | Refused | null {
  const { parts, total, roundedTo, mayOverlap } = table;
  const refusal = refusalOfAmounts([...parts, total, roundedTo]);
  if (refusal) return refusal;
  if (!parts.length) return refuse('too-few');

  const sum = parts.reduce((all, part) => all + part, 0);
  const perOne = sum / total;
  const isStep = roundedTo > 0 && (table.unit === 'percentage' || Number.isInteger(roundedTo));
  if (!Number.isFinite(perOne) || !isStep) return refuse('out-of-range');
  const excess = sum - total;
  const maybeRounding = excess <= roomOf(table) + DUST * total;
  if (excess <= DUST * total || mayOverlap === false || (maybeRounding && mayOverlap === null)) return null;
  return { kind: 'double-counting', sum, total, excess, perOne, maybeRounding };
}

/** How far rounding alone can put the parts above their total. */
function roomOf({ parts, unit, roundedTo }: PartsOfTotal): number {
  if (unit === 'percentage') return (parts.length * roundedTo) / 2;
  const { down, up } = countMargin(roundedTo);
  return parts.length * down + up;
}
