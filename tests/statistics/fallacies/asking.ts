import { type Asked, type Claim, nothingAsked } from '../../../src/statistics/fallacies/asked.ts';
import type { Fallacy } from '../../../src/statistics/fallacies/fallacy.ts';
import { fallaciesOf } from '../../../src/statistics/fallacies/fallacies-of.ts';
import { read } from '../../../src/statistics/reading/read.ts';
import type { Point, Series } from '../../../src/statistics/series.ts';
import type { Period } from '../../../src/time/period.ts';
import { aSeries } from '../series-builder.ts';

export function misread(series: Series, asked: Partial<Asked> = {}): Fallacy[] {
  return fallaciesOf(read(series), series, { ...nothingAsked, ...asked });
}

export function found<Kind extends Fallacy['kind']>(
  kind: Kind,
  series: Series,
  asked: Partial<Asked> = {},
): Extract<Fallacy, { kind: Kind }> | undefined {
  return misread(series, asked).find((one): one is Extract<Fallacy, { kind: Kind }> => one.kind === kind);
}

export const week = (isoYear: number, isoWeek: number): Period => ({ kind: 'week', isoYear, isoWeek });
export const month = (year: number, inYear: number): Period => ({ kind: 'month', year, month: inYear });

export const claims = (...all: Claim[]): Partial<Asked> => ({ claims: all });

/** The same series with one of its points changed; a negative index counts from the end. */
export function changed(series: Series, at: number, change: Partial<Point>): Series {
  const index = at < 0 ? series.points.length + at : at;
  return { ...series, points: series.points.map((point, i) => (i === index ? { ...point, ...change } : point)) };
}

/** Parts of a whole of 400, as percentages. */
export function percentages(values: readonly number[]): Series {
  const series = aSeries(values, { kind: 'proportion' });
  const points = series.points.map((point) => ({ ...point, numerator: (point.value ?? 0) * 4, denominator: 400 }));
  return { ...series, points };
}
