import { isDeepStrictEqual } from 'node:util';
import type { IndicatorHistory, IndicatorStore } from '../../features/indicator/ports.ts';
import { residentObservations } from './residents.ts';
import { cbsSeries, type SampleSeries } from './cbs-series.ts';
import { wholeArea } from './places.ts';
import { sampleObservations, sampleWeekCount } from './sample-figures.ts';
import { sampleIndicators } from './sample-indicators.ts';
import { addWeeks, newestWeekStart } from './sample-weeks.ts';

/** Written last: when it is up to date, so is everything before it, also after a start that was cut off. */
const markerId = 'aanmeldingen-schuldhulp';

type SampleStore = IndicatorStore & Pick<IndicatorHistory, 'versions'>;

/** Everything a fresh local start knows: the sample municipality and the real series beside it. */
export function sampleSeries(today: string, startedOn: string = today): readonly SampleSeries[] {
  const sample = sampleIndicators(startedOn).map((indicator) => ({
    indicator,
    observations:
      indicator.frequency === 'year' ? residentObservations(today) : sampleObservations(indicator, today, startedOn),
  }));
  return [...cbsSeries(), ...sample];
}

/**
 * Fills the store at the first start, and again when a week was completed or a definition was rewritten since.
 * Returns how many indicators were written; 0 when the store was up to date.
 */
export async function loadSample(store: SampleStore, today: string): Promise<number> {
  const stored = new Map((await store.all()).map((indicator) => [indicator.id, indicator]));
  const marked = stored.has(markerId) ? (await store.observations([markerId])).get(markerId) : [];
  const marker = (marked ?? []).filter(({ area }) => area === wholeArea);
  const startedOn = firstDayOfUse(marker[0]?.periodStart, today);
  const isBehind = (marker.at(-1)?.periodStart ?? '') < newestWeekStart(today);
  const changed: string[] = [];
  for (const indicator of [...sampleIndicators(startedOn), ...cbsSeries().map((one) => one.indicator)]) {
    const isAsStored = isDeepStrictEqual(stored.get(indicator.id), indicator);
    // What a person made of it is not rewritten.
    if (isBehind || !(isAsStored || (await store.versions(indicator.id)).length > 1)) changed.push(indicator.id);
  }
  if (changed.length === 0) return 0;

  const series = sampleSeries(today, startedOn).filter(({ indicator }) => changed.includes(indicator.id));
  for (const { indicator, observations } of markerLast(series)) await store.put(indicator, observations);
  return series.length;
}

/** The stories stay in the weeks where they were when the sample was first used; the oldest stored week tells when. */
function firstDayOfUse(oldestStored: string | undefined, today: string): string {
  return oldestStored === undefined ? today : addWeeks(oldestStored, sampleWeekCount);
}

function markerLast(series: readonly SampleSeries[]): readonly SampleSeries[] {
  return series.toSorted((a, b) => Number(a.indicator.id === markerId) - Number(b.indicator.id === markerId));
}
