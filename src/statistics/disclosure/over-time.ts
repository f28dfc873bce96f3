import { refuse } from '../refusal.ts';
import type { Values } from '../control-charts/xmr.ts';
import {
  type Cell,
  cellOf,
  type DisclosureRefused,
  type DisclosureRule,
  type HiddenReason,
  isSmall,
  refusalOf,
} from './cell.ts';
import { disclosed, type DisclosedParts, lineOf } from './parts.ts';
import {
  type Counts,
  type Hidden,
  type PeriodCells,
  nextToHide,
  primarySuppression,
  complementarySuppression,
} from './complementary-suppression.ts';

export interface DisclosedSeries {
  readonly kind: 'series';
  /** One per period; null where nothing was observed. */
  readonly cells: readonly (Cell | null)[];
}

export interface DisclosedPartsOverTime {
  readonly kind: 'parts-over-time';
  readonly periods: readonly DisclosedParts[];
}

/** Each period is compared with all before it. */
const MOST_FIGURES = 10_000;

/**
 * Which figures of a series of counts of people may be shown (statistics 1.12, rules 1 and 5). Each period of a
 * flow counts other people, so its figure is all there is to hide. Of a stock the change counts too: a point is shown
 * when it is equal to the last one shown, or at least `threshold` away from it.
 *
 * Goes from old to new and never looks ahead, so that a new period changes nothing about what was shown before. For the
 * same reason it must see the whole series, also when only the newest part of it is shown. It does not know what was
 * shown of a figure before that figure was revised.
 */
export function discloseSeries(
  values: Values,
  kind: 'flow' | 'stock',
  rule: DisclosureRule,
): DisclosedSeries | DisclosureRefused {
  const refusal = refusalOf(
    values.filter((value) => value !== null),
    rule,
  );
  if (refusal) return refusal;
  let last: number | null = null;
  const cells = values.map((value): Cell | null => {
    if (value === null) return null;
    const hidden = isSmall(value, rule) ? 'small' : kind === 'stock' ? smallChange(last, value, rule) : null;
    if (!hidden) last = value;
    return cellOf(value, hidden);
  });
  return { kind: 'series', cells };
}

/**
 * The parts of a stock of people and their total, period after period, oldest first (statistics 1.12, rules 1 to 5).
 * Beside what holds of one period, neither a part, nor the total, nor what is hidden together changes by just a few.
 */
export function disclosePartsOverTime(
  periods: readonly (readonly number[])[],
  rule: DisclosureRule,
): DisclosedPartsOverTime | DisclosureRefused {
  const refusal = refusalOf(periods.flat(), rule);
  if (refusal) return refusal;
  const width = periods[0]?.length ?? 0;
  if (width === 0 || periods.some((parts) => parts.length !== width)) return refuse('not-a-table');
  if (periods.length * width > MOST_FIGURES) return refuse('too-large');

  const shown: Shown[] = [];
  const last: (number | null)[] = Array.from({ length: width + 1 }, () => null);
  for (const parts of periods) {
    const counts = lineOf(parts);
    const hidden = hiddenNow(counts, last, shown, rule);
    counts.values.forEach((value, cell) => {
      if (!hidden.has(cell)) last[cell] = value;
    });
    shown.push({ counts, hidden });
  }
  return { kind: 'parts-over-time', periods: shown.map(({ counts, hidden }) => disclosed(counts, hidden)) };
}

interface Shown {
  readonly counts: Counts;
  readonly hidden: Hidden;
}

/**
 * As `disclosePartsOverTime`, of periods that may each have other cells: what stays hidden of each. Changes count where
 * `isAboutFew` holds of the level that changes. `unpublished` cells are hidden from the start.
 */
export function hiddenOverTime(
  periods: readonly PeriodCells[],
  rule: DisclosureRule,
  isAboutFew: (level: number) => boolean,
): Hidden[] {
  const shown: Shown[] = [];
  const last: (number | null)[] = [];
  for (const counts of periods) {
    const hidden = hiddenNow(counts, last, shown, rule, isAboutFew);
    for (const cell of counts.known) {
      if (!hidden.has(cell)) last[cell] = counts.values[cell] ?? null;
    }
    shown.push({ counts, hidden });
  }
  return shown.map(({ hidden }) => hidden);
}

function hiddenNow(
  counts: Counts & Partial<PeriodCells>,
  last: Values,
  before: readonly Shown[],
  rule: DisclosureRule,
  isAboutFew: (level: number) => boolean = () => true,
): Hidden {
  const first = primarySuppression(counts, rule);
  for (const cell of counts.unpublished ?? []) first.set(cell, 'complementary');
  counts.values.forEach((value, cell) => {
    const reason = isAboutFew(value) ? smallChange(last[cell] ?? null, value, rule) : null;
    if (reason && !first.has(cell)) first.set(cell, reason);
  });
  let hidden = complementarySuppression(counts, first, rule);
  for (;;) {
    const [line] = counts.lines;
    const next =
      line && givesAwayChange({ counts, hidden }, before, rule, isAboutFew) ? nextToHide(line, counts, hidden) : null;
    if (next === null) return hidden;
    hidden = complementarySuppression(counts, new Map(hidden).set(next, 'change'), rule);
  }
}

/**
 * The total less what is shown is what is hidden together, so that two periods can be compared for all that is hidden in
 * either: its change is as good as shown.
 */
function givesAwayChange(
  now: Shown,
  before: readonly Shown[],
  rule: DisclosureRule,
  isAboutFew: (level: number) => boolean,
): boolean {
  const [total] = now.counts.lines.map((line) => line.total);
  if (total === undefined || now.hidden.has(total)) return false;
  const compared = new Set<string>();
  return before.toReversed().some((then) => {
    if (then.hidden.has(total)) return false;
    const either = [...new Set([...now.hidden.keys(), ...then.hidden.keys()])].toSorted((a, b) => a - b);
    const key = either.join();
    if (compared.has(key)) return false;
    compared.add(key);
    const together = sumOf(either, now.counts);
    return isAboutFew(together) && isSmall(together - sumOf(either, then.counts), rule);
  });
}

function sumOf(cells: readonly number[], { values }: Counts): number {
  return cells.reduce((sum, cell) => sum + (values[cell] ?? 0), 0);
}

function smallChange(from: number | null, to: number, rule: DisclosureRule): HiddenReason | null {
  return from !== null && isSmall(to - from, rule) ? 'change' : null;
}
