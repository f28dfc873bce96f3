import type { Values } from '../control-charts/xmr.ts';
import { type DisclosureRule, type HiddenReason, isSmall } from './cell.ts';
import {
  type Counts,
  type Hidden,
  type PeriodCells,
  nextToHide,
  primarySuppression,
  complementarySuppression,
} from './complementary-suppression.ts';

interface Shown {
  readonly counts: Counts;
  readonly hidden: Hidden;
}

/**
 * What stays hidden of the parts of a total, period after period, oldest first (statistics 1.12, rules 1 to 5). Beside what
 * holds of one period, neither a part, nor the total, nor what is hidden together changes by just a few; changes count where
 * `isAboutFew` holds of the level that changes. Never looks ahead, so that a new period changes nothing about what was shown
 * before; so it must see all of them. Periods may each have other cells, and `unpublished` ones are hidden from the start.
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
  counts: PeriodCells,
  last: Values,
  before: readonly Shown[],
  rule: DisclosureRule,
  isAboutFew: (level: number) => boolean,
): Hidden {
  const first = primarySuppression(counts, rule);
  for (const cell of counts.unpublished) first.set(cell, 'complementary');
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
