import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Cell } from '../../../src/statistics/disclosure/cell.ts';
import { discloseParts, type DisclosedParts } from '../../../src/statistics/disclosure/parts.ts';
import { load } from '../reference.ts';

interface SuppressionCase {
  readonly kind: string;
  readonly input: { readonly cells: readonly number[]; readonly total_published: number; readonly threshold: number };
  readonly expected: {
    /** 1-based. */
    readonly primary_suppressed: readonly number[];
    readonly recoverable_without_secondary: boolean;
    readonly hidden_sum_without_secondary: number;
    readonly secondary_suppressed: readonly number[];
    readonly published: readonly (number | null)[];
  };
}

const cases = load<SuppressionCase>('disclosure.json');

const rule = (threshold: number) => ({ threshold, incomeLike: false });

function parts(counts: readonly number[], threshold = 10): DisclosedParts {
  const result = discloseParts(counts, rule(threshold));
  assert.ok(result.kind === 'parts', JSON.stringify(result));
  return result;
}

const shownIn = (cells: readonly Cell[]) => cells.map((cell) => (cell.kind === 'shown' ? cell.value : null));
const hiddenFor = (cells: readonly Cell[], reason: string) =>
  cells.flatMap((cell, i) => (cell.kind === 'hidden' && cell.reason === reason ? [i + 1] : []));
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

describe('parts of a total / against the policy reference', () => {
  it('has 9 cases, all of suppression', () => {
    assert.deepEqual(
      cases.map(({ kind }) => kind),
      Array.from({ length: 9 }, () => 'suppression'),
    );
  });

  for (const { input, expected } of cases) {
    it(`${JSON.stringify(input.cells)} under ${input.threshold} is shown as ${JSON.stringify(expected.published)}`, () => {
      const { parts: cells, total } = parts(input.cells, input.threshold);
      const small = hiddenFor(cells, 'small');

      assert.deepEqual(small, expected.primary_suppressed);
      assert.equal(small.length === 1, expected.recoverable_without_secondary);
      assert.equal(sum(small.map((at) => input.cells[at - 1] ?? NaN)), expected.hidden_sum_without_secondary);
      assert.deepEqual(hiddenFor(cells, 'complementary'), expected.secondary_suppressed);
      assert.deepEqual(shownIn(cells), expected.published);
      assert.deepEqual(total, { kind: 'shown', value: input.total_published });
    });
  }
});

describe('parts of a total', () => {
  it('hide from 1 up to the threshold, and show the threshold and 0', () => {
    const { parts: cells } = parts([0, 1, 9, 10, 11]);

    assert.deepEqual(shownIn(cells), [0, null, null, 10, 11]);
  });

  it('hide a small total with all that is in it', () => {
    const { parts: cells, total } = parts([3, 0, 4]);

    assert.deepEqual(shownIn(cells), [null, 0, null]);
    assert.deepEqual(total, { kind: 'hidden', reason: 'small' });
  });

  it('hide a zero only when nothing else is left', () => {
    assert.deepEqual(shownIn(parts([0, 3, 0, 12]).parts), [0, null, 0, null]);
  });

  it('hide that all of a small group is the same', () => {
    const { parts: cells, total } = parts([0, 25, 0]);

    assert.deepEqual(cells, [
      { kind: 'hidden', reason: 'complementary' },
      { kind: 'hidden', reason: 'group-disclosure' },
      { kind: 'shown', value: 0 },
    ]);
    assert.deepEqual(total, { kind: 'shown', value: 25 });
  });

  it('show that all of a large group is the same, and a part without others', () => {
    assert.deepEqual(shownIn(parts([0, 100]).parts), [0, 100]);
    assert.deepEqual(shownIn(parts([0, 99]).parts), [null, null]);
    assert.deepEqual(shownIn(parts([25]).parts), [25]);
  });

  it('are refused when they are no counts, or the threshold is none', () => {
    for (const counts of [
      [-1, 20],
      [2.5, 20],
      [NaN, 20],
      [Infinity, 20],
      [2 ** 53 - 1, 1],
    ])
      assert.deepEqual(discloseParts(counts, rule(10)), { kind: 'refused', reason: 'not-counts' });
    for (const threshold of [1, 0, -10, 9.5, NaN, Infinity])
      assert.deepEqual(discloseParts([20], rule(threshold)), { kind: 'refused', reason: 'no-threshold' });
    assert.deepEqual(discloseParts([], rule(10)), { kind: 'refused', reason: 'not-a-table' });
  });

  it('never let the total minus what is shown give away a part', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.nat(4), fc.nat(20), fc.nat(500)), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 3, max: 20 }),
        (counts, threshold) => {
          const { parts: cells, total } = parts(counts, threshold);
          const hidden = counts.filter((_, i) => cells[i]?.kind === 'hidden');

          assert.equal(total.kind, sum(counts) > 0 && sum(counts) < threshold ? 'hidden' : 'shown');
          cells.forEach((cell) => {
            if (cell.kind === 'shown') assert.ok(cell.value === 0 || cell.value >= threshold);
          });
          if (total.kind === 'hidden' || hidden.length === 0) return;
          assert.ok(hidden.length > 1);
          assert.ok(sum(hidden) >= threshold);
        },
      ),
      { seed: 12, numRuns: 500 },
    );
  });

  it('hide no more than the first that covers for a small one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 10, max: 500 }), { minLength: 2, maxLength: 8 }), (counts) => {
        const { parts: cells } = parts([4, ...counts]);
        const cover = counts.indexOf(Math.min(...counts));

        assert.deepEqual(shownIn(cells), [null, ...counts.map((count, i) => (i === cover ? null : count))]);
      }),
      { seed: 12, numRuns: 100 },
    );
  });

  it('of 100,000 are protected as well', () => {
    const counts = Array.from({ length: 100_000 }, (_, i) => i % 50);

    assert.equal(parts(counts).parts.length, counts.length);
  });
});
