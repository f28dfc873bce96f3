import type { IsoWeek } from '../../time/period.ts';
import { FEWEST_FOR_VERDICT, refusalOf, standingOf } from './gate.ts';
import { sigmaOf } from './laney.ts';
import type { Ratio } from '../ratio.ts';
import type { Band, Limits, PointLabel, Rule } from '../reading/reading.ts';
import type { Margin } from '../rounding.ts';
import { allRules, beyond, labelPoints, patternLength } from './special-causes.ts';
import { ratioScale, type Scale, seasonScale } from './scale.ts';
import { type Expected, slowBands, slowR1 } from './autocorrelation.ts';
import { observedIn, type Values, xmrLimits } from './xmr.ts';

export interface PhaseInput {
  /** From the start of the phase to the newest complete period; null where a figure may not be used. */
  readonly values: Values;
  /** The week of each value; null when there is no season to take off: months, and sums of weeks. */
  readonly weeks: readonly IsoWeek[] | null;
  /** What the values are parts of, for p' and u'; null for XmR. */
  readonly ratio: (Ratio & { readonly sizes: Values }) | null;
  readonly margin: Margin | null;
}

export type PhaseReading = PhaseWithLimits | { readonly refusal: 'too-few' | 'constant' | 'no-spread' };

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
  /** What the long run expects of the newest point, and one standard deviation of it; units of the values. */
  readonly expected: number;
  readonly deviation: number;
  readonly margin: Margin | null;
  /** Shift or trend at the newest point that may be season (interpretation 1.13). */
  readonly heldBack: PointLabel;
}

// Every limit of the long run lies three standard deviations from the mean, 2.66 moving ranges as well (1.1).
const LIMIT_IN_DEVIATIONS = 3;

/**
 * Which rules of interpretation 1.2 count. A level or a run of weeks may be season (1.13). Of ratios the outside
 * point, and trend and shift in the z-values: Laney's chart is an individuals chart of z, so that runs mean the same
 * there (1.5). Two of three is a rule about the near-limits of XmR, which the source of 1.5 does not have (1.16).
 */
const rulesFor = {
  values: { all: allRules, withoutSeason: ['outside', 'two-of-three'] },
  ratios: { all: ['outside', 'trend', 'shift'], withoutSeason: ['outside'] },
} as const satisfies Record<string, Record<'all' | 'withoutSeason', readonly Rule[]>>;

/**
 * Limits and labels of the points between two breaks (interpretation 1.0-1.2, 1.5, 1.12, 1.13). Ratios are read as
 * z-values, on which denominators no longer weigh: rules and guard are those of any other series, bands per point.
 */
export function readPhase({ values, weeks, ratio, margin }: PhaseInput): PhaseReading {
  const refusal = refusalOf(values);
  if (refusal) return { refusal };

  const season = seasonScale(values, weeks);
  const scale = ratio ? ratioScale(values, ratio.sizes, ratio, season) : season;
  if (!scale) return { refusal: 'no-spread' };
  const adjusted = values.map((value, i) => (value === null ? null : scale.adjust(value, i)));
  const r1 = slowR1(adjusted);
  const expected = r1 === null ? fixedBands(adjusted, ratio !== null) : slowBands(adjusted, r1);
  if (!expected) return { refusal: 'no-spread' };

  const pointsUsed = observedIn(values).length;
  const newestIndex = values.findLastIndex((value) => value !== null);
  const bands = expected.bands.map((band, i) => mapBand(band, (level) => scale.restore(level, i)));
  const newest = bands[newestIndex] as Band;
  const levels = values.map((value, i) => (value === null ? null : scale.adjust(inwards(value, bands[i], margin), i)));
  const labelWith = (rules: readonly Rule[]): PointLabel[] => {
    if (pointsUsed < FEWEST_FOR_VERDICT) return values.map(() => null);
    if (r1 !== null) return levels.map((level, i) => outside(level, expected.bands[i]));
    return labelPoints(adjusted, expected.bands[0] ?? null, { levels, rules });
  };
  const rules = rulesFor[ratio ? 'ratios' : 'values'];
  const labels = labelWith(scale.isSeasonKnown ? rules.all : rules.withoutSeason);
  return {
    refusal: null,
    limits: { ...newest, standing: standingOf(pointsUsed), pointsUsed },
    bands,
    labels,
    patternPoints: patternOf(labels.at(-1) ?? null, adjusted, levels, expected.bands),
    widest: widestOf(values, expected.longRun, scale),
    r1,
    isSeasonKnown: scale.isSeasonKnown,
    ...deviationAt(newestIndex, expected.longRun, scale),
    margin,
    heldBack: labels.at(-1) || scale.isSeasonKnown ? null : (labelWith(rules.all).at(-1) ?? null),
  };
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

/** Around 0 in z-values (interpretation 1.5); near-limits at two thirds, only to draw. */
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
