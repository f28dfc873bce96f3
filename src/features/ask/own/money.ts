import { exactBinomial } from '../../../statistics/comparison/exact-binomial.ts';
import type { Relation, Share } from '../../../text/figures/relations/relation.ts';
import type { Statement } from '../statement.ts';
import { moneyWords } from '../wording/own/money.ts';
import type { Amounts } from './amounts.ts';

const LEVEL = 0.05;

type Of<Kind extends Relation['kind']> = Extract<Relation, { kind: Kind }>;

/** How far from the target, and whether chance can make that (exact binomial test; statistics 1.3). */
export function tellTarget(relation: Of<'target'>, amounts: Amounts): Statement[] {
  const { target, actual, share, unit, isAtMost } = relation;
  const words = moneyWords[amounts.language];
  const amount = (name: string, value: number) => amounts.amount(name, value, unit);
  const isMet = isAtMost ? actual <= target : actual >= target;
  const apart = actual - target;
  const size = unit === 'percentage' ? amounts.points('difference', apart) : amount('difference', Math.abs(apart));
  return [
    ...(share ? [shareTold(share, amounts)] : []),
    (isMet ? words.met : words.missed)(amount('actual', actual), amount('target', target)),
    apart === 0 ? words.exactly() : apart > 0 ? words.over(size) : words.under(size),
    ...(unit !== 'percentage' && target > 0
      ? [words.percentOf(amounts.percentage('part', (100 * actual) / target))]
      : []),
    ...(share ? chanceOf(share, target, amounts) : []),
    words.onePeriod(),
    words.chosen(),
  ];
}

function shareTold({ count, size }: Share, { language, number, percentage }: Amounts): Statement {
  return moneyWords[language].share(
    number('part', count),
    number('whole', size),
    percentage('percentage', (100 * count) / size),
  );
}

function chanceOf({ count, size }: Share, target: number, amounts: Amounts): Statement[] {
  const words = moneyWords[amounts.language];
  const asked = (size * target) / 100;
  const cases = Math.ceil(asked - 1e-9) - count;
  if (target <= 0 || target >= 100) return cases > 0 ? [words.cases(amounts.number('cases', cases))] : [];
  const p = exactBinomial(count, size, target / 100);
  return [
    ...(cases > 0 ? [words.cases(amounts.number('cases', cases))] : []),
    p < LEVEL ? words.beyondChance() : words.nearChance(),
  ];
}

/** A part of a whole beside the percentage of others (exact binomial test). */
export function tellReference({ share, reference }: Of<'reference'>, amounts: Amounts): Statement[] {
  const words = moneyWords[amounts.language];
  const apart = (100 * share.count) / share.size - reference;
  const size = amounts.signedPoints('difference', apart);
  const p = exactBinomial(share.count, share.size, reference / 100);
  return [
    shareTold(share, amounts),
    words.besideReference(size, amounts.percentage('reference', reference)),
    p < LEVEL ? words.beyondChance() : words.nearChance(),
    words.sameCount(),
  ];
}

/** A budget beside a forecast or what was spent: in money and in percent of the budget. */
export function tellBudget(relation: Of<'budget'>, amounts: Amounts): Statement[] {
  const { budget, other, stage, isMoney, unit } = relation;
  const beside = { forecast: 'forecastBeside', realised: 'realisedBeside', 'so-far': 'soFarBeside' } as const;
  const words = moneyWords[amounts.language];
  const amount = (name: string, value: number) => amounts.amount(name, value, unit);
  const apart = other - budget;
  const size = amount('difference', Math.abs(apart));
  const percentage = amounts.percentage('percentage', (100 * Math.abs(apart)) / budget);
  return [
    words[beside[stage]](amount('budget', budget), amount('other', other)),
    apart === 0 ? words.onBudget() : (apart > 0 ? words.aboveBudget : words.belowBudget)(size, percentage),
    ...(stage !== 'forecast' && other < budget
      ? [words.partOfBudget(amounts.percentage('part', (100 * other) / budget))]
      : []),
    ...(stage === 'forecast' ? [words.forecast()] : isMoney ? [words.openInvoices()] : []),
    ...(isMoney ? [words.whatMakesIt()] : []),
    words.wholeYear(),
  ];
}

/** What is left of a change in amounts without the change in price. */
export function tellPrice({ change, nominal, price }: Of<'price'>, amounts: Amounts): Statement[] {
  const words = moneyWords[amounts.language];
  const volume = 100 * ((1 + nominal / 100) / (1 + price / 100) - 1);
  return [
    change
      ? words.amounts(
          amounts.number('before', change.before),
          amounts.number('after', change.after),
          amounts.signedPercentage('change', nominal),
        )
      : words.amountsBy(amounts.signedPercentage('change', nominal)),
    words.prices(amounts.percentage('price', price)),
    words.volume(amounts.signedPercentage('volume', volume)),
    ...(volume < 0
      ? [words.lessVolume()]
      : [...(volume < nominal / 2 ? [words.mostlyPrice()] : []), words.morePeople()]),
    words.wholeYear(),
  ];
}
