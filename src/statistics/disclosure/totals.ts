import { isSmall } from './cell.ts';
import type { Hidden, PeriodCells } from './complementary-suppression.ts';
import { cellsOf, type HiddenPerPublication, type Measure, type Publication } from './measure.ts';

/** Consecutive periods, from the first up to and including the last: places in a measure. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** A measure with what is hidden of it. */
interface JudgedMeasure {
  readonly measure: Measure;
  readonly hidden: HiddenPerPublication;
}

export interface Judged extends JudgedMeasure {
  /** The other flow of the same stock, which tells the difference of both. */
  readonly partner?: JudgedMeasure;
  /** What is hidden of their stock: it follows from an earlier one and the sums of both flows in between. */
  readonly stock?: HiddenPerPublication;
}

/** A hidden figure must be able to be two others. */
const moves = [1, -1, 2, -2, 3, -3];
const fewestOthers = 2;

/**
 * Of which stretches the sums may be told of every cell, though some of their periods are hidden. Stretches lie within each other or apart,
 * the shorter ones first. With the sum of a part and the sum of the whole in each period told, a hidden figure can still be
 * another only when another period of the stretch makes up for it, and in both another part does: all four hidden. Every
 * hidden figure needs two such other values (statistics 1.12).
 */
export function tellableTotals(judged: Judged, stretches: readonly Stretch[]): boolean[] {
  const newest = judged.measure.periods.map((_, period) => newestOf(judged, period));
  const told: Stretch[] = [];
  return stretches.map((stretch) => {
    const isCovered = (period: number): boolean => told.some(({ first, last }) => first <= period && period <= last);
    const periods = newest.slice(stretch.first, stretch.last + 1);
    const open = periods.filter((one) => one !== null && one.hidden.size > 0 && !isCovered(one.period)) as Newest[];
    const isSettled = periods.every((one) => one?.isSettled === true);
    const isTold =
      isSettled &&
      hasNoFewTogether(periods as Newest[], judged) &&
      open.every((one) => canAllBeOthers(one, open)) &&
      isStockShownAround(stretch, isCovered, judged);
    if (isTold) told.push(stretch);
    return isTold;
  });
}

/** What is known of a period now. */
interface Newest {
  readonly period: number;
  readonly cells: PeriodCells;
  readonly hidden: Hidden;
  readonly partner: PeriodCells | null;
  readonly measure: Measure;
  /** All of it is definitive, and nothing hidden was corrected: sums of before and after would tell by how much. */
  readonly isSettled: boolean;
}

function newestOf({ measure, hidden, partner }: Judged, period: number): Newest | null {
  const publication = measure.periods[period]?.at(-1);
  if (!publication) return null;
  const other = partner?.measure.periods[period]?.at(-1);
  const now = hidden[period]?.at(-1) ?? new Map();
  return {
    period,
    cells: cellsOf(measure, publication),
    hidden: now,
    partner: partner && other ? cellsOf(partner.measure, other) : null,
    measure,
    isSettled:
      areFinal(measure.periods[period] ?? [], hidden[period] ?? []) &&
      (!partner || areFinal(partner.measure.periods[period] ?? [], partner.hidden[period] ?? [])),
  };
}

function areFinal(publications: readonly Publication[], hidden: readonly Hidden[]): boolean {
  const [newest, ...earlier] = publications.toReversed();
  if (!newest) return false;
  const now = hidden.at(-1);
  return newest.counts.every((count, cell) => {
    if (count === null) return true;
    if (!newest.isFinal[cell]) return false;
    return !now?.has(cell) || !earlier.some((one) => one.isFinal[cell] && one.counts[cell] !== count);
  });
}

/** Sums are counts of people too. */
function hasNoFewTogether(periods: readonly Newest[], { measure: { rule } }: Judged): boolean {
  const cells = new Set(periods.flatMap(({ hidden }) => [...hidden.keys()]));
  return [...cells].every(
    (cell) =>
      !isSmall(
        periods.reduce((sum, { cells: { values } }) => sum + (values[cell] ?? 0), 0),
        rule,
      ),
  );
}

/** Where what is not told of a shorter stretch begins and ends. */
function isStockShownAround(
  { first, last }: Stretch,
  isCovered: (period: number) => boolean,
  { stock }: Judged,
): boolean {
  if (stock === undefined) return true;
  for (let period = first; period <= last + 1; period++) {
    const isOpen = (at: number): boolean => at >= first && at <= last && !isCovered(at);
    if (isOpen(period) !== isOpen(period - 1) && (stock[period - 1] ?? []).some((hidden) => hidden.size > 0))
      return false;
  }
  return true;
}

function canAllBeOthers(one: Newest, open: readonly Newest[]): boolean {
  return [...one.hidden.keys()].every((cell) => {
    let possible = 0;
    for (const move of moves) {
      if (open.some((other) => other !== one && canMakeUp(one, other, cell, move))) possible += 1;
      if (possible === fewestOthers) return true;
    }
    return false;
  });
}

/** Whether a cell can be so many more in one period and as many less in the other, with nothing that is told changing. */
function canMakeUp(one: Newest, other: Newest, cell: number, move: number): boolean {
  if (!other.hidden.has(cell)) return false;
  const [line] = one.cells.lines;
  if (!isInLine(one, cell) && !isInLine(other, cell))
    return canChange(one, [[cell, move]]) && canChange(other, [[cell, -move]]);
  if (!line || !isInLine(one, cell) || !isInLine(other, cell)) return false;
  return [...one.hidden.keys()].some((cover) => {
    if (cover === cell || !other.hidden.has(cover) || !isInLine(one, cover) || !isInLine(other, cover)) return false;
    // What is more of a part is more of the whole.
    const back = cell === line.total || cover === line.total ? move : -move;
    return (
      canChange(one, [
        [cell, move],
        [cover, back],
      ]) &&
      canChange(other, [
        [cell, -move],
        [cover, -back],
      ])
    );
  });
}

function isInLine({ cells: { lines } }: Newest, cell: number): boolean {
  return lines.some(({ parts, total }) => cell === total || parts.includes(cell));
}

/**
 * Whether the same would be hidden if these cells were so many more; of a flow with its partner both change. Who knows the rules
 * must not be able to tell either: as few or as many as it is, or, of parts, still the smallest to cover for another that is few.
 */
function canChange(one: Newest, changes: readonly (readonly [cell: number, move: number])[]): boolean {
  const { cells, partner, hidden, measure } = one;
  const [line] = cells.lines;
  const isFew = (count: number): boolean => isSmall(count, measure.rule);
  const changed = (cell: number): number =>
    (cells.values[cell] ?? 0) + (changes.find(([each]) => each === cell)?.[1] ?? 0);
  const parts = line?.parts.filter((cell) => hidden.has(cell)) ?? [];
  const mayCross =
    line !== undefined && partner === null && !hidden.has(line.total) && parts.some((cell) => isFew(changed(cell)));
  const smallestShown = Math.min(
    ...(line?.parts ?? []).flatMap((cell) => (hidden.has(cell) ? [] : cells.values[cell] || [])),
  );
  return changes.every(([cell, move]) =>
    [cells, ...(partner ? [partner] : [])].every(({ values, bases }) => {
      const value = values[cell] ?? 0;
      const other = value + move;
      if (value <= 0 || other <= 0 || other >= (bases?.[cell] ?? Infinity)) return false;
      return mayCross ? isFew(other) || other < smallestShown : isFew(value) === isFew(other);
    }),
  );
}
