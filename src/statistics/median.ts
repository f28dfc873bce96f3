/** Mean of the middle two of an even number of figures; NaN for an empty list. */
export function medianOf(numbers: readonly number[]): number {
  // Without a function to compare by, typed numbers are sorted several times as fast: slopes of long series are many.
  const sorted = Float64Array.from(numbers).sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
