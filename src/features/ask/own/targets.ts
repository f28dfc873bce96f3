import { exactBinomial } from '../../../statistics/comparison/exact-binomial.ts';
import type { OwnSeries } from '../../../text/figures/account.ts';
import type { Relation, Share } from '../../../text/figures/relations/relation.ts';
import { formatList } from '../../../text/format.ts';
import { fact, type Fact, type Statement } from '../statement.ts';
import { targetWords } from '../wording/own/targets.ts';
import type { Amounts } from './amounts.ts';

const LEVEL = 0.05;

type Of<Kind extends Relation['kind']> = Extract<Relation, { kind: Kind }>;

/** How far from the target, and whether chance can make that (exact binomial test; statistics 1.3). */
export function tellTarget(relation: Of<'target'>, amounts: Amounts): Statement[] {
  const { target, actual, earlier, share, unit, span, good, isMean, yearGone } = relation;
  const words = targetWords[amounts.language];
  if (yearGone !== null && actual < target) return tellSoFar(actual, target, yearGone, amounts);
  const amount = (name: string, value: number): Fact => inSpan(amounts.amount(name, value, unit), value, span, amounts);
  const apart = Number((actual - target).toFixed(6));
  const size = unit === 'percentage' ? amounts.points('difference', apart) : amount('difference', Math.abs(apart));
  const both = [amount('actual', actual), amount('target', target)] as const;
  const isMet = good === null ? null : good === 'at-most' ? apart <= 0 : apart >= 0;
  return [
    ...(share ? [shareTold(share, amounts)] : []),
    isMet === null ? words.beside(...both) : (isMet ? words.met : words.missed)(...both),
    apart === 0 ? words.exactly() : (apart > 0 ? words.over : words.under)(size),
    ...(isMet === null && apart !== 0 ? [words.depends()] : []),
    ...(earlier === undefined ? [] : wayGone(earlier, relation, amounts)),
    ...(good === 'at-most' ? [words.lowerIsBetter()] : []),
    ...(unit !== 'percentage' && target > 0 && good === 'at-least'
      ? [words.percentOf(amounts.percentage('part', (100 * actual) / target))]
      : []),
    ...(share ? chanceOf(share, target, good, amounts) : []),
    ...(isMean && good === 'at-most' && isMet ? [words.isMean()] : []),
    words.onePeriod(),
    words.chosen(),
  ];
}

/** How much of the way from what it was to the target is behind them. */
function wayGone(earlier: number, { target, actual, unit }: Of<'target'>, amounts: Amounts): Statement[] {
  const words = targetWords[amounts.language];
  const [gone, needed] = [actual - earlier, target - earlier].map((value) => Number(value.toFixed(6))) as [
    number,
    number,
  ];
  if (needed === 0 || gone === 0) return [];
  const from = amounts.amount('earlier', earlier, unit);
  if (Math.sign(gone) !== Math.sign(needed)) return [words.otherWay(from)];
  if (Math.abs(gone) >= Math.abs(needed)) return [];
  const size = (name: string, value: number): Fact =>
    unit === 'percentage' ? amounts.points(name, value) : amounts.amount(name, Math.abs(value), unit);
  return [
    words.wayGone(from, size('gone', gone), size('needed', needed), amounts.percentage('part', (100 * gone) / needed)),
  ];
}

/** A target of a year that still runs is not missed yet. */
function tellSoFar(actual: number, target: number, yearGone: number, amounts: Amounts): Statement[] {
  const words = targetWords[amounts.language];
  const even = Number((target * yearGone).toFixed(1));
  return [
    words.soFar(amounts.number('actual', actual), amounts.number('target', target)),
    words.percentOf(amounts.percentage('part', (100 * actual) / target)),
    words.yearGone(amounts.percentage('gone', Math.round(1000 * yearGone) / 10)),
    words.evenly(amounts.number('even', even)),
    words.notEven(),
    words.chosen(),
  ];
}

/** A target beside several periods: which went past it (statistics 1.3: a target is no limit). */
export function tellTargetRow(relation: Of<'target-row'>, amounts: Amounts): Statement[] {
  const { target, good, points, unit, span, isOfGroups } = relation;
  const words = targetWords[amounts.language];
  const amount = (name: string, value: number): Fact => inSpan(amounts.amount(name, value, unit), value, span, amounts);
  const shown = (some: typeof points): Fact =>
    fact(
      'periods',
      formatList(
        some.map(({ label, value }) => `${label} ${amount('value', value).shown}`),
        amounts.language,
      ),
    );
  const [above, below] = [points.filter(({ value }) => value > target), points.filter(({ value }) => value < target)];
  const goal = amount('target', target);
  const count = amounts.number('count', points.length);
  if (good === null)
    return [
      words.all(shown(points)),
      ...(above.length > 0 ? [words.above(goal, shown(above))] : []),
      ...(below.length > 0 ? [words.below(goal, shown(below))] : []),
      words.depends(),
      ...(isOfGroups ? [words.groupSizes()] : []),
      words.chosen(),
    ];
  const missed = good === 'at-most' ? above : below;
  const reached = amounts.number('reached', points.length - missed.length);
  return [
    (isOfGroups ? words.groupsReached : words.reached)(reached, count, goal),
    ...(missed.length > 0 ? [(good === 'at-most' ? words.above : words.below)(goal, shown(missed))] : []),
    words.all(shown(points)),
    ...(isOfGroups ? [words.groupSizes()] : lastBeside(relation, amounts)),
    words.chosen(),
  ];
}

/** How far the newest is from the target. */
function lastBeside({ points, target, unit, span }: Of<'target-row'>, amounts: Amounts): Statement[] {
  const apart = Number(((points.at(-1)?.value ?? target) - target).toFixed(6));
  if (apart === 0) return [];
  const words = targetWords[amounts.language];
  const size =
    unit === 'percentage'
      ? amounts.points('difference', apart)
      : inSpan(amounts.amount('difference', Math.abs(apart), unit), Math.abs(apart), span, amounts);
  return [(apart > 0 ? words.lastOver : words.lastUnder)(size)];
}

/** Before the reading of a long row: how often the target was reached. */
export function tellTargetOfRow(
  { target, good }: Pick<Of<'target-row'>, 'target' | 'good'>,
  { points, unit }: OwnSeries,
  amounts: Amounts,
): Statement[] {
  const words = targetWords[amounts.language];
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const [goal, count] = [amounts.amount('target', target, unit), amounts.number('count', values.length)];
  const often = (name: string, is: (value: number) => boolean): Fact => amounts.number(name, values.filter(is).length);
  if (good === null)
    return [
      words.aboveOften(
        often('above', (value) => value > target),
        count,
        goal,
      ),
      words.depends(),
    ];
  const isMet = (value: number): boolean => (good === 'at-most' ? value <= target : value >= target);
  return [words.reached(often('reached', isMet), count, goal)];
}

function inSpan(shown: Fact, value: number, span: Of<'target'>['span'], { language }: Amounts): Fact {
  if (span === null) return shown;
  const [one, more] = targetWords[language].spans[span];
  return fact(shown.name, `${shown.shown} ${value === 1 ? one : more}`);
}

function chanceOf({ count, size }: Share, target: number, good: Of<'target'>['good'], amounts: Amounts): Statement[] {
  const words = targetWords[amounts.language];
  const asked = (size * target) / 100;
  const [fewer, more] = [Math.ceil(asked - 1e-9) - count, count - Math.floor(asked + 1e-9)];
  const cases =
    good === 'at-most'
      ? more > 0
        ? [words.casesOver(amounts.number('cases', more))]
        : []
      : fewer > 0
        ? [words.cases(amounts.number('cases', fewer))]
        : [];
  if (target <= 0 || target >= 100) return cases;
  const p = exactBinomial(count, size, target / 100);
  return [...cases, p < LEVEL ? words.beyondChance() : words.nearChance()];
}

/** A part of a whole beside the percentage of others (exact binomial test). */
export function tellReference({ share, reference }: Of<'reference'>, amounts: Amounts): Statement[] {
  const words = targetWords[amounts.language];
  const apart = percentageOf(share) - reference;
  const size = amounts.signedPoints('difference', apart);
  const p = exactBinomial(share.count, share.size, reference / 100);
  return [
    shareTold(share, amounts),
    words.besideReference(size, amounts.percentage('reference', reference)),
    p < LEVEL ? words.beyondChance() : words.nearChance(),
    words.sameCount(),
  ];
}

function shareTold(share: Share, { language, number, percentage }: Amounts): Statement {
  return targetWords[language].share(
    number('part', share.count),
    number('whole', share.size),
    percentage('percentage', percentageOf(share)),
  );
}

/** As it was given, or as it follows. */
function percentageOf({ count, size, percentage }: Share): number {
  return percentage ?? (100 * count) / size;
}
