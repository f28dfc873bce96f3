import type { Values } from '../control-charts/xmr.ts';
import { type DisclosureRule, isSmall, isSmallGroup, isWholeNumberOf } from './cell.ts';
import {
  complementarySuppression,
  type Counts,
  type Hidden,
  type PeriodCells,
  primarySuppression,
} from './complementary-suppression.ts';
import { hiddenOverTime } from './over-time.ts';
import { reasonToHideRatio } from './ratio.ts';

/** What is counted in one area, per period; null where there is no figure. */
export interface Row {
  readonly counts: Values;
  /** Of a ratio what the counts are parts of, which everybody may know; null for counts. */
  readonly bases: Values | null;
}

/** One measure as it is published: of areas that exclude each other, and of their whole. */
export interface Measure {
  readonly kind: 'flow' | 'stock' | 'proportion' | 'rate';
  readonly rule: DisclosureRule;
  /** One per area, all of the same periods; null where the measure has no figures of it. */
  readonly parts: readonly (Row | null)[];
  readonly whole: Row | null;
}

/**
 * The cells of one period: the parts in their order, what is in the whole and in none of the parts that have a figure, and
 * the whole. Without a figure of the whole nothing adds up.
 */
export function cellsOf(measure: Measure, period: number): PeriodCells {
  const { parts, whole } = measure;
  const counts = parts.map((row) => countAt(row, period));
  const total = countAt(whole, period);
  const known = [...counts.keys()].filter((part) => (counts[part] ?? null) !== null);
  const sum = known.reduce((all, part) => all + (counts[part] ?? 0), 0);
  const rest = total === null || known.length === counts.length ? 0 : Math.max(0, total - sum);
  const [unknown, all] = [counts.length, counts.length + 1];
  return {
    values: [
      ...counts.map((count) => count ?? 0),
      rest,
      known.length > 0 && total !== null ? sum + rest : (total ?? 0),
    ],
    lines: total === null || known.length === 0 ? [] : [{ parts: rest > 0 ? [...known, unknown] : known, total: all }],
    ...(measure.kind === 'proportion' && { bases: [...parts.map((row) => row?.bases?.[period] ?? null), null, null] }),
    known: total === null ? known : [...known, all],
    unpublished: rest > 0 ? [unknown] : [],
  };
}

/** What to hide of each period so that no count of a few people is shown, nor follows from what is (statistics 1.12). */
export function hiddenOf(measure: Measure, periods: number): Hidden[] {
  const { kind, rule } = measure;
  const cells = Array.from({ length: periods }, (_, period) => cellsOf(measure, period));
  // A change of a large stock is the difference of many who came and went; of a small one it is about persons.
  const hidden = kind === 'stock' ? hiddenOverTime(cells, rule, isSmallGroup) : cells.map((one) => primary(one, rule));
  return hidden.map((found, period) => {
    const own = new Map(found);
    [...measure.parts, null, measure.whole].forEach((row, cell) => {
      if (row && isUnfit(measure, row, period) && !own.has(cell)) own.set(cell, 'small');
    });
    return complementarySuppression(cells[period] as Counts, own, rule);
  });
}

function primary(cells: PeriodCells, rule: DisclosureRule): Hidden {
  const hidden = primarySuppression(cells, rule);
  for (const cell of cells.unpublished) hidden.set(cell, 'complementary');
  return hidden;
}

/** What cannot be judged is not shown either: weighted counts, and ratios that do not say of how many. */
function isUnfit({ kind, rule }: Measure, { counts, bases }: Row, period: number): boolean {
  const count = counts[period] ?? null;
  // The whole is also judged by itself, where it is not what its parts add up to.
  if (kind === 'flow' || kind === 'stock') return count !== null && (!isWholeNumberOf(count) || isSmall(count, rule));
  const base = bases?.[period] ?? null;
  if (count === null || base === null) return count !== null || base !== null;
  return reasonToHideRatio(count, base, rule) !== null;
}

function countAt(row: Row | null, period: number): number | null {
  const count = row?.counts[period] ?? null;
  return count !== null && isWholeNumberOf(count) ? count : null;
}
