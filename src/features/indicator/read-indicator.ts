import type { Reading } from '../../interpretation/reading.ts';
import { read } from '../../interpretation/read.ts';
import { buildSeries } from './build-series.ts';
import type { Indicator } from './indicator.ts';
import type { IndicatorStore } from './ports.ts';

/** An indicator in one area, read. */
export interface IndicatorReading {
  readonly definition: Indicator;
  readonly area: string;
  readonly reading: Reading;
  /** ISO date of the newest publication; null without figures. */
  readonly updatedOn: string | null;
}

export type ReadIndicator = (indicatorId: string, area: string | null) => Promise<IndicatorReading | null>;

const mostKept = 500;

/**
 * Reads an indicator through the store. A reading is kept until the indicator's revision changes, because most
 * questions of a week are about the same few figures.
 */
export function indicatorReader(store: IndicatorStore): ReadIndicator {
  const kept = new Map<string, { readonly revision: number; readonly reading: IndicatorReading }>();

  return async (indicatorId, area) => {
    const revision = await store.revision(indicatorId);
    const definition = (await store.all()).find(({ id }) => id === indicatorId);
    if (revision === null || !definition) return null;
    const wanted = area ?? definition.wholeArea;
    const key = `${indicatorId}\n${wanted}`;
    const known = kept.get(key);
    if (known?.revision === revision) return known.reading;
    const observations = await store.observations(indicatorId, wanted);
    const updatedOn = observations.reduce<string | null>(
      (newest, { publishedOn }) => (newest === null || publishedOn > newest ? publishedOn : newest),
      null,
    );
    const reading = { definition, area: wanted, reading: read(buildSeries(definition, observations)), updatedOn };
    kept.delete(key);
    kept.set(key, { revision, reading });
    const oldest = kept.keys().next().value;
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return reading;
  };
}
