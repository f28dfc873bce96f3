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
  const found = new Set<string>();
  let [first, last] = [Infinity, -Infinity];
  const numbered = family.map(({ definition: { frequency, wholeArea }, observations, corrected }) => {
    const all = [...corrected, ...observations];
    const numbers = numbersOf(frequency, all);
    all.forEach(({ area }, place) => {
      if (area !== wholeArea) found.add(area);
      const number = numbers[place] ?? NaN;
      if (number < first) first = number;
      if (number > last) last = number;
    });
    return { all, numbers, corrected: new Set(corrected) };
  });
  // Of equals the first covers: which one must not change when figures are added.
  const areas = new Map([...found].toSorted().map((area, place) => [area, place]));
  const periods = Math.max(0, last - first + 1) || 0;
  const measures = family.map(({ definition }, member): [string, Measure] => {
    const { id, kind, wholeArea, disclosure } = definition;
    const { all = [], numbers = [], corrected = none } = numbered[member] ?? {};
    const byPeriod = Array.from({ length: periods }, (): Observation[] => []);
    all.forEach((observation, place) => byPeriod[(numbers[place] ?? NaN) - first]?.push(observation));
    const blank = Array.from({ length: areas.size + 2 }, () => null);
    const cells: Cells = {
      blank,
      notFinal: blank.map(() => false),
      of: (area) => (area === wholeArea ? areas.size + 1 : (areas.get(area) ?? 0)),
      isRatio: kind === 'proportion' || kind === 'rate',
    };
    return [
      id,
      {
        kind,
        rule: { threshold: thresholdOf(definition), incomeLike: disclosure === 'income' },
        parts: areas.size,
        periods: byPeriod.map((own) => publicationsOf(own, corrected, cells)),
      },
    ];
  });
  return { first, periods, areas: [...areas.keys()], measures: new Map(measures) };
}

const none: ReadonlySet<Observation> = new Set();

/** Numbers of the periods that begin on a day: the figures of all indicators are of the same few hundred. */
const kept: Readonly<Record<Frequency, Map<string, number>>> = {
  week: new Map(),
  month: new Map(),
  quarter: new Map(),
  'half-year': new Map(),
  year: new Map(),
};
const mostKept = 5_000;

function numbersOf(frequency: Frequency, observations: readonly Observation[]): number[] {
  const known = kept[frequency];
  if (known.size > mostKept) known.clear();
  return observations.map(({ periodStart }) => {
    const number = known.get(periodStart) ?? numberOfDay(frequency, dayNumber(periodStart) ?? NaN);
    known.set(periodStart, number);
    return number;
  });
}

/** Where in a publication the figure of an area stands. */
interface Cells {
  /** A publication without figures. */
  readonly blank: readonly null[];
  readonly notFinal: readonly boolean[];
  readonly of: (area: string) => number;
  readonly isRatio: boolean;
}

/** What was known of all cells of one period after each publication of one of them. */
function publicationsOf(
  observations: readonly Observation[],
  corrected: ReadonlySet<Observation>,
  cells: Cells,
): Publication[] {
  const [first] = observations;
  if (!first) return [];
  const isOne = observations.every((one) => one.publishedOn === first.publishedOn && !corrected.has(one));
  let publication = emptyOf(first.publishedOn, cells);
  if (isOne) {
    for (const one of observations) add(one, publication, cells);
    return [publication];
  }
  const found: Publication[] = [];
  for (const { one, day } of inOrder(observations, corrected, cells)) {
    if (day !== publication.on || found.length === 0) {
      const { counts, bases, isFinal } = publication;
      publication = { on: day, counts: [...counts], bases: bases && [...bases], isFinal: [...isFinal] };
      found.push(publication);
    }
    add(one, publication, cells);
  }
  return found;
}

interface Growing {
  readonly on: string;
  readonly counts: (number | null)[];
  readonly bases: (number | null)[] | null;
  readonly isFinal: boolean[];
}

function emptyOf(on: string, { blank, notFinal, isRatio }: Cells): Growing {
  return { on, counts: [...blank], bases: isRatio ? [...blank] : null, isFinal: [...notFinal] };
}

function add({ area, value, numerator, denominator, status }: Observation, to: Growing, cells: Cells): void {
  const cell = cells.of(area);
  // A ratio that does not say how many it is about cannot be judged.
  to.counts[cell] = value === null ? null : cells.isRatio ? (numerator ?? NaN) : value;
  if (to.bases) to.bases[cell] = value === null ? null : denominator;
  to.isFinal[cell] = status === 'final';
}

interface Ordered {
  readonly one: Observation;
  readonly day: string;
}

/** Oldest first. A figure that was corrected on the day it was published was known before its correction. */
function inOrder(
  observations: readonly Observation[],
  corrected: ReadonlySet<Observation>,
  cells: Cells,
): readonly Ordered[] {
  const last: string[] = [];
  return observations
    .toSorted((a, b) => compare(a.publishedOn, b.publishedOn) || Number(corrected.has(b)) - Number(corrected.has(a)))
    .map((one): Ordered => {
      const cell = cells.of(one.area);
      const before = last[cell] ?? '';
      last[cell] = one.publishedOn > before ? one.publishedOn : `${before}~`;
      return { one, day: last[cell] };
    })
    .toSorted((a, b) => compare(a.day, b.day));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
