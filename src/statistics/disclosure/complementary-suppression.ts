import { type DisclosureRule, type HiddenReason, isSmall, isSmallGroup } from './cell.ts';

/** Cells of which one is the total of the others; by index. */
export interface Line {
  readonly parts: readonly number[];
  readonly total: number;
}

/** Counts that are to be shown together, in the lines in which they add up. */
export interface Counts {
  readonly values: readonly number[];
  readonly lines: readonly Line[];
  /** What is shown of each is a part of these, which everybody knows; absent of counts that are shown themselves. */
  readonly bases?: readonly (number | null)[];
}

/** The counts of one publication, of which not every cell need have a figure. */
export interface PeriodCells extends Counts {
  readonly known: readonly number[];
  /** Published nowhere, and hidden from the start. */
  readonly unpublished: readonly number[];
  /** What cannot be judged, or is too small by itself. */
  readonly unfit: readonly number[];
  readonly isFinal: readonly boolean[];
}

export type Hidden = ReadonlyMap<number, HiddenReason>;

const none: ReadonlySet<number> = new Set();
// So that a figure can be at least two others.
const LEAST_PLAY = 2;

/** Primary suppression: counts under the threshold, and the one part that is all of a small group (statistics 1.12, rules 1 and 3). */
export function primarySuppression({ values, lines }: Counts, rule: DisclosureRule): Map<number, HiddenReason> {
  const hidden = new Map<number, HiddenReason>();
  values.forEach((value, cell) => {
    if (isSmall(value, rule)) hidden.set(cell, 'small');
  });
  for (const { parts } of lines) {
    const [only, ...others] = parts.filter((cell) => values[cell]);
    if (only === undefined || others.length > 0 || parts.length < 2) continue;
    if (isSmallGroup(values[only] ?? 0) && !hidden.has(only)) hidden.set(only, 'group-disclosure');
  }
  return hidden;
}

/**
 * Secondary suppression: what to hide more, line by line until nothing changes, so that no line gives away what is
 * hidden in it (statistics 1.12, rule 2). What was told before covers for nothing: hiding it now makes nobody forget it.
 */
export function complementarySuppression(
  counts: Counts,
  hidden: Hidden,
  rule: DisclosureRule,
  toldBefore: ReadonlySet<number> = none,
): Map<number, HiddenReason> {
  const all = new Map(hidden);
  for (let isStable = false; !isStable;) {
    isStable = true;
    for (const line of counts.lines) {
      if (isSafe(line, counts, all, rule, toldBefore)) continue;
      const next = nextToHide(line, counts, all, toldBefore);
      if (next === null) continue;
      all.set(next, 'complementary');
      isStable = false;
    }
  }
  return all;
}

/** With a total: none hidden, or more than one and together not small. Without one: some are, or they would add up to it. */
function isSafe(
  { parts, total }: Line,
  { values, bases }: Counts,
  hidden: Hidden,
  rule: DisclosureRule,
  toldBefore: ReadonlySet<number>,
): boolean {
  const concealed = parts.filter((cell) => hidden.has(cell) && !toldBefore.has(cell));
  if (hidden.has(total) && !toldBefore.has(total)) return concealed.length > 0;
  const sumOf = (count: (cell: number) => number): number => concealed.reduce((sum, cell) => sum + count(cell), 0);
  const together = sumOf((cell) => values[cell] ?? 0);
  // Of parts of a known whole it is as telling who is not in them.
  const outside = bases ? sumOf((cell) => (bases[cell] ?? Infinity) - (values[cell] ?? 0)) : Infinity;
  if (concealed.length === 0) return true;
  // One part can be no more others than the rest of them together can make up for.
  const hasPlay =
    !bases ||
    sumOf((cell) => bases[cell] ?? Infinity) - Math.max(...concealed.map((cell) => bases[cell] ?? 0)) >= LEAST_PLAY;
  return concealed.length > 1 && hasPlay && Math.min(together, outside) >= rule.threshold;
}

/** The smallest part that is not zero, the first of equals; zeros when nothing else is left, then the total; null when nothing is. */
export function nextToHide(
  { parts, total }: Line,
  counts: Counts,
  hidden: Hidden,
  toldBefore: ReadonlySet<number> = none,
): number | null {
  const isFree = (cell: number): boolean => !hidden.has(cell) && !toldBefore.has(cell);
  const shown = parts.filter((cell) => isFree(cell) && !isKnownZero(cell, counts, hidden));
  const [smallest] = shown
    .filter((cell) => counts.values[cell])
    .toSorted((a, b) => (counts.values[a] ?? 0) - (counts.values[b] ?? 0));
  return smallest ?? shown[0] ?? (isFree(total) ? total : null);
}

/** A zero in a line of which the total is shown to be zero covers for nothing. */
function isKnownZero(cell: number, { values, lines }: Counts, hidden: Hidden): boolean {
  return lines.some(({ parts, total }) => values[total] === 0 && !hidden.has(total) && parts.includes(cell));
}
