import assert from 'node:assert/strict';
import fc from 'fast-check';
import { assurance } from '../../../src/statistics/control-charts/assurance.ts';
import { refusalOf } from '../../../src/statistics/control-charts/gate.ts';
import type { Assurance, PointLabel } from '../../../src/statistics/reading/reading.ts';
import { labelPoints } from '../../../src/statistics/control-charts/special-causes.ts';
import { movingRanges, splitAt, xmrLimits } from '../../../src/statistics/control-charts/xmr.ts';
import { assertClose, type XmrCase, xmrCases } from '../reference.ts';

/** What the package calls a label; a reader of ours hears the label and what is favourable apart from each other. */
type PointType = 'common-cause' | 'improvement' | 'concern' | 'neutral-high' | 'neutral-low';

const packageLabels: Record<string, PointLabel> = {
  'Common Cause': null,
  'Above UCL': { rule: 'outside', direction: 'up' },
  'Below LCL': { rule: 'outside', direction: 'down' },
  '7 Point Trend (Increasing)': { rule: 'trend', direction: 'up' },
  '7 Point Trend (Decreasing)': { rule: 'trend', direction: 'down' },
  '2 in 3 Above CL': { rule: 'two-of-three', direction: 'up' },
  '2 in 3 Below CL': { rule: 'two-of-three', direction: 'down' },
  '7 Points Above CL': { rule: 'shift', direction: 'up' },
  '7 Points Below CL': { rule: 'shift', direction: 'down' },
};

const packageTypes: Record<string, PointType> = {
  common_cause: 'common-cause',
  special_cause_improvement: 'improvement',
  special_cause_concern: 'concern',
  special_cause_neutral_high: 'neutral-high',
  special_cause_neutral_low: 'neutral-low',
};

const packageAssurance: Record<string, Assurance> = {
  consistent_pass: 'pass',
  consistent_fail: 'fail',
  inconsistent: 'inconsistent',
};

/** The package stops when it classifies a series with a gap: of these only the limits are reference values. */
const limitsOnly = ['xmr-133', 'xmr-135', 'xmr-137', 'xmr-139', 'xmr-141', 'xmr-143', 'xmr-145'];

/** The limits of the package are NaN here: every moving range is 0 and screening keeps none. */
const withoutLimits = ['xmr-167'];

/** Of these the gate tells the reader something else than the package does, with the reason of statistics 1.1. */
const refusedByTheGate: Record<string, string> = {
  'xmr-147': 'too-few', // 2 points
  'xmr-149': 'too-few', // 3 points
  'xmr-151': 'too-few', // 4 points
  'xmr-153': 'too-few', // 5 points
  'xmr-155': 'too-few', // 6 points
  'xmr-157': 'too-few', // 7 points
  'xmr-167': 'constant', // 15 times 7
  'xmr-169': 'no-spread', // screening leaves a = 0: the package calls all 20 points special cause
  'xmr-171': 'no-spread', // 20 of 22 moving ranges are 0: the package calls all 23 points special cause
};

function pointType(label: PointLabel, favourable: 'neutral' | 'increase' | 'decrease'): PointType {
  if (!label) return 'common-cause';
  if (favourable === 'neutral') return label.direction === 'up' ? 'neutral-high' : 'neutral-low';
  return (label.direction === 'up') === (favourable === 'increase') ? 'improvement' : 'concern';
}

function compute({ input }: XmrCase) {
  const { values, screen_outliers: screen, improvement_direction: favourable } = input;
  const starts = (input.rebase_at_index_1based ?? []).map((index) => index - 1);
  const groups = splitAt(values.length, starts).map(({ start, end }) => {
    const own = values.slice(start, end);
    const limits = xmrLimits(own, { screen, fixAfter: input.fix_after_n_points ?? undefined });
    return { start, limits, labels: labelPoints(own, limits) };
  });
  const labels = groups.flatMap((group) => group.labels);
  const types = labels.map((label) => pointType(label, favourable));
  const newest = groups.at(-1)?.limits;
  return { groups, labels, types, assurance: newest ? assurance(newest, input.target, favourable) : null };
}

describe('XmR / against NHSRplotthedots 0.2.2', () => {
  it('has 124 cases', () => assert.equal(xmrCases.length, 124));

  for (const reference of xmrCases) {
    const { id, category, expected } = reference;

    it(`${id} (${category}) has the same limits`, () => {
      const { groups } = compute(reference);

      assert.deepEqual(
        groups.map(({ start }) => start + 1),
        expected.groups.map((group) => group.start_index),
      );
      groups.forEach(({ limits }, i) => {
        const group = expected.groups[i];
        if (!group || group.lpl === null || group.upl === null) return assert.ok(withoutLimits.includes(id));
        assertClose(limits?.mean, group.mean);
        assertClose(limits?.lower, group.lpl);
        assertClose(limits?.upper, group.upl);
        assert.equal(limits?.pointsUsed, group.n_used);
      });
    });

    if (limitsOnly.includes(id)) continue;

    it(`${id} (${category}) has the same labels, point types, variation and assurance`, () => {
      const { labels, types, assurance: own } = compute(reference);

      assert.deepEqual(
        labels,
        expected.special_cause_type.map((type) => packageLabels[type ?? '']),
      );
      assert.deepEqual(
        types,
        expected.point_type.map((type) => packageTypes[type ?? '']),
      );
      assert.equal(types.at(-1) ?? null, packageTypes[expected.last_point_variation ?? '']);
      assert.equal(own, expected.assurance === null ? null : packageAssurance[expected.assurance]);
    });
  }
});

describe('XmR / exceptions to the package', () => {
  for (const id of limitsOnly) {
    it(`${id} has a gap: the package gives no labels, ours do not run across it`, () => {
      const reference = xmrCases.find((one) => one.id === id);
      assert.ok(reference);
      const { labels } = compute(reference);

      assert.ok(reference.expected.special_cause_type.every((type) => type === null));
      reference.input.values.forEach((value, i) => value === null && assert.equal(labels[i], null));
    });
  }

  for (const id of withoutLimits) {
    it(`${id} is constant: no limits instead of NaN`, () => {
      const reference = xmrCases.find((one) => one.id === id);
      assert.ok(reference);

      assert.equal(reference.expected.groups[0]?.lpl, null);
      assert.equal(compute(reference).groups[0]?.limits, null);
    });
  }

  for (const reference of xmrCases) {
    const reason = refusedByTheGate[reference.id] ?? null;
    it(`${reference.id} is ${reason ? `refused as ${reason}` : 'let through'} by the gate`, () => {
      assert.equal(refusalOf(reference.input.values), reason);
    });
  }
});

const values = fc.array(fc.option(fc.integer({ min: -500, max: 500 }), { freq: 8 }), { minLength: 2, maxLength: 60 });
const plus = (by: number) => (value: number | null) => (value === null ? null : value + by);
const times = (by: number) => (value: number | null) => (value === null ? null : value * by);

describe('XmR / limits', () => {
  it('shift along when a constant is added', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: -1000, max: 1000 }), (series, constant) => {
        const [before, after] = [xmrLimits(series), xmrLimits(series.map(plus(constant)))];
        assert.equal(before === null, after === null);
        if (!before || !after) return;
        assertNear(after.lower, before.lower + constant);
        assertNear(after.upper, before.upper + constant);
      }),
    );
  });

  it('scale along with the values', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(0.25, 0.5, 2, 4, 1024), (series, factor) => {
        const [before, after] = [xmrLimits(series), xmrLimits(series.map(times(factor)))];
        assert.equal(before === null, after === null);
        if (!before || !after) return;
        assertNear(after.lower / factor, before.lower);
        assertNear(after.nearUpper / factor, before.nearUpper);
      }),
    );
  });

  it('do not depend on which way time runs', () => {
    fc.assert(
      fc.property(values, (series) => {
        const [before, after] = [xmrLimits(series), xmrLimits(series.toReversed())];
        assert.equal(before === null, after === null);
        if (!before || !after) return;
        assertNear(after.lower, before.lower);
        assertNear(after.upper, before.upper);
      }),
    );
  });

  it('never bridge a missing period', () => {
    fc.assert(
      fc.property(values, values, (left, right) => {
        assert.deepEqual(movingRanges([...left, null, ...right]), [...movingRanges(left), ...movingRanges(right)]);
      }),
    );
  });

  it('are not looked for where no two neighbours are known', () => {
    assert.equal(refusalOf(Array.from({ length: 20 }, (_, i) => (i % 2 ? null : i))), 'other-frequency');
    assert.equal(refusalOf(Array.from({ length: 40 }, (_, i) => (i % 2 || i === 6 ? null : i))), 'too-few-neighbours');
  });

  it('screen once: a range that only stands out after screening stays in', () => {
    const ranges = [10, 10, 10, 10, 10, 10, 10, 10, 30, 200];
    const series = ranges.reduce<number[]>(
      (list, range, i) => [...list, (list.at(-1) ?? 0) + (i % 2 ? -range : range)],
      [0],
    );

    const limits = xmrLimits(series);

    assertNear(limits?.upper, (limits?.mean ?? NaN) + (2.66 * 110) / 9);
  });
});

function assertNear(actual: number | undefined, expected: number): void {
  assert.ok(Math.abs((actual ?? NaN) - expected) <= 1e-9 * (1000 + Math.abs(expected)), `${actual} is not ${expected}`);
}
