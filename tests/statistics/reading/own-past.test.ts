import assert from 'node:assert/strict';
import { fisherMidP, poissonMidP } from '../../../src/statistics/comparison/mid-p.ts';
import { read } from '../../../src/statistics/reading/read.ts';
import type { SeriesMeta } from '../../../src/statistics/series.ts';
import { aSeries, randomFrom } from '../series-builder.ts';

const times = (length: number, value: number): number[] => Array.from({ length }, () => value);
const noHoliday = { kind: 'week', isoYear: 2024, isoWeek: 4 } as const;

function parts(counts: readonly (readonly [number, number])[], kind: SeriesMeta['kind'] = 'proportion') {
  const series = aSeries(
    counts.map(([count, size]) => (100 * count) / size),
    { kind },
    noHoliday,
  );
  const points = series.points.map((point, i) => {
    const [numerator = null, denominator = null] = counts[i] ?? [];
    return { ...point, numerator, denominator };
  });
  return read({ ...series, points });
}

describe('mid-p', () => {
  // Computed in exact fractions: what is less likely, and half of what is as likely.
  it('is the exact p with half of what is as likely', () => {
    near(poissonMidP(6, 6, 1 / 53), 2.255873729406965e-11);
    near(poissonMidP(9, 32, 1 / 13), 3.059064061799385e-4);
    near(fisherMidP(3, 50, 3, 1550), 1.5820611059801748e-5);
    near(fisherMidP(38, 40, 1238, 1240), 5.076935093337499e-4);
    assert.equal(poissonMidP(0, 0, 0.5), 1);
    near(fisherMidP(50, 50, 1550, 1550), 0.5);
  });
});

describe('reading / a jump where limits are refused', () => {
  it('is a signal after zeros, after small counts, after none of a whole and after all of it', () => {
    const up = { kind: 'signal', rule: 'own-past', direction: 'up', points: 1 };
    const { verdict, ownPast, method } = read(aSeries([...times(52, 0), 6], {}, noHoliday));

    assert.deepEqual([verdict, method, ownPast?.firstIn, ownPast?.earlier], [up, 'exact-test', 52, 52]);
    assert.deepEqual(read(aSeries([...times(52, 0), 30], {}, noHoliday)).verdict, up);
    assert.deepEqual(read(aSeries([2, 1, 3, 2, 0, 4, 2, 1, 2, 3, 1, 2, 9], {}, noHoliday)).verdict, up);
    assert.deepEqual(parts([...times(30, 0).map((none) => [none, 50] as const), [3, 50]]).verdict, up);
    const all = parts([...times(30, 40).map((each) => [each, 40] as const), [38, 40]]);
    assert.deepEqual([all.verdict, all.ownPast?.firstIn], [{ ...up, direction: 'down' }, 30]);
  });

  it('is none under p = 0.001, after fewer than twelve figures and of rounded ones', () => {
    assert.equal(read(aSeries([...times(52, 0), 1], {}, noHoliday)).verdict.kind, 'withheld');
    assert.equal(read(aSeries([2, 1, 3, 2, 0, 4, 2, 1, 2, 3, 1, 9], {}, noHoliday)).verdict.kind, 'withheld');
    assert.equal(read(aSeries([...times(52, 0), 10], { roundedTo: 5 }, noHoliday)).verdict.kind, 'withheld');
  });

  it('stays under the bar of 3.5% false alarms from 0.05 to 5 a week', () => {
    const { poisson } = randomFrom(3);
    for (const mean of [0.05, 0.15, 0.5, 1, 2, 3, 5]) {
      let [alarms, jumps] = [0, 0];
      for (let draw = 0; draw < 600; draw++) {
        const { verdict } = read(
          aSeries(
            times(52, 0).map(() => poisson(mean)),
            {},
            noHoliday,
          ),
        );
        if (verdict.kind === 'signal') alarms += 1;
        if (verdict.kind === 'signal' && verdict.rule === 'own-past') jumps += 1;
      }
      assert.ok(alarms <= 0.035 * 600, `${mean}: ${alarms}`);
      assert.ok(jumps <= 4, `${mean}: ${jumps}`);
    }
  });
});

function near(actual: number, expected: number): void {
  assert.ok(Math.abs(actual / expected - 1) < 1e-9, `${actual} is not ${expected}`);
}
