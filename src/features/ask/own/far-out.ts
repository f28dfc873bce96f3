import { quantileOf } from '../../../statistics/quantile.ts';

/** Three times the middle half beyond it is far out (Tukey 1977, Exploratory Data Analysis). */
const FAR_OUT = 3;

/** Whether a figure lies far beyond all others of its row, by their quartiles. */
export function isFarOut(value: number, values: readonly number[]): boolean {
  const others = values.toSpliced(values.indexOf(value), 1);
  const [low, high] = [quantileOf(others, 0.25), quantileOf(others, 0.75)];
  const isBeyond = value > Math.max(...others) || value < Math.min(...others);
  return isBeyond && (value > high + FAR_OUT * (high - low) || value < low - FAR_OUT * (high - low));
}
