import assert from 'node:assert/strict';
import fc from 'fast-check';
import { kendall, theilSen, trend } from '../../../src/statistics/control-charts/trend.ts';
import { assertClose, load } from '../reference.ts';
import { stable } from '../series-builder.ts';

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

  it('describes a rise and a fall', () => {
    const up = trend('flow', rising);
    const down = trend('flow', rising.toReversed());

    assert.ok(up.kind === 'trend' && down.kind === 'trend');
    assert.ok(up.tau > 0.9 && up.p < 0.001);
    assertClose(up.slope, 2);
    assertClose(down.slope, -2);
    assertClose(down.tau, -up.tau);
  });

  it('is refused for a stock, under twelve points, over ten years of weeks and without any difference', () => {
    const reasonOf = (found: ReturnType<typeof trend>) => found.kind === 'refused' && found.reason;

    assert.equal(reasonOf(trend('stock', rising)), 'stock');
    assert.equal(reasonOf(trend('flow', [...rising.slice(0, 11), null])), 'too-few');
    assert.equal(trend('flow', rising.slice(0, 12)).kind, 'trend');
    assert.equal(reasonOf(trend('flow', stable(521))), 'too-many');
    assert.equal(trend('flow', stable(520)).kind, 'trend');
    assert.equal(
      reasonOf(
        trend(
          'flow',
          Array.from({ length: 20 }, () => 3),
        ),
      ),
      'constant',
    );
    assert.equal(reasonOf(trend('flow', [])), 'too-few');
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
