import type { Measure, Publication } from '../../statistics/disclosure/measure.ts';
import { dayNumber } from '../../time/day.ts';
import { type Frequency, numberOfDay } from '../../time/period.ts';
import type { Indicator, Observation } from './indicator.ts';

/** A definition with all that was ever published of it. */
export interface Published {
  readonly definition: Indicator;
  /** In all areas: of each oldest period first and oldest publication first. */
  readonly observations: readonly Observation[];
  /** Shown once, and replaced by a correction since; ordered likewise. */
  readonly corrected: readonly Observation[];
}

/** A definition whose figures are counts, or ratios of counts. */
export type Counted = Published & { readonly definition: Indicator & { readonly kind: Measure['kind'] } };

/** The measures of a family along the same periods and areas, by id. */
export interface Grid {
  /** Of the first period its `periodNumber`. */
  readonly first: number;
  readonly periods: number;
  /** The parts; in every measure they are followed by what is in none of them, and by the whole. */
  readonly areas: readonly string[];
  readonly measures: ReadonlyMap<string, Measure>;
}

export function isCounted(published: Published): published is Counted {
  const { kind } = published.definition;
  return kind !== 'duration' && kind !== 'money';
}

export function gridOf(family: readonly Counted[], thresholdOf: (definition: Indicator) => number): Grid {
  const entries = family.map(entriesOf);
  const found = new Set<string>();
  let [first, last] = [Infinity, -Infinity];
  family.forEach(({ definition: { wholeArea } }, member) => {
    for (const { number, observation } of entries[member] ?? []) {
      const { area } = observation;
      if (area !== wholeArea) found.add(area);
      if (number < first) first = number;
      if (number > last) last = number;
    }
  });
  // Of equals the first covers: which one must not change when figures are added.
  const areas = new Map([...found].toSorted().map((area, place) => [area, place]));
  const periods = Math.max(0, last - first + 1) || 0;
  const measures = family.map(({ definition }, member): [string, Measure] => {
    const { id, kind, wholeArea, disclosure } = definition;
    const byPeriod = Array.from({ length: periods }, (): Entry[] => []);
    for (const entry of entries[member] ?? []) byPeriod[entry.number - first]?.push(entry);
    const cellOf = (area: string): number => (area === wholeArea ? areas.size + 1 : (areas.get(area) ?? 0));
    return [
      id,
      {
        kind,
        rule: { threshold: thresholdOf(definition), incomeLike: disclosure === 'income' },
        parts: areas.size,
        periods: byPeriod.map((own) => publicationsOf(own, kind, cellOf, areas.size + 2)),
      },
    ];
  });
  return { first, periods, areas: [...areas.keys()], measures: new Map(measures) };
}

interface Entry {
  /** Its `periodNumber`. */
  readonly number: number;
  readonly observation: Observation;
  readonly isCorrected: boolean;
}

/** Numbers of the periods that begin on a day: the figures of all indicators are of the same few hundred. */
const numbers: Readonly<Record<Frequency, Map<string, number>>> = {
  week: new Map(),
  month: new Map(),
  quarter: new Map(),
  'half-year': new Map(),
  year: new Map(),
};
const mostKept = 5_000;

function entriesOf({ definition: { frequency }, observations, corrected }: Published): Entry[] {
  const known = numbers[frequency];
  if (known.size > mostKept) known.clear();
  const entryOf = (observation: Observation, isCorrected: boolean): Entry => {
    const { periodStart } = observation;
    const number = known.get(periodStart) ?? numberOfDay(frequency, dayNumber(periodStart) ?? NaN);
    known.set(periodStart, number);
    return { number, observation, isCorrected };
  };
  return [
    ...corrected.map((observation) => entryOf(observation, true)),
    ...observations.map((observation) => entryOf(observation, false)),
  ];
}

/** What was known of all cells after each publication of one of them. */
function publicationsOf(
  entries: readonly Entry[],
  kind: Measure['kind'],
  cellOf: (area: string) => number,
  cells: number,
): Publication[] {
  const isRatio = kind === 'proportion' || kind === 'rate';
  let counts = Array.from({ length: cells }, (): number | null => null);
  let bases = isRatio ? [...counts] : null;
  let isFinal = counts.map(() => false);
  const found: Publication[] = [];
  let on = '';
  for (const { entry, day } of inOrder(entries, cellOf)) {
    if (day !== on && on !== '') {
      found.push({ on, counts, bases, isFinal });
      [counts, bases, isFinal] = [[...counts], bases && [...bases], [...isFinal]];
    }
    on = day;
    const { area, value, numerator, denominator, status } = entry.observation;
    const cell = cellOf(area);
    // A ratio that does not say how many it is about cannot be judged.
    counts[cell] = value === null ? null : isRatio ? (numerator ?? NaN) : value;
    if (bases) bases[cell] = value === null ? null : denominator;
    isFinal[cell] = status === 'final';
  }
  if (on !== '') found.push({ on, counts, bases, isFinal });
  return found;
}

interface Ordered {
  readonly entry: Entry;
  readonly day: string;
}

/** Oldest first. A figure that was corrected on the day it was published was known before its correction. */
function inOrder(entries: readonly Entry[], cellOf: (area: string) => number): readonly Ordered[] {
  const day = entries[0]?.observation.publishedOn ?? '';
  if (entries.every(({ observation, isCorrected }) => !isCorrected && observation.publishedOn === day))
    return entries.map((entry) => ({ entry, day }));
  const last: string[] = [];
  return entries
    .toSorted(
      (a, b) =>
        compare(a.observation.publishedOn, b.observation.publishedOn) || Number(b.isCorrected) - Number(a.isCorrected),
    )
    .map((entry): Ordered => {
      const cell = cellOf(entry.observation.area);
      const before = last[cell] ?? '';
      const published = entry.observation.publishedOn;
      last[cell] = published > before ? published : `${before}~`;
      return { entry, day: last[cell] };
    })
    .toSorted((a, b) => compare(a.day, b.day));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
