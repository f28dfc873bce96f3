import type { Reading } from '../../statistics/reading/reading.ts';
import { read } from '../../statistics/reading/read.ts';
import { hideIn, hidePoints } from '../../statistics/disclosure/hide-points.ts';
import type { Series } from '../../statistics/series.ts';
import { buildSeries } from './build-series.ts';
import { type AreaSeries, pointsToHide } from './disclose.ts';
import type { Indicator } from './indicator.ts';
import type { IndicatorStore } from './ports.ts';

/** An indicator in one area, read. */
export interface IndicatorReading {
  readonly definition: Indicator;
  readonly area: string;
  readonly reading: Reading;
  /** What was read, without what may not be shown. */
  readonly series: Series;
  /** ISO date of the newest publication; null without figures. */
  readonly updatedOn: string | null;
}

export type ReadIndicator = (indicatorId: string, area: string | null) => Promise<IndicatorReading | null>;

const mostKept = 500;

/**
 * Reads an indicator through the store, without the figures that say too much about few people. A reading is kept until
 * the indicator's revision changes, because most questions of a week are about the same few figures.
 */
export function indicatorReader(store: IndicatorStore, disclosureThreshold: number): ReadIndicator {
  const kept = new Map<string, { readonly revision: number; readonly reading: IndicatorReading }>();

  return async (indicatorId, area) => {
    const revision = await store.revision(indicatorId);
    const definition = (await store.all()).find(({ id }) => id === indicatorId);
    if (revision === null || !definition) return null;
    const wanted = area ?? definition.wholeArea;
    const key = `${indicatorId}\n${wanted}`;
    const known = kept.get(key);
    if (known?.revision === revision) return known.reading;
    const all = await seriesOfAreas(store, definition);
    const own = all.find((one) => one.area === wanted);
    const series = own?.series ?? buildSeries(definition, []);
    const complete = read(series);
    const hidden = pointsToHide(definition, { reading: complete, area: wanted }, all, disclosureThreshold);
    const reading = {
      definition,
      area: wanted,
      reading: hidePoints(complete, hidden),
      series: hideIn(series, complete, hidden),
      updatedOn: own?.updatedOn ?? null,
    };
    kept.delete(key);
    kept.set(key, { revision, reading });
    const oldest = kept.keys().next().value;
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return reading;
  };
}

async function seriesOfAreas(
  store: IndicatorStore,
  definition: Indicator,
): Promise<(AreaSeries & { readonly updatedOn: string | null })[]> {
  const areas = (await store.areas()).get(definition.id) ?? [];
  return Promise.all(
    areas.map(async (area) => {
      const observations = await store.observations(definition.id, area);
      const published = observations.map(({ publishedOn }) => publishedOn).toSorted();
      return { area, series: buildSeries(definition, observations), updatedOn: published.at(-1) ?? null };
    }),
  );
}
