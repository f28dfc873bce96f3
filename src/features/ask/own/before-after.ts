import { permutationTest } from '../../../statistics/comparison/permutation.ts';
import type { Relation } from '../../../text/figures/relations/relation.ts';
import type { Statement } from '../statement.ts';
import { beforeAfterWords } from '../wording/own/before-after.ts';
import type { Amounts } from './amounts.ts';
import type { About } from './changes.ts';

const LEVEL = 0.05;

/** A row of before and one of after: both means, whether chance can part them so, and what that does not prove. */
export function tellBeforeAfter(
  { before, after, unit }: Extract<Relation, { kind: 'before-after-rows' }>,
  { isStock }: About,
  amounts: Amounts,
): Statement[] {
  const words = beforeAfterWords[amounts.language];
  const [older, newer] = [before, after].map(meanOf) as [number, number];
  const mean = (name: string, value: number) => amounts.amount(name, Math.round(value * 10) / 10, unit);
  const apart = newer - older;
  const size = unit === 'percentage' ? amounts.points('difference', apart) : mean('difference', Math.abs(apart));
  return [
    words.before(amounts.number('figures', before.length), mean('before', older)),
    words.after(amounts.number('figures', after.length), mean('after', newer)),
    Math.abs(apart) < 0.05 ? words.same() : (apart > 0 ? words.more : words.less)(size),
    ...(older > 0 && unit !== 'percentage' && Math.abs(apart) >= 0.05
      ? [words.relative(amounts.signedPercentage('relative', 100 * (newer / older - 1)))]
      : []),
    ...(isStock ? [words.stock()] : chanceTold(before, after, amounts)),
    words.noCause(),
    words.compare(),
  ];
}

function chanceTold(before: readonly number[], after: readonly number[], { language }: Amounts): Statement[] {
  const words = beforeAfterWords[language];
  const found = permutationTest(before, after);
  if (found.kind === 'refused') return [];
  if (found.least >= LEVEL) return [words.tooFew()];
  return [found.p < LEVEL ? words.moreThanChance() : words.chance(), words.how()];
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
