import type { IsoWeek } from '../../time/period.ts';
import { BLOCKS, blockOf } from './season.ts';
import { meanOf, type Values } from './xmr.ts';

// Chi-square with 12 degrees of freedom at 5%. With two years it asks a rank correlation above 0.75.
const CRITICAL = 21.026;

/**
 * Whether the same blocks of four weeks are high and low in every whole year: Friedman's test on the block means,
 * years as replicates (Friedman 1937; a test for seasonality in the ESS guidelines on seasonal adjustment).
 * Years are independent where neighbouring weeks are not, so that slow movement does not pass for a season.
 */
export function recursEveryYear(values: Values, weeks: readonly IsoWeek[], wholeYears: readonly number[]): boolean {
  return friedman(withoutDrift(blockMeans(values, weeks, wholeYears))) > CRITICAL;
}

/**
 * Friedman's statistic of rows with equally many columns: 0 when the columns are ranked at random, rows x (columns - 1)
 * when every row ranks them alike. Corrected for ties; 0 when a row tells nothing apart.
 */
export function friedman(rows: readonly (readonly number[])[]): number {
  const columns = rows[0]?.length ?? 0;
  const expected = (columns + 1) / 2;
  const sums: number[] = Array.from({ length: columns }, () => 0);
  let squares = 0;
  for (const row of rows) {
    row.forEach((value, column) => {
      const deviation = rankIn(row, value) - expected;
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

function blockMeans(values: Values, weeks: readonly IsoWeek[], wholeYears: readonly number[]): number[][] {
  const rows = new Map(wholeYears.map((year) => [year, Array.from({ length: BLOCKS }, (): number[] => [])]));
  values.forEach((value, i) => {
    const week = weeks[i];
    if (value !== null && week) rows.get(week.isoYear)?.[blockOf(week)]?.push(value);
  });
  return [...rows.values()].map((row) => row.map(meanOf));
}

/** A steady growth ranks the blocks of every year alike and is no season: the slope from year to year is taken off. */
function withoutDrift(rows: readonly (readonly number[])[]): number[][] {
  const [first, last] = [rows[0] ?? [], rows.at(-1) ?? []];
  const slope = rows.length > 1 ? (meanOf(last) - meanOf(first)) / ((rows.length - 1) * BLOCKS) : 0;
  return rows.map((row) => row.map((mean, block) => mean - slope * block));
}
