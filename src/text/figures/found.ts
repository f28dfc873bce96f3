import type { OwnPair, OwnPeriod, OwnPoint, OwnSeries } from './account.ts';
import type { Element } from './elements.ts';
import type { Figure } from './figures.ts';
import { frequencyIn, kindOf, unitOf } from './nature.ts';
import type { Part } from './parts-of-whole.ts';
import { periodRow } from './period-row.ts';
import type { Token } from './tokens.ts';

/** Running text with the figures found in it. */
export interface Reader {
  readonly source: string;
  readonly tokens: readonly Token[];
  readonly elements: readonly Element[];
  /** ISO date: periods without a year are counted back from it; null when it does not matter. */
  readonly today: string | null;
}

/** What a way of reading found, and the elements it took. */
export interface Found {
  readonly series: readonly OwnSeries[];
  readonly pairs: readonly OwnPair[];
  readonly used: readonly Element[];
}

export const none = { series: [], pairs: [] };

export const emptyPoint: OwnPoint = { period: null, label: '', value: null, numerator: null, denominator: null };

export function pointOf({ value }: Figure, period: OwnPeriod | null, label: string): OwnPoint {
  return { period, label, value, numerator: null, denominator: null };
}

export function partPoint({ count, percentage, whole }: Part, period: OwnPeriod | null, label: string): OwnPoint {
  return { period, label, value: percentage, numerator: count, denominator: whole.figure.value };
}

/** Points become a series: with the unit, kind and frequency that the words around them tell. */
export function seriesOf(
  source: string,
  points: readonly OwnPoint[],
  surroundings: Parameters<typeof unitOf>[1],
  arrangement: OwnSeries['arrangement'],
): OwnSeries {
  const unit = unitOf(points, surroundings);
  const { periods, frequency } = periodRow(points.map(({ period }) => period));
  return {
    label: '',
    unit,
    kind: kindOf(unit, surroundings.words),
    frequency: frequency ?? frequencyIn(source.slice(0, 2000)),
    arrangement,
    points: points.map((point, i) => ({ ...point, period: periods[i] ?? null })),
  };
}

/** The sentence that figures stand in, from a little before the first to a little after the last. */
export function wordsAround(source: string, elements: readonly Element[]): string {
  const [first, last] = [elements[0]?.start ?? 0, elements.at(-1)?.end ?? 0];
  const middle = last - first > 2000 ? source.slice(first, first + 2000) : source.slice(first, last);
  return `${source.slice(Math.max(0, first - 200), first)}${middle}${source.slice(last, last + 100)}`;
}
