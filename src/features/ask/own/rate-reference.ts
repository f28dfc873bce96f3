import { rateOf } from '../../../statistics/comparison/rate.ts';
import type { RateReference } from '../../../text/figures/relations/kinds.ts';
import type { Statement } from '../statement.ts';
import { rateReferenceWords } from '../wording/own/rate-reference.ts';
import type { Amounts } from './amounts.ts';

/** A rate with its margin beside that of a larger whole, which is so large that its own chance does not count (statistics 1.8). */
export function tellRateReference({ count, size, reference, per, told }: RateReference, amounts: Amounts): Statement[] {
  const words = rateReferenceWords[amounts.language];
  const own = rateOf({ count, exposure: size }, per);
  if (own.kind === 'refused') return [];
  const { number, rate, computed } = amounts;
  return [
    told === null
      ? words.rate(number('count', count), number('size', size), rate('rate', own.rate), number('per', per))
      : words.derived(number('rate', told), number('per', per), number('size', size), number('count', count)),
    words.range(rate('lower', own.lower), rate('upper', own.upper)),
    words.expected(number('reference', reference), computed('expected', (reference * size) / per)),
    reference < own.lower ? words.higher() : reference > own.upper ? words.lower() : words.within(),
    words.notWorse(),
    words.samePeriod(),
  ];
}
