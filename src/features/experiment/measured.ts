import { detectableChange } from '../../statistics/comparison/detectable-change.ts';
import { permutationTest } from '../../statistics/comparison/permutation.ts';
import type { Translated } from '../../shared/language.ts';
import { lastDayOf, laterPeriod, periodAt, periodNumber, startOf, type Frequency } from '../../time/period.ts';

export interface NamedIndicator {
  readonly id: string;
  readonly name: Translated;
}

/** What an experiment is measured by: the figures since the last break, as they may be shown, oldest first. */
export interface Measured extends NamedIndicator {
  readonly unit: Translated;
  readonly decimals: number;
  readonly frequency: Frequency;
  readonly isStock: boolean;
  readonly movesSlowly: boolean;
  readonly points: readonly MeasuredPoint[];
}

export interface MeasuredPoint {
  /** ISO date of the first day of its period. */
  readonly start: string;
  /** null: no figure, or none that may be shown. */
  readonly value: number | null;
  readonly isHidden: boolean;
  /** Later publications hardly change it. */
  readonly isComplete: boolean;
}

export type CannotSee = 'too-few-before' | 'too-few-after' | 'constant' | 'stock' | 'hidden';

/** What comparing the figures before with those of the experiment will show, and what not. */
export type Seen =
  | {
      readonly kind: 'seen';
      /** Whole periods from the first to the last day. */
      readonly periods: number;
      readonly figuresBefore: number;
      readonly mean: number;
      readonly difference: number;
      /** null when the mean is not above zero. */
      readonly percentage: number | null;
      readonly movesSlowly: boolean;
    }
  | { readonly kind: 'cannot'; readonly why: CannotSee; readonly periods: number };

/** Figures of a year say enough of how they differ; the exact test takes no more than 60 of both together. */
const mostBefore = 40;
const mostAfter = 20;
const LEVEL = 0.05;

/** `startsOn` and `endsOn` are ISO dates. */
export function whatCanBeSeen(measured: Measured, startsOn: string, endsOn: string): Seen {
  const periods = wholePeriods(measured.frequency, startsOn, endsOn);
  const cannot = (why: CannotSee): Seen => ({ kind: 'cannot', why, periods });
  if (measured.isStock) return cannot('stock');
  const before = pointsBefore(measured, startsOn);
  if (before.some(({ isHidden }) => isHidden)) return cannot('hidden');
  const found = detectableChange(valuesOf(before), Math.min(periods, mostAfter));
  if (found.kind === 'refused') return cannot(found.reason);
  const { mean, difference, percentage } = found;
  const { movesSlowly } = measured;
  return { kind: 'seen', periods, figuresBefore: before.length, mean, difference, percentage, movesSlowly };
}

/** The figures of before beside those of the experiment. It never says what a difference comes from. */
export type BeforeAfter =
  | {
      readonly kind: 'compared';
      readonly before: { readonly mean: number; readonly figures: number };
      readonly after: { readonly mean: number; readonly figures: number };
      /** After minus before. */
      readonly difference: number;
      readonly percentage: number | null;
      readonly verdict: 'beyond-chance' | 'chance' | 'too-few' | 'not-tested';
      readonly movesSlowly: boolean;
    }
  | { readonly kind: 'cannot'; readonly why: 'too-few-before' | 'too-few-after' | 'hidden' };

/** Pitman's permutation test of the figures before against those of the whole periods of the experiment. */
export function beforeAndAfter(measured: Measured, startsOn: string, endsOn: string): BeforeAfter {
  const [before, after] = [pointsBefore(measured, startsOn), pointsDuring(measured, startsOn, endsOn)];
  if ([...before, ...after].some(({ isHidden }) => isHidden)) return { kind: 'cannot', why: 'hidden' };
  const [older, newer] = [valuesOf(before), valuesOf(after)];
  if (older.length === 0) return { kind: 'cannot', why: 'too-few-before' };
  if (newer.length === 0) return { kind: 'cannot', why: 'too-few-after' };
  const [was, is] = [meanOf(older), meanOf(newer)];
  return {
    kind: 'compared',
    before: { mean: was, figures: older.length },
    after: { mean: is, figures: newer.length },
    difference: is - was,
    percentage: was > 0 ? (100 * (is - was)) / was : null,
    verdict: measured.isStock ? 'not-tested' : verdictOf(older, newer),
    movesSlowly: measured.movesSlowly,
  };
}

function verdictOf(before: readonly number[], after: readonly number[]): 'beyond-chance' | 'chance' | 'too-few' {
  const found = permutationTest(before, after);
  if (found.kind === 'refused' || found.least >= LEVEL) return 'too-few';
  return found.p < LEVEL ? 'beyond-chance' : 'chance';
}

function pointsBefore({ points, frequency }: Measured, startsOn: string): readonly MeasuredPoint[] {
  return points
    .filter(({ start, isComplete }) => isComplete && lastDayOf(periodAt(frequency, start)) < startsOn)
    .slice(-mostBefore);
}

function pointsDuring({ points, frequency }: Measured, startsOn: string, endsOn: string): readonly MeasuredPoint[] {
  return points
    .filter(
      ({ start, isComplete }) => isComplete && start >= startsOn && lastDayOf(periodAt(frequency, start)) <= endsOn,
    )
    .slice(0, mostAfter);
}

/** Periods that lie within these days as a whole. */
function wholePeriods(frequency: Frequency, startsOn: string, endsOn: string): number {
  const [first, last] = [periodAt(frequency, startsOn), periodAt(frequency, endsOn)];
  const from = startOf(first) === startsOn ? first : laterPeriod(first, 1);
  const until = lastDayOf(last) === endsOn ? last : laterPeriod(last, -1);
  return Math.max(0, (periodNumber(until) ?? 0) - (periodNumber(from) ?? 0) + 1);
}

function valuesOf(points: readonly MeasuredPoint[]): number[] {
  return points.flatMap(({ value }) => (value === null ? [] : [value]));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
