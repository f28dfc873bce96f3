import { read } from '../../../src/interpretation/read.ts';
import type { Reading } from '../../../src/interpretation/reading.ts';
import type { Point, SeriesMeta } from '../../../src/interpretation/series.ts';
import type { Period } from '../../../src/shared/period.ts';
import { aMeta, pointsOf, randomFrom } from '../series-builder.ts';

export type Draw = () => number[];

export interface Share {
  /** Percentage, 0-100. */
  readonly percent: number;
  /** Standard error of that percentage, from the number of series drawn. */
  readonly error: number;
}

/** From week 1 of a year on, so that 104 and 156 weeks are whole ISO years with a season to take off. */
export const wholeYears: Period = { kind: 'week', isoYear: 2021, isoWeek: 1 };

/** Mean 100 and standard deviation 10 per week, unless said otherwise; reproducible for one seed. */
export function scenariosFrom(seed: number) {
  const { uniform, normal, poisson } = randomFrom(seed);
  const times = (length: number, draw: (i: number) => number): number[] => Array.from({ length }, (_, i) => draw(i));

  /** Stationary AR(1): `share` of the deviation of a week carries over to the next. */
  const carried = (length: number, share: number): number[] => {
    let state = normal() / Math.sqrt(1 - share * share);
    return times(length, () => {
      state = share * state + normal();
      return 100 + 10 * state;
    });
  };
  return {
    flow: (length: number, mean: number): Draw => () => times(length, () => poisson(mean)),
    carriedOver: (length: number, share: number): Draw => () => carried(length, share),
    /** A yearly wave of so many standard deviations that starts anywhere in the year. */
    seasonal: (length: number, amplitude: number): Draw => () => {
      const phase = 2 * Math.PI * uniform();
      return times(length, (i) => 100 + 10 * normal() + 10 * amplitude * Math.sin((2 * Math.PI * i) / 52.18 + phase));
    },
    /** A lasting step of so many standard deviations in the newest eight weeks. */
    stepped: (length: number, size: number): Draw => () =>
      times(length, (i) => 100 + 10 * normal() + (i >= length - 8 ? 10 * size : 0)),
    walk: (length: number): Draw => () => {
      let level = 1000;
      return times(length, () => (level += 10 * normal()));
    },
  };
}

/** Reads drawn values on one calendar, which is made once because thousands of series share it. */
export function readerOf(length: number, meta: Partial<SeriesMeta> = {}): (values: readonly number[]) => Reading {
  const calendar: Point[] = pointsOf(
    Array.from({ length }, () => 0),
    wholeYears,
  );
  const full = aMeta(meta);
  return (values) =>
    read({
      meta: full,
      points: calendar.slice(0, values.length).map((point, i) => ({ ...point, value: values[i] ?? null })),
      snapshots: [],
    });
}

/** How often the newest week is called a signal. */
export function signals(draw: Draw, series: number, meta: Partial<SeriesMeta> = {}): Share {
  const reading = readerOf(draw().length, meta);
  return share(series, () => reading(draw()).verdict.kind === 'signal');
}

/** How often a change in the newest eight weeks is called a signal in at least one of those weeks. */
export function found(draw: Draw, series: number, isSignal?: (values: readonly number[]) => boolean): Share {
  const reading = readerOf(draw().length);
  const sees = isSignal ?? ((values: readonly number[]) => reading(values).verdict.kind === 'signal');
  return share(series, () => {
    const values = draw();
    return Array.from({ length: 8 }, (_, i) => values.slice(0, values.length - i)).some(sees);
  });
}

export function share(series: number, isHit: () => boolean): Share {
  let hits = 0;
  for (let i = 0; i < series; i++) if (isHit()) hits += 1;
  const part = hits / series;
  return { percent: 100 * part, error: 100 * Math.sqrt((part * (1 - part)) / series) };
}
