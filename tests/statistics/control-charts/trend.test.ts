import assert from 'node:assert/strict';
import fc from 'fast-check';
import { kendall, lastingTrend, theilSen } from '../../../src/statistics/control-charts/trend.ts';
import { assertClose, load } from '../reference.ts';
import { randomFrom, stable } from '../series-builder.ts';

interface TrendCase {
  readonly id: string;
  readonly input: { readonly values: readonly number[] };
  readonly expected: {
    readonly kendall_tau_b: number;
    readonly p_normal_approx_no_continuity: number;
    readonly theil_sen_slope: number;
  };
}

const cases = load<TrendCase>('trend-r.json');

describe('trend / against R', () => {
  it('has 7 cases', () => assert.equal(cases.length, 7));

  for (const { id, input, expected } of cases) {
    it(`${id} has the same tau, p and slope`, () => {
      const rank = kendall(input.values);

      assertClose(rank?.tau, expected.kendall_tau_b);
      assertClose(rank?.p, expected.p_normal_approx_no_continuity);
      assertClose(theilSen(input.values), expected.theil_sen_slope);
    });
  }
});

describe('trend', () => {
  const rising = Array.from({ length: 30 }, (_, i) => 40 + 2 * i + (i % 2));

  it('lasts when it is certain, and more than ordinary variation would hide', () => {
    const [up, down] = [lastingTrend(rising), lastingTrend(rising.toReversed())];

    assert.ok(up && down && up.tau > 0.9 && up.p < 0.001);
    assertClose(up.slope, 2);
    assertClose(down.slope, -2);
    assertClose(down.tau, -up.tau);
    assert.ok(lastingTrend(rising.slice(0, 12)));
    assert.equal(lastingTrend(rising.slice(0, 11)), null);
  });

  it('is not told of figures that wobble, carry over or stay the same, nor of a slope that variation hides', () => {
    const hidden = Array.from({ length: 150 }, (_, i) => 100 + 0.1 * i + (i % 2 ? 9 : -9));
    const { normal } = randomFrom(11);
    let state = 0;
    let told = 0;
    for (let draw = 0; draw < 200; draw++) {
      const carried = Array.from({ length: 52 }, () => (state = 0.8 * state + normal()));
      if (lastingTrend(carried)) told += 1;
    }

    assert.equal(lastingTrend(stable(100)), null);
    assert.equal(lastingTrend(Array.from({ length: 20 }, () => 3)), null);
    assert.ok((kendall(hidden)?.p ?? 1) < 0.001);
    assert.equal(lastingTrend(hidden), null);
    assert.ok(told <= 4, `${told}`);
  });

  it('sorts as pairs would be counted, ties included', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 2, maxLength: 30 }), (values) => {
        let score = 0;
        values.forEach((value, i) => values.slice(i + 1).forEach((later) => (score += Math.sign(later - value))));
        assert.equal(Math.sign(kendall(values)?.tau ?? 0), Math.sign(kendall(values) ? score : 0));
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it('keeps the place of a missing period in the slope', () => {
    const withGap = rising.map((_, i) => (i % 5 === 2 ? null : 3 * i));

    assertClose(theilSen(withGap), 3);
    assertClose(kendall(withGap)?.tau, 1);
  });

  it('shifts and scales as slopes do, and ranks do not care', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 12, maxLength: 40 }), (values) => {
        const changed = values.map((value) => 3 * value + 7);
        assert.deepEqual(kendall(changed), kendall(values));
        assertNear(theilSen(changed), 3 * theilSen(values));
        assertNear(theilSen(values.toReversed()), -theilSen(values));
      }),
      { seed: 2, numRuns: 100 },
    );
  });
});

function assertNear(actual: number, expected: number): void {
  assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);
}
