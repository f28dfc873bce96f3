import type { Relation } from '../../../text/figures/relations/relation.ts';
import { formatList } from '../../../text/format.ts';
import { fact, type Statement } from '../statement.ts';
import { sumWords } from '../wording/own/sums.ts';
import type { Amounts } from './amounts.ts';

const MOST_STEPS = 12;

/** Running totals say little: what came in each period is the difference. */
export function tellCumulative({ totals }: Extract<Relation, { kind: 'cumulative' }>, amounts: Amounts): Statement[] {
  const words = sumWords[amounts.language];
  const steps = totals.slice(1).map((total, i) => Number((total - (totals[i] ?? 0)).toFixed(6)));
  const [previous, last] = steps.slice(-2);
  const { number } = amounts;
  return [
    words.runningTotal(),
    ...(totals.length <= MOST_STEPS
      ? [
          words.perStep(
            fact(
              'steps',
              formatList(
                [totals[0] ?? 0, ...steps].map((step) => number('step', step).shown),
                amounts.language,
              ),
            ),
          ),
        ]
      : []),
    ...(previous !== undefined && last !== undefined
      ? [words.lastSteps(number('previous', previous), number('last', last))]
      : []),
    ...(previous !== undefined && last !== undefined && last !== previous
      ? [last < previous ? words.lessAdded() : words.moreAdded()]
      : []),
    words.oneStep(),
  ];
}
