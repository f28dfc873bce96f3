import { medianOf } from '../../../statistics/median.ts';
import { quantileOf } from '../../../statistics/quantile.ts';
import { skewedMean, skewedMeanOfGroups } from '../../../statistics/fallacies/skewed-mean.ts';
import { survivorship } from '../../../statistics/fallacies/survivorship.ts';
import type { Relation } from '../../../text/figures/relations/relation.ts';
import { fact, type Statement } from '../statement.ts';
import { caseWords } from '../wording/own/cases.ts';
import type { Amounts } from './amounts.ts';

/** The trigger of statistics 2, row 15. */
const PULLED = 1.3;
const FEW = 10;
/** A case this many times the median stands alone. */
const FAR = 3;

/** Single cases: mean beside median, and the case that pulls (statistics 2, row 15). */
export function tellCases({ values, unit }: Extract<Relation, { kind: 'cases' }>, amounts: Amounts): Statement[] {
  const words = caseWords[amounts.language];
  const amount = (name: string, value: number) => amounts.amount(name, Math.round(value * 10) / 10, unit);
  const skewed = skewedMean(values);
  const [mean, median] = [meanOf(values), medianOf(values)];
  const far = values.filter((value) => value > FAR * median);
  const [outlier] = far;
  const isSkewed = skewed?.kind === 'skewed-mean' || far.length > 0;
  const rest = values.filter((value) => value !== outlier);
  return [
    words.cases(amounts.number('cases', values.length)),
    words.mean(amount('mean', mean)),
    words.median(amount('median', median)),
    ...(isSkewed && outlier !== undefined && far.length === 1
      ? [words.pulled(amount('largest', outlier)), words.without(amount('mean-without', meanOf(rest)))]
      : isSkewed
        ? [words.pulledBySome()]
        : [
            words.most(amount('low', quantileOf(values, 0.25)), amount('high', quantileOf(values, 0.75))),
            words.alike(),
          ]),
    ...(isSkewed ? [words.useMedian()] : []),
    ...(values.length < FEW && !isSkewed ? [words.few()] : []),
    ...(unit === 'days' && !isSkewed ? [words.open()] : []),
  ];
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A mean that lies above the median is pulled by large cases (statistics 2, row 15). */
export function tellMeanMedian(
  { mean, median, unit }: Extract<Relation, { kind: 'mean-median' }>,
  amounts: Amounts,
): Statement[] {
  const words = caseWords[amounts.language];
  const apart = amounts.amount('difference', Math.abs(Number((mean - median).toFixed(6))), unit);
  return [
    words.median(amounts.amount('median', median, unit)),
    ...(mean > median
      ? [words.meanAbove(apart), words.pulledBySome()]
      : mean < median
        ? [words.meanBelow(apart)]
        : [words.alike()]),
    ...(mean > PULLED * median ? [words.useMedian()] : []),
    words.giveBoth(),
  ];
}

/** A mean of two groups lies where few are; how far it lies tells how large they are (statistics 2, row 15). */
export function tellMeanOfGroups(
  { mean, lower, higher, unit }: Extract<Relation, { kind: 'mean-of-groups' }>,
  amounts: Amounts,
): Statement[] {
  const words = caseWords[amounts.language];
  const found = skewedMeanOfGroups(mean, [lower.value, higher.value]);
  if (found?.kind === 'refused') return [];
  const amount = (name: string, value: number) => amounts.amount(name, value, unit);
  return [
    words.between(amount('mean', mean), amount('lower', lower.value), amount('higher', higher.value)),
    ...(found
      ? [
          words.shareOfHigher(
            fact('group', higher.label),
            amounts.percentage('share', Math.round(100 * found.shareOfHigher)),
          ),
          words.mostHave(fact('group', lower.label), amount('lower', lower.value)),
        ]
      : [words.groupSizes()]),
    words.eachGroup(),
  ];
}

/** What is still open is in no duration of what is closed (statistics 2, row 16). */
export function tellClosedCases(
  { closed, open, days }: Extract<Relation, { kind: 'closed-cases' }>,
  { language, number, percentage, amount }: Amounts,
): Statement[] {
  const words = caseWords[language];
  const found = survivorship(closed, open);
  if (found?.kind !== 'survivorship' || found.leftOut === null) return [];
  return [
    days === null
      ? words.onlyClosed(number('closed', closed))
      : words.daysOfClosed(amount('duration', days, 'days'), number('closed', closed)),
    words.stillOpen(number('open', open), number('all', closed + open), percentage('left-out', 100 * found.leftOut)),
    words.longestOpen(),
    words.sameStart(),
  ];
}
