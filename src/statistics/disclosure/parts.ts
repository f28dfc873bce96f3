import { refuse } from '../refusal.ts';
import { type Cell, cellOf, type DisclosureRefused, type DisclosureRule, refusalOf } from './cell.ts';
import { type Counts, type Hidden, primarySuppression, complementarySuppression } from './complementary-suppression.ts';

/** Parts that exclude each other, and their total, as they may be shown together. */
export interface DisclosedParts {
  readonly kind: 'parts';
  readonly parts: readonly Cell[];
  readonly total: Cell;
}

/** Counts of people that add up to a total which is shown as well (statistics 1.12, rules 1 to 3). */
export function discloseParts(counts: readonly number[], rule: DisclosureRule): DisclosedParts | DisclosureRefused {
  const refusal = refusalOf(counts, rule);
  if (refusal) return refusal;
  if (counts.length === 0) return refuse('not-a-table');
  const line = lineOf(counts);
  return disclosed(line, complementarySuppression(line, primarySuppression(line, rule), rule));
}

/** The parts, and as the last value their total. */
export function lineOf(counts: readonly number[]): Counts {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return { values: [...counts, total], lines: [{ parts: [...counts.keys()], total: counts.length }] };
}

export function disclosed({ values }: Counts, hidden: Hidden): DisclosedParts {
  const cells = values.map((value, cell) => cellOf(value, hidden.get(cell)));
  return { kind: 'parts', parts: cells.slice(0, -1), total: cells.at(-1) as Cell };
}
