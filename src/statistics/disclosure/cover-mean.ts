import type { Reading } from '../reading/reading.ts';
import { isSmall, type DisclosureRule } from './cell.ts';

/**
 * Hidden points of counts, with those that must go with them: a mean that is shown is a total that is shown, so in each
 * phase with limits at least two are hidden, which are not small together (interpretation 1.12, rule 2). The smallest
 * go first, and the newest only when nothing else is left. Indices of `points`.
 */
export function coverMean(reading: Reading, hidden: ReadonlySet<number>, rule: DisclosureRule): ReadonlySet<number> {
  const covered = new Set(hidden);
  for (const [place, { startIndex, limits }] of reading.phases.entries()) {
    if (limits === null) continue;
    const end = reading.phases[place + 1]?.startIndex ?? reading.points.length;
    const counts = reading.points
      .map(({ value }, index) => ({ index, value: value ?? 0 }))
      .slice(startIndex, end)
      .filter(({ value }) => value > 0);
    const gone = counts.filter(({ index }) => covered.has(index));
    let [count, sum] = [gone.length, gone.reduce((total, { value }) => total + value, 0)];
    const next = counts
      .filter(({ index }) => !covered.has(index))
      .sort(
        (a, b) =>
          Number(a.index === reading.newestIndex) - Number(b.index === reading.newestIndex) || a.value - b.value,
      );
    for (const { index, value } of next) {
      if (count === 0 || (count > 1 && !isSmall(sum, rule))) break;
      covered.add(index);
      count += 1;
      sum += value;
    }
  }
  return covered;
}
