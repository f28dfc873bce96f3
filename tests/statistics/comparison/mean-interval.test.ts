import assert from 'node:assert/strict';
import { meanInterval } from '../../../src/statistics/comparison/mean-interval.ts';
import { studentQuantile } from '../../../src/statistics/distributions.ts';

describe('the interval of a mean', () => {
  it('is that of Student, as R gives it', () => {
    // R 4.3: qt(c(0.975, 0.975, 0.8, 0.995), c(1, 5, 20, 120))
    const known = [
      [0.975, 1, 12.7062047362],
      [0.975, 5, 2.5705818356],
      [0.8, 20, 0.8599644049],
      [0.995, 120, 2.6174211352],
    ] as const;
    for (const [probability, degrees, t] of known)
      assert.ok(Math.abs(studentQuantile(probability, degrees) - t) < 1e-6, `${probability} ${degrees}`);

    const found = meanInterval({ mean: 46, deviation: 22, size: 31 });
    assert.ok(found.kind === 'interval');
    assert.deepEqual(
      [found.lower, found.upper, found.margin].map((value) => value.toFixed(2)),
      ['37.93', '54.07', '8.07'],
    );
  });

  it('is refused of one case, and of cases that do not differ', () => {
    assert.deepEqual(meanInterval({ mean: 46, deviation: 22, size: 1 }), { kind: 'refused', reason: 'too-few' });
    assert.deepEqual(meanInterval({ mean: 46, deviation: 0, size: 9 }), { kind: 'refused', reason: 'not-a-number' });
    assert.deepEqual(meanInterval({ mean: 46, deviation: 2, size: 9.5 }), { kind: 'refused', reason: 'not-a-number' });
  });
});
