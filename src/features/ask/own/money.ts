import type { Relation } from '../../../text/figures/relations/relation.ts';
import type { Statement } from '../statement.ts';
import { moneyWords } from '../wording/own/money.ts';
import type { Amounts } from './amounts.ts';

type Of<Kind extends Relation['kind']> = Extract<Relation, { kind: Kind }>;

/** A budget beside a forecast or what was spent: in money and in percent of the budget. */
export function tellBudget(relation: Of<'budget'>, amounts: Amounts): Statement[] {
  const { budget, other, stage, isMoney, unit, yearGone } = relation;
  const beside = { forecast: 'forecastBeside', realised: 'realisedBeside', 'so-far': 'soFarBeside' } as const;
  const words = moneyWords[amounts.language];
  const amount = (name: string, value: number) => amounts.amount(name, value, unit);
  const apart = other - budget;
  const size = amount('difference', Math.abs(apart));
  const percentage = amounts.percentage('percentage', (100 * Math.abs(apart)) / budget);
  if (stage === 'so-far' && yearGone !== null)
    return [
      words[beside[stage]](amount('budget', budget), amount('other', other)),
      words.partOfBudget(amounts.percentage('part', (100 * other) / budget)),
      words.yearGone(amounts.percentage('gone', Math.round(1000 * yearGone) / 10)),
      other > budget ? words.aboveBudget(size, percentage) : words.notEven(),
      ...(isMoney ? [words.openInvoices()] : []),
    ];
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
