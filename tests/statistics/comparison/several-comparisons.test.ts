import assert from 'node:assert/strict';
import fc from 'fast-check';
import { chanceOfAtLeastOne, holm } from '../../../src/statistics/comparison/several-comparisons.ts';
import { assertClose, load } from '../reference.ts';

/** Bonferroni stands beside Holm to show the difference: Holm is never larger, so there is no use for it. */
interface AdjustCase {
  readonly input: { readonly p: readonly number[] };
  readonly expected: {
    readonly bonferroni: readonly number[];
    readonly holm: readonly number[];
    readonly 'chance_of_at_least_one_p_below_0.05_if_all_null': number;
  };
}

const cases = load<AdjustCase>('several-comparisons.json');

function adjusted(result: ReturnType<typeof holm>): readonly number[] {
  assert.ok(result.kind === 'adjusted');
  return result.p;
}

function assertAll(actual: readonly number[], expected: readonly number[]): void {
  assert.equal(actual.length, expected.length);
  actual.forEach((p, i) => assertClose(p, expected[i] ?? NaN));
}

describe('several comparisons', () => {
  it('have 8 cases of R', () => assert.equal(cases.length, 8));

  for (const { input, expected } of cases) {
    it(`are adjusted as R does for ${input.p.length}: ${input.p.slice(0, 3).join(' ')}`, () => {
      assertAll(adjusted(holm(input.p)), expected.holm);
      assert.ok(adjusted(holm(input.p)).every((p, i) => p <= (expected.bonferroni[i] ?? NaN) + 1e-12));
      const chance = chanceOfAtLeastOne(input.p.length);
      assertClose(
        typeof chance === 'number' ? chance : NaN,
        expected['chance_of_at_least_one_p_below_0.05_if_all_null'],
      );
    });
  }

  it('of 20 stable indicators show at least one at 5% with a chance of 64%', () => {
    assert.equal((chanceOfAtLeastOne(20) as number).toFixed(2), '0.64');
  });

  it('of none show none', () => {
    assert.equal(chanceOfAtLeastOne(0, 1), 0);
    assert.deepEqual(holm([]), { kind: 'adjusted', p: [] });
  });

  it('refuse what is no probability or count', () => {
    const refused = { kind: 'refused', reason: 'not-a-probability' };
    for (const p of [[NaN], [0.2, 1.1], [-0.1], [Infinity]]) {
      assert.deepEqual(holm(p), refused);
    }
    assert.deepEqual(chanceOfAtLeastOne(3, NaN), refused);
    for (const count of [-1, 2.5, NaN, Infinity]) {
      assert.deepEqual(chanceOfAtLeastOne(count), { kind: 'refused', reason: 'not-a-count' });
    }
  });

  it('never make a p-value smaller, never change the order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (p) => {
        const all = adjusted(holm(p));
        p.forEach((one, i) => {
          const own = all[i] ?? NaN;
          assert.ok(one <= own && own <= 1);
          p.forEach((other, j) => {
            if (one < other) assert.ok(own <= (all[j] ?? NaN));
          });
        });
      }),
      { numRuns: 50, seed: 1 },
    );
  });
});
