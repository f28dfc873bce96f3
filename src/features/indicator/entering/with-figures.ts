import type { Observation } from '../indicator.ts';
import type { IndicatorStore } from '../ports.ts';

export interface Added {
  readonly indicatorId: string;
  readonly observation: Observation;
  /** It takes the place of what was known of its period and area. */
  readonly corrects: boolean;
}

/** The store as it will be with these figures, and up to one period: what a reading will say, and what it said then. */
export function withFigures(
  store: IndicatorStore,
  added: readonly Added[],
  upTo: string | null = null,
): IndicatorStore {
  const keyOf = (id: string, { area, periodStart }: Observation): string => `${id}\n${area}\n${periodStart}`;
  const replaced = new Set(
    added.flatMap(({ corrects, indicatorId, observation }) => (corrects ? [keyOf(indicatorId, observation)] : [])),
  );
  const own = Map.groupBy(added, ({ indicatorId }) => indicatorId);
  return {
    ...store,
    async observations(ids) {
      const known = await store.observations(ids);
      return new Map(
        ids.map((id) => [
          id,
          [
            ...(known.get(id) ?? []).filter((one) => !replaced.has(keyOf(id, one))),
            ...(own.get(id) ?? []).map(({ observation }) => observation),
          ].filter(({ periodStart }) => upTo === null || periodStart <= upTo),
        ]),
      );
    },
  };
}
