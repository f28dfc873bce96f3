import { compareProportions } from '../../../statistics/comparison/two-proportions.ts';
import { fisherExact } from '../../../statistics/comparison/fisher.ts';
import { wilsonInterval } from '../../../statistics/comparison/wilson.ts';
import { averageOfCounts, averageWithoutSizes } from '../../../statistics/fallacies/average-of-averages.ts';
import type { Relation, Share } from '../../../text/figures/relations/relation.ts';
import { fact, type Statement } from '../statement.ts';
import { shareWords } from '../wording/own/shares.ts';
import { type Amounts, capitalised, named } from './amounts.ts';
import type { About } from './changes.ts';
import { nameOfOwnPeriod, withPreposition } from './period-name.ts';

/** Below this a difference is called more than chance (statistics 1.9). */
const LEVEL = 0.05;
const SMALL_GROUP = 30;
const MOST_SHOWN = 4;

type Of<Kind extends Relation['kind']> = Extract<Relation, { kind: Kind }>;

/** A part of a whole with its margin (Wilson; statistics 1.7). */
export function tellShare({ share }: Of<'share'>, { isCalculation, isAmount }: About, amounts: Amounts): Statement[] {
  const words = shareWords[amounts.language];
  const interval = wilsonInterval(share);
  if (interval.kind === 'refused') return [];
  const { number, percentage } = amounts;
  const part = percentageOf(share);
  const isGiven = share.percentage !== null;
  const count = words.countOf(percentage('percentage', part), number('whole', share.size), number('part', share.count));
  if (isCalculation && isGiven) return [count];
  const told = isGiven
    ? count
    : words.share(number('part', share.count), number('whole', share.size), percentage('percentage', part));
  // Euros are no people: no chance is in a part of a budget.
  if (isAmount) return [told];
  return [
    told,
    words.sample(amounts.margin('lower', 100 * interval.lower), amounts.margin('upper', 100 * interval.upper)),
    words.everybody(),
  ];
}

/** Two parts of wholes: Newcombe's interval of the difference, chi-square or Fisher (statistics 1.7). */
export function tellShares({ shares, isInTime }: Of<'shares'>, amounts: Amounts): Statement[] {
  const words = shareWords[amounts.language];
  const [first, second] = shares;
  if (!first || !second) return [];
  const compared = compareProportions(second, first);
  if (compared.kind === 'refused') return [];
  const points = percentageOf(second) - percentageOf(first);
  const size = amounts.points('difference', points);
  const isSmall = shares.some(({ size: group }) => group < SMALL_GROUP);
  const isMore = compared.lower > 0 || compared.upper < 0;
  const range = [compared.lower, compared.upper].map((end) => 100 * end);
  return [
    ...shares.map((share) => shareTold(share, amounts)),
    points === 0
      ? words.same()
      : isInTime
        ? points > 0
          ? words.rose(size)
          : words.fell(size)
        : words.difference(size),
    ...(points === 0
      ? []
      : [
          words.range(amounts.signedPoints('lower', range[0] ?? 0), amounts.signedPoints('upper', range[1] ?? 0)),
          isMore ? words.moreThanChance() : words.chance(),
        ]),
    isInTime ? words.sameQuestion() : isSmall ? words.small() : words.notWorse(),
  ];
}

/** Several parts as one: their counts added up, not their percentages (statistics 2, row 5). */
export function tellTogether({ shares, claimed }: Of<'together'>, amounts: Amounts): Statement[] {
  const words = shareWords[amounts.language];
  const { number, percentage } = amounts;
  const count = sumOf(shares, (share) => share.count);
  const size = sumOf(shares, (share) => share.size);
  const overall = (100 * count) / size;
  const found = averageOfCounts(shares);
  if (found?.kind === 'refused') return [];
  const isRight = claimed !== null && Math.abs(overall - claimed) < 0.5;
  return [
    ...(claimed === null
      ? []
      : [isRight ? words.yes(percentage('claimed', claimed)) : words.no(percentage('claimed', claimed))]),
    ...(shares.length <= MOST_SHOWN ? shares.map((share) => shareTold(share, amounts)) : []),
    words.together(number('count', count), number('size', size), percentage('percentage', overall)),
    ...(found ? [words.plainMean(percentage('plain-mean', found.plainMean)), words.plainMisleads()] : []),
  ];
}

/** Percentages or means without the counts behind them: what can be said of all together. */
export function tellMeansWithoutSizes({ values, unit }: Of<'means-without-sizes'>, amounts: Amounts): Statement[] {
  const words = shareWords[amounts.language];
  const found = averageWithoutSizes(values);
  if (!found || found.kind === 'refused') return [];
  const amount = (name: string, value: number) => amounts.amount(name, Number(value.toFixed(2)), unit);
  return [
    unit === 'percentage' ? words.needsSizes() : words.meanNeedsSizes(),
    words.between(amount('lowest', found.lowest), amount('highest', found.highest)),
    words.onlyIfEqual(amount('plain-mean', found.plainMean)),
  ];
}

/** The newest of a row of parts against all before it together: Fisher's exact test (statistics 1.7, 7.3). */
export function tellSharesInTime({ shares, assumed }: Of<'shares-in-time'>, amounts: Amounts): Statement[] {
  const words = shareWords[amounts.language];
  const newest = shares.at(-1);
  const past = shares.slice(0, -1);
  if (!newest) return [];
  const [count, size] = [sumOf(past, (share) => share.count), sumOf(past, (share) => share.size)];
  const { number, percentage } = amounts;
  const p = fisherExact(newest.count, newest.size, newest.count + count, newest.size + size);
  const isMore = p < LEVEL;
  const shown = [
    number('part', newest.count),
    number('whole', newest.size),
    percentage('percentage', percentageOf(newest)),
  ] as const;
  const told = words.newest(...shown);
  const period = withPreposition(newest.period, amounts.language);
  return [
    ...(assumed ? [words.assumed(fact('part', assumed[0]), fact('whole', assumed[1]))] : []),
    period === '' ? told : words.newestIn(fact('period', capitalised(period)), ...shown),
    ...(count === size && newest.count < newest.size
      ? [
          words.firstNotAll(number('earlier', count), number('earlier-size', size)),
          words.firstTime(number('missing', newest.size - newest.count)),
        ]
      : count === 0 && newest.count > 0
        ? [words.firstNotNone(number('earlier-size', size)), words.firstTimeSome(number('found', newest.count))]
        : [
            words.earlier(
              number('earlier', count),
              number('earlier-size', size),
              percentage('earlier-percentage', (100 * count) / size),
            ),
          ]),
    isMore ? words.newestMoreThanChance() : words.newestChance(),
    ...(isMore ? [words.look()] : []),
  ];
}

function shareTold(share: Share, amounts: Amounts): Statement {
  const words = shareWords[amounts.language];
  const told = words.share(
    amounts.number('part', share.count),
    amounts.number('whole', share.size),
    amounts.percentage('percentage', percentageOf(share)),
  );
  // A period that is named tells which of the two it is.
  return named(share.label || nameOfOwnPeriod(share.period, amounts.language), told);
}

function percentageOf({ count, size, percentage }: Share): number {
  return percentage ?? (100 * count) / size;
}

function sumOf(shares: readonly Share[], pick: (share: Share) => number): number {
  return shares.reduce((sum, share) => sum + pick(share), 0);
}
