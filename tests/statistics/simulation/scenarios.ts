import { medianOf } from '../../../src/statistics/median.ts';
import { read } from '../../../src/statistics/reading/read.ts';
import type { Reading } from '../../../src/statistics/reading/reading.ts';
import { beyond, labelPoints } from '../../../src/statistics/control-charts/special-causes.ts';
import type { Point, SeriesMeta } from '../../../src/statistics/series.ts';
import { slowBands, slowR1 } from '../../../src/statistics/control-charts/autocorrelation.ts';
import { xmrLimits } from '../../../src/statistics/control-charts/xmr.ts';
import type { Period } from '../../../src/time/period.ts';
import { aMeta, pointsOf, randomFrom } from '../series-builder.ts';

export type Figure = Pick<Point, 'value' | 'numerator' | 'denominator'>;

/** Figures of so many successive weeks. */
export type Draw = (length: number) => readonly Figure[];

/** Where a series lies in the calendar: weeks after 2021-W01, and how many. */
export interface Stretch {
  readonly start: number;
  readonly length: number;
}

export interface Share {
  /** Percentage, 0-100. */
  readonly percent: number;
  /** Standard error of that percentage, from the number of series drawn. */
  readonly error: number;
}

type Sees = (figures: readonly Figure[], start: number) => boolean;

const WEEKS_IN_YEAR = 52;
const LONGEST_YEARS = 6;
const NEWEST_WEEKS = 8;

// ISO years 2021 to 2025 have 52 weeks each, so that whole years are easy to lay out.
const firstWeek: Period = { kind: 'week', isoYear: 2021, isoWeek: 1 };
const calendar: readonly Point[] = pointsOf(
  Array.from({ length: LONGEST_YEARS * WEEKS_IN_YEAR }, () => 0),
  firstWeek,
);

/** Mean 100 and standard deviation 10 per week, unless said otherwise; reproducible for one seed. */
export function scenariosFrom(seed: number) {
  const { uniform, normal, poisson } = randomFrom(seed);
  const week = (): number => Math.floor(WEEKS_IN_YEAR * uniform());
  const binomial = (size: number, chance: number): number => {
    let hits = 0;
    for (let i = 0; i < size; i++) if (uniform() < chance) hits += 1;
    return hits;
  };
  return {
    /** That many weeks, ending anywhere in the year. */
    weeks: (length: number) => (): Stretch => ({ start: week(), length }),
    /** That many whole ISO years and a part of the next: the season is not learned from the newest week. */
    years: (whole: number) => (): Stretch => ({ start: 0, length: whole * WEEKS_IN_YEAR + Math.max(1, week()) }),

    flow: (mean: number) => each(() => poisson(mean)),
    /** Stationary AR(1): `part` of the deviation of a week carries over to the next. */
    carriedOver:
      (part: number): Draw =>
      (length) => {
        let state = normal() / Math.sqrt(1 - part * part);
        return each(() => {
          state = part * state + normal();
          return 100 + 10 * state;
        })(length);
      },
    /** A yearly wave of so many standard deviations that starts anywhere in the year. */
    seasonal:
      (amplitude: number): Draw =>
      (length) => {
        const phase = 2 * Math.PI * uniform();
        const wave = (i: number): number => amplitude * Math.sin((2 * Math.PI * i) / 52.18 + phase);
        return each((i) => 100 + 10 * normal() + 10 * wave(i))(length);
      },
    /** A lasting step of so many standard deviations in the newest eight weeks. */
    stepped: (size: number) => each((i, length) => 100 + 10 * normal() + (i >= length - NEWEST_WEEKS ? 10 * size : 0)),
    /** A level that remembers every step, as a stock does. */
    walk: (): Draw => (length) => {
      let level = 1000;
      return each(() => (level += 10 * normal()))(length);
    },
    /** Percentages of 30 to 150 cases, of which the real share itself varies by `spread`. */
    percentages:
      (share: number, spread: number): Draw =>
      (length) =>
        Array.from({ length }, () => {
          const denominator = 30 + Math.floor(121 * uniform());
          const numerator = binomial(denominator, Math.min(1, Math.max(0, share + spread * normal())));
          return { value: (100 * numerator) / denominator, numerator, denominator };
        }),
    /** Medians of the waits, in days, of ten to twenty closed cases; skewed. */
    durations: (): Draw => (length) =>
      Array.from({ length }, () => {
        const denominator = 10 + Math.floor(11 * uniform());
        const waits = Array.from({ length: denominator }, () => 20 * Math.exp(0.6 * normal()));
        return { value: Math.round(medianOf(waits)), numerator: null, denominator };
      }),
    /** Cases per 1,000 in a population that grows by half over 300 weeks, from ten of them to fifteen a week. */
    rates: (): Draw => (length) =>
      Array.from({ length }, (_, i) => {
        const denominator = 10_000 + Math.round((5000 * i) / 300);
        const numerator = poisson(denominator / 1000);
        return { value: (1000 * numerator) / denominator, numerator, denominator };
      }),
  };
}

/** How often the newest week is called a signal. */
export function signals(draw: Draw, stretch: () => Stretch, series: number, meta: Partial<SeriesMeta> = {}): Share {
  return share(series, () => {
    const { start, length } = stretch();
    return isSignal(draw(length), start, meta);
  });
}

/** How often a change in the newest eight weeks is called a signal in at least one of those weeks. */
export function found(draw: Draw, stretch: () => Stretch, series: number, sees: Sees = isSignal): Share {
  return share(series, () => {
    const { start, length } = stretch();
    const figures = draw(length);
    return Array.from({ length: NEWEST_WEEKS }, (_, i) => figures.slice(0, length - i)).some((known) =>
      sees(known, start),
    );
  });
}

/** A signal, or a run that is named beside the verdict because it may be season (statistics 1.13). */
export function isNamed(figures: readonly Figure[], start: number): boolean {
  const { verdict, cautions } = readFrom(figures, start, {});
  const heldBack = cautions.some((caution) => caution.kind === 'season-unknown' && Boolean(caution.heldBack));
  return verdict.kind === 'signal' || (verdict.kind === 'common' && heldBack);
}

/** The rules with the guard of statistics 1.0, before the season is asked about. */
export function isFlagged(figures: readonly Figure[]): boolean {
  const values = figures.map(({ value }) => value);
  const r1 = slowR1(values);
  if (r1 === null) return Boolean(labelPoints(values, xmrLimits(values)).at(-1));
  const { lower, upper } = slowBands(values, r1).bands.at(-1) ?? { lower: NaN, upper: NaN };
  return beyond(values.at(-1) ?? null, lower, upper) !== null;
}

function share(series: number, isHit: () => boolean): Share {
  let hits = 0;
  for (let i = 0; i < series; i++) if (isHit()) hits += 1;
  const part = hits / series;
  return { percent: 100 * part, error: 100 * Math.sqrt((part * (1 - part)) / series) };
}

function each(draw: (i: number, length: number) => number): Draw {
  return (length) => Array.from({ length }, (_, i) => ({ value: draw(i, length), numerator: null, denominator: null }));
}

function isSignal(figures: readonly Figure[], start: number, meta: Partial<SeriesMeta> = {}): boolean {
  return readFrom(figures, start, meta).verdict.kind === 'signal';
}

function readFrom(figures: readonly Figure[], start: number, meta: Partial<SeriesMeta>): Reading {
  const points = figures.map((figure, i): Point => ({ ...(calendar[start + i] as Point), ...figure }));
  return read({ meta: aMeta(meta), points, snapshots: [] });
}
