import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Cell } from '../../../src/statistics/disclosure/cell.ts';
import {
  type DisclosedSeries,
  disclosePartsOverTime,
  discloseSeries,
} from '../../../src/statistics/disclosure/over-time.ts';
import type { DisclosedParts } from '../../../src/statistics/disclosure/parts.ts';

const rule = (threshold: number) => ({ threshold, incomeLike: false });
type Kind = 'flow' | 'stock';

function cells(values: readonly (number | null)[], kind: Kind, threshold = 10): DisclosedSeries['cells'] {
  const result = discloseSeries(values, kind, rule(threshold));
  assert.ok(result.kind === 'series', JSON.stringify(result));
  return result.cells;
}

function periods(parts: readonly (readonly number[])[], threshold = 10): readonly DisclosedParts[] {
  const result = disclosePartsOverTime(parts, rule(threshold));
  assert.ok(result.kind === 'parts-over-time', JSON.stringify(result));
  return result.periods;
}

const valueOf = (cell: Cell | null) => (cell?.kind === 'shown' ? cell.value : null);
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
const isFew = (change: number, threshold: number) => change !== 0 && Math.abs(change) < threshold;

describe('a flow of people', () => {
  it('hides small counts and nothing else', () => {
    assert.deepEqual(cells([12, 13, 9, 0, null, 12], 'flow').map(valueOf), [12, 13, null, 0, null, 12]);
  });
});

describe('a stock of people', () => {
  it('hides the point after which just a few came or went', () => {
    assert.deepEqual(cells([18, 19, 18, 28, 27, 40, 20], 'stock'), [
      { kind: 'shown', value: 18 },
      { kind: 'hidden', reason: 'change' },
      { kind: 'shown', value: 18 },
      { kind: 'shown', value: 28 },
      { kind: 'hidden', reason: 'change' },
      { kind: 'shown', value: 40 },
      { kind: 'shown', value: 20 },
    ]);
  });

  it('hides small counts, as week 8 -> 9 does', () => {
    assert.deepEqual(cells([8, 9, 0], 'stock'), [
      { kind: 'hidden', reason: 'small' },
      { kind: 'hidden', reason: 'small' },
      { kind: 'shown', value: 0 },
    ]);
  });

  it('compares with the last point that was shown, across hidden and missing ones', () => {
    assert.deepEqual(cells([20, 25, null, 29, 30, 31], 'stock').map(valueOf), [20, null, null, null, 30, null]);
  });

  it('leaves a missing point missing', () => {
    assert.equal(cells([20, null], 'stock')[1], null);
  });

  it('never shows a small count or a small change, and nothing that was not there', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.nat(60), { freq: 8 }), { maxLength: 60 }),
        fc.integer({ min: 3, max: 20 }),
        (values, threshold) => {
          const shown = cells(values, 'stock', threshold).map(valueOf);
          const visible = shown.filter((value) => value !== null);

          shown.forEach((value, i) => assert.ok(value === null || value === values[i]));
          visible.forEach((value, i) => {
            assert.ok(value === 0 || value >= threshold);
            assert.ok(i === 0 || !isFew(value - (visible[i - 1] ?? 0), threshold));
          });
        },
      ),
      { seed: 12, numRuns: 300 },
    );
  });

  it('keeps showing what it showed when weeks are added', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 2, maxLength: 30 }), fc.nat(30), (values, length) => {
        const whole = cells(values, 'stock');
        const before = cells(values.slice(0, length), 'stock');

        assert.deepEqual(before, whole.slice(0, length));
      }),
      { seed: 12, numRuns: 100 },
    );
  });

  it('is refused when it holds no counts', () => {
    assert.deepEqual(discloseSeries([12, 2.5], 'stock', rule(10)), { kind: 'refused', reason: 'not-counts' });
    assert.deepEqual(discloseSeries([12, NaN], 'flow', rule(10)), { kind: 'refused', reason: 'not-counts' });
    assert.deepEqual(discloseSeries([12], 'flow', rule(1)), { kind: 'refused', reason: 'no-threshold' });
  });

  it('of 100,000 weeks is protected as well', () => {
    const values = Array.from({ length: 100_000 }, (_, i) => 100 + (i % 37));

    assert.equal(cells(values, 'stock').length, values.length);
  });
});

describe('the parts of a stock of people', () => {
  it('are hidden with the part of which just a few came or went, and one that covers for it', () => {
    const [first, second] = periods([
      [20, 40, 60],
      [21, 60, 90],
    ]);

    assert.deepEqual(first?.parts.map(valueOf), [20, 40, 60]);
    assert.deepEqual(second?.parts, [
      { kind: 'hidden', reason: 'change' },
      { kind: 'hidden', reason: 'complementary' },
      { kind: 'shown', value: 90 },
    ]);
    assert.equal(valueOf(second?.total ?? null), 171);
  });

  it('do not add up to a total of which just a few came or went', () => {
    const [, second] = periods([
      [20, 40],
      [40, 21],
    ]);

    assert.deepEqual(second?.total, { kind: 'hidden', reason: 'change' });
    assert.ok(second.parts.some(({ kind }) => kind === 'hidden'));
  });

  it('are not given away by what the hidden ones are together', () => {
    // 4 + 8 are hidden as 12 together; a week later they would be 13 together.
    const [first, second] = periods([
      [4, 8, 40, 90],
      [4, 9, 60, 120],
    ]);

    assert.deepEqual(first?.parts.map(valueOf), [null, null, 40, 90]);
    assert.deepEqual(second?.parts.map(valueOf), [null, null, null, 120]);
    assert.equal(valueOf(second?.total ?? null), 193);
  });

  it('are compared with the last week in which as much could be told, and not with older ones', () => {
    // Hidden together: 12, 24, and then 13.
    const [, , third] = periods([
      [4, 8, 40, 90],
      [9, 15, 60, 120],
      [5, 8, 80, 150],
    ]);

    assert.deepEqual(third?.parts.map(valueOf), [null, null, 80, 150]);
  });

  it('are not compared with a week of which the total is hidden', () => {
    const shown = periods([
      [39, 53],
      [17, 68],
      [23, 52],
    ]).map(({ parts, total }) => [...parts, total].map(valueOf));

    assert.deepEqual(shown, [
      [39, 53, 92],
      [null, 68, null],
      [23, 52, 75],
    ]);
  });

  const histories = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.array(fc.array(fc.oneof(fc.nat(12), fc.nat(60)), { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 12,
    }),
  );

  it('obey the rule for parts and total in every week', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 3, max: 12 }), (weeks, threshold) => {
        periods(weeks, threshold).forEach(({ parts, total }, week) => {
          const hidden = (weeks[week] ?? []).filter((_, i) => parts[i]?.kind === 'hidden');
          if (total.kind === 'hidden') assert.ok(hidden.length > 0);
          else if (hidden.length > 0) assert.ok(hidden.length > 1 && sum(hidden) >= threshold);
        });
      }),
      { seed: 12, numRuns: 300 },
    );
  });

  it('and their total never change by just a few from one week that is shown to the next', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 3, max: 12 }), (weeks, threshold) => {
        const shown = periods(weeks, threshold).map(({ parts, total }) => [...parts, total].map(valueOf));
        for (const column of (shown[0] ?? []).keys()) {
          const visible = shown.map((row) => row[column] ?? null).filter((value) => value !== null);
          visible.forEach((value, i) => assert.ok(i === 0 || !isFew(value - (visible[i - 1] ?? 0), threshold)));
        }
      }),
      { seed: 12, numRuns: 300 },
    );
  });

  it('never change together by just a few from one week in which they can be told to the next', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 3, max: 12 }), (weeks, threshold) => {
        const hiddenIn = periods(weeks, threshold).map(({ parts, total }) =>
          total.kind === 'hidden' ? null : new Set(parts.flatMap(({ kind }, i) => (kind === 'hidden' ? [i] : []))),
        );
        hiddenIn.forEach((now, week) =>
          hiddenIn.slice(0, week).forEach((then, earlier) => {
            if (!now || !then) return;
            const group = now.union(then);
            const isToldBetween = hiddenIn.slice(earlier + 1, week).some((between) => between?.isSubsetOf(group));
            if (group.size === 0 || isToldBetween) return;
            const together = (at: number) => sum([...group].map((i) => weeks[at]?.[i] ?? NaN));
            assert.ok(!isFew(together(week) - together(earlier), threshold), JSON.stringify({ weeks, week, earlier }));
          }),
        );
      }),
      { seed: 12, numRuns: 300 },
    );
  });

  it('keep showing what they showed when weeks are added', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 1, max: 12 }), (weeks, length) => {
        assert.deepEqual(periods(weeks.slice(0, length)), periods(weeks).slice(0, length));
      }),
      { seed: 12, numRuns: 100 },
    );
  });

  it('are refused when they are no table of counts', () => {
    assert.deepEqual(disclosePartsOverTime([], rule(10)), { kind: 'refused', reason: 'not-a-table' });
    assert.deepEqual(disclosePartsOverTime([[20, 30], [20]], rule(10)), { kind: 'refused', reason: 'not-a-table' });
    assert.deepEqual(disclosePartsOverTime([[20, -1]], rule(10)), { kind: 'refused', reason: 'not-counts' });
    assert.deepEqual(disclosePartsOverTime([[20, 30]], rule(0)), { kind: 'refused', reason: 'no-threshold' });
    const long = Array.from({ length: 100_000 }, () => [20, 30]);
    assert.deepEqual(disclosePartsOverTime(long, rule(10)), { kind: 'refused', reason: 'too-large' });
  });
});
