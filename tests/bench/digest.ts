import type { Indicator, Observation } from '../../src/features/indicator/indicator.ts';
import { indicatorReader } from '../../src/features/indicator/read-indicator.ts';
import { digestFor } from '../../src/features/publication/digest/digest-for.ts';
import { digestReadingOf } from '../../src/joins/digest-readings.ts';
import { toBytes } from '../../src/teams/outbound/message.ts';
import { digestMessages } from '../../src/teams/present/publication/digest-messages.ts';
import { isoDay, dayNumber } from '../../src/time/day.ts';
import { lastDayOf } from '../../src/time/period.ts';
import { memoryStore } from '../features/indicator/memory-store.ts';
import { randomFrom } from '../statistics/series-builder.ts';
import { anIndicator, anObservation } from '../support/indicators.ts';

const [indicators, withAreas, weeks] = [40, 8, 156];
/** The first are not timed: the compiler is still at work. */
const [warming, runs] = [15, 45];
const mostMs = 50;
const newestMonday = '2026-11-16';
const whole = 'Stad';
const places = ['Noord', 'Oost', 'Zuid', 'West', 'Midden'];

/** CPU of one digest, from stored figures to the bytes that are posted, in milliseconds. */
export interface DigestCost {
  /** The first in a process, with everything still to be compiled. */
  readonly first: number;
  /** Median of thirty later ones; each reads all figures anew. */
  readonly median: number;
  readonly bytes: number;
  readonly messages: number;
}

export async function measureDigest(): Promise<DigestCost> {
  const stored = figures();
  const costs: number[] = [];
  let made: readonly Uint8Array[] = [];
  for (let run = 0; run < runs; run += 1) {
    const { store } = memoryStore(stored);
    const before = process.cpuUsage();
    made = await digest(store);
    const { user, system } = process.cpuUsage(before);
    costs.push((user + system) / 1_000);
  }
  const [first = 0] = costs;
  const others = costs.slice(warming);
  return {
    first,
    median: others.toSorted((a, b) => a - b)[Math.floor(others.length / 2)] ?? 0,
    bytes: made.reduce((sum, { byteLength }) => sum + byteLength, 0),
    messages: made.length,
  };
}

async function digest(store: ReturnType<typeof memoryStore>['store']): Promise<readonly Uint8Array[]> {
  const reader = indicatorReader(store, async () => 10);
  const all = await store.all();
  const made = await digestFor(
    { indicatorIds: all.map(({ id }) => id), period: 'newest', notes: true, stories: true },
    {
      read: async (_, until) =>
        (await reader.readWholes(all, until ? lastDayOf(until) : undefined)).map(digestReadingOf),
      notes: async () => [],
      stories: async () => [],
      today: () => '2026-11-24',
    },
  );
  return digestMessages(made, 'nl', { nonce: crypto.randomUUID(), post: 'a-post', news: [] }).map(toBytes);
}

function figures(): readonly { readonly indicator: Indicator; readonly observations: readonly Observation[] }[] {
  const { poisson } = randomFrom(20261122);
  const start = (dayNumber(newestMonday) ?? 0) - 7 * (weeks - 1);
  return Array.from({ length: indicators }, (_, number) => {
    const name = { nl: `Meldingen van team ${number}`, en: `Reports of team ${number}` };
    const indicator = anIndicator({ id: `meldingen-${number}`, name, lagPeriods: 0, wholeArea: whole });
    const areas = number < withAreas ? places : [];
    const observations = Array.from({ length: weeks }, (__, week) => {
      const [monday, next] = [isoDay(start + 7 * week), isoDay(start + 7 * week + 7)];
      const on = { periodStart: monday, publishedOn: next, status: 'final' as const };
      const parts = areas.map((area) => anObservation({ ...on, area, value: poisson(14) }));
      const total = areas.length > 0 ? parts.reduce((sum, { value }) => sum + (value ?? 0), 0) : poisson(40 + number);
      return [anObservation({ ...on, area: whole, value: total }), ...parts];
    }).flat();
    return { indicator, observations: observations.toSorted((a, b) => a.area.localeCompare(b.area)) };
  });
}

export function printDigest({ first, median, bytes, messages }: DigestCost): void {
  console.log(
    `\nA digest of ${indicators} indicators of ${weeks} weeks, ${withAreas} of them in ${places.length} areas too: ` +
      `${median.toFixed(0)} ms of CPU, ${first.toFixed(0)} ms the first time; ${(bytes / 1024).toFixed(1)} KB in ${messages}`,
  );
  console.log(`  ${median <= mostMs ? 'met    ' : 'NOT MET'}  at most ${mostMs} ms from stored figures to bytes`);
}
