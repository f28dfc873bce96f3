import { periodNumber } from '../../time/period.ts';
import type { Caution, Change, Reading, Verdict } from '../reading/reading.ts';
import type { Point, Series } from '../series.ts';

/** By `periodNumber`. */
export type HiddenPeriods = ReadonlySet<number>;

/**
 * A reading as it may be shown: hidden points keep their place and lose their figures, and so does all that is computed from
 * them, for a mean or a limit with the figures that are shown gives away those that are not (statistics 7.9). It was read with
 * all its figures, because what is hidden happened all the same. `isVerdictSafe`: whether the verdict stays what it is when
 * what is hidden were a few more or a few less; only then it is told.
 */
export function hidePoints(reading: Reading, hidden: HiddenPeriods, isVerdictSafe: () => boolean): Reading {
  const { points, phases, newestIndex } = reading;
  const concealed = points.map((point) => isIn(hidden, point, reading.periodsPerPoint));
  if (!concealed.includes(true)) return reading;

  const partOf = (index: number): number =>
    Math.max(
      0,
      phases.findLastIndex(({ startIndex }) => startIndex <= index),
    );
  const tainted = new Set(concealed.flatMap((isHidden, index) => (isHidden ? [partOf(index)] : [])));
  const isTold = (index: number): boolean => !tainted.has(partOf(index));
  const isShown = (point: Point): boolean => !concealed[points.indexOf(point)];
  const shown = (change: Change | null): Change | null =>
    change && isShown(change.from) && isShown(change.to) ? change : null;
  const isNewestTold = newestIndex === null || isTold(newestIndex);
  const told: Reading = {
    ...reading,
    points: points.map((point, index) => (concealed[index] ? hide(point) : point)),
    labels: reading.labels.map((label, index) => (isTold(index) ? label : null)),
    bands: reading.bands.map((band, index) => (isTold(index) ? band : null)),
    phases: phases.map((phase) => (isTold(phase.startIndex) ? phase : { ...phase, limits: null })),
    change: shown(reading.change),
    changeOnYear: shown(reading.changeOnYear),
    changePercentile: null,
    cautions: reading.cautions.flatMap((caution) => cautionTold(caution, points, concealed, isNewestTold)),
  };
  if (isNewestTold) return told;
  return {
    ...told,
    // Which one can be read by is decided by all figures.
    method: 'none',
    rareEvents: null,
    runsAroundMedian: null,
    ownPast: null,
    average: null,
    expected: null,
    trend: null,
    minimalDetectableChange: null,
    assurance: null,
    verdict: verdictTold(reading, concealed[newestIndex] ?? false, isVerdictSafe),
  };
}

/** The series behind such a reading, without those figures and without their earlier publications. */
export function hideIn(series: Series, reading: Reading, hidden: HiddenPeriods): Series {
  if (!series.points.some((point) => isIn(hidden, point, 1))) return series;
  return {
    ...series,
    points: series.points.map((point) => (reading.periodsPerPoint > 1 || isIn(hidden, point, 1) ? hide(point) : point)),
    snapshots: [],
  };
}

function verdictTold({ verdict }: Reading, isNewestHidden: boolean, isVerdictSafe: () => boolean): Verdict {
  if (isNewestHidden) return { kind: 'withheld', reason: 'hidden' };
  if (verdict.kind === 'withheld' || isVerdictSafe()) return verdict;
  return { kind: 'withheld', reason: 'verdict-hidden' };
}

/** Of sums: when one of the periods that it adds up is hidden. */
function isIn(hidden: HiddenPeriods, { period, value }: Point, size: number): boolean {
  const last = periodNumber(period) ?? NaN;
  return value !== null && Array.from({ length: size }, (_, before) => last - before).some((at) => hidden.has(at));
}

function cautionTold(
  caution: Caution,
  points: readonly Point[],
  concealed: readonly boolean[],
  isNewestTold: boolean,
): Caution[] {
  switch (caution.kind) {
    case 'newest-incomplete':
      return [{ ...caution, completeness: null }];
    case 'impossible-value': {
      const isHidden = points.some(({ period }, index) => concealed[index] && period === caution.period);
      return isHidden ? [] : [{ ...caution, limitsWith: null }];
    }
    case 'small-numbers':
      return [isNewestTold ? caution : { ...caution, mean: null }];
    case 'moves-slowly':
      return [isNewestTold ? caution : { ...caution, r1: null }];
    case 'season-unknown':
      return [isNewestTold ? caution : { kind: caution.kind, points: caution.points }];
    default:
      return [caution];
  }
}

function hide(point: Point): Point {
  return { ...point, value: null, numerator: null, denominator: null, isHidden: true };
}
