import { dayNumber, isoDay } from '../../../time/day.ts';
import { firstDay, numberOfDay, type Frequency } from '../../../time/period.ts';
import type { Indicator, Observation } from '../indicator.ts';

/** So many periods back a missing figure is still asked for. */
const mostBack = 12;

/** First day of the newest period that is over on this ISO date. */
export function newestComplete(frequency: Frequency, today: string): string {
  return isoDay(firstDay(frequency, numberOfDay(frequency, dayNumber(today) ?? NaN) - 1));
}

/**
 * Periods of which the whole area has no figure, newest first, as ISO dates of their first days. Before the first figure
 * nothing is missing; without any figure it is the newest period alone. Of what is published elsewhere nothing is.
 */
export function missingPeriods(indicator: Asked, known: readonly string[], today: string): readonly string[] {
  if (!isEntered(indicator)) return [];
  const { frequency } = indicator;
  const numbers = known.map((start) => numberOfDay(frequency, dayNumber(start) ?? NaN));
  const newest = numberOfDay(frequency, dayNumber(today) ?? NaN) - 1;
  const oldest = numbers.length === 0 ? newest : Math.max(Math.min(...numbers), newest - mostBack + 1);
  const has = new Set(numbers);
  const missing: string[] = [];
  for (let period = newest; period >= oldest; period--)
    if (!has.has(period)) missing.push(isoDay(firstDay(frequency, period)));
  return missing;
}

type Asked = Pick<Indicator, 'frequency' | 'source' | 'disclosure' | 'cbs' | 'isRetired'>;

/** Figures of a table, or with an address, are read where they are published: nobody here types them. */
export function isEntered({ source, disclosure, cbs, isRetired }: Asked): boolean {
  return !cbs && !isRetired && !(disclosure === 'none' && source.url !== null);
}

/** Periods with a figure of one area, as ISO dates. */
export function periodsKnown(observations: readonly Observation[], area: string): readonly string[] {
  return [...new Set(observations.filter((one) => one.area === area).map(({ periodStart }) => periodStart))];
}

/** Working days after the end of a period before its figure is expected; the first is the day on which it can be known. */
const dueAfterWorkingDays: Readonly<Record<Frequency, number>> = {
  week: 1,
  month: 5,
  quarter: 10,
  'half-year': 10,
  year: 20,
};

/** Whom a missing figure is for, and how many working days after it was due they are told. */
export const tellAfterWorkingDays = { owner: 0, deputy: 1, manager: 2 } as const;
export type Told = keyof typeof tellAfterWorkingDays;

/**
 * Working days from the end of a period until somebody is told that its figure is missing: of a week its owner hears it on the
 * first working day after, a deputy on the second and a manager on the third.
 */
export function workingDaysUntil(frequency: Frequency, told: Told): number {
  return dueAfterWorkingDays[frequency] + tellAfterWorkingDays[told];
}

/** ISO date of the first day after a period. */
export function dayAfter(frequency: Frequency, periodStart: string): string {
  return isoDay(firstDay(frequency, numberOfDay(frequency, dayNumber(periodStart) ?? NaN) + 1));
}
