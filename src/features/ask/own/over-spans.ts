import { compareCounts } from '../../../statistics/comparison/two-counts.ts';
import type { CountOverSpan, OverSpans } from '../../../text/figures/relations/conversions.ts';
import { fact, type Statement } from '../statement.ts';
import { overSpansWords } from '../wording/own/over-spans.ts';
import { type Amounts, capitalised } from './amounts.ts';

/** Below this a difference is called more than chance (statistics 1.9). */
const LEVEL = 0.05;

/** Two counts of times that are not equally long: each per day, week or month, and their ratio (exact; statistics 1.9). */
export function tellOverSpans({ sides, per, isYearToDate, isBeforeAfter }: OverSpans, amounts: Amounts): Statement[] {
  const words = overSpansWords[amounts.language];
  const [before, after] = sides;
  const unit = fact('per', words.units[per]);
  const rateOf = ({ count, length }: CountOverSpan): number => count / length;
  const told = (side: CountOverSpan): Statement =>
    words.perUnit(
      fact('span', capitalised(side.span)),
      amounts.number('count', side.count),
      amounts.number('rate', rateOf(side)),
      unit,
    );
  const compared = compareCounts(
    { count: after.count, exposure: after.length },
    { count: before.count, exposure: before.length },
  );
  const isEqual = Math.abs(before.length - after.length) < 1e-9;
  return [
    told(before),
    told(after),
    ...(before.count > 0
      ? [words.change(unit, amounts.signedPercentage('change', 100 * (rateOf(after) / rateOf(before) - 1)))]
      : []),
    ...(compared.kind === 'refused' || compared.upper === null
      ? []
      : [
          words.range(
            amounts.signedPercentage('lower', Math.round(100 * (compared.lower - 1))),
            amounts.signedPercentage('upper', Math.round(100 * (compared.upper - 1))),
          ),
          compared.p < LEVEL ? words.moreThanChance() : words.chance(),
        ]),
    ...(isEqual ? [] : [words.whyPer()]),
    ...(isYearToDate ? [words.sameMonths()] : []),
    ...(isBeforeAfter ? [words.noCause()] : []),
    words.ifStock(),
  ];
}
