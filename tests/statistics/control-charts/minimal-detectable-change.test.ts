import assert from 'node:assert/strict';
import { read } from '../../../src/statistics/reading/read.ts';
import type { Reading } from '../../../src/statistics/reading/reading.ts';
import type { Point, SeriesMeta } from '../../../src/statistics/series.ts';
import type { Period } from '../../../src/time/period.ts';
import { assertClose } from '../reference.ts';
import { aMeta, aSeries, pointsOf, randomFrom, stable } from '../series-builder.ts';

const seen = (reading: Reading) => {
  assert.equal(reading.verdict.kind, 'common');
  assert.ok(reading.minimalDetectableChange);
  return reading.minimalDetectableChange;
};

describe('what a reading could have seen', () => {
  it('stands beside a verdict that nothing is going on, and beside no other', () => {
    assert.ok(read(aSeries(stable(26))).minimalDetectableChange);
    assert.equal(read(aSeries([...stable(25), 90])).minimalDetectableChange, null);
    assert.equal(read(aSeries(stable(12))).minimalDetectableChange, null);
    assert.equal(read(aSeries(stable(60), { kind: 'stock' })).minimalDetectableChange, null);
    assert.equal(read(aSeries([])).minimalDetectableChange, null);
  });

  it('is so many standard deviations, in units and as a percentage of what is expected', () => {
    const reading = read(aSeries(stable(26)));
    const { mean = NaN, upper = NaN } = reading.phases[0]?.limits ?? {};
    const { rise, fall } = seen(reading);

    assertClose(rise?.difference, (2.25 * (upper - mean)) / 3);
    assertClose(rise?.percentage ?? NaN, (100 * (rise?.difference ?? NaN)) / mean);
    assertClose(fall?.difference, rise?.difference ?? NaN);
  });

  it('knows a small percentage from a fraction by its denominators', () => {
    const { normal } = randomFrom(3);
    const counts = Array.from({ length: 60 }, () => Math.min(100, Math.round(93 + 4 * normal())));
    const points = pointsOf(
      counts.map((count) => count / 100),
      { kind: 'week', isoYear: 2025, isoWeek: 1 },
    ).map((point, i) => ({
      ...point,
      numerator: counts[i] ?? 0,
      denominator: 10_000,
    }));
    const { rise } = seen(read({ meta: aMeta({ kind: 'proportion' }), points, snapshots: [] }));

    assert.ok(rise && rise.difference > 0.05 && rise.difference < 0.3, String(rise?.difference));
  });

  it('grows smaller with more points and with a known season', () => {
    const deviations = (length: number) => {
      const { minimalDetectableChange, phases } = read(aSeries(chance(length)));
      const { mean = NaN, upper = NaN } = phases[0]?.limits ?? {};
      return (minimalDetectableChange?.rise?.difference ?? NaN) / ((upper - mean) / 3);
    };
    const needed = [14, 19, 22, 26, 40, 55, 79, 180].map(deviations);

    for (const [i, size] of needed.entries()) assert.ok(i === 0 || size < (needed[i - 1] ?? NaN), needed.join());
    assertClose(needed.at(-1), 1.5);
  });

  it('is larger when the series moves slowly', () => {
    const { normal } = randomFrom(3);
    let level = 0;
    const slow = read(aSeries(Array.from({ length: 60 }, () => 100 + (level = 0.7 * level + normal()))));
    const limits = slow.phases[0]?.limits;

    assert.ok(slow.cautions.some(({ kind }) => kind === 'moves-slowly') && limits);
    const { rise } = seen(slow);
    assert.ok((rise?.difference ?? 0) > (limits.upper - limits.lower) / 3);
  });

  it('takes what rounding hides on top', () => {
    const tens = stable(30, 400).map((value) => 10 * Math.round(value));
    const exact = tens.map((value, i) => (i === 5 ? value + 1 : value));
    const [rounded, sharp] = [tens, exact].map((values) => seen(read(aSeries(values))));

    const extra = (rounded?.rise?.difference ?? NaN) - (sharp?.rise?.difference ?? NaN);
    assert.ok(extra > 4 && extra < 6, `${extra}`);
  });

  it('never promises to find a fall below zero or a rise above the whole', () => {
    const low = read(aSeries(stable(30, 8)));
    assert.equal(seen(low).fall, null);
    assert.ok(seen(low).rise);

    const denominators = { numerator: null, denominator: 100 };
    const high = pointsOf(
      stable(30, 93).map((value) => Math.min(99, value)),
      { kind: 'week', isoYear: 2024, isoWeek: 2 },
      denominators,
    );
    const reading = read({ meta: aMeta({ kind: 'proportion' }), points: high, snapshots: [] });
    assert.equal(seen(reading).rise, null);
    assert.ok(seen(reading).fall);
  });

  it('follows the season of the newest week', () => {
    const values = chance(140).map((value, i) => value * (1 + 0.5 * Math.sin((2 * Math.PI * i) / 52.18)));
    const first: Period = { kind: 'week', isoYear: 2021, isoWeek: 1 };
    // 117 lies near the top of the wave, 140 near its bottom.
    const [top, bottom] = [117, 140].map((length) => seen(read(aSeries(values.slice(0, length), {}, first))).rise);

    assert.ok((top?.difference ?? NaN) > 1.8 * (bottom?.difference ?? NaN));
    assert.ok(Math.abs((top?.percentage ?? NaN) - (bottom?.percentage ?? NaN)) < 3);
  });
});

function chance(length: number, seed = 6): number[] {
  const { normal } = randomFrom(seed);
  return Array.from({ length }, () => 100 + 5 * normal());
}

describe('bars / what a reading says it could have seen', function () {
  this.timeout(20_000);
  const first: Period = { kind: 'week', isoYear: 2021, isoWeek: 1 };
  const calendar = pointsOf(
    Array.from({ length: 300 }, () => 0),
    first,
  );
  const SERIES = 250;
  const WITHIN = 8;

  interface Scenario {
    readonly name: string;
    /** Figure of a week with a change of so many units, from one draw between 0 and 1. */
    readonly figure: (
      chance: number,
      carried: number,
      change: number,
    ) => Pick<Point, 'value' | 'numerator' | 'denominator'>;
    readonly weeks: number;
    readonly meta?: Partial<SeriesMeta>;
    /** How much of the deviation of a week carries over to the next. */
    readonly part?: number;
    readonly start?: number;
  }

  const plain = (value: number) => ({ value, numerator: null, denominator: null });
  const counted = (mean: number) => (uniform: number, _: number, change: number) =>
    plain(quantile(uniform, Math.max(0, mean + change)));
  const perThousand = (uniform: number, _: number, change: number) => {
    const numerator = quantile(uniform, Math.max(0, 15 + change * 10));
    return { value: numerator / 10, numerator, denominator: 10_000 };
  };
  const level = (_: number, carried: number, change: number) => plain(1000 + 10 * carried + change);

  const scenarios: readonly Scenario[] = [
    { name: 'level', figure: level, weeks: 16 },
    { name: 'level', figure: level, weeks: 26 },
    { name: 'level', figure: level, weeks: 52 },
    { name: 'level', figure: level, weeks: 130, start: 0 },
    { name: '40 a week', figure: counted(40), weeks: 26 },
    { name: '15 a week', figure: counted(15), weeks: 52 },
    { name: '2 a week, in sums', figure: counted(2), weeks: 60 },
    { name: 'rate', figure: perThousand, weeks: 30, meta: { kind: 'rate' } },
    { name: 'rate', figure: perThousand, weeks: 130, start: 0, meta: { kind: 'rate' } },
    { name: 'slow level', figure: level, weeks: 60, part: 0.6 },
  ];

  for (const { name, figure, weeks, meta = {}, part = 0, start } of scenarios) {
    it(`is found within eight weeks in about 80% or more: ${name}, after ${weeks} weeks`, () => {
      const { uniform, normal } = randomFrom(31);
      const shares = { rise: [0, 0], fall: [0, 0] };
      for (let i = 0; i < SERIES; i++) {
        const from = start ?? Math.floor(52 * uniform());
        let state = normal() / Math.sqrt(1 - part * part);
        const draws = Array.from({ length: weeks + WITHIN }, () => ({
          uniform: uniform(),
          carried: (state = part * state + normal()),
        }));
        const pointAt = (week: number, change: number): Point => {
          const { uniform: drawn, carried } = draws[week] ?? { uniform: 0.5, carried: 0 };
          return { ...(calendar[from + week] as Point), ...figure(drawn, carried, change) };
        };
        const known = Array.from({ length: weeks }, (_, week) => pointAt(week, 0));
        const reading = read({ meta: aMeta(meta), points: known, snapshots: [] });
        for (const [side, direction, sign] of [
          ['rise', 'up', 1],
          ['fall', 'down', -1],
        ] as const) {
          const size = reading.minimalDetectableChange?.[side];
          if (!size) continue;
          const change = (sign * size.difference) / reading.periodsPerPoint;
          const isFound = Array.from({ length: WITHIN }, (_, week) => weeks + week + 1).some((length) => {
            const later = Array.from({ length: length - weeks }, (_, week) => pointAt(weeks + week, change));
            const { verdict } = read({ meta: aMeta(meta), points: [...known, ...later], snapshots: [] });
            return verdict.kind === 'signal' && verdict.direction === direction;
          });
          shares[side] = [(shares[side][0] ?? 0) + Number(isFound), (shares[side][1] ?? 0) + 1];
        }
      }
      for (const [side, [hits = 0, tried = 0]] of Object.entries(shares)) {
        // Three standard errors below 80%.
        if (tried >= 50) assert.ok(hits / tried >= 0.8 - 3 * Math.sqrt(0.16 / tried), `${side}: ${hits} of ${tried}`);
      }
      assert.ok((shares.rise[1] ?? 0) > SERIES / 2);
    });
  }
});

/** The Poisson count that belongs to a draw between 0 and 1. */
function quantile(uniform: number, mean: number): number {
  let [count, chance] = [0, Math.exp(-mean)];
  for (let total = chance; total < uniform && count < 1000; total += chance) {
    count += 1;
    chance *= mean / count;
  }
  return count;
}
