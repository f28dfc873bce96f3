import type { HiddenPerPublication } from '../../statistics/disclosure/measure.ts';
import { tellableTotals, type Stretch } from '../../statistics/disclosure/totals.ts';
import { firstDay, frequencies, numberOfDay, periodNumbered, type Frequency, type Period } from '../../time/period.ts';
import type { Indicator } from './indicator.ts';
import type { Counted, Grid } from './measures.ts';

/** The figures of a longer time together, of which some may not be shown each. */
export interface Total {
  readonly time: Period;
  /** What was counted. */
  readonly count: number;
  /** Of a ratio what it was taken of, likewise together; null for counts. */
  readonly base: number | null;
}

/** A week belongs to the month, quarter or year that holds its Thursday (ISO 8601). */
const thursday = 3;

/** Of an area whose figures are all there: by its place in the grid. */
export function totalsOf(
  asked: Indicator,
  family: readonly Counted[],
  grid: Grid,
  hidden: ReadonlyMap<string, HiddenPerPublication>,
): ReadonlyMap<number, readonly Total[]> {
  const [measure, own] = [grid.measures.get(asked.id), hidden.get(asked.id)];
  const totals = new Map<number, Total[]>();
  if (!measure || !own || measure.kind === 'stock') return totals;
  const stockOf = family.find(({ definition }) => [definition.inflowId, definition.outflowId].includes(asked.id));
  const { id, inflowId, outflowId } = stockOf?.definition ?? {};
  const partnerId = (inflowId === asked.id ? outflowId : inflowId) ?? '';
  const [other, hiddenOther] = [grid.measures.get(partnerId), hidden.get(partnerId)];
  const judged = {
    measure,
    hidden: own,
    ...(other && hiddenOther && { partner: { measure: other, hidden: hiddenOther } }),
    ...(id !== undefined && { stock: hidden.get(id) ?? [] }),
  };
  const stretches = frequencies
    .slice(frequencies.indexOf(asked.frequency) + 1)
    .flatMap((longer) => stretchesOf(asked.frequency, longer, grid));
  const isTold = tellableTotals(judged, stretches);
  stretches.forEach(({ time, first, last }, place) => {
    if (!isTold[place]) return;
    const newest = measure.periods.slice(first, last + 1).map((publications) => publications.at(-1));
    for (let cell = 0; cell < grid.areas.length + 2; cell++) {
      const counts = newest.map((one) => one?.counts[cell] ?? null);
      if (counts.includes(null)) continue;
      const sum = (all: readonly (number | null)[]): number => all.reduce<number>((so, one) => so + (one ?? 0), 0);
      const base = measure.kind === 'flow' ? null : sum(newest.map((one) => one?.bases?.[cell] ?? null));
      const found = totals.get(cell) ?? [];
      found.push({ time, count: sum(counts), base });
      totals.set(cell, found);
    }
  });
  return totals;
}

/** Whole months, quarters and so on, of which every period lies in the grid. */
function stretchesOf(
  frequency: Frequency,
  longer: Frequency,
  { first, periods }: Grid,
): (Stretch & { readonly time: Period })[] {
  const middle = frequency === 'week' ? thursday : 0;
  const numberAt = (place: number): number => numberOfDay(longer, firstDay(frequency, first + place) + middle);
  const found: (Stretch & { readonly time: Period })[] = [];
  for (let place = 0, start = 0; place < periods; place++) {
    if (place + 1 < periods && numberAt(place + 1) === numberAt(place)) continue;
    const [isBegun, isOver] = [numberAt(start - 1), numberAt(place + 1)].map((number) => number === numberAt(place));
    if (!isBegun && !isOver) found.push({ first: start, last: place, time: periodNumbered(longer, numberAt(place)) });
    start = place + 1;
  }
  return found;
}
