import type { Values } from '../control-charts/xmr.ts';
import { type DisclosureRule, type HiddenReason, isSmall } from './cell.ts';
import {
  complementarySuppression,
  type Hidden,
  nextToHide,
  type PeriodCells,
  primarySuppression,
} from './complementary-suppression.ts';

/** One publication of one period. */
export interface Published {
  /** Nothing in it is small, so that only what was hidden before it can hide anything. */
  readonly isPlain: boolean;
  readonly counts: Values;
  readonly cells: () => PeriodCells;
}

/** A publication, and what of it was hidden. */
interface Told {
  readonly published: Published;
  readonly hidden: Hidden;
  /** Cells whose figure was shown by an earlier publication. */
  readonly toldBefore: ReadonlySet<number>;
  readonly before: Told | null;
}

type IsAboutFew = (level: number) => boolean;

const nothing: Hidden = new Map();
const none: ReadonlySet<number> = new Set();

/**
 * What stays hidden of the parts of a total, period after period and publication after publication of each (statistics 1.12,
 * rules 1 to 6). What is hidden stays so as long as it is not corrected, and once it was definitive then too; what was shown
 * covers for nothing later. With `isAboutFew`, beside what holds of one period, neither a part, nor the total, nor what is hidden
 * together changes by just a few; changes count where it holds of the level that changes. Never looks ahead, so that a new
 * publication changes nothing about what was shown before; so it must see all of them.
 */
export function hiddenOverTime(
  periods: readonly (readonly Published[])[],
  rule: DisclosureRule,
  isAboutFew: IsAboutFew | null,
): Hidden[][] {
  const changes = isAboutFew && watchChanges(rule, isAboutFew);
  return periods.map((publications, period) => {
    let before: Told | null = null;
    return publications.map((published) => {
      before = hiddenNow({ period, published, before }, rule, changes);
      changes?.tell(period, before);
      return before.hidden;
    });
  });
}

interface Now {
  readonly period: number;
  readonly published: Published;
  readonly before: Told | null;
}

function hiddenNow({ period, published, before }: Now, rule: DisclosureRule, changes: Changes | null): Told {
  if (published.isPlain && (before === null || before.hidden.size === 0))
    return { published, hidden: nothing, toldBefore: none, before };
  const counts = published.cells();
  const { own, toldBefore } = carriedOver(counts, before);
  for (const [cell, reason] of primarySuppression(counts, rule)) if (!toldBefore.has(cell)) own.set(cell, reason);
  for (const cell of counts.unfit) own.set(cell, 'small');
  if (changes) for (const cell of changes.small(period, counts)) if (!own.has(cell)) own.set(cell, 'change');
  // What follows of parts without a figure is told when it is not small, and covers when something is hidden.
  for (const cell of counts.unpublished)
    if ((own.size > 0 && !toldBefore.has(cell)) || isSmall(counts.values[cell] ?? 0, rule))
      own.set(cell, 'complementary');
  let hidden = complementarySuppression(counts, own, rule, toldBefore);
  for (;;) {
    const [line] = counts.lines;
    const isGivenAway =
      line !== undefined &&
      (changes?.givesAway(counts, hidden) === true || isCorrectionTold(counts, hidden, before, rule));
    const next = isGivenAway ? nextToHide(line, counts, hidden, toldBefore) : null;
    if (next === null) return { published, hidden, toldBefore, before };
    hidden = complementarySuppression(counts, new Map(hidden).set(next, 'change'), rule, toldBefore);
  }
}

/**
 * What is hidden in two publications and the same in both adds nothing: what else is hidden in one of them follows from the
 * other, unless something else is hidden there too.
 */
function isCorrectionTold(now: PeriodCells, hidden: Hidden, before: Told | null, rule: DisclosureRule): boolean {
  const [line] = now.lines;
  for (let then = before; then !== null; then = then.before) {
    const cells = then.published.cells();
    const [lineThen] = cells.lines;
    if (!line || !lineThen || hidden.has(line.total) || then.hidden.has(lineThen.total)) continue;
    const isSame = (cell: number): boolean => isSameIn(now, cells, cell);
    const own = [...hidden.keys()].filter((cell) => !(then.hidden.has(cell) && isSame(cell)));
    const others = [...then.hidden.keys()].filter((cell) => !(hidden.has(cell) && isSame(cell)));
    if (own.length > 0 && others.length === 0 && isFewTogether(own, now, rule)) return true;
    if (own.length === 0 && others.length > 0 && isFewTogether(others, cells, rule)) return true;
  }
  return false;
}

function isFewTogether(cells: readonly number[], counts: PeriodCells, { threshold }: DisclosureRule): boolean {
  return cells.length < 2 || sumOf(cells, counts) < threshold;
}

function isSameIn(now: PeriodCells, then: PeriodCells, cell: number): boolean {
  return now.values[cell] === then.values[cell] && now.bases?.[cell] === then.bases?.[cell];
}

/** What the publication before this one decides: hidden figures that are the same still, and figures that it has told. */
function carriedOver(now: PeriodCells, before: Told | null) {
  const own = new Map<number, HiddenReason>();
  const toldBefore = new Set<number>();
  if (before === null) return { own, toldBefore };
  const then = before.published.cells();
  const [rest] = then.unpublished.filter((cell) => !before.hidden.has(cell));
  for (const cell of [...now.known, ...now.unpublished]) {
    // It was all that was in none of the parts, and so told before it was published.
    if (rest !== undefined && !then.known.includes(cell) && now.values[cell] === then.values[rest])
      toldBefore.add(cell);
    if (!then.known.includes(cell) && !then.unpublished.includes(cell)) continue;
    const isSame = isSameIn(now, then, cell);
    const reason = before.toldBefore.has(cell) ? undefined : before.hidden.get(cell);
    if (isSame && !reason) toldBefore.add(cell);
    // Sums of definitive figures may have been told with it: their difference would tell what it was.
    else if (reason && (isSame || then.isFinal[cell])) own.set(cell, reason);
  }
  return { own, toldBefore };
}

interface Changes {
  /** Cells that changed by a few on what was shown of them last, in this period or an earlier one. */
  readonly small: (period: number, counts: PeriodCells) => number[];
  readonly givesAway: (counts: PeriodCells, hidden: Hidden) => boolean;
  readonly tell: (period: number, told: Told) => void;
}

/** What was shown last of a cell, in all publications of a period, and in the period before that. */
interface Last {
  readonly period: number;
  readonly values: number[];
  readonly earlier: readonly number[];
}

function watchChanges(rule: DisclosureRule, isAboutFew: IsAboutFew): Changes {
  const last: Last[] = [];
  // By what was hidden, the newest publication at the end: of older ones with the same hidden nothing more follows.
  const newest = new Map<string, Told>();
  return {
    small: (period, { values, known }) =>
      known.filter((cell) => {
        const value = values[cell] ?? 0;
        const shown = last[cell];
        if (shown === undefined || !isAboutFew(value)) return false;
        const compared = shown.period === period ? [...shown.values, ...shown.earlier] : shown.values;
        return compared.some((before) => isSmall(value - before, rule));
      }),
    /**
     * The total less what is shown is what is hidden together, so that two periods can be compared for all that is hidden in
     * either: its change is as good as shown.
     */
    givesAway(counts, hidden) {
      const [total] = counts.lines.map((line) => line.total);
      if (total === undefined || hidden.has(total)) return false;
      const compared = new Set<string>();
      return [...newest.values()].toReversed().some((then) => {
        if (then.hidden.has(total)) return false;
        const either = [...new Set([...hidden.keys(), ...then.hidden.keys()])].toSorted((a, b) => a - b);
        const key = either.join();
        if (either.length === 0 || compared.has(key)) return false;
        compared.add(key);
        const together = sumOf(either, counts);
        return isAboutFew(together) && isSmall(together - sumOf(either, then.published.cells()), rule);
      });
    },
    tell(period, told) {
      const { published, hidden } = told;
      published.counts.forEach((count, cell) => {
        if (count === null || hidden.has(cell)) return;
        const shown = last[cell];
        if (shown?.period === period) shown.values.push(count);
        else last[cell] = { period, values: [count], earlier: shown?.values ?? [] };
      });
      const key = [...hidden.keys()].toSorted((a, b) => a - b).join();
      newest.delete(key);
      newest.set(key, told);
    },
  };
}

function sumOf(cells: readonly number[], { values }: PeriodCells): number {
  return cells.reduce((sum, cell) => sum + (values[cell] ?? 0), 0);
}
