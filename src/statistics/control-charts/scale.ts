import type { Period } from '../../time/period.ts';
import { centerOf, clipped, isSpread, spreadOf } from './laney.ts';
import type { Ratio } from '../ratio.ts';
import { recursEveryYear } from './season-evidence.ts';
import { adjust, restore, seasonOf, yearsForSeason } from './season.ts';
import { meanOf, observedIn, type Values } from './xmr.ts';

/** The way from the figures to levels that are alike in every period, and back. */
export interface Scale {
  /** Whether the season is taken off, or looked for without being found: then a shift is no season. */
  readonly isSeasonKnown: boolean;
  readonly hasSeason: boolean;
  readonly adjust: (value: number, index: number) => number;
  readonly restore: (level: number, index: number) => number;
}

/**
 * Takes the season off where there is one: enough years, which must agree on it. Factors fitted to chance hide slow
 * movement from its guard and put runs where there are none (decision 0005). `periods` null: sums of periods, which are
 * of other periods each year.
 */
export function seasonScale(values: Values, periods: readonly Period[] | null): Scale {
  const plain = (isSeasonKnown: boolean): Scale => ({
    isSeasonKnown,
    hasSeason: false,
    adjust: (value) => value,
    restore: (level) => level,
  });
  const frequency = periods?.[0]?.kind;
  if (frequency === 'year') return plain(true);
  const season = periods && seasonOf(values, periods);
  if (!season || season.wholeYears.length < yearsForSeason[frequency ?? 'week']) return plain(false);
  if (!recursEveryYear(values, periods, season.wholeYears)) return plain(true);
  return {
    isSeasonKnown: true,
    hasSeason: true,
    adjust: (value, index) => adjust(season, value, periods[index] as Period),
    restore: (level, index) => restore(season, level, periods[index] as Period),
  };
}

/**
 * From ratios to z-values, their distance from the centre in standard errors (statistics 1.5), with the season
 * taken off first. A period without a denominator is drawn at the mean one. null when nothing can vary.
 */
export function ratioScale(values: Values, sizes: Values, { chart, per }: Ratio, season: Scale): Scale | null {
  const used = sizes.map((size, i) => ((values[i] ?? null) === null ? null : size));
  const counts = values.map((value, i) => (value === null ? null : (season.adjust(value, i) / per) * (sizes[i] ?? 0)));
  const center = centerOf(counts, used);
  if (!isSpread(chart, center)) return null;

  const meanSize = meanOf(observedIn(used));
  const spread = sizes.map((size) => spreadOf(chart, center, size !== null && size > 0 ? size : meanSize));
  return {
    isSeasonKnown: season.isSeasonKnown,
    hasSeason: season.hasSeason,
    adjust: (value, i) => (season.adjust(value, i) / per - center) / (spread[i] as number),
    restore: (z, i) => clipped(chart, season.restore((center + z * (spread[i] as number)) * per, i) / per) * per,
  };
}
