import type { Period } from '../../time/period.ts';
import { FEWEST_FOR_USABLE_WHEN_SLOW, FEWEST_FOR_VERDICT, type NoLimits, refusalOf, standingOf } from './gate.ts';
import { sigmaOf } from './laney.ts';
import type { Ratio } from '../ratio.ts';
import type { Band, Limits, PointLabel, Rule } from '../reading/reading.ts';
import type { Margin } from '../rounding.ts';
import { allRules, beyond, labelPoints, patternLength } from './special-causes.ts';
import { ratioScale, type Scale, seasonScale } from './scale.ts';
import { type Expected, newestLeftOut, slowBands, slowR1 } from './autocorrelation.ts';
import { type LastingTrend, lastingTrend } from './trend.ts';
import { meanOf, observedIn, type Values, xmrLimits } from './xmr.ts';

export interface PhaseInput {
  /** From the start of the phase to the newest complete period; null where a figure may not be used. */
  readonly values: Values;
  /** The period of each value; null when there is no season to take off: sums of periods. */
  readonly periods: readonly Period[] | null;
  /** Fewest figures that may have limits. */
  readonly fewest: number;
  /** Indices of figures that limits must not rest on; they are labelled as any other. */
  readonly apart: ReadonlySet<number>;
  /** What the values are parts of, for p' and u'; null for XmR. */
  readonly ratio: (Ratio & { readonly sizes: Values }) | null;
  readonly margin: Margin | null;
}

export type PhaseReading = PhaseWithLimits | { readonly refusal: NoLimits };

export interface PhaseWithLimits {
  readonly refusal: null;
  readonly limits: Limits;
  readonly bands: readonly Band[];
  readonly labels: readonly PointLabel[];
  /** How many points make up the pattern that the label of the newest point names. */
  readonly patternPoints: number;
  /** Lowest and highest limit in the long run, over all points: what a target is held against. */
  readonly widest: { readonly lower: number; readonly upper: number };
  readonly r1: number | null;
  readonly isSeasonKnown: boolean;
  /** Whether a season was taken off: then what is expected differs from period to period. */
  readonly hasSeason: boolean;
  /** Arithmetic mean of the figures that the limits rest on. */
  readonly average: number;
  readonly trend: LastingTrend | null;
  /** Whether only the guard of slow movement keeps the newest point from being a signal (statistics 7.1). */
  readonly isSilenced: boolean;
  /** What the long run expects of the newest point, and one standard deviation of it; units of the values. */
  readonly expected: number;
  readonly deviation: number;
  readonly margin: Margin | null;
  /** Shift or trend at the newest point that may be season (statistics 1.13). */
  readonly heldBack: PointLabel;
}

// Every limit of the long run lies three standard deviations from the mean, 2.66 moving ranges as well (1.1).
const LIMIT_IN_DEVIATIONS = 3;

/**
 * Which rules of statistics 1.2 count. A level or a run of weeks may be season (1.13). Of ratios the outside
 * point, and trend and shift in the z-values: Laney's chart is an individuals chart of z, so that runs mean the same
 * there (1.5). Two of three is a rule about the near-limits of XmR, which the source of 1.5 does not have (1.16).
 */
const rulesFor = {
  values: { all: allRules, withoutSeason: ['outside', 'two-of-three'] },
  ratios: { all: ['outside', 'trend', 'shift'], withoutSeason: ['outside'] },
} as const satisfies Record<string, Record<'all' | 'withoutSeason', readonly Rule[]>>;

/**
 * Limits and labels of the points between two breaks (statistics 1.0-1.2, 1.5, 1.12, 1.13). Ratios are read as
 * z-values, on which denominators no longer weigh: rules and guard are those of any other series, bands per point.
 */
export function readPhase({ values: all, periods, fewest, apart, ratio, margin }: PhaseInput): PhaseReading {
  const values = apart.size > 0 ? all.map((value, i) => (apart.has(i) ? null : value)) : all;
  const refusal = refusalOf(values, fewest);
  if (refusal) return { refusal };

  const season = seasonScale(values, periods);
  const scale = ratio ? ratioScale(values, ratio.sizes, ratio, season) : season;
  if (!scale) return { refusal: 'no-spread' };
  const adjusted = values.map((value, i) => (value === null ? null : scale.adjust(value, i)));
  const r1 = slowR1(adjusted, newestLeftOut(periods?.[0]?.kind));
  const expected = r1 === null ? fixedBands(adjusted, ratio !== null) : slowBands(adjusted, r1);
  if (!expected) return { refusal: 'no-spread' };

  const pointsUsed = observedIn(values).length;
  const newestIndex = all.findLastIndex((value) => value !== null);
  const bands = expected.bands.map((band, i) => mapBand(band, (level) => scale.restore(level, i)));
  const newest = bands[newestIndex] as Band;
  const levels = all.map((value, i) => (value === null ? null : scale.adjust(inwards(value, bands[i], margin), i)));
  const level = all.map((value, i) => (value === null ? null : scale.adjust(value, i)));
  const labelBy = (band: Band | null | undefined, rules: readonly Rule[]): PointLabel[] =>
    pointsUsed < FEWEST_FOR_VERDICT ? all.map(() => null) : labelPoints(level, band ?? null, { levels, rules });
  const { all: allOf, withoutSeason } = rulesFor[ratio ? 'ratios' : 'values'];
  const rules = scale.isSeasonKnown ? allOf : withoutSeason;
  const labels =
    r1 === null ? labelBy(expected.bands[0], rules) : levels.map((each, i) => outside(each, expected.bands[i]));
  const newestLabel = labels.at(-1) ?? null;
  return {
    refusal: null,
    limits: { ...newest, standing: standingOf(pointsUsed), pointsUsed },
    bands,
    labels,
    patternPoints: patternOf(newestLabel, level, levels, expected.bands),
    widest: widestOf(values, expected.longRun, scale),
    r1,
    isSeasonKnown: scale.isSeasonKnown,
    hasSeason: scale.hasSeason,
    average: meanOf(observedIn(values)),
    trend: trendOf(adjusted, newestIndex, ratio ? scale : null),
    isSilenced:
      r1 !== null &&
      pointsUsed < FEWEST_FOR_USABLE_WHEN_SLOW &&
      !newestLabel &&
      Boolean(labelBy(fixedBands(adjusted, ratio !== null)?.bands[0], rules).at(-1)),
    ...deviationAt(newestIndex, expected.longRun, scale),
    margin,
    heldBack:
      newestLabel || scale.isSeasonKnown || r1 !== null ? null : (labelBy(expected.bands[0], allOf).at(-1) ?? null),
  };
}

/** In units of the values: of ratios, which are read as z-values, at the denominator of the newest. */
function trendOf(adjusted: Values, newestIndex: number, ratio: Scale | null): LastingTrend | null {
  const found = lastingTrend(adjusted);
  if (!found || !ratio) return found;
  return { ...found, slope: ratio.restore(found.slope, newestIndex) - ratio.restore(0, newestIndex) };
}

/** A trend is counted in the figures themselves, a shift in what rounding leaves of them. */
function patternOf(label: PointLabel, adjusted: Values, levels: Values, bands: readonly Band[]): number {
  if (!label) return 0;
  return patternLength(label.rule === 'trend' ? adjusted : levels, bands.at(-1)?.mean ?? 0, label.rule);
}

function fixedBands(levels: Values, isRatio: boolean): Expected | null {
  const band = isRatio ? laneyBand(levels) : xmrBand(levels);
  return band && { bands: levels.map(() => band), longRun: band };
}

function xmrBand(levels: Values): Band | null {
  const limits = xmrLimits(levels);
  if (!limits) return null;
  const { pointsUsed: _, ...band } = limits;
  return band;
}

/** Around 0 in z-values (statistics 1.5); near-limits at two thirds, only to draw. */
function laneyBand(z: Values): Band | null {
  const sigma = sigmaOf(z);
  return sigma === null
    ? null
    : { mean: 0, lower: -3 * sigma, upper: 3 * sigma, nearLower: -2 * sigma, nearUpper: 2 * sigma };
}

/** The real figure nearest to what is expected, so that a difference inside the rounding is not flagged. */
function inwards(value: number, band: Band | undefined, margin: Margin | null): number {
  if (!band || !margin) return value;
  const expected = Math.min(Math.max(band.mean, band.lower), band.upper);
  return value > expected ? Math.max(expected, value - margin.down) : Math.min(expected, value + margin.up);
}

function outside(level: number | null, band: Band | undefined): PointLabel {
  const direction = band ? beyond(level, band.lower, band.upper) : null;
  return direction ? { rule: 'outside', direction } : null;
}

function mapBand(band: Band, change: (level: number) => number): Band {
  return {
    mean: change(band.mean),
    lower: change(band.lower),
    upper: change(band.upper),
    nearLower: change(band.nearLower),
    nearUpper: change(band.nearUpper),
  };
}

function widestOf(values: Values, { lower, upper }: Expected['longRun'], scale: Scale): Expected['longRun'] {
  let widest = { lower: Infinity, upper: -Infinity };
  values.forEach((_, i) => {
    widest = {
      lower: Math.min(widest.lower, scale.restore(lower, i)),
      upper: Math.max(widest.upper, scale.restore(upper, i)),
    };
  });
  return widest;
}

/** The side that is not clipped tells how far one deviation reaches. */
function deviationAt(index: number, { lower, upper }: Expected['longRun'], scale: Scale) {
  const mean = (lower + upper) / 2;
  const step = (upper - mean) / LIMIT_IN_DEVIATIONS;
  const expected = scale.restore(mean, index);
  const [up, down] = [scale.restore(mean + step, index) - expected, expected - scale.restore(mean - step, index)];
  return { expected, deviation: Math.max(up, down) };
}
