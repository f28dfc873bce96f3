import assert from 'node:assert/strict';
import { signalStrength } from '../../../src/statistics/control-charts/signal-strength.ts';
import { read } from '../../../src/statistics/reading/read.ts';
import type { Reading, Verdict } from '../../../src/statistics/reading/reading.ts';
import { aSeries } from '../series-builder.ts';

const common = read(aSeries(Array.from({ length: 30 }, (_, index) => 40 + [3, -4, 1, -2, 5, -6, 2][index % 7]!)));
const signal = (part: Partial<Extract<Verdict, { kind: 'signal' }>>, value = 40): Reading => ({
  ...common,
  verdict: { kind: 'signal', rule: 'outside', direction: 'up', points: 1, ...part },
  points: common.points.map((point, index) => (index === common.newestIndex ? { ...point, value } : point)),
  bands: common.bands.map((band) => band && { ...band, mean: 40, lower: 25, upper: 55 }),
});

describe('how strong a signal is', () => {
  // -log10 of: the normal tails beyond 3 and 6 sigma, 2^-6, 2^-8 and 2 / 7!, erfc of Python 3.11.
  const cases: readonly (readonly [string, Reading, number])[] = [
    ['a figure whose limits are not told', { ...signal({}), bands: [] }, 2.568_669],
    ['a figure six sigma from the mean', signal({}, 70), 8.704834],
    ['seven on one side of the mean', signal({ rule: 'shift', points: 7 }), 1.806_18],
    ['nine on one side of the mean', signal({ rule: 'shift', points: 9 }), 2.408_24],
    ['seven that rise', signal({ rule: 'trend', points: 7 }), 3.401_401],
    ['nothing, without a signal', common, 0],
  ];

  for (const [what, reading, expected] of cases)
    it(`is -log10 of what chance makes of ${what}`, () => {
      assert.ok(Math.abs(signalStrength(reading) - expected) < 1e-5, `${signalStrength(reading)}`);
    });

  it('is that of the figure itself where that is less likely than its rule', () => {
    assert.ok(signalStrength(signal({ rule: 'shift', points: 7 }, 70)) > 8);
  });
});
