import type { DisclosureRule } from './cell.ts';
import { complementarySuppression, type Counts, type Hidden, type PeriodCells } from './complementary-suppression.ts';
import { cellsOf, hiddenOf, type HiddenPerPublication, type Measure, type Publication } from './measure.ts';

/** A stock of people with who came in and who went out in each period: begin + inflow - outflow = end, in every area. */
export interface StockAndFlows {
  readonly stock: Measure;
  readonly inflow: Measure;
  readonly outflow: Measure;
}

export type HiddenFamily = Readonly<Record<keyof StockAndFlows, HiddenPerPublication>>;

// Either may be one more or one less, as long as the other is too: so many values of each stay possible with two.
const LEAST_PLAY = 2;

/**
 * What to hide of all three, so that nothing hidden follows from the stocks before and after and the other flow (statistics
 * 1.12). Of an area whose inflow or outflow is hidden both are, for the change of the stock tells their difference; of a
 * hidden stock the flows that lead to it and away from it are as well; and in each period enough areas have their flows
 * hidden that they can make up for each other in both totals at once, or else the whole has.
 */
export function hideStockAndFlows(family: StockAndFlows): HiddenFamily {
  const [stock, inflow, outflow] = [hiddenOf(family.stock), hiddenOf(family.inflow), hiddenOf(family.outflow)];
  const everHidden = stock.map((publications) => new Set(publications.flatMap((hidden) => [...hidden.keys()])));
  const pairs = family.inflow.periods.map((into, period) =>
    hiddenTogether(family, everHidden, period, {
      inflow: { publications: into, hidden: inflow[period] ?? [] },
      outflow: { publications: family.outflow.periods[period] ?? [], hidden: outflow[period] ?? [] },
    }),
  );
  return { stock, inflow: pairs.map((pair) => pair.inflow), outflow: pairs.map((pair) => pair.outflow) };
}

/** The flow that follows from the stocks before and after and the other flow; of no figure where it cannot be. */
export function flowBetween(stock: Measure, other: Measure, wanted: 'inflow' | 'outflow'): Measure {
  const sign = wanted === 'outflow' ? 1 : -1;
  const countOf = (measure: Measure, period: number, cell: number) =>
    measure.periods[period]?.at(-1)?.counts[cell] ?? null;
  const periods = other.periods.map((publications, period): Publication[] => {
    const newest = publications.at(-1);
    if (!newest) return [];
    const counts = newest.counts.map((count, cell) => {
      const [before, after] = [countOf(stock, period - 1, cell), countOf(stock, period, cell)];
      const flow = count === null || before === null || after === null ? null : count + sign * (before - after);
      return flow !== null && flow >= 0 ? flow : null;
    });
    return [{ ...newest, on: publications[0]?.on ?? newest.on, counts }];
  });
  return { ...other, periods };
}

interface Side {
  readonly publications: readonly Publication[];
  readonly hidden: readonly Hidden[];
}

interface Pair<Each> {
  readonly inflow: Each;
  readonly outflow: Each;
}

/** Both flows of one period, on each day on which either of them was published. */
function hiddenTogether(
  family: StockAndFlows,
  stocks: readonly ReadonlySet<number>[],
  period: number,
  { inflow, outflow }: Pair<Side>,
): Pair<Hidden[]> {
  const told: Pair<Hidden[]> = { inflow: [...inflow.hidden], outflow: [...outflow.hidden] };
  const days = [...new Set([...inflow.publications, ...outflow.publications].map(({ on }) => on))].toSorted();
  for (const day of days) {
    const place = ({ publications }: Side): number => publications.findLastIndex(({ on }) => on <= day);
    const [into, out] = [place(inflow), place(outflow)];
    const [own, other] = [inflow.publications[into], outflow.publications[out]];
    const isNothingSmall = (told.inflow[into]?.size ?? 0) + (told.outflow[out]?.size ?? 0) === 0;
    if (!own || !other || (isNothingSmall && !stocks[period]?.size && !stocks[period - 1]?.size)) continue;
    const hidden = hiddenOnDay(family, stocks, period, {
      inflow: { cells: cellsOf(family.inflow, own), hidden: carried(told.inflow, into) },
      outflow: { cells: cellsOf(family.outflow, other), hidden: carried(told.outflow, out) },
    });
    told.inflow[into] = hidden.inflow;
    told.outflow[out] = hidden.outflow;
  }
  return told;
}

/** What is hidden because of the other flow is hidden from then on. */
function carried(told: readonly Hidden[], at: number): Hidden {
  return new Map([...(told[at - 1] ?? []), ...(told[at] ?? [])]);
}

interface OnDay {
  readonly cells: PeriodCells;
  readonly hidden: Hidden;
}

function hiddenOnDay(
  { stock, inflow, outflow }: StockAndFlows,
  stocks: readonly ReadonlySet<number>[],
  period: number,
  onDay: Pair<OnDay>,
): Pair<Hidden> {
  const [into, out] = [onDay.inflow.cells, onDay.outflow.cells];
  const cells = [...into.values.keys()];
  const whole = cells.length - 1;
  const isBalanced = cells.map((cell) => isKnown(stock, cell, period) && isKnown(stock, cell, period - 1));
  let pair: Pair<Hidden> = { inflow: onDay.inflow.hidden, outflow: onDay.outflow.hidden };
  const hide = (more: readonly number[]): void => {
    const add = (hidden: Hidden, counts: Counts, rule: DisclosureRule): Hidden => {
      const all = new Map(hidden);
      for (const cell of more) if (!all.has(cell)) all.set(cell, 'complementary');
      return complementarySuppression(counts, all, rule);
    };
    pair = { inflow: add(pair.inflow, into, inflow.rule), outflow: add(pair.outflow, out, outflow.rule) };
  };

  hide(cells.filter((cell) => isBalanced[cell] && (stocks[period]?.has(cell) || stocks[period - 1]?.has(cell))));
  for (;;) {
    const either = cells.filter((cell) => pair.inflow.has(cell) || pair.outflow.has(cell));
    const alone = either.filter((cell) => isBalanced[cell] && !(pair.inflow.has(cell) && pair.outflow.has(cell)));
    if (alone.length > 0) {
      hide(alone);
      continue;
    }
    const parts = either.filter((cell) => cell < whole);
    if (
      parts.length === 0 ||
      either.includes(whole) ||
      !isBalanced[whole] ||
      canMakeUp(parts, into, out, inflow.rule)
    ) {
      return pair;
    }
    const left = cells.filter((cell) => cell < whole - 1 && !either.includes(cell) && playOf(cell, into, out) > 0);
    const [next = whole] = left.toSorted((a, b) => sizeOf(a, into, out) - sizeOf(b, into, out));
    hide([next]);
  }
}

/** Whether in both totals at once hidden areas can stand for each other, and hold no few people together. */
function canMakeUp(parts: readonly number[], into: Counts, out: Counts, { threshold }: DisclosureRule): boolean {
  const sum = (of: (cell: number) => number): number => parts.reduce((all, cell) => all + of(cell), 0);
  return (
    parts.length > 1 &&
    sum((cell) => into.values[cell] ?? 0) >= threshold &&
    sum((cell) => out.values[cell] ?? 0) >= threshold &&
    sum((cell) => playOf(cell, into, out)) >= LEAST_PLAY
  );
}

function playOf(cell: number, into: Counts, out: Counts): number {
  return Math.min(into.values[cell] ?? 0, out.values[cell] ?? 0);
}

function sizeOf(cell: number, into: Counts, out: Counts): number {
  return (into.values[cell] ?? 0) + (out.values[cell] ?? 0);
}

function isKnown({ periods }: Measure, cell: number, period: number): boolean {
  return (periods[period]?.at(-1)?.counts[cell] ?? null) !== null;
}
