import { isDeepStrictEqual } from 'node:util';
import type { IndicatorHistory, IndicatorStore } from '../../features/indicator/ports.ts';
import { residentObservations } from './residents.ts';
import { dayIn } from '../../time/today.ts';
import { cbsSeries, type SampleSeries } from './cbs-series.ts';
import { wholeArea } from './places.ts';
import { sampleObservations, sampleWeekCount } from './sample-figures.ts';
import { sampleIndicators } from './sample-indicators.ts';
import { addWeeks, newestWeekStart } from './sample-weeks.ts';

/** Written last: when it is up to date, so is everything before it, also after a start that was cut off. */
const usualMarker = 'aanmeldingen-schuldhulp';

type SampleStore = IndicatorStore & IndicatorHistory;

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
  const markerId = await markerOf(store, today);
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
  for (const one of markerLast(series, markerId)) await store.put(one.indicator, await generatedFor(one, store));
  return series.length;
}

/** The stories stay in the weeks where they were when the sample was first used; the oldest stored week tells when. */
function firstDayOfUse(oldestStored: string | undefined, today: string): string {
  return oldestStored === undefined ? today : addWeeks(oldestStored, sampleWeekCount);
}

function markerLast(series: readonly SampleSeries[], markerId: string): readonly SampleSeries[] {
  return series.toSorted((a, b) => Number(a.indicator.id === markerId) - Number(b.indicator.id === markerId));
}

/** What people entered says nothing of what was generated, so the marker is an indicator of which they entered nothing. */
async function markerOf(store: SampleStore, today: string): Promise<string> {
  const ids = sampleIndicators(today).map(({ id }) => id);
  for (const id of [usualMarker, ...ids]) if ((await store.entries(id, 1)).length === 0) return id;
  return usualMarker;
}

const mostEntries = 1_000;

/** From the first figures that people entered on, theirs are the only ones: nothing is made up beside them. */
async function generatedFor({ indicator, observations }: SampleSeries, store: SampleStore) {
  const entries = await store.entries(indicator.id, mostEntries);
  if (entries.length === 0) return observations;
  const on = least(entries.map(({ entry }) => dayIn(Date.parse(entry.at))));
  const added = entries.filter(({ entry }) => entry.correctionBecause === null);
  const from = least([on, ...added.flatMap((one) => one.observations.map(({ periodStart }) => periodStart))]);
  return observations.filter(({ periodStart, publishedOn }) => periodStart < from && publishedOn <= on);
}

function least(days: readonly string[]): string {
  return days.reduce((first, day) => (day < first ? day : first));
}
