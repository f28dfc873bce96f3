import { compareCounts } from '../../../statistics/comparison/two-counts.ts';
import { percentagePoints } from '../../../statistics/fallacies/percentage-points.ts';
import { regressionToTheMean } from '../../../statistics/fallacies/regression-to-the-mean.ts';
import { realCount, roundedChange } from '../../../statistics/rounding-interval.ts';
import type { Change, Relation } from '../../../text/figures/relations/relation.ts';
import { formatList } from '../../../text/format.ts';
import { fact, type Statement } from '../statement.ts';
import { changeWords } from '../wording/own/changes.ts';
import type { Amounts } from './amounts.ts';

/** Below this a difference is called more than chance (statistics 1.9). */
const LEVEL = 0.05;
const FEW = 10;
/** Beside words of money, so much is no number of people. */
const LEAST_AMOUNT = 100_000;

type Of<Kind extends Relation['kind']> = Extract<Relation, { kind: Kind }>;

/** What words say of the figures beside their units. */
export interface About {
  /** Fewer people than this may be recognised. */
  readonly fewest: number;
  readonly isSurvey: boolean;
  readonly isStock: boolean;
  /** How many people were asked is told. */
  readonly hasSizes: boolean;
  readonly isMedian: boolean;
  readonly isEuro: boolean;
  /** They are amounts of money. */
  readonly isAmount: boolean;
  /** Differences are asked for in percent. */
  readonly asksPercent: boolean;
  /** As an index number. */
  readonly asksIndex: boolean;
  /** Only a sum is asked: `hoeveel is 14% van 350?` */
  readonly isCalculation: boolean;
}

/** From one figure to another: absolute, relative, and whether chance can make it (statistics 1.9). */
export function tellChange(
  { change, isUnfinished, sumOf, beside }: Of<'change'>,
  about: About,
  amounts: Amounts,
): Statement[] {
  const words = changeWords[amounts.language];
  const { before, after, unit } = change;
  if (before === after) return [words.same(amounts.amount('value', after, unit)), words.twoMeasurements()];
  const parts = formatList(
    (sumOf ?? []).map((value) => amounts.number('part', value).shown),
    amounts.language,
  );
  return [
    ...(sumOf ? [words.addedUp(fact('parts', parts), amounts.number('sum', after))] : []),
    changeTold(change, amounts),
    ...relative(change, amounts),
    ...(about.asksIndex ? indexed(change, amounts) : []),
    ...(beside === undefined ? [] : [besideOthers(after, beside, unit, amounts)]),
    ...(isSmall(change) ? [words.small()] : []),
    ...(isUnfinished ? [words.unfinished()] : chanceTold(change, about, amounts)),
    isYears(change)
      ? words.years()
      : !about.isStock && (unit === null || unit === 'count')
        ? words.twoPoints()
        : words.twoMeasurements(),
  ];
}

function besideOthers(own: number, other: number, unit: Change['unit'], amounts: Amounts): Statement {
  const words = changeWords[amounts.language];
  const theirs = amounts.amount('other', other, unit);
  const apart = Number((own - other).toFixed(6));
  if (apart === 0) return words.sameAsOther(theirs);
  const size = unit === 'percentage' ? amounts.points('apart', apart) : amounts.amount('apart', Math.abs(apart), unit);
  return (apart > 0 ? words.moreThanOther : words.lessThanOther)(size, theirs);
}

export function changeTold({ before, after, unit }: Change, amounts: Amounts): Statement {
  const words = changeWords[amounts.language];
  const amount = (name: string, value: number) => amounts.amount(name, value, unit);
  const size =
    unit === 'percentage'
      ? amounts.points('difference', after - before)
      : amount('difference', Math.abs(Number((after - before).toFixed(6))));
  return (after > before ? words.rose : words.fell)(amount('before', before), amount('after', after), size);
}

/** How much that is of the first. */
export function relative({ before, after, unit }: Change, amounts: Amounts): Statement[] {
  const words = changeWords[amounts.language];
  if (unit === 'percentage') {
    const found = percentagePoints(before, after);
    return found?.kind === 'percentage-points' && found.percent !== null
      ? [words.relativeOfPercentage(amounts.signedPercentage('relative', found.percent))]
      : [];
  }
  if (before <= 0) return before === 0 ? [words.fromNothing()] : [];
  return [words.relative(amounts.signedPercentage('relative', 100 * (after / before - 1)))];
}

/** The first figure made 100. */
function indexed({ before, after, unit, from }: Change, amounts: Amounts): Statement[] {
  if (before <= 0 || unit === 'percentage') return [];
  const words = changeWords[amounts.language];
  const index = amounts.computed('index', (100 * after) / before);
  const base = amounts.number('base', 100);
  return [from === '' ? words.index(index, base) : words.indexFrom(index, fact('from', from), base)];
}

/** Only of counts: chance says nothing about amounts and days. */
function chanceTold(
  { before, after, unit }: Change,
  { isSurvey, isStock, hasSizes, isMedian, isAmount }: About,
  amounts: Amounts,
): Statement[] {
  const words = changeWords[amounts.language];
  const isMark = unit === null && !(Number.isInteger(before) && Number.isInteger(after));
  if ((isSurvey || isMark) && hasSizes && unit !== 'percentage') return [words.needsSpread()];
  if (unit === 'percentage') return [isSurvey ? words.askedPeople() : words.needsCounts()];
  if (unit === 'money' || (isAmount && unit !== 'days' && before >= LEAST_AMOUNT)) return [words.priceToo()];
  if (unit === 'measure' && isSurvey) return [words.askedPeople()];
  if (isMedian) return [words.howManyCases()];
  if (unit === 'days' || unit === 'measure') return [words.needsCases(), words.medianToo()];
  if (unit === 'rate') return [words.needsCounts()];
  if (isMark) return isSurvey ? [words.askedPeople()] : [words.needsCases()];
  if (isStock) return [words.stock()];
  const compared = compareCounts({ count: after, exposure: 1 }, { count: before, exposure: 1 });
  if (compared.kind === 'refused') return [];
  return [compared.p < LEVEL ? words.moreThanChance() : words.chance(), words.ifStock()];
}

/** So few that chance alone doubles or halves them (statistics 2, row 3). */
function isSmall({ before, after, unit }: Change): boolean {
  return (
    (unit === null || unit === 'count') && [before, after].every((value) => Number.isInteger(value) && value < FEW)
  );
}

function isYears({ from, to }: Change): boolean {
  return /^(?:19|20)\d\d$/.test(from) && /^(?:19|20)\d\d$/.test(to);
}

/** Two rates without their counts: the digits that were given leave room (statistics 1.12). */
export function tellRateChange({ change, isInTime }: Of<'rate-change'>, amounts: Amounts): Statement[] {
  const words = changeWords[amounts.language];
  const { before, after } = change;
  if (!isInTime) {
    const apart = amounts.number('difference', Number(Math.abs(after - before).toFixed(6)));
    return [words.rateApart(apart), words.needsCounts(), words.rateNotWorse()];
  }
  const [low, high] = [before, after].map(halfOfLastDigit) as [number, number];
  const lower = 100 * ((after - high) / (before + low) - 1);
  const upper = 100 * ((after + high) / (before - low) - 1);
  return [
    changeTold(change, amounts),
    ...relative(change, amounts),
    ...(before > low
      ? [
          words.roundedRates(
            amounts.signedPercentage('lower', Math.round(lower)),
            amounts.signedPercentage('upper', Math.round(upper)),
          ),
        ]
      : []),
    words.needsCounts(),
    words.twoMeasurements(),
  ];
}

function halfOfLastDigit(value: number): number {
  return 0.5 * 10 ** -(String(value).split('.')[1]?.length ?? 0);
}

/** What really may have changed between two rounded counts (statistics 1.12). */
export function tellRounded({ change, to }: Of<'rounded'>, amounts: Amounts): Statement[] {
  const words = changeWords[amounts.language];
  const [before, after] = [change.before, change.after].map((value) => ({ value, to }));
  const found = before && after ? roundedChange(before, after) : null;
  if (!before || !after || found?.kind !== 'change') return [];
  const { number } = amounts;
  const range = (count: typeof before): Statement[] => {
    const real = realCount(count);
    return real
      ? [words.mayBe(number('published', count.value), number('lower', real.lower), number('upper', real.upper))]
      : [];
  };
  return [
    words.roundedTo(number('rounded-to', to)),
    ...range(before),
    ...range(after),
    ...(found.percentage
      ? [
          words.realChange(
            signed('lower', found.percentage.lower, amounts),
            signed('upper', found.percentage.upper, amounts),
          ),
        ]
      : [words.realDifference(number('lower', found.difference.lower), number('upper', found.difference.upper))]),
    ...(change.before > 0
      ? [words.published(amounts.signedPercentage('published', 100 * (change.after / change.before - 1)))]
      : []),
    found.direction === null ? words.maybeNothing() : words.direction(),
  ];
}

function signed(name: string, value: number, amounts: Amounts) {
  const rounded = Math.round(value);
  return rounded === 0 ? fact(name, amounts.percentage(name, 0).shown) : amounts.signedPercentage(name, rounded);
}

/** The worst or best were picked (statistics 2, row 7). */
export function tellPicked({ picked, change }: Of<'picked'>, amounts: Amounts): Statement[] {
  const words = changeWords[amounts.language];
  const { before, after } = change;
  const found = regressionToTheMean({ picked, before, after, among: null });
  if (found?.kind !== 'regression-to-the-mean') return [changeTold(change, amounts), words.twoMeasurements()];
  return [
    changeTold(change, amounts),
    ...relative(change, amounts),
    picked === 'highest' ? words.pickedHighest() : words.pickedLowest(),
    words.alsoWithout(),
    words.compareOthers(),
  ];
}

/** One figure beside the mean it is held against: without the row nobody knows what is ordinary. */
export function tellAgainstMean({ mean, value }: Of<'against-mean'>, amounts: Amounts): Statement[] {
  const words = changeWords[amounts.language];
  const { number } = amounts;
  const apart = Number((value - mean).toFixed(6));
  const told =
    apart === 0
      ? words.onMean(number('value', value))
      : (apart > 0 ? words.aboveMean : words.belowMean)(
          number('value', value),
          number('difference', Math.abs(apart)),
          number('mean', mean),
        );
  const inPercent =
    mean > 0 && apart !== 0 ? [words.relative(amounts.signedPercentage('relative', (100 * apart) / mean))] : [];
  return [told, ...inPercent, words.meanHides(), words.sendRow()];
}
