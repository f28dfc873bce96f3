import { wilsonInterval } from '../../statistics/comparison/wilson.ts';
import type { Judged } from './feedback.ts';

/**
 * Worst first: by the lower end of the 95% interval of the share of answers that somebody thought no good (Wilson 1927). A bare
 * share would put one complaint about one answer above twenty about thirty; a bare count would put whatever is asked most on top.
 */
export function worstFirst(judged: readonly Judged[]): readonly Judged[] {
  return judged
    .filter(({ complained }) => complained > 0)
    .map((each) => ({ each, bad: surelyBad(each) }))
    .sort(
      (left, right) =>
        right.bad - left.bad ||
        right.each.complained - left.each.complained ||
        left.each.about.localeCompare(right.each.about),
    )
    .map(({ each }) => each);
}

function surelyBad({ complained, answers }: Judged): number {
  const interval = wilsonInterval({ count: Math.min(complained, answers), size: answers });
  return interval.kind === 'interval' ? interval.lower : 0;
}
