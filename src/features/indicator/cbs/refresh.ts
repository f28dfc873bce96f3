import type { Observation } from '../indicator.ts';
import type { CbsFigures } from './cbs-table.ts';

export interface Renewed {
  /** Later publications of what changed, and what is new. */
  readonly observations: readonly Observation[];
  readonly added: number;
  readonly revised: number;
}

/** What of a publication says something else than what is known. What CBS left out stays as it was: that is no zero. */
export function renewed(known: readonly Observation[], { changedOn, figures }: CbsFigures): Renewed {
  const newest = new Map<string, Observation>();
  for (const one of known) {
    const before = newest.get(keyOf(one));
    if (!before || before.publishedOn <= one.publishedOn) newest.set(keyOf(one), one);
  }
  let added = 0;
  const observations = figures.flatMap((figure): Observation[] => {
    const before = newest.get(keyOf(figure));
    if (before && before.value === figure.value && before.status === figure.status) return [];
    if (!before) added += 1;
    return [{ ...figure, publishedOn: changedOn, numerator: null, denominator: null }];
  });
  return { observations, added, revised: observations.length - added };
}

function keyOf({ area, periodStart }: Pick<Observation, 'area' | 'periodStart'>): string {
  return `${area}\n${periodStart}`;
}
