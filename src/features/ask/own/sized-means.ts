import { compareMeans } from '../../../statistics/comparison/two-means.ts';
import type { SizedMean, SizedMeans } from '../../../text/figures/relations/kinds.ts';
import type { Fact, Statement } from '../statement.ts';
import { sizedMeanWords } from '../wording/own/sized-means.ts';
import { type Amounts, named } from './amounts.ts';

const SMALL_GROUP = 30;
/** From here on those who stayed away may be the difference. */
const MANY_LEFT = 0.8;

/** Means with how many they are of: whether they differ is told from their spread alone (Welch; statistics 1.7). */
export function tellSizedMeans({ means, isInTime, unit }: SizedMeans, amounts: Amounts): Statement[] {
  const words = sizedMeanWords[amounts.language];
  const amount = (name: string, value: number): Fact => amounts.amount(name, Number(value.toFixed(2)), unit);
  const [first, second] = means;
  if (!first || !second) return [];
  const smallest = Math.min(...means.map(({ size }) => size));
  const sum = means.reduce((all, { size }) => all + size, 0);
  const together = means.reduce((all, { mean, size }) => all + mean * size, 0) / sum;
  const values = means.map(({ mean }) => mean);
  return [
    ...(isInTime
      ? [went(first, second, amount, amounts)]
      : [
          ...means.map(({ label, mean, size }) =>
            named(label, words.mean(amount('mean', mean), amounts.number('size', size))),
          ),
          words.apart(amount('difference', Math.max(...values) - Math.min(...values))),
        ]),
    ...(means.length === 2 ? chanceOf(first, second, amount, amounts) : [words.needsSpread()]),
    ...(isInTime && second.size < MANY_LEFT * first.size
      ? [words.fewer(amounts.number('before', first.size), amounts.number('after', second.size))]
      : []),
    ...(smallest < SMALL_GROUP ? [words.small(amounts.number('smallest', smallest))] : []),
    ...(isInTime
      ? [words.samePeople(), words.noCause()]
      : [
          words.together(
            amount('together', unit === 'days' || together > 10 ? together : Number(together.toFixed(1))),
            amounts.number('sum', sum),
          ),
        ]),
  ];
}

function went(
  first: SizedMean,
  second: SizedMean,
  amount: (name: string, value: number) => Fact,
  { language }: Amounts,
): Statement {
  const words = sizedMeanWords[language];
  const [before, after] = [amount('before', first.mean), amount('after', second.mean)];
  if (first.mean === second.mean) return words.same(after);
  const apart = amount('difference', Math.abs(second.mean - first.mean));
  return (second.mean > first.mean ? words.rose : words.fell)(before, after, apart);
}

function chanceOf(
  first: SizedMean,
  second: SizedMean,
  amount: (name: string, value: number) => Fact,
  { language }: Amounts,
): Statement[] {
  const words = sizedMeanWords[language];
  if (first.deviation === null || second.deviation === null) return [words.needsSpread()];
  const compared = compareMeans({ ...first, deviation: first.deviation }, { ...second, deviation: second.deviation });
  if (compared.kind === 'refused') return [words.needsSpread()];
  return [
    words.range(amount('lower', compared.lower), amount('upper', compared.upper)),
    compared.lower > 0 || compared.upper < 0 ? words.moreThanChance() : words.chance(),
  ];
}
