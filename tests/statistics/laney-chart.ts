import {
  centerOf,
  clipped,
  isSpread,
  type RatioChart,
  sigmaOf,
  spreadOf,
} from '../../src/statistics/control-charts/laney.ts';
import type { Values } from '../../src/statistics/control-charts/xmr.ts';

/** The limits as the packages draw them, of the parts that a reading is made of; without Laney `isLaney` is false. */
export function chartOf(chart: RatioChart, counts: Values, sizes: Values, isLaney = true) {
  const center = centerOf(counts, sizes);
  if (!isSpread(chart, center)) return null;
  const z = sizes.map((size, i) => {
    const count = counts[i] ?? null;
    return size === null || count === null ? null : (count / size - center) / spreadOf(chart, center, size);
  });
  const sigmaZ = isLaney ? sigmaOf(z) : 1;
  if (sigmaZ === null) return null;
  const limits = sizes.map((size) => {
    if (size === null) return null;
    const reach = 3 * sigmaZ * spreadOf(chart, center, size);
    return { lower: clipped(chart, center - reach), upper: clipped(chart, center + reach) };
  });
  return { center, sigmaZ, limits };
}
