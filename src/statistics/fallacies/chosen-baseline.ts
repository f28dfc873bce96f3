import { refuse } from '../refusal.ts';
import { meanOf } from '../control-charts/xmr.ts';
import type { Evidence } from './evidence.ts';
import { areFigures, percentMore, type Refused } from './refused.ts';

/** The newest figure against every earlier one; changes in percent. */
export interface ChangesFromEachStart {
  /** Oldest start first; null where there is no percentage, such as from 0. */
  readonly changes: readonly (number | null)[];
  /** The largest and the smallest of them; null without any. */
  readonly highest: number | null;
  readonly lowest: number | null;
  /** Against the mean of all earlier figures. */
  readonly onMean: number | null;
  /** Place of the newest figure among all, 1 for the highest. */
  readonly rank: number;
}

/** From another start the same figures go the other way (statistics 2, row 20); changes in percent. */
export interface ChosenBaseline {
  readonly kind: 'chosen-baseline';
  readonly from: number;
  readonly to: number;
  readonly change: number;
  readonly highest: number;
  readonly lowest: number;
  readonly onMean: number | null;
  /** How many other starts there were, and how many of them turn the change round. */
  readonly starts: number;
  readonly opposite: number;
}

// One odd figure among many earlier ones does not make a start chosen.
const OPPOSITE_SHARE = 1 / 4;

/** Oldest first, at least two. */
export function changesFromEachStart(values: readonly number[]): ChangesFromEachStart | Refused {
  if (!areFigures(values)) return refuse('not-a-number');
  if (values.length < 2) return refuse('too-few');
  const newest = values.at(-1) ?? NaN;
  const earlier = values.slice(0, -1);
  const changes = earlier.map((start) => percentMore(start, newest));
  const known = changes.filter((change) => change !== null).toSorted((a, b) => a - b);
  return {
    changes,
    highest: known.at(-1) ?? null,
    lowest: known[0] ?? null,
    onMean: percentMore(meanOf(earlier), newest),
    rank: 1 + earlier.filter((value) => value > newest).length,
  };
}

/**
 * Values oldest first and the index of the start somebody chose. null when no more than a few other starts give a
 * change the other way.
 */
export function chosenBaseline(values: readonly number[], start: number): ChosenBaseline | Refused | null {
  const found = changesFromEachStart(values);
  if ('kind' in found) return found;
  const [from, to, change] = [values[start], values.at(-1), found.changes[start]];
  if (start >= values.length - 1 || from === undefined || to === undefined) return refuse('out-of-range');
  const { highest, lowest, onMean } = found;
  // A start with a percentage is among those that the highest and the lowest are of.
  if (change == null || highest === null || lowest === null) return null;

  const others = found.changes.filter((other, i) => i !== start && other !== null);
  const opposite = others.filter((other) => Math.sign(other ?? 0) === -Math.sign(change) && change !== 0).length;
  if (!opposite || opposite < OPPOSITE_SHARE * others.length) return null;
  return { kind: 'chosen-baseline', from, to, change, highest, lowest, onMean, starts: others.length, opposite };
}

/** Only when a start was chosen, among the figures since the last break. */
export function chosenStart({ asked, comparisons, own }: Evidence): ChosenBaseline | null {
  const [chosen] = comparisons;
  const start = chosen ? own.indexOf(chosen.from) : -1;
  if (!asked.startsAt || start < 0) return null;
  const found = chosenBaseline(
    own.map(({ value }) => value),
    start,
  );
  return found?.kind === 'chosen-baseline' ? found : null;
}
