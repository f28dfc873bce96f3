import { ownNumbersIn } from './own-numbers.ts';

/** Every figure in a message, also those that are in no row; years and week numbers are none. */
export function numbersIn(text: string): number[] {
  const own = ownNumbersIn(text);
  if (own.kind === 'refused') return [];
  const left = own.leftOut.flatMap(({ value }) => value ?? []);
  return own.kind === 'understood'
    ? [...own.series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? [])), ...left]
    : left;
}
