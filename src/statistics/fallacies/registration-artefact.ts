import { dateOfDay } from '../../time/day.ts';
import { periodNumber, firstDay } from '../../time/period.ts';
import { medianOf } from '../median.ts';
import type { Point } from '../series.ts';
import type { Comparison, Evidence, Figure } from './evidence.ts';

/** A pattern that files make rather than people (statistics 2, row 26). */
export type RegistrationArtefact = YearEdge | CleanUp;

/** Above its limits in the period that holds 31 December or 1 January, when contracts and years begin and end. */
export interface YearEdge {
  readonly kind: 'registration-artefact';
  readonly pattern: 'year-edge';
  readonly at: Figure;
  readonly upper: number;
}

/** A stock that is suddenly much smaller: cases that were closed on paper. */
export interface CleanUp {
  readonly kind: 'registration-artefact';
  readonly pattern: 'clean-up';
  readonly from: Figure;
  readonly to: Figure;
}

// Of a stock that turns over in months, chance or policy rarely takes half away within two years; the known case fell
// by 71% in two. Smaller stocks than thirty do it by chance (statistics 2, rows 3 and 26).
const HALF = 0.5;
const YEARS = 2;
const SMALLEST_STOCK = 30;

// From one period to the next: a fifth off, and five times what the stock usually moves.
const FIFTH = 0.2;
const TIMES_USUAL = 5;
const FEWEST_MOVES = 8;

export function registrationArtefact(evidence: Evidence): RegistrationArtefact | null {
  return yearEdge(evidence) ?? cleanUp(evidence);
}

function yearEdge({ reading, comparisons }: Evidence): YearEdge | null {
  const compared = comparisons.flatMap(({ from, to, fromIndex, toIndex }) => [
    { at: to, index: toIndex },
    { at: from, index: fromIndex },
  ]);
  for (const { at, index } of compared) {
    const [label, band] = [reading.labels[index], reading.bands[index]];
    const isSpike = label?.rule === 'outside' && label.direction === 'up';
    if (isSpike && band && reading.periodsPerPoint === 1 && holdsYearEdge(at)) {
      return { kind: 'registration-artefact', pattern: 'year-edge', at, upper: band.upper };
    }
  }
  return null;
}

function cleanUp({ series, comparisons, own }: Evidence): CleanUp | null {
  if (series.meta.kind !== 'stock') return null;
  const found = comparisons.find(({ from, to }) => isHalved(from, to)) ?? comparisons.find((one) => isJump(one, own));
  return found ? { kind: 'registration-artefact', pattern: 'clean-up', from: found.from, to: found.to } : null;
}

function isHalved(from: Figure, to: Figure): boolean {
  const perYear = from.period.kind === 'week' ? 52 : 12;
  const apart = (periodNumber(to.period) ?? NaN) - (periodNumber(from.period) ?? NaN);
  return from.value >= SMALLEST_STOCK && to.value <= HALF * from.value && apart <= YEARS * perYear + 1;
}

function isJump({ from, to }: Comparison, own: readonly Figure[]): boolean {
  const fall = from.value - to.value;
  if (from.value < SMALLEST_STOCK || fall < FIFTH * from.value || !follows(from, to)) return false;
  const moves = own.flatMap((figure, i) => {
    const before = own[i - 1];
    return before && follows(before, figure) && figure !== to ? [Math.abs(figure.value - before.value)] : [];
  });
  return moves.length >= FEWEST_MOVES && fall >= TIMES_USUAL * medianOf(moves);
}

function follows(before: Point, after: Point): boolean {
  return (periodNumber(after.period) ?? NaN) - (periodNumber(before.period) ?? NaN) === 1;
}

function holdsYearEdge({ period }: Point): boolean {
  const number = periodNumber(period) ?? NaN;
  const [start, end] = [firstDay(period.kind, number), firstDay(period.kind, number + 1)];
  return dateOfDay(end).year !== dateOfDay(start - 1).year;
}
