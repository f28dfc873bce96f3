// No more than everybody alive, and no smaller part of anything than a nanometre of a metre: beyond that a figure is
// a slip, and what is computed from it would no longer fit in a double.
const LARGEST = 1e10;
const SMALLEST = 1e-9;

/** A number of people, cases or answers that can be, or the same below 0; a weighted one need not be whole. */
export function isAmount(value: number): boolean {
  return value === 0 || isSize(Math.abs(value));
}

/** An amount that others can be divided by. */
export function isSize(value: number): boolean {
  return value >= SMALLEST && value <= LARGEST;
}

export function isWholeCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= LARGEST;
}
