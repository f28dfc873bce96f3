import { meanInterval } from '../../../statistics/comparison/mean-interval.ts';
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
