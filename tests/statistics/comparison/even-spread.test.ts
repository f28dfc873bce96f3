import assert from 'node:assert/strict';
import { evenSpread } from '../../../src/statistics/comparison/even-spread.ts';

describe('counts that may be evenly spread', () => {
  it('gives 0.0199 for a die of sixty throws with a chi-square of 13.4', () => {
    const p = evenSpread([5, 8, 9, 8, 10, 20]);
    assert.ok(p !== null && Math.abs(p - 0.0199) < 5e-4, String(p));
  });

  it('is one where all are alike, and does not hold for small numbers', () => {
    assert.equal(evenSpread([9, 9, 9]), 1);
    assert.equal(evenSpread([2, 5, 1]), null);
  });
});
