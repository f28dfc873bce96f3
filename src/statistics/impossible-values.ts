import type { Direction } from './reading/reading.ts';
import { medianOf } from './median.ts';
import { observedIn, type Values } from './control-charts/xmr.ts';

// Median and MAD x 1.4826 stand for mean and standard deviation, because one error moves those (statistics 7.2).
const MAD_TO_DEVIATION = 1.4826;
const FEWEST_OTHERS = 13;
const FARTHEST = 8;
// A digit too many or too few puts a figure ten times as far or as near as usual; chance in small counts does that too.
const DIGIT = 10;
const FAR_FOR_A_DIGIT = 4;
const SMALLEST_FOR_A_DIGIT = 10;
const NEAR = 3;
// More than these are another level or a busy time, and no slip of the pen.
const MOST_IN_A_ROW = 2;
const MOST_OF_ALL = 0.1;

/**
 * Figures that can hardly be right, such as 4,000 where 40 is usual: more than eight robust standard deviations
 * from the median, or clearly off it by one digit. `values` are those of one part between breaks. They are asked about and
 * never taken out silently (statistics 7.2).
 */
export function impossibleValues(values: Values): { readonly index: number; readonly direction: Direction }[] {
  const observed = observedIn(values);
  if (observed.length <= FEWEST_OTHERS) return [];
  const median = medianOf(observed);
  const deviation = MAD_TO_DEVIATION * medianOf(observed.map((value) => Math.abs(value - median)));
  if (!(deviation > 0)) return [];

  const awayFrom = (value: number): number => Math.abs(value - median) / deviation;
  const hasDigits = Math.abs(median) >= SMALLEST_FOR_A_DIGIT;
  const isSuspect = (value: number | null): boolean => {
    if (value === null) return false;
    const isOneDigitOff =
      hasDigits && (awayFrom(value / DIGIT) <= NEAR || (value !== 0 && awayFrom(value * DIGIT) <= NEAR));
    return awayFrom(value) > FARTHEST || (awayFrom(value) > FAR_FOR_A_DIGIT && isOneDigitOff);
  };
  const found = [...values.keys()].filter((i) => isSuspect(values[i] ?? null));
  const isRow = found.some((at, i) => found[i + MOST_IN_A_ROW] === at + MOST_IN_A_ROW);
  return isRow || found.length > Math.max(1, MOST_OF_ALL * observed.length)
    ? []
    : found.map((index) => ({ index, direction: (values[index] ?? 0) > median ? 'up' : 'down' }));
}
