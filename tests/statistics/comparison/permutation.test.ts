import assert from 'node:assert/strict';
import { permutationTest } from '../../../src/statistics/comparison/permutation.ts';

describe('the permutation test of two means', () => {
  // scipy 1.17.1, stats.permutation_test with n_resamples=inf on the absolute difference of the means. The first are the
  // survival times of mice in Efron and Tibshirani, An introduction to the bootstrap (1993), table 2.1.
  for (const [first, second, p] of [
    [[52, 104, 146, 10, 51, 30, 40, 27, 46], [94, 197, 16, 38, 99, 141, 23], 0.2783216783216783],
    [[14, 17, 15, 16, 18, 15], [11, 12, 10, 13, 11, 12], 0.0021645021645021645],
    [[30, 35, 28, 40], [31, 36, 27, 39], 1],
    [[5.1, 5.3, 4.9, 5, 5.2], [5.4, 5.6, 5.2, 5.9, 5.5, 5.3], 0.021645021645021644],
  ] as const) {
    it(`gives the reference value of ${JSON.stringify(first)}`, () => {
      const found = permutationTest(first, second);
      assert.ok(found.kind === 'compared');
      assert.ok(Math.abs(found.p - p) < 1e-12, String(found.p));
    });
  }

  it('cannot find anything in three beside three, and refuses what it is not for', () => {
    const found = permutationTest([1, 2, 3], [10, 11, 12]);
    assert.ok(found.kind === 'compared' && found.least === 0.1 && found.p === 0.1);
    assert.deepEqual(permutationTest([1], [2, 3]), { kind: 'refused', reason: 'too-few' });
    assert.deepEqual(permutationTest([1, NaN], [2, 3]), { kind: 'refused', reason: 'not-a-number' });
    const many = Array.from({ length: 31 }, (_, i) => i);
    assert.deepEqual(permutationTest(many, many), { kind: 'refused', reason: 'too-many' });
  });
});
