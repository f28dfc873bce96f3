/** Quantile of type 7, the usual one of R (Hyndman and Fan 1996); `part` 0-1. NaN for an empty list. */
export function quantileOf(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(at)] ?? NaN, sorted[Math.ceil(at)] ?? NaN];
  return low + (at - Math.floor(at)) * (high - low);
}
