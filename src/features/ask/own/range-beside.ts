import type { Range, RangeBeside } from '../../../text/figures/relations/kinds.ts';
import { fact, type Fact, type Statement } from '../statement.ts';
import { rangeBesideWords } from '../wording/own/range-beside.ts';
import type { Amounts } from './amounts.ts';

/** Whether a range lies above, below or across what it is held against; its middle is not known. */
export function tellRangeBeside({ range, beside, of, unit }: RangeBeside, amounts: Amounts): Statement[] {
  const words = rangeBesideWords[amounts.language];
  const shown = (name: string, { lower, upper }: Range): Fact => {
    const [from, to] = [lower, upper].map((value) => amounts.number(name, value).shown);
    const figures = lower === upper ? `${from}` : `${from} ${words.to} ${to}`;
    return fact(name, unit === '%' ? `${figures}%` : `${figures} ${unit}`.trim());
  };
  const one = (name: string, value: number): Fact => shown(name, { lower: value, upper: value });
  const [own, other] = [shown('range', range), shown('beside', beside)];
  const isOneFigure = range.lower === range.upper;
  if (of === 'target' && !isOneFigure) {
    const isAbove = range.lower > beside.upper;
    const isWithin = range.upper <= beside.lower;
    return [
      isAbove
        ? words.aboveTarget(one('lower', range.lower), other)
        : isWithin
          ? words.withinTarget(one('upper', range.upper), other)
          : words.acrossTarget(other, own),
      ...(isWithin ? [] : [words.askPart(other)]),
      words.noMiddle(),
    ];
  }
  const isHigher = range.lower > beside.upper;
  const isLower = range.upper < beside.lower;
  const apart = (from: number, to: number): Fact =>
    shown('apart', { lower: Number(from.toFixed(2)), upper: Number(to.toFixed(2)) });
  return [
    isHigher
      ? words.higher(own, other, apart(range.lower - beside.upper, range.upper - beside.lower))
      : isLower
        ? words.lower(own, other, apart(beside.lower - range.upper, beside.upper - range.lower))
        : isOneFigure
          ? words.inside(own, other)
          : words.overlap(own, other),
    words.noMiddle(),
  ];
}
