import { meanInterval } from '../../../statistics/comparison/mean-interval.ts';
import type { Extremes } from '../../../text/figures/relations/conversions.ts';
import type { Relation } from '../../../text/figures/relations/relation.ts';
import type { Statement } from '../statement.ts';
import { spreadWords } from '../wording/own/spread.ts';
import type { Amounts } from './amounts.ts';

/** Below this the interval of a mean holds for figures without a long tail only. */
const ENOUGH = 30;

/** What a mean may be by chance, from how far its cases are apart and how many they are. */
export function tellSpread(relation: Extract<Relation, { kind: 'spread' }>, amounts: Amounts): Statement[] {
  const { mean, deviation, size, reference, unit } = relation;
  const words = spreadWords[amounts.language];
  const found = meanInterval({ mean, deviation, size });
  if (found.kind === 'refused') return [];
  const amount = (name: string, value: number) => amounts.amount(name, Math.round(value * 10) / 10, unit);
  const [lower, upper] = [found.lower, found.upper];
  const isWithin = reference !== null && reference >= lower && reference <= upper;
  return [
    words.range(amount('mean', mean), amount('lower', lower), amount('upper', upper)),
    ...(reference === null
      ? []
      : [(isWithin ? words.within : words.beyond)(amount('reference', reference)), words.otherToo()]),
    ...(size < ENOUGH ? [words.few(amounts.number('size', size))] : []),
    ...(deviation > mean / 2 ? [words.medianToo()] : []),
    words.random(),
  ];
}

/** The ends of a row are its least ordinary figures. */
export function tellExtremes({ lowest, highest, mean, unit }: Extremes, amounts: Amounts): Statement[] {
  const words = spreadWords[amounts.language];
  const amount = (name: string, value: number) => amounts.amount(name, value, unit);
  // In the upper third of the way a few low figures, in the lower third a few high ones keep it there.
  const place = mean === null ? null : (mean - lowest) / (highest - lowest);
  return [
    words.ends(amount('lowest', lowest), amount('highest', highest)),
    ...(mean === null || place === null || place < 0 || place > 1
      ? []
      : place < LOW || place > 1 - LOW
        ? [(place < LOW ? words.nearLowest : words.nearHighest)(amount('mean', mean))]
        : [words.between(amount('mean', mean))]),
    words.askMedian(),
  ];
}

const LOW = 1 / 3;
