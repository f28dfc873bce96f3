import { compareCounts } from '../../../statistics/comparison/two-counts.ts';
import type { Dated, Relation } from '../../../text/figures/relations/relation.ts';
import { isSuccessive, numberOf, placeInYear } from '../../../text/figures/period-order.ts';
import type { OwnUnit } from '../../../text/figures/account.ts';
import { fact, type Fact, type Statement } from '../statement.ts';
import { periodWords } from '../wording/own/periods.ts';
import { type Amounts, capitalised, named } from './amounts.ts';
import { isFarOut } from './far-out.ts';
import { nameOfOwnPeriod, withPreposition } from './period-name.ts';

const LEVEL = 0.05;
const MOST_ROWS = 3;
/** Of fewer figures none stands apart. */
const FEWEST_BESIDE = 5;
/** Of fewer the last step tells the same. */
const FEWEST_OVERALL = 3;
const perYear = { quarter: 4, 'half-year': 2 } as const;

type Of<Kind extends Relation['kind']> = Extract<Relation, { kind: Kind }>;

/** Quarters and half-years against the same a year before; years in a row (statistics 7.4). No limits. */
export function tellLongPeriods({ points, frequency, unit }: Of<'long-periods'>, amounts: Amounts): Statement[] {
  const words = periodWords[amounts.language];
  const few = words.fewPoints(amounts.number('points', points.length));
  if (frequency === 'quarter' || frequency === 'half-year') {
    const pairs = yearPairs(points, perYear[frequency]);
    if (pairs.length > 0)
      return [...onYear(pairs, points, unit, amounts), ...season(points, amounts), words.compareSame(), few];
    return [...overall(points, unit, amounts), words.noYearBefore(), few];
  }
  return [
    ...overall(points, unit, amounts),
    ...lastStep(points, unit, amounts),
    ...steady(points, amounts).slice(0, 1),
    few,
  ];
}

interface YearPair {
  readonly before: Dated;
  readonly after: Dated;
}

function yearPairs(points: readonly Dated[], size: number): YearPair[] {
  const byNumber = new Map<number, Dated>();
  for (const [i, point] of points.entries()) {
    const { period } = point;
    const number = period && isSuccessive(period) && period.year !== null ? numberOf(period) : null;
    byNumber.set(number ?? -points.length + i, point);
  }
  // `kw1 .. kw4 kw1 .. kw4` without years is one year and the next.
  const isWithoutYears = points.every(({ period }) => period && 'year' in period && period.year === null);
  const isUndated = points.every(({ period }) => period === null) || (isWithoutYears && points.length >= 2 * size);
  return points.flatMap((after, i): YearPair[] => {
    const { period } = after;
    const number = period && isSuccessive(period) && period.year !== null ? numberOf(period) : null;
    const before = number === null ? (isUndated ? points[i - size] : undefined) : byNumber.get(number - size);
    return before ? [{ before, after }] : [];
  });
}

function onYear(
  pairs: readonly YearPair[],
  points: readonly Dated[],
  unit: OwnUnit | null,
  amounts: Amounts,
): Statement[] {
  const words = periodWords[amounts.language];
  const shown = pairs.slice(pairs.length < 3 ? 0 : -1).map(({ before, after }): Statement => {
    const period = nameOf(after, after === points.at(-1) ? words.theLast : words.theOneBefore, amounts);
    const apart = after.value - before.value;
    if (apart === 0) return words.onYearSame(period);
    const size = sizeOf(apart, unit, amounts);
    const percentage = amounts.signedPercentage('percentage', before.value === 0 ? 0 : 100 * (apart / before.value));
    return (apart > 0 ? words.onYear : words.onYearLess)(period, size, percentage);
  });
  const isAll = (sign: number): boolean =>
    pairs.every(({ before, after }) => Math.sign(after.value - before.value) === sign);
  const count = amounts.number('count', pairs.length);
  const shares = pairs.flatMap(({ before, after }) =>
    before.value > 0 ? [100 * (after.value / before.value - 1)] : [],
  );
  const [least, most] = [Math.min(...shares), Math.max(...shares)].map((end) => amounts.signedPercentage('end', end));
  const summary =
    pairs.length < 3
      ? []
      : [
          !least || !most
            ? words.notAll()
            : isAll(1)
              ? words.allHigher(count, least, most)
              : isAll(-1)
                ? words.allLower(count, most, least)
                : words.notAll(),
        ];
  return [...shown, ...summary];
}

function nameOf({ label, period }: Dated, otherwise: string, { language }: Amounts): Fact {
  const shown = nameOfOwnPeriod(period, language) || label || otherwise;
  return fact('period', capitalised(shown));
}

/** The same quarter highest and the same lowest in every whole year; two years at least. */
function season(points: readonly Dated[], amounts: Amounts): Statement[] {
  const words = periodWords[amounts.language];
  const years = Map.groupBy(points, ({ period }) => (period && period.kind !== 'ago' ? period.year : null));
  const whole = [...years].filter(([year, own]) => year !== null && own.length === 4).map(([, own]) => own);
  if (whole.length < 2) return [];
  const placeOf = (own: readonly Dated[], pick: (...values: number[]) => number): number => {
    const value = pick(...own.map((point) => point.value));
    const point = own.find((one) => one.value === value);
    return point?.period ? placeInYear(point.period) : 0;
  };
  const [highest, lowest] = [Math.max, Math.min].map((pick) => new Set(whole.map((own) => placeOf(own, pick))));
  if (highest?.size !== 1 || lowest?.size !== 1) return [];
  const name = { nl: 'kwartaal', en: 'quarter' }[amounts.language];
  return [
    words.season(
      fact('highest', `${name} ${[...highest].join('')}`),
      fact('lowest', `${name} ${[...lowest].join('')}`),
    ),
  ];
}

function overall(points: readonly Dated[], unit: OwnUnit | null, amounts: Amounts): Statement[] {
  const words = periodWords[amounts.language];
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  const apart = last.value - first.value;
  const amount = (name: string, value: number) => amounts.amount(name, value, unit);
  if (apart === 0) return [words.firstLastSame(amount('value', first.value))];
  return [
    (apart > 0 ? words.firstLast : words.firstLastLess)(
      amount('first', first.value),
      amount('last', last.value),
      sizeOf(apart, unit, amounts),
    ),
    ...(first.value > 0 && unit !== 'percentage'
      ? [words.relative(amounts.signedPercentage('relative', 100 * (last.value / first.value - 1)))]
      : []),
  ];
}

function lastStep(points: readonly Dated[], unit: OwnUnit | null, amounts: Amounts): Statement[] {
  const words = periodWords[amounts.language];
  const [before, after] = points.slice(-2);
  if (!before || !after || (unit !== null && unit !== 'count')) return [];
  const compared = compareCounts({ count: after.value, exposure: 1 }, { count: before.value, exposure: 1 });
  if (compared.kind === 'refused' || before.value === after.value) return stepOnly(points, unit, amounts);
  return [...stepOnly(points, unit, amounts), compared.p < LEVEL ? words.moreThanChance() : words.chance()];
}

function steady(points: readonly Dated[], { language }: Amounts): Statement[] {
  const words = periodWords[language];
  const steps = points.slice(1).map(({ value }, i) => Math.sign(value - (points[i]?.value ?? 0)));
  if (steps.every((step) => step > 0)) return [words.everyYearUp(), words.noPromise()];
  return steps.every((step) => step < 0) ? [words.everyYearDown(), words.noPromise()] : [];
}

/** Three to seven figures in time: what there is to see, and that it is too few for more. */
export function tellFewInTime({ points, unit, isUnfinished }: Of<'few-in-time'>, amounts: Amounts): Statement[] {
  const words = periodWords[amounts.language];
  const values = points.map(({ value }) => value);
  const amount = (name: string, value: number) => amounts.amount(name, value, unit);
  const told = isUnfinished ? [words.unfinished()] : lastStep(points, unit, amounts);
  return [
    rangeTold(points, amount, amounts.language),
    ...(values.length > FEWEST_OVERALL
      ? overall(points, unit, amounts).slice(0, points.every(({ period }) => period) ? 2 : 1)
      : []),
    ...(isUnfinished ? stepOnly(points, unit, amounts) : []),
    ...told,
    ...(unit === null || unit === 'count' ? [] : stepOnly(points, unit, amounts)),
    ...(values.length > 3 ? steady(points, amounts) : []),
    ...(values[0] === Math.min(...values) || values[values.length - 2] === Math.min(...values)
      ? [words.lowestLater()]
      : []),
    ...(values[values.length - 2] === Math.max(...values) ? [words.highestLater()] : []),
    words.noTrend(),
  ];
}

/** What stands apart is told first, and is none of the others. */
function rangeTold(
  points: readonly Dated[],
  amount: (name: string, value: number) => Fact,
  language: Amounts['language'],
): Statement {
  const words = periodWords[language];
  const values = points.map(({ value }) => value);
  const apart = values.length < FEWEST_BESIDE ? -1 : values.findIndex((value) => isFarOut(value, values));
  const rest = apart < 0 ? values : values.toSpliced(apart, 1);
  const ends = [amount('lowest', Math.min(...rest)), amount('highest', Math.max(...rest))] as const;
  const point = apart < 0 ? undefined : points[apart];
  if (!point) return words.range(...ends);
  const { value } = point;
  return (value > Math.max(...rest) ? words.aboveOthers : words.belowOthers)(
    fact('apart', `${amount('apart', value).shown} ${withPreposition(point.period, language)}`.trim()),
    ...ends,
  );
}

function stepOnly(points: readonly Dated[], unit: OwnUnit | null, amounts: Amounts): Statement[] {
  const [before, after] = points.slice(-2);
  if (!before || !after) return [];
  const words = periodWords[amounts.language];
  const [was, is] = [amounts.amount('before', before.value, unit), amounts.amount('after', after.value, unit)];
  const [from, to] = [
    withPreposition(before.period, amounts.language),
    withPreposition(after.period, amounts.language),
  ];
  return [
    from && to
      ? words.lastStepDated(fact('from', capitalised(from)), was, fact('to', to), is)
      : words.lastStep(was, is),
  ];
}

/** A stock on successive dates: no chance, only what it did (statistics 1.0). */
export function tellStocks({ points }: Of<'stocks'>, amounts: Amounts): Statement[] {
  const words = periodWords[amounts.language];
  const step = points.length > 2 ? stepOnly(points, null, amounts) : [];
  return [
    ...overall(points, 'count', amounts),
    ...step,
    ...(points.length > 2 ? steady(points, amounts) : []),
    words.stock(),
    words.askFlows(),
  ];
}

function sizeOf(apart: number, unit: OwnUnit | null, amounts: Amounts): Fact {
  return unit === 'percentage'
    ? amounts.points('difference', apart)
    : amounts.amount('difference', Math.abs(Number(apart.toFixed(6))), unit);
}

/** From the first to the last of a long row of a stock, and whether every step goes the same way. */
export function tellOverall(points: readonly Dated[], amounts: Amounts): Statement[] {
  return [...overall(points, 'count', amounts), ...steady(points, amounts).slice(0, 1)];
}

/** Rows of a few figures each, by their names. */
export function tellSeveralRows({ rows }: Of<'several-rows'>, amounts: Amounts): Statement[] {
  const words = periodWords[amounts.language];
  const told = rows.slice(0, MOST_ROWS).flatMap(({ label, points, unit }): Statement[] => {
    const values = points.map(({ value }) => value);
    const amount = (name: string, value: number) => amounts.amount(name, value, unit);
    return [
      named(label, words.rowRange(amount('lowest', Math.min(...values)), amount('highest', Math.max(...values)))),
      ...lastStep(points, unit, amounts),
    ];
  });
  return [...told, words.noTrend()];
}
