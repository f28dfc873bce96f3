import assert from 'node:assert/strict';
import { read } from '../../../src/statistics/reading/read.ts';
import type { SeriesMeta } from '../../../src/statistics/series.ts';
import type { Period } from '../../../src/time/period.ts';
import { aMeta, pointsOf, randomFrom } from '../series-builder.ts';

const first: Period = { kind: 'week', isoYear: 2022, isoWeek: 30 };

function durations(
  values: readonly (number | null)[],
  closed: (i: number) => number | null = () => 20,
  meta: Partial<SeriesMeta> = {},
) {
  const points = pointsOf(values, meta.frequency === 'month' ? { kind: 'month', year: 2020, month: 1 } : first);
  return read({
    meta: aMeta({ kind: 'duration', ...meta }),
    points: points.map((point, i) => ({ ...point, denominator: closed(i) })),
    snapshots: [],
  });
}

/** Days around thirty, by chance. */
function days(length: number, seed = 4): number[] {
  const { normal } = randomFrom(seed);
  return Array.from({ length }, () => 30 + 4 * normal());
}

const longer = (length: number) => [...days(115), ...Array.from({ length }, (_, i) => 60 + (i % 3))];

describe('reading / durations', () => {
  it('are read with a run chart, which has no limits', () => {
    const reading = durations(days(120));

    assert.equal(reading.method, 'run-chart');
    assert.deepEqual(reading.verdict, { kind: 'common' });
    assert.equal(reading.runsAroundMedian?.points, 120);
    assert.equal(reading.runsAroundMedian?.longestByChance, 10);
    assert.ok(Math.abs((reading.runsAroundMedian?.median ?? NaN) - 30) < 2);
    assert.ok(reading.bands.every((band) => band === null));
    assert.deepEqual(reading.minimalDetectableChange, { rise: null, fall: null });
    assert.equal(reading.assurance, null);
  });

  it('are a signal in a run that is longer than chance makes them', () => {
    const run = durations(longer(12)).runsAroundMedian?.run ?? 0;

    assert.ok(run >= 12);
    assert.deepEqual(durations(longer(12)).verdict, { kind: 'signal', rule: 'shift', direction: 'up', points: run });
  });

  it('are none for one long wait, or once the run is over', () => {
    assert.equal(durations([...days(119), 300]).verdict.kind, 'common');
    assert.notEqual(durations([...longer(12), 5]).verdict.kind, 'signal');
  });

  it('are none when the run lies before a missing period and the newest is on the median', () => {
    const base = longer(14);
    const median = durations(base).runsAroundMedian?.median ?? NaN;

    assert.equal(durations([...base, median]).verdict.kind, 'signal');
    assert.equal(durations([...base, null, median]).verdict.kind, 'common');
  });

  it('rest on at least ten closed cases', () => {
    const { verdict } = durations(days(120), (i) => (i === 119 ? 9 : 20));
    assert.deepEqual(verdict, { kind: 'withheld', reason: 'small-counts' });

    const fewOf = (every: number) => durations(days(160), (i) => (i % every === 1 ? 3 : 20));
    assert.equal(fewOf(4).runsAroundMedian?.points, 120);
    assert.deepEqual(fewOf(3).verdict, { kind: 'common' });
    const tooFew = durations(days(161), (i) => (i % 2 === 1 ? 3 : 20));
    assert.deepEqual(tooFew.verdict, { kind: 'withheld', reason: 'too-few' });
  });

  it('are not read when nobody says on how many cases they rest', () => {
    assert.deepEqual(durations(days(120), () => null).verdict, { kind: 'withheld', reason: 'method-missing' });
    assert.deepEqual(durations(days(120), (i) => (i === 60 ? null : 20)).verdict, {
      kind: 'withheld',
      reason: 'method-missing',
    });
  });

  it('are not read under two years of weeks or three of months, for a run may be season', () => {
    assert.deepEqual(durations(days(103)).verdict, { kind: 'withheld', reason: 'too-few' });
    assert.equal(durations(days(104)).method, 'run-chart');
    const months = { frequency: 'month' } as const;
    assert.deepEqual(durations(days(35), undefined, months).verdict, { kind: 'withheld', reason: 'too-few' });
    assert.equal(durations(days(36), undefined, months).method, 'run-chart');
  });

  it('are not read when they move slowly, for runs are then no news', () => {
    const { normal } = randomFrom(9);
    let level = 0;
    const slow = Array.from({ length: 130 }, () => 30 + (level = 0.8 * level + normal()));

    assert.deepEqual(durations(slow).verdict, { kind: 'withheld', reason: 'method-missing' });
  });
});

describe('bars / false alarms of durations', function () {
  this.timeout(20_000);

  it('stay under 3.5%, of weekly medians with and without a season', () => {
    const { uniform, normal } = randomFrom(11);
    for (const season of [0, 0.15]) {
      let [alarms, read] = [0, 0];
      for (let i = 0; i < 300; i++) {
        const phase = 2 * Math.PI * uniform();
        const values = Array.from({ length: 104 + Math.floor(52 * uniform()) }, (_, week) => {
          const level = 20 * Math.exp(season * Math.sin((2 * Math.PI * week) / 52.18 + phase));
          const cases = Array.from({ length: 15 }, () => level * Math.exp(0.6 * normal()));
          return Math.round(cases.toSorted((a, b) => a - b)[7] ?? NaN);
        });
        const { verdict } = durations(values);
        if (verdict.kind !== 'withheld') read += 1;
        if (verdict.kind === 'signal') alarms += 1;
      }
      assert.ok(read > 100, `${read}`);
      assert.ok(alarms / read <= 0.035, `${alarms} of ${read}`);
    }
  });
});
