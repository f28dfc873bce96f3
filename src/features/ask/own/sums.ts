import { doubleCounting } from '../../../statistics/fallacies/double-counting.ts';
import { roundingInBalance } from '../../../statistics/fallacies/rounding.ts';
import { stockAndFlow } from '../../../statistics/fallacies/stock-and-flow.ts';
import { roundedSum } from '../../../statistics/rounding-interval.ts';
import { isFew } from '../../../text/figures/relations/people.ts';
import type { MissingFlow } from '../../../text/figures/relations/conversions.ts';
import type { Relation } from '../../../text/figures/relations/relation.ts';
import type { Fact, Statement } from '../statement.ts';
import { sumWords } from '../wording/own/sums.ts';
import { type Amounts, named } from './amounts.ts';
import { tellDerivedPart } from './people.ts';

const MOST_SHOWN = 5;
const WHOLE = 100;
const ROUNDING_LEFT = 0.02;

type Of<Kind extends Relation['kind']> = Extract<Relation, { kind: Kind }>;

/** Parts added up, beside the total that was given (statistics 2, row 13). */
export function tellSum(relation: Of<'sum'>, fewest: number, amounts: Amounts): Statement[] {
  const { parts, total, unit, asksParts } = relation;
  const words = sumWords[amounts.language];
  const sum = Number(parts.reduce((all, { value }) => all + value, 0).toFixed(6));
  const amount = (name: string, value: number) => amounts.amount(name, value, unit);
  if (unit === 'percentage') {
    const isTooMuch = sum > WHOLE + parts.length * HALF_POINT;
    const left = WHOLE - sum;
    const isTooLittle = left > parts.length * HALF_POINT;
    return [
      words.sum(amount('sum', sum)),
      ...(isTooMuch ? [words.overHundred()] : []),
      ...(isTooLittle ? [words.underHundred(amount('left', left))] : []),
      ...(left !== 0 && !isTooMuch && !isTooLittle ? [words.roundedHundred()] : []),
    ];
  }
  const rounded = besideRoundedTotal(relation, sum, amounts);
  if (rounded) return [words.sum(amount('sum', sum)), ...rounded];
  const whole = total ?? sum;
  const shown = asksParts && parts.length <= MOST_SHOWN && whole > 0 && sum <= whole ? parts : [];
  return [
    words.sum(amount('sum', sum)),
    ...(total === null
      ? []
      : besideTotal(sum, total, parts.length, unit === null || unit === 'count' ? fewest : null, amounts, amount)),
    ...shown.map(({ label, value }) =>
      named(label, words.part(amount('part', value), amounts.percentage('percentage', (100 * value) / whole))),
    ),
    ...(shown.length > 0 ? [words.partOfWhole()] : []),
  ];
}

const HALF_POINT = 0.5;

function besideTotal(
  sum: number,
  total: number,
  parts: number,
  fewest: number | null,
  { language }: Amounts,
  amount: (name: string, value: number) => Fact,
): Statement[] {
  const words = sumWords[language];
  const apart = sum - total;
  if (Math.abs(apart) < 1e-6) return [words.agrees(amount('total', total))];
  if (apart < 0 && fewest !== null && isFew(-apart, fewest))
    return [words.slightlyShort(amount('total', total)), words.restMissing()];
  const size = amount('difference', Math.abs(Number(apart.toFixed(6))));
  const isSmall = Math.abs(apart) <= Math.max(parts / 2, ROUNDING_LEFT * total * 0.1);
  return [
    (apart < 0 ? words.short : words.more)(size, amount('total', total)),
    ...(isSmall ? [words.rounding()] : [apart < 0 ? words.restMissing() : words.overlap()]),
  ];
}

/** Rounded parts need not add up to their rounded total (statistics 1.12); null where that is not what they are. */
function besideRoundedTotal(
  { parts, total, roundedTo }: Of<'sum'>,
  sum: number,
  { language, number }: Amounts,
): Statement[] | null {
  if (total === null || roundedTo === null || sum === total) return null;
  const rounded = (value: number) => ({ value, to: roundedTo });
  const found = roundedSum({ plus: parts.map(({ value }) => rounded(value)) }, rounded(total));
  if (found.kind === 'refused') return null;
  const words = sumWords[language];
  const size = number('difference', Math.abs(sum - total));
  return [
    (sum < total ? words.short : words.more)(size, number('total', total)),
    words.roundedParts(
      number('rounded-to', roundedTo),
      number('lower', found.real.lower),
      number('upper', found.real.upper),
    ),
    ...(found.agrees
      ? [words.onlyRounding()]
      : [words.moreThanRounding(), sum < total ? words.restMissing() : words.overlap()]),
  ];
}

/** Stocks of one thing are not added up: who stays is in each of them (statistics 2, row 12). */
export function tellStocksAdded({ values, isInTime }: Of<'stocks-added'>, amounts: Amounts): Statement[] {
  const words = sumWords[amounts.language];
  const { number } = amounts;
  const sum = number(
    'sum',
    values.reduce((all, value) => all + value, 0),
  );
  if (!isInTime) return [words.sum(sum), words.listsApart(), words.listAgain()];
  const mean = values.reduce((all, value) => all + value, 0) / values.length;
  return [
    words.notAdded(),
    words.noPeople(sum),
    words.lastStock(number('last', values.at(-1) ?? 0)),
    words.meanStock(amounts.computed('mean', mean)),
    words.peopleInAll(),
  ];
}

export function tellOverlap({ sum, total }: Of<'overlap'>, amounts: Amounts): Statement[] {
  const words = sumWords[amounts.language];
  const { number } = amounts;
  const found = doubleCounting({ parts: [sum], total, unit: 'count', roundedTo: 1, mayOverlap: null });
  if (found?.kind !== 'double-counting')
    return sum === total
      ? [words.agrees(number('total', total))]
      : [words.short(number('difference', total - sum), number('total', total)), words.restMissing()];
  return [
    words.more(number('difference', found.excess), number('total', total)),
    words.overlap(),
    words.perOne(amounts.amount('per-one', Math.round(100 * found.perOne) / 100, null)),
    words.useTotal(),
  ];
}

export function tellHiddenPart(_: Of<'hidden-part'>, { language }: Amounts): Statement[] {
  const words = sumWords[language];
  return [words.hidden(), words.hiddenHow()];
}

/** A stock changes by what comes in and what goes out (statistics 2, row 12; Little 1961). */
export function tellFlows(relation: Of<'flows'>, amounts: Amounts): Statement[] {
  const { inflow, outflow, begin, claimed } = relation;
  const words = sumWords[amounts.language];
  const { number } = amounts;
  const net = inflow - outflow;
  const balance =
    net === 0
      ? [words.equal(number('inflow', inflow)), words.unchanged()]
      : [(net > 0 ? words.balance : words.shrinks)(number('net', Math.abs(net)))];
  const found = begin === null ? null : stockAndFlow({ begin, inflow: [inflow], outflow: [outflow] });
  const end = found && 'ends' in found ? found.ends[0] : undefined;
  return [
    ...balance,
    ...(begin !== null && end !== undefined && net !== 0
      ? [words.newEnd(number('begin', begin), number('end', end))]
      : []),
    ...(begin !== null && relation.until !== undefined ? untilReached(begin, relation.until, net, amounts) : []),
    ...(claimed !== null && end !== undefined
      ? [
          claimed === end
            ? words.endAgrees(number('claimed', claimed))
            : endDiffers(relation, claimed, Math.abs(claimed - end), amounts),
        ]
      : []),
    ...(found && 'ends' in found && found.meanStay !== null && found.meanStay >= 1
      ? [words.stay(amounts.computed('stay', found.meanStay))]
      : []),
    ...(net <= 0 ? [words.otherways()] : []),
    words.waits(),
  ];
}

/** How many periods it takes at this pace, which nobody promises. */
function untilReached(begin: number, until: number, net: number, { language, number }: Amounts): Statement[] {
  const words = sumWords[language];
  const periods = (until - begin) / net;
  if (net === 0 || periods <= 0) return [words.notReached(number('until', until))];
  return [words.reachedAfter(number('until', until), number('periods', Math.ceil(periods))), words.paceIsNoForecast()];
}

/** Begin, inflow, outflow and end that were rounded each for itself need not close (statistics 2, row 25). */
function endDiffers(
  { begin, inflow, outflow, roundedTo }: Of<'flows'>,
  claimed: number,
  difference: number,
  { language, number }: Amounts,
): Statement {
  const words = sumWords[language];
  const facts = [number('claimed', claimed), number('difference', difference)] as const;
  if (begin === null || roundedTo === null) return words.endDiffers(...facts);
  const found = roundingInBalance({ begin, inflow, outflow, end: claimed, roundedTo });
  if (found?.kind === 'rounding') return words.endRounded(...facts, number('rounded-to', roundedTo));
  return found === null ? words.endNotRounded(...facts, number('rounded-to', roundedTo)) : words.endDiffers(...facts);
}

export function tellGlued(_: Of<'glued'>, { language }: Amounts): Statement[] {
  const words = sumWords[language];
  return [words.glued(), words.gluedAsk()];
}

/** The mean of all cases together: means weighed by their cases. */
export function tellMeansTogether({ means, claimed, unit }: Of<'means-together'>, amounts: Amounts): Statement[] {
  const words = sumWords[amounts.language];
  const size = means.reduce((sum, one) => sum + one.size, 0);
  const mean = means.reduce((sum, one) => sum + one.mean * one.size, 0) / size;
  const plain = means.reduce((sum, one) => sum + one.mean, 0) / means.length;
  const amount = (name: string, value: number) => amounts.amount(name, Math.round(value * 10) / 10, unit);
  return [
    words.meanOfAll(amounts.number('size', size), amount('mean', mean)),
    ...(claimed !== null && Math.abs(claimed - mean) >= 0.05 && Math.abs(claimed - plain) >= 0.05
      ? [words.notClaimed(amount('claimed', claimed))]
      : []),
    ...(Math.abs(mean - plain) < 0.05 ? [] : [words.plainMean(amount('plain-mean', plain)), words.notEqual()]),
    words.hidesSpread(),
  ];
}

export function tellIndex({ before, after }: Of<'index'>, amounts: Amounts): Statement[] {
  const words = sumWords[amounts.language];
  const index = (100 * after) / before;
  return [
    words.index(amounts.number('base', 100), amounts.computed('index', index)),
    words.indexMeans(amounts.signedPercentage('change', index - 100)),
    words.indexBase(),
  ];
}

export function tellPerOne({ sides, unit }: Of<'per-one'>, amounts: Amounts): Statement[] {
  const words = sumWords[amounts.language];
  const perOne = sides.map(({ amount, count }) => Math.round((100 * amount) / count) / 100);
  const [before = 0, after] = perOne;
  return [
    ...sides.map(({ label, amount, count }, i) =>
      named(
        label,
        words.perEach(
          amounts.amount('amount', amount, unit),
          amounts.number('count', count),
          amounts.amount('per-one', perOne[i] ?? 0, unit),
        ),
      ),
    ),
    ...(after === undefined || before <= 0
      ? []
      : [words.perOneApart(amounts.signedPercentage('change', 100 * (after / before - 1))), words.perOneWhy()]),
    words.hidesSpread(),
    words.whoCounts(),
  ];
}

/** A stock, what became of it and one of the two flows: the other is what is left (statistics 2, row 12). */
export function tellMissingFlow(
  { begin, end, flow, told }: MissingFlow,
  fewest: number,
  amounts: Amounts,
): Statement[] {
  const words = sumWords[amounts.language];
  const { number } = amounts;
  const other = told === 'in' ? begin + flow - end : end - begin + flow;
  if (other < 0) return [words.cannotFollow(number('begin', begin), number('end', end), number('flow', flow))];
  if (isFew(other, fewest)) return tellDerivedPart(fewest, amounts);
  const facts = [number('begin', begin), number('flow', flow), number('end', end), number('other', other)] as const;
  return [told === 'in' ? words.leftFollows(...facts) : words.cameFollows(...facts), words.ifCountedAlike()];
}

/** So much work for each of those who do it: how heavy it is, is not in it. */
export function tellWorkload({ sides }: Of<'workload'>, amounts: Amounts): Statement[] {
  const words = sumWords[amounts.language];
  const { number, computed } = amounts;
  return [
    ...sides.map(({ label, work, staff }) =>
      named(label, words.perEach(number('work', work), number('staff', staff), computed('per-one', work / staff))),
    ),
    words.heavy(),
    ...(sides.length > 1 ? [words.sameWork()] : []),
  ];
}
