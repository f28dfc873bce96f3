import type { Indicator, Observation } from '../../../src/features/indicator/indicator.ts';
import type { IndicatorStore } from '../../../src/features/indicator/ports.ts';

export interface Stored {
  readonly indicator: Indicator;
  readonly observations: readonly Observation[];
  readonly corrected?: readonly Observation[];
}

/** Figures at hand, with a count of what was asked for. */
export function memoryStore(stored: readonly Stored[]) {
  const byId = new Map(stored.map((one) => [one.indicator.id, one]));
  const indicators = stored.map(({ indicator }) => indicator);
  const revisions = new Map(indicators.map(({ id }) => [id, 1]));
  const queries: (readonly string[])[] = [];
  let [running, mostAtOnce] = [0, 0];
  const store: IndicatorStore = {
    all: async () => indicators,
    revision: async (id) => revisions.get(id) ?? null,
    async observations(ids) {
      queries.push(ids);
      running += 1;
      mostAtOnce = Math.max(mostAtOnce, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      return new Map(ids.map((id) => [id, byId.get(id)?.observations ?? []]));
    },
    corrected: async (ids) => new Map(ids.map((id) => [id, byId.get(id)?.corrected ?? []])),
    areas: async () =>
      new Map(
        stored.map(({ indicator, observations }) => [indicator.id, [...new Set(observations.map(({ area }) => area))]]),
      ),
    put: async () => undefined,
  };
  return {
    store,
    queries,
    mostAtOnce: () => mostAtOnce,
    /** As if a figure of it changed. */
    change: (id: string) => revisions.set(id, (revisions.get(id) ?? 0) + 1),
  };
}
