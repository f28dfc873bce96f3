import assert from 'node:assert/strict';
import { byarLimits, countInterval, exactLimits } from '../../../src/statistics/comparison/count-interval.ts';
import { fisherExact } from '../../../src/statistics/comparison/fisher.ts';
import { newcombeDifference } from '../../../src/statistics/comparison/newcombe.ts';
import type { Proportion } from '../../../src/statistics/comparison/proportion.ts';
import { rateOf } from '../../../src/statistics/comparison/rate.ts';
import { compareCounts } from '../../../src/statistics/comparison/two-counts.ts';
import { chiSquare, compareProportions } from '../../../src/statistics/comparison/two-proportions.ts';
import { wilsonInterval } from '../../../src/statistics/comparison/wilson.ts';
import { chiSquareTail } from '../../../src/statistics/distributions.ts';
import { assertClose, load } from '../reference.ts';

// Not given, on purpose (statistics 1.16): epitools' Byar, which takes x + 0.5 on both sides; Wald's interval, which
// collapses at 0 and n; Wilson and chi-square with a continuity correction, and Clopper and Pearson, all too wide. The
// tests below show that ours is another figure.

type Pair = readonly [number | null, number | null];

interface ProportionCase {
  readonly kind: 'proportion_ci';
  readonly input: { readonly x: number; readonly n: number };
  readonly expected: {
    readonly wilson95: Pair;
    readonly wilson998: Pair;
    readonly 'wilson95_prop.test': Pair;
    readonly wilson95_continuity_corrected: Pair;
    readonly clopper_pearson95: Pair;
  };
}

interface CountCase {
  readonly kind: 'count_and_rate_ci';
  readonly input: { readonly count: number; readonly population: number; readonly per: number };
  readonly expected: {
    readonly rate: number;
    readonly count_ci95_exact: Pair;
    readonly count_ci95_byar_phe: Pair;
    readonly count_ci998_byar_phe: Pair;
    readonly count_ci95_phe_rule: Pair;
    readonly rate_ci95_phe_rule: Pair;
    readonly count_ci95_byar_epitools: Pair;
  };
}

interface TwoProportionsCase {
  readonly kind: 'two_proportions';
  readonly input: { readonly x1: number; readonly n1: number; readonly x2: number; readonly n2: number };
  readonly expected: {
    readonly difference: number;
    readonly newcombe_ci95: Pair;
    readonly wald_ci95: Pair;
    /** null where nobody counts: R has no chi-square then. */
    readonly chi2: number | null;
    readonly p_chi2: number | null;
    readonly p_chi2_yates: number | null;
    readonly p_fisher: number;
  };
}

interface TwoCountsCase {
  readonly kind: 'two_counts';
  readonly input: {
    readonly count1: number;
    readonly count2: number;
    readonly time1: number;
    readonly time2: number;
  };
  readonly expected: {
    readonly rate_ratio?: number;
    readonly rate_ratio_ci95?: Pair;
    readonly p_exact?: number;
    readonly z_equal_time?: number | null;
    readonly note?: string;
  };
}

interface PheCase {
  readonly kind: 'byar_count_ci' | 'wilson_ci' | 'proportion_wilson' | 'rate_byar_or_exact';
  readonly input: {
    readonly count?: number;
    readonly x?: number;
    readonly n?: number;
    readonly denominator?: number;
    readonly multiplier?: number;
    readonly confidence?: string;
  };
  readonly expected: Readonly<Record<string, number | string | null>>;
}

const cases = load<ProportionCase | CountCase | TwoProportionsCase | TwoCountsCase>('intervals-and-comparisons.json');
const published = load<PheCase>('intervals-phe.json');

function assertPair(actual: { lower: number | null; upper: number | null }, [lower, upper]: Pair, scale = 1): void {
  if (lower === null) assert.equal(actual.lower, null);
  else assertClose((actual.lower ?? NaN) * scale, lower);
  assertClose((actual.upper ?? NaN) * scale, upper ?? NaN);
}

function assertDiffers(actual: { lower: number | null; upper: number | null }, [lower, upper]: Pair): void {
  assert.throws(() => assertPair(actual, [lower, upper]));
}

function given<Result extends { readonly kind: string }>(result: Result): Exclude<Result, { kind: 'refused' }> {
  assert.notEqual(result.kind, 'refused');
  return result as Exclude<Result, { kind: 'refused' }>;
}

describe('intervals and comparisons / against R', () => {
  it('have 116 cases', () => assert.equal(cases.length, 116));

  for (const { kind, input, expected } of cases) {
    const name = Object.values(input).join(' ');
    if (kind === 'proportion_ci') {
      it(`Wilson of ${name}`, () => {
        const proportion = { count: input.x, size: input.n };
        const interval = given(wilsonInterval(proportion));

        assertPair(interval, expected.wilson95);
        assertPair(interval, expected['wilson95_prop.test']);
        assertPair(given(wilsonInterval(proportion, 0.998)), expected.wilson998);
        assertDiffers(interval, expected.wilson95_continuity_corrected);
        assertDiffers(interval, expected.clopper_pearson95);
      });
    }
    if (kind === 'count_and_rate_ci') {
      it(`exact and Byar of ${name}`, () => {
        const { count, population, per } = input;
        const interval = given(countInterval(count));
        const rate = given(rateOf({ count, exposure: population }, per));

        assertPair(exactLimits(count, 0.95), expected.count_ci95_exact);
        assertPair(interval, expected.count_ci95_phe_rule);
        assertClose(rate.rate, expected.rate);
        assertPair(rate, expected.rate_ci95_phe_rule);
        assertDiffers(interval, expected.count_ci95_byar_epitools);
        // Byar has nothing to say on no cases at all; the rule of PHE never asks it.
        if (count === 0) return;
        assertPair(byarLimits(count, 0.95), expected.count_ci95_byar_phe);
        assertPair(byarLimits(count, 0.998), expected.count_ci998_byar_phe);
      });
    }
    if (kind === 'two_proportions') {
      it(`Newcombe, chi-square and Fisher of ${name}`, () => {
        const { x1, n1, x2, n2 } = input;
        const pair: readonly [Proportion, Proportion] = [
          { count: x1, size: n1 },
          { count: x2, size: n2 },
        ];
        const difference = given(newcombeDifference(...pair));
        const compared = given(compareProportions(...pair));
        const fewest = (Math.min(n1, n2) * Math.min(x1 + x2, n1 + n2 - x1 - x2)) / (n1 + n2);

        assertClose(difference.difference, expected.difference);
        assertPair(difference, expected.newcombe_ci95);
        assertPair(compared, expected.newcombe_ci95);
        assertDiffers(difference, expected.wald_ci95);
        if (expected.chi2 !== null) assertClose(chiSquare(...pair), expected.chi2);
        if (expected.p_chi2 !== null) assertClose(chiSquareTail(chiSquare(...pair), 1), expected.p_chi2);
        assertClose(fisherExact(x1, n1, x1 + x2, n1 + n2), expected.p_fisher);
        assert.equal(compared.test, fewest >= 5 ? 'chi-square' : 'fisher');
        assertClose(compared.p, (fewest >= 5 ? expected.p_chi2 : expected.p_fisher) ?? NaN);
        if (fewest >= 5) assert.ok((compared.p ?? NaN) < (expected.p_chi2_yates ?? NaN));
      });
    }
    if (kind === 'two_counts') {
      it(`conditional exact test of ${name}`, () => {
        const { count1, count2, time1, time2 } = input;
        const compared = compareCounts({ count: count1, exposure: time1 }, { count: count2, exposure: time2 });
        if (expected.note) {
          assert.deepEqual(compared, { kind: 'refused', reason: 'both-zero' });
          return;
        }
        const { ratio, lower, upper, p, z } = given(compared);

        assertClose(ratio, expected.rate_ratio ?? NaN);
        assertPair({ lower, upper }, expected.rate_ratio_ci95 ?? [null, null]);
        assertClose(p, expected.p_exact ?? NaN);
        if (expected.z_equal_time === null) assert.equal(z, null);
        else assertClose(z, expected.z_equal_time ?? NaN);
      });
    }
  }
});

describe('intervals / as published by PHE', () => {
  it('have 23 cases', () => assert.equal(published.length, 23));

  for (const { kind, input, expected } of published) {
    const confidence = input.confidence === '99.8%' ? 0.998 : 0.95;
    const pair = (suffix: string): Pair => [
      expected[`lower${suffix}`] as number | null,
      expected[`upper${suffix}`] as number,
    ];

    it(`${kind} of ${Object.values(input).join(' ')}`, () => {
      const proportion = { count: input.x ?? NaN, size: input.n ?? NaN };
      const per = input.multiplier ?? 1;
      if (kind === 'byar_count_ci') assertPair(byarLimits(input.count ?? NaN, confidence), pair(''));
      if (kind === 'wilson_ci') assertPair(given(wilsonInterval(proportion, confidence)), pair(''));
      if (kind === 'proportion_wilson') {
        assertPair(given(wilsonInterval(proportion)), pair('95'), per);
        assertPair(given(wilsonInterval(proportion, 0.998)), pair('998'), per);
        assertClose((proportion.count / proportion.size) * per, expected['value'] as number);
      }
      if (kind === 'rate_byar_or_exact') {
        const exposed = { count: input.count ?? NaN, exposure: input.denominator ?? NaN };
        const [usual, wide] = [given(rateOf(exposed, per)), given(rateOf(exposed, per, 0.998))];
        assertClose(usual.rate, expected['value'] as number);
        assertPair(usual, pair('95'));
        assertPair(wide, pair('998'));
        assert.equal(usual.method, { Exact: 'exact', Byars: 'byar' }[expected['method'] as 'Exact' | 'Byars']);
      }
    });
  }
});
