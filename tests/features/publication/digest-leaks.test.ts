import assert from 'node:assert/strict';
import { indicatorReader } from '../../../src/features/indicator/read-indicator.ts';
import { digestFor } from '../../../src/features/publication/digest/digest-for.ts';
import { digestReadingOf } from '../../../src/joins/digest-readings.ts';
import { isoDay, dayNumber } from '../../../src/time/day.ts';
import { anIndicator, anObservation } from '../../support/indicators.ts';
import { memoryStore } from '../indicator/memory-store.ts';

const threshold = 10;
const firstMonday = dayNumber('2025-11-24') ?? 0;
const weeks = 52;
const wobble = [3, -4, 1, -2, 5, -6, 2, 0, -3, 6, -1, 4, -5];

/** One indicator of a year of weeks, with small figures in some of them. */
async function digestWith(small: ReadonlyMap<number, number>): Promise<string> {
  const observations = Array.from({ length: weeks }, (_, week) =>
    anObservation({
      periodStart: isoDay(firstMonday + 7 * week),
      publishedOn: isoDay(firstMonday + 7 * week + 7),
      value: small.get(week) ?? 20 + (wobble[week % wobble.length] ?? 0),
      status: 'final',
    }),
  );
  const { store } = memoryStore([
    { indicator: anIndicator({ lagPeriods: 0, target: 30, favourable: 'increase' }), observations },
  ]);
  const readings = await indicatorReader(store, async () => threshold).readWholes(await store.all());
  const digest = await digestFor(
    { indicatorIds: ['meldingen'], period: 'newest', notes: true, stories: true },
    {
      read: async () => readings.map(digestReadingOf),
      notes: async () => [],
      stories: async () => [],
      today: () => '2026-11-23',
    },
  );
  return JSON.stringify(digest);
}

describe('a digest of small figures', () => {
  for (const at of [10, 30, 48, weeks - 1])
    it(`is the same whatever the small figure of week ${at + 1} is`, async () => {
      const told = new Set<string>();
      for (const value of [5, 6, 7, 8]) told.add(await digestWith(new Map([[at, value]])));

      assert.equal(told.size, 1);
      const [only = ''] = told;
      assert.match(only, /afgeschermd|laat ik niet zien/i);
    });

  it('is the same whatever two of them are', async () => {
    const told = new Set<string>();
    for (const [a, b] of [
      [5, 8],
      [8, 5],
      [6, 6],
      [7, 7],
    ] as const)
      told.add(
        await digestWith(
          new Map([
            [20, a],
            [40, b],
          ]),
        ),
      );

    assert.equal(told.size, 1);
  });
});
