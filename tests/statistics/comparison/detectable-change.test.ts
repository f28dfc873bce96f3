import assert from 'node:assert/strict';
import { detectableChange } from '../../../src/statistics/comparison/detectable-change.ts';
import { permutationTest } from '../../../src/statistics/comparison/permutation.ts';

/** A generator that repeats itself in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function poisson(mean: number, random: () => number): number {
  let [count, product] = [0, random()];
  while (product > Math.exp(-mean)) {
    product *= random();
    count += 1;
  }
  return count;
}

describe('the change that a comparison would find', () => {
  for (const [mean, before, after] of [
    [40, 26, 12],
    [40, 40, 4],
    [120, 12, 8],
  ] as const)
    it(`is found in about 80% of experiments, of ${mean} a week, ${before} weeks before and ${after} after`, function () {
      this.timeout(60_000);
      const random = randomFrom(mean + before);
      const draw = (level: number, count: number) => Array.from({ length: count }, () => poisson(level, random));
      const runs = 400;
      let [found, false_] = [0, 0];
      for (let run = 0; run < runs; run += 1) {
        const older = draw(mean, before);
        // As the promise is made before, from what is known then: of many such series the mean of what is promised.
        const promised = Math.sqrt(mean / varianceOf(older)) * (detectable(older, after) ?? 0);
        const changed = permutationTest(older, draw(mean - promised, after));
        const same = permutationTest(older, draw(mean, after));
        if (changed.kind === 'compared' && changed.p < 0.05) found += 1;
        if (same.kind === 'compared' && same.p < 0.05) false_ += 1;
      }

      assert.ok(found / runs > 0.74 && found / runs < 0.88, `${found / runs}`);
      assert.ok(false_ / runs < 0.08, `${false_ / runs}`);
    });

  it('is larger for a shorter experiment, and for figures that differ more', () => {
    const calm = [40, 41, 39, 40, 42, 38, 40, 41, 39, 40];
    const wild = calm.map((value) => 40 + (value - 40) * 5);
    const size = (figures: readonly number[], after: number) => detectable(figures, after) ?? assert.fail();
    assert.ok(size(calm, 4) > size(calm, 12));
    assert.ok(Math.abs(size(wild, 4) / size(calm, 4) - 5) < 1e-9);
  });

  it('agrees with the power of the t test: power.t.test of R for equal groups of 20', () => {
    // power.t.test(n = 20, sd = 1, power = 0.8)$delta is 0.909.
    const figures = Array.from({ length: 20 }, (_, i) => (i % 2 ? 1 : -1) * Math.sqrt(19 / 20));
    assert.ok(Math.abs((detectable(figures, 20) ?? 0) - 0.909) < 0.01);
  });

  it('is not told of too few figures, or of figures that never differ', () => {
    const refusal = (figures: readonly number[], after: number) => {
      const found = detectableChange(figures, after);
      return found.kind === 'refused' ? found.reason : null;
    };
    assert.equal(refusal([1, 2, 3, 4, 5, 6, 7], 12), 'too-few-before');
    assert.equal(refusal([1, 2, 3, 4, 5, 6, 7, 8], 1), 'too-few-after');
    assert.equal(refusal(Array<number>(20).fill(4), 12), 'constant');
  });
});

function detectable(figures: readonly number[], after: number): number | null {
  const found = detectableChange(figures, after);
  return found.kind === 'detectable' ? found.difference : null;
}

function varianceOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
