import assert from 'node:assert/strict';
import { read } from '../../src/interpretation/read.ts';
import { labelPoints } from '../../src/interpretation/rules.ts';
import { slowBands, slowR1 } from '../../src/interpretation/slow-movement.ts';
import { xmrLimits } from '../../src/interpretation/xmr.ts';
import type { Period } from '../../src/shared/period.ts';
import { aSeries, randomFrom } from './series-builder.ts';

// The bars of interpretation 5, with the seeds fixed so that the outcome is too.
const SERIES = 600;
const { uniform, normal, poisson } = randomFrom(20261109);

/** Percentage of stable series of which the newest week is called a signal. */
function falseAlarms(draw: () => number[], first?: Period): number {
  const { points, ...rest } = aSeries(draw(), {}, first);
  let alarms = 0;
  for (let i = 0; i < SERIES; i++) {
    const values = draw();
    const drawn = points.map((point, at) => ({ ...point, value: values[at] ?? null }));
    if (read({ ...rest, points: drawn }).verdict.kind === 'signal') alarms += 1;
  }
  return (100 * alarms) / SERIES;
}

const times = (length: number, draw: (i: number) => number) => Array.from({ length }, (_, i) => draw(i));

function carried(length: number, share: number): number[] {
  let state = normal() / Math.sqrt(1 - share * share);
  return times(length, () => {
    state = share * state + normal();
    return 100 + 10 * state;
  });
}

describe('bars / false alarms in the newest week', function () {
  this.timeout(20_000);

  for (const weeks of [13, 26, 52]) {
    for (const mean of [5, 15, 40]) {
      it(`stay under 3.5% in a stable flow of ${mean} a week over ${weeks} weeks`, () => {
        assert.ok(falseAlarms(() => times(weeks, () => poisson(mean))) <= 3.5);
      });
    }
  }

  for (const share of [0, 0.2, 0.4, 0.6, 0.8]) {
    it(`stay under 5% at 26 and 3% at 52 weeks when ${share} of a week carries over`, () => {
      assert.ok(falseAlarms(() => carried(26, share)) <= 5);
      assert.ok(falseAlarms(() => carried(52, share)) <= 3);
    });
  }

  it('stay under 4% with three whole years of a season of two standard deviations', () => {
    const first: Period = { kind: 'week', isoYear: 2021, isoWeek: 1 };
    const seasonal = () => {
      const phase = 2 * Math.PI * uniform();
      return times(170, (i) => 100 + 10 * normal() + 20 * Math.sin((2 * Math.PI * i) / 52.18 + phase));
    };

    assert.ok(falseAlarms(seasonal, first) <= 4);
  });

  it('do not exist for a stock', () => {
    let level = 1000;
    const walk = () => times(60, () => (level += 10 * normal()));

    for (let i = 0; i < 200; i++) assert.equal(read(aSeries(walk(), { kind: 'stock' })).verdict.kind, 'withheld');
  });
});

describe('bars / a lasting step of two standard deviations', function () {
  this.timeout(20_000);

  /** The rules with the guard of interpretation 1.0, before the season is asked about. */
  function isFlagged(values: readonly number[]): boolean {
    const r1 = slowR1(values);
    if (r1 === null) return Boolean(labelPoints(values, xmrLimits(values)).at(-1));
    const { lower, upper } = slowBands(values, r1).bands.at(-1) ?? { lower: NaN, upper: NaN };
    const newest = values.at(-1) ?? NaN;
    return newest > upper || newest < lower;
  }

  it('is found by the rules within eight weeks in at least 90% after 52 weeks', () => {
    let found = 0;
    for (let i = 0; i < SERIES; i++) {
      const values = times(52, (week) => 100 + 10 * normal() + (week >= 44 ? 20 : 0));
      if (times(8, (week) => 45 + week).some((until) => isFlagged(values.slice(0, until)))) found += 1;
    }

    assert.ok(found / SERIES >= 0.9, `${found / SERIES}`);
  });
});
