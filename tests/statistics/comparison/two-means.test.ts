import assert from 'node:assert/strict';
import { compareMeans } from '../../../src/statistics/comparison/two-means.ts';

describe('two means of separate samples', () => {
  it('is the interval of Student where sizes and spread are alike: 58 degrees, 2.0017 standard errors', () => {
    const found = compareMeans({ mean: 4.2, deviation: 1, size: 30 }, { mean: 4.9, deviation: 1, size: 30 });
    assert.ok(found.kind === 'difference');
    assert.ok(Math.abs(found.difference - 0.7) < 1e-12);
    assert.ok(Math.abs(found.upper - found.lower - 2 * 2.0017 * Math.sqrt(2 / 30)) < 1e-4);
  });

  it('has fewer degrees where the small sample is the one that varies', () => {
    const [wide, narrow] = [
      { mean: 10, deviation: 6, size: 8 },
      { mean: 12, deviation: 1, size: 80 },
    ];
    const found = compareMeans(wide, narrow);
    assert.ok(found.kind === 'difference');
    // About seven degrees: 2.36 standard errors, where 86 would give 1.99.
    const errors = (found.upper - found.difference) / Math.sqrt(36 / 8 + 1 / 80);
    assert.ok(errors > 2.3 && errors < 2.4, String(errors));
  });

  it('refuses a sample of one and a spread of nothing', () => {
    const some = { mean: 1, deviation: 1, size: 5 };
    assert.deepEqual(compareMeans(some, { ...some, size: 1 }), { kind: 'refused', reason: 'too-few' });
    assert.equal(compareMeans({ ...some, deviation: 0 }, some).kind, 'refused');
  });
});
