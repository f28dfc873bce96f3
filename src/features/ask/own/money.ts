import type { Relation } from '../../../text/figures/relations/relation.ts';
import type { Statement } from '../statement.ts';
import { moneyWords } from '../wording/own/money.ts';
import type { Amounts } from './amounts.ts';

type Of<Kind extends Relation['kind']> = Extract<Relation, { kind: Kind }>;

/** A budget beside a forecast or what was spent: in money and in percent of the budget. */
export function tellBudget(relation: Of<'budget'>, amounts: Amounts): Statement[] {
  const { budget, other, stage, isMoney, unit, yearGone, earlier, months = [] } = relation;
  const beside = { forecast: 'forecastBeside', realised: 'realisedBeside', 'so-far': 'soFarBeside' } as const;
  const words = moneyWords[amounts.language];
  const amount = (name: string, value: number) => amounts.amount(name, value, unit);
  if (stage === 'difference')
    return [
      words.ofBudget(
        amount('other', other),
        amount('budget', budget),
        amounts.percentage('part', (100 * other) / budget),
      ),
      words.whatMakesIt(),
      words.wholeYear(),
    ];
  const apart = other - budget;
  const size = amount('difference', Math.abs(apart));
  const percentage = amounts.percentage('percentage', (100 * Math.abs(apart)) / budget);
  if (stage === 'outcome')
    return [
      words.expectedBeside(amount('budget', budget), amount('other', other)),
      ...(apart === 0 ? [] : [(apart > 0 ? words.moreThanExpected : words.lessThanExpected)(size, percentage)]),
      words.oneOutcome(),
      words.wholeYear(),
    ];
  if (stage === 'so-far' && yearGone !== null)
    return [
      words[beside[stage]](amount('budget', budget), amount('other', other)),
      words.partOfBudget(amounts.percentage('part', (100 * other) / budget)),
      words.yearGone(amounts.percentage('gone', Math.round(1000 * yearGone) / 10)),
      ...(earlier === undefined
        ? []
        : [words.earlierPart(amounts.percentage('earlier', (100 * earlier.used) / earlier.budget))]),
      other > budget ? words.aboveBudget(size, percentage) : words.notEven(),
      ...(isMoney ? [words.openInvoices()] : []),
    ];
  return [
    words[beside[stage]](amount('budget', budget), amount('other', other)),
    ...(months.length > 0
      ? [words.months(amount('lowest', Math.min(...months)), amount('highest', Math.max(...months)))]
      : []),
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

/** Numbers and the amount for each of them together make what it cost: how much each of the two changed. */
export function tellVolumePrice({ volume, amount }: Of<'volume-price'>, amounts: Amounts): Statement[] {
  const words = moneyWords[amounts.language];
  const { number, signedPercentage } = amounts;
  const [was, is] = [amount.before / volume.before, amount.after / volume.after];
  const grown = (before: number, after: number): number => 100 * (after / before - 1);
  const each = (name: string, value: number) =>
    number(name, value < SMALL ? Number(value.toFixed(2)) : Math.round(value));
  const [more, dearer] = [grown(volume.before, volume.after), grown(was, is)];
  return [
    words.numbers(number('before', volume.before), number('after', volume.after), signedPercentage('volume', more)),
    words.cost(
      number('amount-before', Math.round(amount.before)),
      number('amount-after', Math.round(amount.after)),
      signedPercentage('amount', grown(amount.before, amount.after)),
    ),
    words.each(each('each-before', was), each('each-after', is), signedPercentage('each', dearer)),
    more > 0 && dearer > 0 ? words.bothRose() : words.twoParts(),
    words.whyEach(),
  ];
}

const SMALL = 100;
