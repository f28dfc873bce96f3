import { exactBinomial } from '../../../statistics/comparison/exact-binomial.ts';
import { compareCounts } from '../../../statistics/comparison/two-counts.ts';
import { compareProportions } from '../../../statistics/comparison/two-proportions.ts';
import type { Exposed } from '../../../statistics/comparison/rate.ts';
import type { Change, Relation, Share } from '../../../text/figures/relations/relation.ts';
import { formatList, formatNumber } from '../../../text/format.ts';
import { fact, type Fact, type Statement } from '../statement.ts';
import { calculationWords } from '../wording/own/calculation.ts';
import type { Amounts } from './amounts.ts';
import { perFor } from './areas.ts';
import type { About } from './changes.ts';

const LEVEL = 0.05;
const LIMITS = 99.8;
const MOST_SHOWN = 6;
const HUNDRED = fact('hundred', '100');

/** How the figures of an answer were worked out, step by step, and which test was used; null where only words were told. */
export function calculationOf(relation: Relation, about: About, amounts: Amounts): Statement[] | null {
  const steps = stepsOf(relation, about, amounts);
  return steps.length > 0 ? [calculationWords[amounts.language].begin(), ...steps] : null;
}

function stepsOf(relation: Relation, about: About, amounts: Amounts): Statement[] {
  const words = calculationWords[amounts.language];
  switch (relation.kind) {
    case 'share':
      return [...sharesShown([relation.share], amounts), ...(about.isAmount ? [] : [words.wilson()])];
    case 'nested':
      return sharesShown([relation.part, relation.share], amounts);
    case 'shares':
      return [...sharesShown(relation.shares, amounts), ...comparedShares(relation.shares, amounts)];
    case 'together':
      return [
        ...added(
          relation.shares.map(({ count }) => count),
          amounts,
        ),
        ...added(
          relation.shares.map(({ size }) => size),
          amounts,
        ),
        ...sharesShown([togetherOf(relation.shares)], amounts),
      ];
    case 'areas':
      return [...areasShown(relation, amounts), ...areasMethod(relation, amounts)];
    case 'change':
      return [
        ...changeShown(relation.change, amounts),
        ...(relation.isUnfinished ? [] : changeTest(relation.change, about, amounts)),
      ];
    case 'changes':
      return [
        ...relation.changes.slice(0, MOST_SHOWN).flatMap((change) => changeShown(change, amounts)),
        ...(relation.changes.every(areCounts) ? [words.holm()] : []),
      ];
    case 'over-spans': {
      const [before, after] = relation.sides;
      const shown = [before, after].map(({ count, length }) =>
        words.divided(
          amounts.number('count', count),
          amounts.number('length', length),
          amounts.number('rate', count / length),
        ),
      );
      return [...shown, ...countsTest(overLength(after), overLength(before), amounts)];
    }
    case 'target':
      return targetShown(relation, amounts);
    case 'response':
      return relation.invited === null ? [] : sharesShown([shareOf(relation.answered, relation.invited)], amounts);
    case 'per-one':
      return relation.sides.map(({ amount, count }) =>
        words.divided(
          amounts.number('amount', amount),
          amounts.number('count', count),
          amounts.number('each', amount / count),
        ),
      );
    case 'sum':
      return added(
        relation.parts.map(({ value }) => value),
        amounts,
      );
    case 'few-in-time':
    case 'long-periods':
    case 'stocks': {
      const [before, after] = relation.points.slice(-2);
      if (!before || !after) return [];
      const unit = relation.kind === 'stocks' ? null : relation.unit;
      const change: Change = { label: '', before: before.value, after: after.value, unit, from: '', to: '' };
      const isTested = relation.kind === 'few-in-time' && !relation.isUnfinished;
      return [...changeShown(change, amounts), ...(isTested ? changeTest(change, about, amounts) : [])];
    }
    default:
      return [];
  }
}

function sharesShown(shares: readonly Share[], amounts: Amounts): Statement[] {
  const words = calculationWords[amounts.language];
  return shares.map(({ count, size }) =>
    words.share(
      amounts.number('part', count),
      amounts.number('whole', size),
      HUNDRED,
      amounts.percentage('percentage', (100 * count) / size),
    ),
  );
}

function comparedShares([first, second]: readonly Share[], amounts: Amounts): Statement[] {
  const compared = first && second ? compareProportions(second, first) : null;
  if (compared?.kind !== 'compared') return [];
  const words = calculationWords[amounts.language];
  const test = { 'chi-square': words.chiSquare, fisher: words.fisher } as const;
  const tested =
    compared.test === null || compared.p === null
      ? []
      : [test[compared.test](probability(compared.p, amounts)), level(amounts)];
  return [words.newcombe(), ...tested];
}

function areasShown({ areas, unit, per }: Extract<Relation, { kind: 'areas' }>, amounts: Amounts): Statement[] {
  if (unit === 'share') return sharesShown(areas.slice(0, MOST_SHOWN), amounts);
  const words = calculationWords[amounts.language];
  const base = per ?? perFor(areas);
  return areas
    .slice(0, MOST_SHOWN)
    .map(({ count, size }) =>
      words.rate(
        amounts.number('count', count),
        amounts.number('size', size),
        amounts.number('per', base),
        amounts.rate('rate', (base * count) / size),
      ),
    );
}

function areasMethod({ areas, unit }: Extract<Relation, { kind: 'areas' }>, amounts: Amounts): Statement[] {
  const words = calculationWords[amounts.language];
  const [first, second, ...more] = areas;
  if (!first || !second) return [words.countMargin()];
  if (more.length === 0 && unit === 'rate')
    return [words.countMargin(), ...countsTest(overSize(first), overSize(second), amounts)];
  return [words.funnel(fact('limits', `${formatNumber(LIMITS, 1, amounts.language)}%`))];
}

function changeShown({ before, after, unit }: Change, amounts: Amounts): Statement[] {
  const words = calculationWords[amounts.language];
  const amount = (name: string, value: number): Fact => amounts.amount(name, value, unit);
  const apart = Number((after - before).toFixed(6));
  const size = unit === 'percentage' ? amounts.points('difference', apart) : amount('difference', apart);
  // Of percentages the larger comes first: what is between them has no sign.
  const isTurned = unit === 'percentage' && apart < 0;
  const both = [amount('after', after), amount('before', before)] as const;
  const first = isTurned ? words.minus(both[1], both[0], size) : words.minus(both[0], both[1], size);
  if (before <= 0 || unit === 'percentage') return [first];
  return [
    first,
    words.relative(
      amount('difference', apart),
      amount('before', before),
      HUNDRED,
      amounts.signedPercentage('change', (100 * apart) / before),
    ),
  ];
}

function changeTest(change: Change, { isStock, isSurvey, hasSizes }: About, amounts: Amounts): Statement[] {
  if (isStock || (isSurvey && hasSizes) || !areCounts(change)) return [];
  return countsTest({ count: change.after, exposure: 1 }, { count: change.before, exposure: 1 }, amounts);
}

function countsTest(first: Exposed, second: Exposed, amounts: Amounts): Statement[] {
  const compared = compareCounts(first, second);
  if (compared.kind === 'refused') return [];
  return [calculationWords[amounts.language].counts(probability(compared.p, amounts)), level(amounts)];
}

function targetShown(
  { target, actual, share, unit }: Extract<Relation, { kind: 'target' }>,
  amounts: Amounts,
): Statement[] {
  const words = calculationWords[amounts.language];
  const apart = Number((actual - target).toFixed(6));
  const size =
    unit === 'percentage' ? amounts.points('difference', apart) : amounts.amount('difference', Math.abs(apart), unit);
  const isTested = share !== null && target > 0 && target < 100;
  return [
    ...(share ? sharesShown([share], amounts) : []),
    words.target(amounts.amount('actual', actual, unit), amounts.amount('target', target, unit), size),
    ...(isTested
      ? [words.binomial(probability(exactBinomial(share.count, share.size, target / 100), amounts)), level(amounts)]
      : []),
  ];
}

function added(values: readonly number[], amounts: Amounts): Statement[] {
  const sum = values.reduce((all, value) => all + value, 0);
  const parts = formatList(
    values.map((value) => amounts.number('part', value).shown),
    amounts.language,
  );
  return [calculationWords[amounts.language].plus(fact('parts', parts), amounts.number('sum', Number(sum.toFixed(6))))];
}

function togetherOf(shares: readonly Share[]): Share {
  return shareOf(
    shares.reduce((sum, { count }) => sum + count, 0),
    shares.reduce((sum, { size }) => sum + size, 0),
  );
}

function shareOf(count: number, size: number): Share {
  return { label: '', period: null, count, size, percentage: null };
}

function overLength({ count, length }: { readonly count: number; readonly length: number }): Exposed {
  return { count, exposure: length };
}

function overSize({ count, size }: Share): Exposed {
  return { count, exposure: size };
}

function areCounts({ before, after, unit }: Change): boolean {
  return (unit === null || unit === 'count') && Number.isInteger(before) && Number.isInteger(after);
}

function level({ language }: Amounts): Statement {
  return calculationWords[language].level(fact('level', formatNumber(LEVEL, 2, language)));
}

/** As far as it tells: `0,20`, `0,003`, and `< 0,001`. */
function probability(p: number, { language }: Amounts): Fact {
  const smallest = 0.001;
  const shown = p < smallest ? `< ${formatNumber(smallest, 3, language)}` : formatNumber(p, p < 0.01 ? 3 : 2, language);
  return fact('p', shown);
}
