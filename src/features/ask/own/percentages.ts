import { baseRate, predictiveValues } from '../../../statistics/fallacies/base-rate.ts';
import { compoundedPercentages } from '../../../statistics/fallacies/compounded-percentages.ts';
import type { Relation } from '../../../text/figures/relations/relation.ts';
import { formatList } from '../../../text/format.ts';
import { fact, type Statement } from '../statement.ts';
import { percentageWords } from '../wording/own/percentages.ts';
import type { Amounts } from './amounts.ts';

const EXAMPLE = 100;
const CASES = 1_000;

type Of<Kind extends Relation['kind']> = Extract<Relation, { kind: Kind }>;

/** Successive percentages multiply (statistics 2, row 24). */
export function tellCompounded({ changes, start }: Of<'compounded'>, amounts: Amounts): Statement[] {
  const words = percentageWords[amounts.language];
  const found = compoundedPercentages(changes);
  if (found?.kind === 'refused') return [];
  const sum = changes.reduce((all, change) => all + change, 0);
  const total = found?.total ?? 100 * (changes.reduce((left, change) => left * (1 + change / 100), 1) - 1);
  const shown = changes.map((change) => amounts.signedPercentage('change', change).shown);
  return [
    words.compounded(fact('changes', formatList(shown, amounts.language))),
    words.total(signed('total', total, amounts)),
    words.notSum(signed('sum', sum, amounts)),
    ...(found ? [] : [words.nearlySum()]),
    words.because(),
    (start === null ? words.example : words.fromStart)(
      amounts.number('start', start ?? EXAMPLE),
      amounts.computed('end', (start ?? EXAMPLE) * (1 + total / 100)),
    ),
  ];
}

function signed(name: string, value: number, amounts: Amounts) {
  return Math.abs(value) < 0.05 ? amounts.percentage(name, 0) : amounts.signedPercentage(name, value);
}

/** Of something rare most signals are false (Bayes; statistics 2, row 17). */
export function tellBaseRate(relation: Of<'base-rate'>, amounts: Amounts): Statement[] {
  const { prevalence, found, falseAlarm, isOneAccuracy } = relation;
  const words = percentageWords[amounts.language];
  const screening = {
    population: CASES,
    prevalence: prevalence / 100,
    sensitivity: found / 100,
    specificity: 1 - falseAlarm / 100,
  };
  const values = predictiveValues(screening);
  if ('kind' in values || values.ifReported === null) return [];
  const whole = (name: string, value: number) => amounts.number(name, Math.round(value));
  return [
    words.ofThousand(amounts.number('population', CASES), whole('affected', (CASES * prevalence) / 100)),
    words.found(whole('found', values.truePositives)),
    words.falseAlarms(whole('alarms', values.falsePositives)),
    words.right(amounts.percentage('right', Math.round(100 * values.ifReported))),
    baseRate(screening) === null ? words.often() : words.rare(),
    ...(isOneAccuracy ? [words.oneAccuracy()] : []),
  ];
}

/** A row of percentages without the numbers behind them (statistics 7.7). */
export function tellPercentagesInTime({ points }: Of<'percentages-in-time'>, amounts: Amounts): Statement[] {
  const words = percentageWords[amounts.language];
  const values = points.map(({ value }) => value);
  const [previous = 0, last = 0] = values.slice(-2);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const { percentage } = amounts;
  const apart = last - previous;
  const isAlone = values.filter((value) => value === last).length === 1;
  return [
    words.lowestHighest(percentage('lowest', lowest), percentage('highest', highest)),
    words.last(percentage('previous', previous), percentage('last', last)),
    apart === 0 ? words.lastSame() : (apart > 0 ? words.lastMore : words.lastLess)(amounts.points('difference', apart)),
    ...(isAlone && last === highest ? [words.isHighest()] : []),
    ...(isAlone && last === lowest ? [words.isLowest()] : []),
    words.needsSizes(),
    words.noMean(),
  ];
}

/** A percentage of a percentage is one of the whole; what the others are like nobody asked. */
export function tellPercentageOf(
  { part, whole, claimed, isSurvey }: Extract<Relation, { kind: 'percentage-of' }>,
  amounts: Amounts,
): Statement[] {
  const words = percentageWords[amounts.language];
  const product = Number(((part * whole) / 100).toFixed(6));
  const isRight = claimed !== null && Math.abs(claimed - product) < 0.5;
  return [
    words.ofPart(
      amounts.percentage('part', part),
      amounts.percentage('whole', whole),
      amounts.percentage('product', product),
    ),
    ...(claimed === null || isRight ? [] : [words.notClaimed(amounts.percentage('claimed', claimed))]),
    isSurvey ? words.othersUnknown(amounts.percentage('asked', whole)) : words.ofWhat(),
  ];
}
