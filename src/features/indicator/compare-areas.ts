import { type AreaStanding, proportionFunnel, rateFunnel } from '../../statistics/areas/funnel.ts';
import type { Standing } from '../../statistics/areas/standing.ts';
import { compareCounts } from '../../statistics/comparison/two-counts.ts';
import { compareProportions } from '../../statistics/comparison/two-proportions.ts';
import { chanceOfAtLeastOne } from '../../statistics/comparison/several-comparisons.ts';
import {
  firstDay,
  frequencies,
  laterPeriod,
  numberOfDay,
  periodNumber,
  periodNumbered,
  type Period,
} from '../../time/period.ts';
import type { Indicator } from './indicator.ts';
import type { IndicatorReading } from './read-indicator.ts';

/** Areas of one indicator held against all of them together (statistics 1.11). */
export interface AreaComparison {
  readonly kind: 'compared';
  readonly time: Period;
  /** 100: the areas are shares; 1,000: numbers per so many of what could be counted. */
  readonly per: 100 | 1_000;
  /** Of all areas that are shown together, in that unit. */
  readonly average: number;
  readonly areas: readonly ComparedArea[];
  /** The areas differ more than chance makes them, and are too few to tell which (statistics 7.10). */
  readonly isTooUneven: boolean;
  /** That of so many areas at least one stands out by chance; 0 to 1. */
  readonly chance: number;
  /** Of two that were named, the first against the second; null when it was not about two. */
  readonly pair: AreaPair | null;
}

export interface AreaPair {
  readonly names: readonly [string, string];
  readonly side: 'higher' | 'lower';
  /** The difference is larger than chance makes it (p < 0.05). */
  readonly isClear: boolean;
}

/** In the order they came in, which is not that of their figures. */
export interface ComparedArea {
  readonly area: string;
  /** null when it is not told. */
  readonly value: number | null;
  /** 'perhaps': outside what is expected in 19 of 20 cases, inside what is in 998 of 1,000. */
  readonly standing: Standing | 'perhaps-higher' | 'perhaps-lower' | 'hidden' | 'missing';
}

/** Why areas cannot be held against each other. */
export type NotCompared =
  'no-counts' | 'no-bases' | 'no-populations' | 'few-areas' | 'few-shown' | 'no-whole-period' | 'nothing-counted';

const LEVEL = 0.05;
const fewestAreas = 3;

/**
 * Compares the areas over the newest whole quarter, or half-year or year when less of a quarter may be told; or over `asked`.
 * `populations`: of each area how many there are, for counts. All is computed from what may be shown, so nothing that may not
 * follows from it.
 */
export function compareAreas(
  definition: Indicator,
  areas: readonly IndicatorReading[],
  populations: readonly IndicatorReading[] | null,
  { asked, named }: { readonly asked: Period | null; readonly named: readonly string[] },
): AreaComparison | NotCompared {
  const { kind } = definition;
  if (kind === 'duration' || kind === 'money') return 'no-counts';
  if (areas.length < fewestAreas) return 'few-areas';
  const isRatio = kind === 'proportion' || kind === 'rate';
  if (!isRatio && populations === null) return 'no-populations';
  const population = new Map(populations?.map((one) => [one.area, newestValueOf(one)]));
  const times = asked ? [asked] : timesOf(definition, areas);
  let reason: NotCompared | null = null;
  for (const time of times) {
    const counted = areas.map((one) => countedIn(one, time, isRatio ? null : (population.get(one.area) ?? null)));
    const found = compared(definition, time, areas, counted, named);
    if (typeof found !== 'string') return found;
    reason ??= found;
  }
  return reason ?? 'no-whole-period';
}

/** What was counted in an area, and of how many; or why that is not told. */
type Counted = { readonly count: number; readonly base: number } | 'hidden' | 'missing' | 'no-base';

function compared(
  { kind }: Indicator,
  time: Period,
  areas: readonly IndicatorReading[],
  counted: readonly Counted[],
  named: readonly string[],
): AreaComparison | NotCompared {
  if (counted.every((one) => one === 'missing')) return 'no-whole-period';
  if (counted.every((one) => typeof one === 'string' && one !== 'hidden'))
    return kind === 'flow' || kind === 'stock' ? 'no-populations' : 'no-bases';
  const shown = counted.flatMap((one) => (typeof one === 'string' ? [] : [one]));
  if (shown.length < fewestAreas) return 'few-shown';
  const isShare = kind === 'proportion';
  const funnel = isShare
    ? proportionFunnel(shown.map(({ count, base }) => ({ count, size: base })))
    : rateFunnel(shown.map(({ count, base }) => ({ count, exposure: base })));
  if (funnel.kind === 'refused') return funnel.reason === 'no-cases' ? 'nothing-counted' : 'few-shown';
  const per = isShare ? 100 : 1_000;
  const standings = [...funnel.areas];
  const chance = chanceOfAtLeastOne(shown.length, LEVEL);
  return {
    kind: 'compared',
    time,
    per,
    average: per * funnel.average,
    areas: counted.map((one, i): ComparedArea => {
      const area = areas[i]?.area ?? '';
      const found = typeof one === 'string' ? null : standings.shift();
      if (found?.kind !== 'standing') return { area, value: null, standing: one === 'hidden' ? 'hidden' : 'missing' };
      return { area, value: per * found.value, standing: standingOf(found) };
    }),
    isTooUneven: funnel.isTooUneven,
    chance: typeof chance === 'number' ? chance : 0,
    pair: pairOf(named, areas, counted, isShare),
  };
}

function standingOf({ at95, at998 }: AreaStanding): ComparedArea['standing'] {
  if (at998 !== 'within') return at998;
  return at95 === 'within' ? 'within' : `perhaps-${at95}`;
}

function pairOf(
  named: readonly string[],
  areas: readonly IndicatorReading[],
  counted: readonly Counted[],
  isShare: boolean,
): AreaPair | null {
  const [one, other] = named;
  if (one === undefined || other === undefined || named.length > 2) return null;
  const [first, second] = [one, other].map((name) => counted[areas.findIndex(({ area }) => area === name)]);
  if (!first || !second || typeof first === 'string' || typeof second === 'string') return null;
  const found = isShare
    ? compareProportions({ count: first.count, size: first.base }, { count: second.count, size: second.base })
    : compareCounts({ count: first.count, exposure: first.base }, { count: second.count, exposure: second.base });
  if (found.kind === 'refused') return null;
  const side = first.count / first.base < second.count / second.base ? 'lower' : 'higher';
  return { names: [one, other], side, isClear: (found.p ?? 1) < LEVEL };
}

/** Of a time as long as a figure's own the newest figure; else whole quarters and longer times that are over. */
function timesOf({ kind, frequency }: Indicator, areas: readonly IndicatorReading[]): Period[] {
  const newest = areas.flatMap(({ reading }) => {
    const period = reading.newestIndex === null ? undefined : reading.points[reading.newestIndex]?.period;
    return period ? [period] : [];
  });
  const numbers = newest.map((period) => periodNumber(period) ?? -Infinity);
  const [last] = newest.filter((_, i) => numbers[i] === Math.min(...numbers));
  if (!last) return [];
  const longer = frequencies.filter(
    (each) => each !== 'month' && frequencies.indexOf(each) > frequencies.indexOf(frequency),
  );
  if (kind === 'stock' || longer.length === 0) return [last];
  return longer.map((each) => {
    const next = laterPeriod(last, 1);
    return periodNumbered(each, numberOfDay(each, middleOf(next)) - 1);
  });
}

/** A week belongs to the longer time that holds its Thursday (ISO 8601). */
function middleOf(period: Period): number {
  return firstDay(period.kind, periodNumber(period) ?? NaN) + (period.kind === 'week' ? 3 : 0);
}

function countedIn(one: IndicatorReading, time: Period, population: number | null): Counted {
  const { definition, series } = one;
  const isRatio = definition.kind === 'proportion' || definition.kind === 'rate';
  const [from, to] = [time, laterPeriod(time, 1)].map((each) => firstDay(each.kind, periodNumber(each) ?? NaN));
  const within = series.points.filter(({ period }) => {
    const day = time.kind === period.kind ? firstDay(period.kind, periodNumber(period) ?? NaN) : middleOf(period);
    return day >= (from ?? Infinity) && day < (to ?? -Infinity);
  });
  const [first, last] = [within[0], within.at(-1)];
  const isWhole =
    first !== undefined &&
    last !== undefined &&
    (time.kind === first.period.kind ||
      (middleOf(laterPeriod(first.period, -1)) < (from ?? 0) && middleOf(laterPeriod(last.period, 1)) >= (to ?? 0)));
  if (!isWhole) return 'missing';
  const told = one
    .totals()
    .find((total) => total.time.kind === time.kind && periodNumber(total.time) === periodNumber(time));
  if (within.some(({ isHidden }) => isHidden)) {
    if (!told) return 'hidden';
    return withBase(told.count, isRatio ? told.base : population);
  }
  if (within.some(({ value }) => value === null)) return 'missing';
  const sum = (of: (point: (typeof within)[number]) => number | null): number | null =>
    within.reduce<number | null>((all, point) => {
      const each = of(point);
      return all === null || each === null ? null : all + each;
    }, 0);
  const count = sum(({ value, numerator }) => (isRatio ? numerator : value));
  return count === null ? 'no-base' : withBase(count, isRatio ? sum(({ denominator }) => denominator) : population);
}

function withBase(count: number, base: number | null): Counted {
  return base === null || base <= 0 ? 'no-base' : { count, base };
}

function newestValueOf({ reading }: IndicatorReading): number | null {
  return reading.newestIndex === null ? null : (reading.points[reading.newestIndex]?.value ?? null);
}
