import type { Relation } from '../../../text/figures/relations/relation.ts';
import type { Fact, Statement } from '../statement.ts';
import { marginWords } from '../wording/own/margins.ts';
import { type Amounts, named } from './amounts.ts';

const WHOLE = 100;

/**
 * Two figures with their margins: the margin of the difference is the root of the sum of their squares, for independent
 * samples.
 */
export function tellMargins(relation: Extract<Relation, { kind: 'margins' }>, amounts: Amounts): Statement[] {
  const { figures, unit, isOneMargin, reference } = relation;
  const words = marginWords[amounts.language];
  const amount = (name: string, value: number): Fact => amounts.amount(name, Number(value.toFixed(2)), unit);
  const size = (name: string, value: number): Fact =>
    unit === 'percentage' ? amounts.points(name, value) : amount(name, Math.abs(Math.round(value * 10) / 10));
  const ranges = figures.map(({ label, value, margin }) =>
    named(label, words.range(amount('value', value), amount('lower', value - margin), amount('upper', value + margin))),
  );
  const [first, second] = figures;
  if (first && !second && reference !== null) {
    const isWithin = Math.abs(reference - first.value) <= first.margin;
    const other = amount('reference', reference);
    return [...ranges, isWithin ? words.otherWithin(other) : words.otherBeyond(other), words.sameWay()];
  }
  if (!first || !second) return [...ranges, words.oneMeasurement()];
  const apart = second.value - first.value;
  // What one gains the other loses: of `47% voor, 53% tegen` the margins add up.
  const isOneWhole = unit === 'percentage' && Math.abs(first.value + second.value - WHOLE) < 1e-6;
  const margin = isOneWhole ? first.margin + second.margin : Math.hypot(first.margin, second.margin);
  return [
    ...(isOneMargin ? [words.forBoth(size('own-margin', first.margin))] : []),
    ...ranges,
    words.difference(size('difference', apart), size('margin', margin)),
    Math.abs(apart) > margin ? words.beyond() : isOneWhole ? words.withinWhole() : words.within(),
    isOneWhole ? words.oneWhole() : words.assumed(),
  ];
}
