import type { Span } from '../personal-data/span.ts';
import type { OwnPeriod } from './account.ts';
import { elementsOf } from './elements.ts';
import { habitIn } from './figures.ts';
import { tokensOf } from './tokens.ts';

/** A period and where it stands in the text. */
export type NamedPeriod = Span & { readonly period: OwnPeriod };

/** The periods that running text names, in its order and in any Dutch or English habit. Linear. */
export function periodsNamedIn(text: string): NamedPeriod[] {
  const tokens = tokensOf(text);
  return elementsOf(tokens, habitIn(tokens)).elements.flatMap((element) =>
    element.kind === 'period' ? [{ period: element.period, start: element.start, end: element.end }] : [],
  );
}
