import { type IsoWeek, weeksIn } from '../../time/period.ts';
import type { Values } from './xmr.ts';
import { meanOf, observedIn } from './xmr.ts';

export interface Season {
  readonly wholeYears: readonly number[];
  readonly form: 'multiplicative' | 'additive';
  /** One for each of the 13 blocks of four weeks: a ratio, or units of the values when additive. */
  readonly factors: readonly number[];
}

export const BLOCKS = 13;
// Below this mean, or with zeros, a ratio is too unstable to divide by (interpretation 1.13).
const SMALLEST_MEAN_FOR_RATIO = 10;

/**
 * Four-week factors over the whole ISO years; null when there is no year without a missing week. 13 blocks, not
 * 52 weeks, because a factor per week fits chance: 7 instead of 3% false alarms (interpretation 1.13).
 */
export function seasonOf(values: Values, weeks: readonly IsoWeek[]): Season | null {
  const wholeYears = wholeYearsIn(values, weeks);
  if (!wholeYears.length) return null;

  const isWhole = new Set(wholeYears);
  const blocks: number[][] = Array.from({ length: BLOCKS }, () => []);
  values.forEach((value, i) => {
    const week = weeks[i];
    if (value !== null && week && isWhole.has(week.isoYear)) blocks[blockOf(week)]?.push(value);
  });
  const mean = meanOf(blocks.flat());
  const isAdditive = mean < SMALLEST_MEAN_FOR_RATIO || observedIn(values).some((value) => value <= 0);
  const factors = blocks.map((block) => (isAdditive ? meanOf(block) - mean : meanOf(block) / mean));
  return { wholeYears, form: isAdditive ? 'additive' : 'multiplicative', factors };
}

/** Takes the season off a value of this week. */
export function adjust(season: Season, value: number, week: IsoWeek): number {
  const factor = factorOf(season, week);
  return season.form === 'additive' ? value - factor : value / factor;
}

/** Puts the season of this week back on an adjusted value. */
export function restore(season: Season, adjusted: number, week: IsoWeek): number {
  const factor = factorOf(season, week);
  return season.form === 'additive' ? adjusted + factor : adjusted * factor;
}

function factorOf({ form, factors }: Season, week: IsoWeek): number {
  return factors[blockOf(week)] ?? (form === 'additive' ? 0 : 1);
}

/** Block 0-12; week 53 falls in the last one. */
export function blockOf({ isoWeek }: IsoWeek): number {
  return Math.min(BLOCKS, Math.ceil(isoWeek / 4)) - 1;
}

function wholeYearsIn(values: Values, weeks: readonly IsoWeek[]): number[] {
  const observed = new Map<number, number>();
  values.forEach((value, i) => {
    const year = weeks[i]?.isoYear;
    if (value !== null && year !== undefined) observed.set(year, (observed.get(year) ?? 0) + 1);
  });
  return [...observed].filter(([year, count]) => count === weeksIn(year)).map(([year]) => year);
}
