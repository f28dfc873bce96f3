import assert from 'node:assert/strict';
import { compareByStratum } from '../../../src/statistics/areas/simpson.ts';
import { assertClose, load } from '../reference.ts';

interface SimpsonCase {
  readonly input: {
    readonly name: string;
    readonly strata: readonly { readonly A: readonly [number, number]; readonly B: readonly [number, number] }[];
  };
  readonly expected: {
    readonly crude_A: number;
    readonly crude_B: number;
    readonly stratum_rates_A: readonly number[];
    readonly stratum_rates_B: readonly number[];
    readonly standardised_A_total_mix: number;
    readonly standardised_B_total_mix: number;
    readonly strata_where_B_higher: number;
    readonly full_reversal: boolean;
  };
}

const cases = load<SimpsonCase>('simpson.json');

describe('a difference within the parts', () => {
  it('has 9 cases', () => assert.equal(cases.length, 9));

  for (const { input, expected } of cases) {
    it(`is that of ${input.name}`, () => {
      const result = compareByStratum(
        input.strata.map(({ A, B }) => ({
          first: { count: A[0], size: A[1] },
          second: { count: B[0], size: B[1] },
        })),
      );
      assert.ok(result.kind === 'compared');
      const { crude, standardised, strata, opposite, isReversed } = result;

      assertClose(crude.first, expected.crude_A);
      assertClose(crude.second, expected.crude_B);
      assertClose(standardised.first, expected.standardised_A_total_mix);
      assertClose(standardised.second, expected.standardised_B_total_mix);
      strata.forEach(({ first, second }, i) => {
        assertClose(first, expected.stratum_rates_A[i] ?? NaN);
        assertClose(second, expected.stratum_rates_B[i] ?? NaN);
      });
      // A is higher as a whole in all nine.
      assert.equal(opposite, expected.strata_where_B_higher);
      assert.equal(isReversed, expected.full_reversal);
    });
  }

  const part = (a: number, b: number) => ({ first: { count: a, size: 10 }, second: { count: b, size: 10 } });

  it('turns round the same with the sides changed', () => {
    const strata = [part(8, 7), part(2, 3), part(5, 1)];
    const swapped = strata.map(({ first, second }) => ({ first: second, second: first }));
    const [one, other] = [compareByStratum(strata), compareByStratum(swapped)];
    assert.ok(one.kind === 'compared' && other.kind === 'compared');
    assert.deepEqual([one.opposite, other.opposite], [1, 1]);
  });

  it('is none where the whole does not differ', () => {
    const result = compareByStratum([part(3, 7), part(7, 3)]);
    assert.ok(result.kind === 'compared');
    assert.deepEqual([result.opposite, result.isReversed], [0, false]);
  });

  it('needs parts with people in them', () => {
    assert.deepEqual(compareByStratum([]), { kind: 'refused', reason: 'no-size' });
    const empty = { first: { count: 0, size: 0 }, second: { count: 1, size: 2 } };
    assert.deepEqual(compareByStratum([part(1, 2), empty]), { kind: 'refused', reason: 'no-size' });
  });
});
