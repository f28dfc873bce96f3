import { isWholeCount } from '../figures.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { exactBinomial } from './exact-binomial.ts';

/** The same people asked twice: how many came in, how many went out, of how many in all. */
export interface Panel {
  readonly gained: number;
  readonly lost: number;
  readonly size: number;
}

export interface PanelComparison {
  readonly kind: 'compared';
  /** The second time less the first, as a fraction of the panel. */
  readonly difference: number;
  readonly p: number;
}

/** The same people twice: exact test on those who changed (McNemar 1947, statistics 1.7). */
export function compareTwice({
  gained,
  lost,
  size,
}: Panel): PanelComparison | Refusal<'not-a-count' | 'no-size' | 'more-than-whole'> {
  if (![gained, lost, size].every(isWholeCount)) return refuse('not-a-count');
  if (size === 0) return refuse('no-size');
  if (gained + lost > size) return refuse('more-than-whole');
  return { kind: 'compared', difference: (gained - lost) / size, p: exactBinomial(gained, gained + lost, 0.5) };
}
