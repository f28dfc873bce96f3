import type { Frequency, Period } from '../../time/period.ts';
import { fTail } from '../distributions.ts';
import { blockOf, blocksPerYear, yearOf } from './season.ts';
import { meanOf, type Values } from './xmr.ts';

// Chi-square at 5%, with one degree of freedom less than there are blocks. With two years of weeks it asks a rank
// correlation above 0.75.
const CRITICAL: Readonly<Record<Frequency, number>> = {
  week: 21.026,
  month: 19.675,
  quarter: 7.815,
  'half-year': 3.841,
  year: Infinity,
};

const STANDS_OUT = 0.01;

/**
 * Whether the same blocks of the year are high and low in every whole year: Friedman's test on the block means, years
 * as replicates (Friedman 1937; a test for seasonality in the ESS guidelines on seasonal adjustment). Years are
 * independent where neighbouring weeks are not, so that slow movement does not pass for a season.
 */
export function recursEveryYear(values: Values, periods: readonly Period[], wholeYears: readonly number[]): boolean {
  const frequency = periods[0]?.kind ?? 'week';
  const rows = blockMeans(values, periods, wholeYears, blocksPerYear[frequency]);
  const level = withoutDrift(rows);
  return friedman(level) > CRITICAL[frequency] || (frequency !== 'week' && standsOut(level));
}

/**
 * One month of holidays among eleven alike hardly moves ranks: then the analysis of variance of blocks within years shows
 * it, at 1%. Not of weeks, of which slow movement would pass for a season.
 */
function standsOut(rows: readonly (readonly number[])[]): boolean {
  const columns = rows[0]?.length ?? 0;
  if (rows.length < 2 || rows.flat().some(Number.isNaN)) return false;
  const means = Array.from({ length: columns }, (_, column) => meanOf(rows.map((row) => row[column] ?? NaN)));
  const all = meanOf(means);
  let [between, within] = [0, 0];
  for (const row of rows) {
    const level = meanOf(row) - all;
    row.forEach((value, column) => {
      const mean = means[column] ?? NaN;
      between += (mean - all) ** 2;
      within += (value - level - mean) ** 2;
    });
  }
  const [degrees, rest] = [columns - 1, (columns - 1) * (rows.length - 1)];
  return within > 0 ? fTail(between / degrees / (within / rest), degrees, rest) < STANDS_OUT : between > 0;
}

/**
 * Friedman's statistic of rows with equally many columns: 0 when the columns are ranked at random, rows x (columns - 1)
 * when every row ranks them alike. Corrected for ties; 0 when a row tells nothing apart. A cell without a figure, NaN,
 * is ranked in the middle.
 */
export function friedman(rows: readonly (readonly number[])[]): number {
  const columns = rows[0]?.length ?? 0;
  const sums: number[] = Array.from({ length: columns }, () => 0);
  let squares = 0;
  for (const row of rows) {
    const middle = (row.filter((value) => !Number.isNaN(value)).length + 1) / 2;
    row.forEach((value, column) => {
      const deviation = Number.isNaN(value) ? 0 : rankIn(row, value) - middle;
      sums[column] = (sums[column] ?? 0) + deviation;
      squares += deviation ** 2;
    });
  }
  return squares > 0 ? ((columns - 1) * sums.reduce((total, sum) => total + sum ** 2, 0)) / squares : 0;
}

/** Mean rank of a value among the values of its row, from 1. */
function rankIn(row: readonly number[], value: number): number {
  const below = row.filter((other) => other < value).length;
  const equal = row.filter((other) => other === value).length;
  return below + (equal + 1) / 2;
}

function blockMeans(
  values: Values,
  periods: readonly Period[],
  wholeYears: readonly number[],
  blocks: number,
): number[][] {
  const rows = new Map(wholeYears.map((year) => [year, Array.from({ length: blocks }, (): number[] => [])]));
  values.forEach((value, i) => {
    const period = periods[i];
    if (value !== null && period) rows.get(yearOf(period))?.[blockOf(period)]?.push(value);
  });
  return [...rows.values()].map((row) => row.map(meanOf));
}

/** A steady growth ranks the blocks of every year alike and is no season: the slope from year to year is taken off. */
function withoutDrift(rows: readonly (readonly number[])[]): number[][] {
  const levels = rows.map((row) => meanOf(row.filter((mean) => !Number.isNaN(mean))));
  const steps = (rows.length - 1) * (rows[0]?.length ?? 0);
  const slope = steps > 0 ? ((levels.at(-1) ?? 0) - (levels[0] ?? 0)) / steps : 0;
  return rows.map((row) => row.map((mean, block) => mean - slope * block));
}
