import type { IsoWeek } from '../shared/period.ts';
import { FEWEST_FOR_VERDICT, refusalOf, standingOf } from './gate.ts';
import type { Band, Limits, PointLabel, Rule } from './reading.ts';
import type { Margin } from './rounding.ts';
import { allRules, beyond, labelPoints, patternLength } from './rules.ts';
import { adjust, restore, seasonOf } from './season.ts';
import { type Expected, slowBands, slowR1 } from './slow-movement.ts';
import { observedIn, type Values, xmrLimits } from './xmr.ts';

export interface SegmentInput {
  /** From the start of the segment to the newest complete period; null where a figure may not be used. */
  readonly values: Values;
  /** The week of each value; null when there is no season to take off: months, and sums of weeks. */
  readonly weeks: readonly IsoWeek[] | null;
  readonly margin: Margin | null;
}

export type SegmentReading = SegmentWithLimits | { readonly refusal: 'too-few' | 'constant' | 'no-spread' };

export interface SegmentWithLimits {
  readonly refusal: null;
  readonly limits: Limits;
  readonly bands: readonly Band[];
  readonly labels: readonly PointLabel[];
  /** How many points make up the pattern that the label of the newest point names. */
  readonly patternPoints: number;
  /** Lowest and highest limit in the long run, over all points: what a target is held against. */
  readonly widest: { readonly lower: number; readonly upper: number };
  readonly r1: number | null;
  readonly hasSeason: boolean;
  /** Shift or trend at the newest point that may be season (interpretation 1.13). */
  readonly heldBack: PointLabel;
}

// One year cannot tell season from chance, and a level or a run of weeks may be season (interpretation 1.13).
const FEWEST_WHOLE_YEARS = 2;
const rulesWithoutSeason: readonly Rule[] = ['outside', 'two-of-three'];

/** Limits and labels of the points between two breaks (interpretation 1.0-1.2, 1.12, 1.13). */
export function readSegment({ values, weeks, margin }: SegmentInput): SegmentReading {
  const refusal = refusalOf(values);
  if (refusal) return { refusal };

  const scale = scaleOf(values, weeks);
  const adjusted = values.map((value, i) => (value === null ? null : scale.adjust(value, i)));
  const r1 = slowR1(adjusted);
  const expected = r1 === null ? fixedBands(adjusted) : slowBands(adjusted, r1);
  if (!expected) return { refusal: 'no-spread' };

  const pointsUsed = observedIn(values).length;
  const bands = expected.bands.map((band, i) => mapBand(band, (level) => scale.restore(level, i)));
  const newest = bands[values.findLastIndex((value) => value !== null)] as Band;
  const levels = values.map((value, i) => (value === null ? null : scale.adjust(inwards(value, bands[i], margin), i)));
  const labelWith = (rules: readonly Rule[]): PointLabel[] => {
    if (pointsUsed < FEWEST_FOR_VERDICT) return values.map(() => null);
    if (r1 !== null) return levels.map((level, i) => outside(level, expected.bands[i]));
    return labelPoints(adjusted, expected.bands[0] ?? null, { levels, rules });
  };
  const labels = labelWith(scale.hasSeason ? allRules : rulesWithoutSeason);
  return {
    refusal: null,
    limits: { ...newest, standing: standingOf(pointsUsed), pointsUsed },
    bands,
    labels,
    patternPoints: patternOf(labels.at(-1) ?? null, adjusted, levels, expected.bands),
    widest: widestOf(values, expected.longRun, scale),
    r1,
    hasSeason: scale.hasSeason,
    heldBack: labels.at(-1) ? null : (labelWith(allRules).at(-1) ?? null),
  };
}

/** A trend is counted in the figures themselves, a shift in what rounding leaves of them. */
function patternOf(label: PointLabel, adjusted: Values, levels: Values, bands: readonly Band[]): number {
  if (!label) return 0;
  return patternLength(label.rule === 'trend' ? adjusted : levels, bands.at(-1)?.mean ?? 0, label.rule);
}

interface Scale {
  readonly hasSeason: boolean;
  readonly adjust: (value: number, index: number) => number;
  readonly restore: (level: number, index: number) => number;
}

function scaleOf(values: Values, weeks: readonly IsoWeek[] | null): Scale {
  const season = weeks && seasonOf(values, weeks);
  if (!season || season.wholeYears.length < FEWEST_WHOLE_YEARS) {
    return { hasSeason: false, adjust: (value) => value, restore: (level) => level };
  }
  return {
    hasSeason: true,
    adjust: (value, index) => adjust(season, value, weeks[index] as IsoWeek),
    restore: (level, index) => restore(season, level, weeks[index] as IsoWeek),
  };
}

function fixedBands(values: Values): Expected | null {
  const limits = xmrLimits(values);
  if (!limits) return null;
  const { pointsUsed: _, ...band } = limits;
  return { bands: values.map(() => band), longRun: band };
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
