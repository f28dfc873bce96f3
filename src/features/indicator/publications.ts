import type { Reading } from '../../statistics/reading/reading.ts';
import type { Status } from '../../statistics/series.ts';
import { dayNumber } from '../../time/day.ts';
import { numberOfDay, periodNumbered, type Period } from '../../time/period.ts';
import type { HiddenFigures } from './disclose.ts';
import type { Indicator, Observation } from './indicator.ts';

/** A figure as it was published on a day; without its numbers when it may not be shown. */
export interface PublishedFigure {
  readonly period: Period;
  /** ISO date. */
  readonly on: string;
  readonly status: Status;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** There was a figure, and it says too much about few people. */
  readonly isHidden: boolean;
  /** A correction took its place. */
  readonly isCorrected: boolean;
}

/** Of one area, oldest period first and oldest publication first. */
export function publicationsOf(
  { frequency }: Indicator,
  { observations, corrected }: Readonly<Record<'observations' | 'corrected', readonly Observation[]>>,
  reading: Reading,
  hidden: HiddenFigures,
): PublishedFigure[] {
  // Where figures are told in sums only, so that some stay hidden, none is told by itself.
  const isSummed = reading.periodsPerPoint > 1 && reading.points.some(({ isHidden }) => isHidden);
  const figureOf = (one: Observation, isCorrected: boolean) => {
    const number = numberOfDay(frequency, dayNumber(one.periodStart) ?? NaN);
    const isHidden = one.value !== null && (isSummed || !hidden.isShown(one.area, number, one.publishedOn));
    const { value, numerator, denominator } = isHidden ? { value: null, numerator: null, denominator: null } : one;
    const figure: PublishedFigure = {
      period: periodNumbered(frequency, number),
      on: one.publishedOn,
      status: one.status,
      value,
      numerator,
      denominator,
      isHidden,
      isCorrected,
    };
    return { figure, number };
  };
  return [...corrected.map((one) => figureOf(one, true)), ...observations.map((one) => figureOf(one, false))]
    .toSorted((a, b) => a.number - b.number || (a.figure.on < b.figure.on ? -1 : a.figure.on > b.figure.on ? 1 : 0))
    .map(({ figure }) => figure);
}
