import { type Frequency, type Period, periodsPerYear, placeInYear, weeksIn } from '../../time/period.ts';
import type { Values } from './xmr.ts';
import { observedIn } from './xmr.ts';

export interface Season {
  /** Those that lie within the series and have at most a quarter of their periods missing. */
  readonly wholeYears: readonly number[];
  readonly form: 'multiplicative' | 'additive';
  /** One for each block of the year: a ratio, or units of the values when additive. */
  readonly factors: readonly number[];
}

/**
 * Into how many blocks a year is cut: 13 of four weeks, not 52 weeks, because a factor per week fits chance (7 instead of
 * 3% false alarms, statistics 1.13).
 */
export const blocksPerYear: Readonly<Record<Frequency, number>> = { ...periodsPerYear, week: 13 };

/** Fewer years cannot tell season from chance (statistics 1.13); a year has no season in it. */
export const yearsForSeason: Readonly<Record<Frequency, number>> = {
  week: 2,
  month: 3,
  quarter: 4,
  'half-year': 6,
  year: 0,
};

// Below this mean, or with zeros, a ratio is too unstable to divide by (statistics 1.13).
const SMALLEST_MEAN_FOR_RATIO = 10;
const FEWEST_IN_BLOCK = 2;
const MOST_MISSING = 0.25;
const CLEARLY = 3;
const PARABOLA = [-3, 12, 17, 12, -3].map((weight) => weight / 35);
// A factor less the smoothed one, in standard errors of a factor.
const OF_DIFFERENCE = Math.hypot(...PARABOLA.map((weight, at) => (at === 2 ? 1 - weight : weight)));

/**
 * Factors per block over the years that the series holds, of equal weight for every period; null when a block has fewer
 * than two figures, or more than a quarter of them missing (statistics 1.13). `periods` are those of `values`.
 */
export function seasonOf(values: Values, periods: readonly Period[]): Season | null {
  const frequency = periods[0]?.kind ?? 'week';
  const wholeYears = wholeYearsIn(values, periods);
  const isWhole = new Set(wholeYears);
  const blocks = Array.from({ length: blocksPerYear[frequency] }, () => ({ size: 0, sum: 0, squares: 0, observed: 0 }));
  periods.forEach((period, i) => {
    const block = blocks[blockOf(period)];
    if (!block || !isWhole.has(yearOf(period))) return;
    const value = values[i] ?? null;
    block.size += 1;
    if (value === null) return;
    block.observed += 1;
    block.sum += value;
    block.squares += value ** 2;
  });
  const isKnown = blocks.every(
    ({ size, observed }) => observed >= FEWEST_IN_BLOCK && size - observed <= MOST_MISSING * size,
  );
  if (!wholeYears.length || !isKnown) return null;

  const means = blocks.map(({ sum, observed }) => sum / observed);
  const sizes = blocks.map(({ size }) => size);
  const mean = means.reduce((sum, of, i) => sum + of * (sizes[i] ?? 0), 0) / sizes.reduce((sum, size) => sum + size, 0);
  const isAdditive = mean < SMALLEST_MEAN_FOR_RATIO || observedIn(values).some((value) => value <= 0);
  const factors = means.map((of) => (isAdditive ? of - mean : of / mean));
  const unit = isAdditive ? 1 : mean;
  const errors = blocks.map((block) => (OF_DIFFERENCE * deviationWithin(blocks)) / Math.sqrt(block.observed) / unit);
  return {
    wholeYears,
    form: isAdditive ? 'additive' : 'multiplicative',
    factors: frequency === 'month' ? smoothed(factors, errors) : factors,
  };
}

/** Takes the season off a value of this period. */
export function adjust(season: Season, value: number, period: Period): number {
  const factor = factorOf(season, period);
  return season.form === 'additive' ? value - factor : value / factor;
}

/** Puts the season of this period back on an adjusted value. */
export function restore(season: Season, adjusted: number, period: Period): number {
  const factor = factorOf(season, period);
  return season.form === 'additive' ? adjusted + factor : adjusted * factor;
}

/** Block of a period in its year, from 0; week 53 falls in the last one. */
export function blockOf(period: Period): number {
  const place = placeInYear(period);
  return period.kind === 'week' ? Math.min(blocksPerYear.week, Math.ceil(place / 4)) - 1 : place - 1;
}

/** The year a period is counted in; of a week its ISO year. */
export function yearOf(period: Period): number {
  return period.kind === 'week' ? period.isoYear : period.year;
}

function factorOf({ form, factors }: Season, period: Period): number {
  return factors[blockOf(period)] ?? (form === 'additive' ? 0 : 1);
}

/** Standard deviation of the figures of a block from year to year, over all blocks. */
function deviationWithin(blocks: readonly { sum: number; squares: number; observed: number }[]): number {
  let [squares, degrees] = [0, 0];
  for (const { sum, squares: all, observed } of blocks) {
    squares += Math.max(0, all - sum ** 2 / observed);
    degrees += observed - 1;
  }
  return Math.sqrt(squares / degrees);
}

/**
 * Of months each factor rests on a figure a year, and is partly chance: with three years 4.7% false alarms. A local
 * parabola over five months (Savitzky and Golay 1964, Analytical Chemistry 36) brings that under 3% and keeps a wave of a
 * year as it is; a month that stands out by more than three standard errors, such as one of holidays, keeps its own factor
 * (decision 0005).
 */
function smoothed(factors: readonly number[], standardErrors: readonly number[]): number[] {
  return factors.map((factor, i) => {
    const smooth = PARABOLA.reduce((sum, weight, at) => sum + weight * (factors.at((i + at - 2) % 12) ?? NaN), 0);
    return Math.abs(factor - smooth) > CLEARLY * (standardErrors[i] ?? Infinity) ? factor : smooth;
  });
}

function wholeYearsIn(values: Values, periods: readonly Period[]): number[] {
  const years = new Map<number, { held: number; observed: number }>();
  periods.forEach((period, i) => {
    const year = yearOf(period);
    const { held, observed } = years.get(year) ?? { held: 0, observed: 0 };
    years.set(year, { held: held + 1, observed: observed + ((values[i] ?? null) === null ? 0 : 1) });
  });
  const first = periods[0];
  return [...years].flatMap(([year, { held, observed }]) => {
    const size = first?.kind === 'week' ? weeksIn(year) : periodsPerYear[first?.kind ?? 'week'];
    return held === size && observed >= (1 - MOST_MISSING) * size ? [year] : [];
  });
}
