import { binomial, gamma, normal, pick, randomOf } from './random.ts';
import { slowFactors } from './level.ts';
import type { Duration, Events, Money, Share } from './patterns.ts';
import { neighbourhoods, wholeArea } from './places.ts';
import { residentsIn } from './residents.ts';
import type { SampleWeek } from './sample-weeks.ts';

export interface Figure {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** The same week as known at its first, second ... publication. */
export type Publications = readonly Figure[];

interface InWeek<P> {
  readonly key: string;
  readonly pattern: P;
  readonly week: SampleWeek;
}

interface OverWeeks<P> {
  readonly key: string;
  readonly pattern: P;
  readonly weeks: readonly SampleWeek[];
}

interface Payments extends InWeek<Money> {
  readonly payments: number;
  /** 1 until amounts rise. */
  readonly price: number;
}

/** Every event gets a place and a moment of registration, so parts add up and later publications only add. */
export function eventFigures({ key, pattern, week }: InWeek<Events>, count: number): Map<string, Publications> {
  const random = randomOf(key, 'events', week.start);
  const areas = pattern.byNeighbourhood ? [wholeArea, ...neighbourhoods.map((part) => part.name)] : [wholeArea];
  const known = areas.map(() => pattern.delay.map(() => 0));
  for (let event = 0; event < count; event += 1) {
    const place = 1 + pick(random, shares);
    const age = pick(random, pattern.delay);
    for (const area of [known[0], known[place]]) if (area) area[age] = (area[age] ?? 0) + 1;
  }
  return new Map(
    areas.map((area, index) => [area, cumulative(known[index] ?? []).map((n) => countOf(pattern, week, n))]),
  );
}

export function plain(value: number): Publications {
  return [{ value, numerator: null, denominator: null }];
}

export function shareFigures({ key, pattern, weeks }: OverWeeks<Share>, cases: readonly number[]): Publications[] {
  const odds = pattern.chance / (1 - pattern.chance);
  return slowFactors(key, pattern.slow, weeks).map((factor, index) => {
    const denominator = cases[index] ?? 0;
    const chance = (odds * factor) / (1 + odds * factor);
    const numerator = binomial(randomOf(key, 'share', weeks[index]?.start ?? ''), denominator, chance);
    return [{ value: denominator === 0 ? null : (100 * numerator) / denominator, numerator, denominator }];
  });
}

export function durationFigures(
  { key, pattern, weeks }: OverWeeks<Duration>,
  cases: readonly number[],
): Publications[] {
  return slowFactors(key, pattern.slow, weeks).map((factor, index) => {
    const random = randomOf(key, 'days', weeks[index]?.start ?? '');
    const days = Array.from({ length: cases[index] ?? 0 }, () =>
      Math.max(1, Math.round(pattern.median * factor * Math.exp(pattern.spread * normal(random)))),
    );
    return [{ value: median(days), numerator: null, denominator: days.length }];
  });
}

/** Few dear bills and many small ones: the sum of n gamma amounts of shape 0.8. */
export function moneyFigures({ key, pattern, week, payments, price }: Payments): Publications {
  const random = randomOf(key, 'euros', week.start);
  const perAge = pattern.delay.map(() => 0);
  for (let payment = 0; payment < payments; payment += 1) {
    const age = pick(random, pattern.delay);
    perAge[age] = (perAge[age] ?? 0) + (gamma(random, 0.8) / 0.8) * pattern.averageEuros * price;
  }
  return cumulative(perAge).map((value) => ({ value, numerator: null, denominator: null }));
}

const shares = neighbourhoods.map((part) => part.share);

function countOf(pattern: Events, week: SampleWeek, count: number): Figure {
  if (!pattern.perResidents) return { value: count, numerator: null, denominator: null };
  // The organisation that counts delivers nothing in this week; no figure is not zero.
  if (week.isoWeek === 22 && week.isoYear % 2 === 1) return { value: null, numerator: null, denominator: null };
  const residents = residentsIn(week.isoYear);
  return { value: (1000 * count) / residents, numerator: count, denominator: residents };
}

function cumulative(parts: readonly number[]): number[] {
  let sum = 0;
  return parts.map((part) => (sum += part));
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : Math.round(((sorted[half - 1] ?? upper) + upper) / 2);
}
