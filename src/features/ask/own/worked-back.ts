import type { MissingStock, WorkedBack } from '../../../text/figures/relations/conversions.ts';
import type { Statement } from '../statement.ts';
import { workedBackWords } from '../wording/own/worked-back.ts';
import type { Amounts } from './amounts.ts';

const WHOLE = 100;

/** What a percentage is of: its part divided by it. A rounded percentage leaves room, which is told too. */
export function tellWorkedBack({ of, known, percentage, unit }: WorkedBack, amounts: Amounts): Statement[] {
  const words = workedBackWords[amounts.language];
  const factor = of === 'whole' ? percentage / WHOLE : 1 + percentage / WHOLE;
  const amount = (name: string, value: number) =>
    amounts.amount(name, unit === 'money' ? value : Math.round(value), unit);
  const given = amount('known', known);
  const found = amount('found', known / factor);
  const told =
    of === 'whole'
      ? words.whole(given, amounts.percentage('percentage', percentage), found)
      : (percentage > 0 ? words.beforeRise : words.beforeFall)(
          given,
          amounts.percentage('percentage', Math.abs(percentage)),
          found,
        );
  const half = halfOfLastDigit(percentage) / WHOLE;
  const [least, most] = [known / (factor + half), known / (factor - half)].map(Math.round) as [number, number];
  return [
    told,
    words.calculated(given, amounts.number('factor', Number(factor.toFixed(4))), found),
    ...(factor > half && most > least ? [words.rounded(amount('least', least), amount('most', most))] : []),
  ];
}

/** Of 36% half a point, of 36,5% half a tenth. */
function halfOfLastDigit(percentage: number): number {
  return 0.5 * 10 ** -(String(percentage).split('.')[1]?.length ?? 0);
}

/** A stock changes by what comes in and what goes out. */
export function tellMissingStock({ inflow, outflow, told, stock }: MissingStock, amounts: Amounts): Statement[] {
  const words = workedBackWords[amounts.language];
  const { number } = amounts;
  const other = told === 'end' ? stock - inflow + outflow : stock + inflow - outflow;
  const facts = [number('stock', stock), number('inflow', inflow), number('outflow', outflow)] as const;
  if (other < 0) return [words.cannotBe(...facts)];
  return [(told === 'end' ? words.begin : words.end)(...facts, number('other', other)), words.countedAlike()];
}
