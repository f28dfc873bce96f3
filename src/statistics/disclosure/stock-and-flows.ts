import type { Values } from '../control-charts/xmr.ts';
import type { DisclosureRule } from './cell.ts';
import { complementarySuppression, type Counts, type Hidden } from './complementary-suppression.ts';
import { cellsOf, hiddenOf, type Measure } from './measure.ts';

/** A stock of people with who came in and who went out in each period: begin + inflow - outflow = end, in every area. */
export interface StockAndFlows {
  readonly stock: Measure;
  readonly inflow: Measure;
  readonly outflow: Measure;
}

export type HiddenFamily = Readonly<Record<keyof StockAndFlows, readonly Hidden[]>>;

// Either may be one more or one less, as long as the other is too: so many values of each stay possible with two.
const LEAST_PLAY = 2;

/**
 * What to hide of all three, so that nothing hidden follows from the stocks before and after and the other flow (statistics
 * 1.12). Of an area whose inflow or outflow is hidden both are, for the change of the stock tells their difference; of a
 * hidden stock the flows that lead to it and away from it are as well; and in each period enough areas have their flows
 * hidden that they can make up for each other in both totals at once, or else the whole has.
 */
export function hideStockAndFlows(family: StockAndFlows, periods: number): HiddenFamily {
  const stock = hiddenOf(family.stock, periods);
  const [inflow, outflow] = [hiddenOf(family.inflow, periods), hiddenOf(family.outflow, periods)];
  for (let period = 0; period < periods; period++) {
    const together = hiddenTogether(family, stock, inflow[period] as Hidden, outflow[period] as Hidden, period);
    [inflow[period], outflow[period]] = [together.inflow, together.outflow];
  }
  return { stock, inflow, outflow };
}

interface Pair {
  readonly inflow: Hidden;
  readonly outflow: Hidden;
}

function hiddenTogether(
  { stock, inflow, outflow }: StockAndFlows,
  stocks: readonly Hidden[],
  hiddenIn: Hidden,
  hiddenOut: Hidden,
  period: number,
): Pair {
  const [into, out] = [cellsOf(inflow, period), cellsOf(outflow, period)];
  const cells = [...into.values.keys()];
  const whole = cells.length - 1;
  const isBalanced = cells.map((cell) => isKnown(stock, cell, period) && isKnown(stock, cell, period - 1));
  let pair: Pair = { inflow: hiddenIn, outflow: hiddenOut };
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

function isKnown({ parts, whole }: Measure, cell: number, period: number): boolean {
  const row = cell === parts.length + 1 ? whole : parts[cell];
  const counts: Values = row?.counts ?? [];
  return (counts[period] ?? null) !== null;
}
