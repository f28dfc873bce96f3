import type { AppliedRate } from '../../../text/figures/relations/conversions.ts';
import type { Statement } from '../statement.ts';
import { areaWords } from '../wording/own/areas.ts';
import type { Amounts } from './amounts.ts';

/** What a rate of elsewhere comes to on a number of one's own, if it were the same here. */
export function tellAppliedRate({ part, whole, size }: AppliedRate, amounts: Amounts): Statement[] {
  const words = areaWords[amounts.language];
  const { number } = amounts;
  const count = Math.round((part * size) / whole);
  if (whole === 1)
    return [words.times(number('mean', part), number('size', size), number('count', count)), words.meanRounded()];
  return [
    words.applied(number('part', part), number('whole', whole), number('size', size), number('count', count)),
    words.ifTheSame(),
  ];
}
