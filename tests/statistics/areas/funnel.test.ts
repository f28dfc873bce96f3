import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countLimits, proportionLimits } from '../../../src/statistics/areas/funnel-limits.ts';
import { proportionFunnel, rateFunnel } from '../../../src/statistics/areas/funnel.ts';
import {
  adjustedZ,
  overdispersion,
  proportionScore,
  widenedProportionLimits,
  widenedCountLimits,
  winsorised,
} from '../../../src/statistics/areas/overdispersion.ts';
import { type Standings, standingsOf } from '../../../src/statistics/areas/standing.ts';
import { exactLimits } from '../../../src/statistics/comparison/count-interval.ts';
import { normalQuantile, poissonCdf } from '../../../src/statistics/distributions.ts';
import { assertClose, load } from '../reference.ts';

interface LimitsCase {
  readonly kind: 'funnel_limits_proportion';
  readonly input: { readonly n: number; readonly average_percent: number };
  readonly expected: Readonly<Record<'lower_p0.025' | 'upper_p0.975' | 'lower_p0.001' | 'upper_p0.999', number>>;
}

interface RatioLimitsCase {
  readonly kind: 'funnel_limits_poisson_ratio';
  readonly input: { readonly expected_count: readonly number[] };
  readonly expected: Readonly<Record<'ll95' | 'ul95' | 'll998' | 'ul998', readonly number[]>>;
}

interface ExpectedCase {
  readonly kind: 'funnel_poisson_expected_for_observed';
  readonly input: { readonly observed: number };
  readonly expected: Readonly<
    Record<'expected_low_p0.025' | 'expected_high_p0.025' | 'expected_low_p0.001' | 'expected_high_p0.001', number>
  >;
}

interface ProportionCase {
  readonly kind: 'funnel_significance_proportion';
  readonly input: { readonly x: number; readonly n: number; readonly average: number };
  readonly expected: { readonly significance: string };
}

interface RatioCase {
  readonly kind: 'funnel_significance_ratio';
  readonly input: { readonly observed: number; readonly expected_count: number };
  readonly expected: { readonly significance: string };
}

interface RateCase {
  readonly kind: 'funnel_significance_crude_rate';
  readonly input: {
    readonly count: number;
    readonly population: number;
    readonly rate_crude_per_100000: number;
    readonly average_per_100000: number;
  };
  readonly expected: { readonly significance: string };
}

interface OverdispersionCase {
  readonly kind: 'overdispersion_proportion';
  readonly input: { readonly x: readonly number[]; readonly n: readonly number[] };
  readonly expected: {
    readonly target: number;
    readonly phi: number;
    readonly tau2: number;
    readonly z_unadjusted: readonly number[];
    readonly z_winsorised: readonly number[];
    readonly z_adjusted: readonly number[];
    readonly outside95_unadjusted: readonly number[];
    readonly outside998_unadjusted: readonly number[];
    readonly outside95_adjusted: readonly number[];
    readonly outside998_adjusted: readonly number[];
  };
}

type FunnelCase =
  LimitsCase | RatioLimitsCase | ExpectedCase | ProportionCase | RatioCase | RateCase | OverdispersionCase;

const cases = load<FunnelCase>('funnel.json');

/** The words of PHE for what an area is told. */
function wordsOf({ at95, at998 }: Standings): string {
  const words = { higher: 'High', lower: 'Low', within: '' };
  if (at998 !== 'within') return `${words[at998]} (0.001)`;
  return at95 === 'within' ? 'Not significant' : `${words[at95]} (0.025)`;
}

// Published to six decimals, their average too, or to fifteen digits.
function assertPercentage(actual: number, expected: number): void {
  assert.ok(
    Math.abs(actual * 100 - expected) <= Math.max(isPrinted(expected) ? 1e-6 : 0, 1e-9 * expected),
    `${actual * 100} is not ${expected}`,
  );
}

function isPrinted(expected: number): boolean {
  return Number(expected.toFixed(6)) === expected;
}

function outside(z: readonly number[], level: number): number[] {
  const reach = normalQuantile(level);
  return z.flatMap((value, i) => (Math.abs(value) > reach ? [i + 1] : []));
}

describe('funnel / against PHE and FunnelPlotR', () => {
  it('has 373 cases', () => assert.equal(cases.length, 373));

  cases.forEach(({ kind, input, expected }, index) => {
    const name = `${kind} ${index + 1}`;
    if (kind === 'funnel_limits_proportion') {
      it(name, () => {
        const { at95, at998 } = proportionLimits(input.n, input.average_percent / 100);
        assertPercentage(at95.lower, expected['lower_p0.025']);
        assertPercentage(at95.upper, expected['upper_p0.975']);
        assertPercentage(at998.lower, expected['lower_p0.001']);
        assertPercentage(at998.upper, expected['upper_p0.999']);
      });
    }
    if (kind === 'funnel_limits_poisson_ratio') {
      it(name, () =>
        input.expected_count.forEach((count, i) => {
          // Published to seven digits. See below why these are not the limits we draw.
          const [at95, at998] = [exactLimits(count, 0.95), exactLimits(count, 0.998)];
          assertClose(at95.lower / count, expected.ll95[i] ?? NaN, 1e-6);
          assertClose(at95.upper / count, expected.ul95[i] ?? NaN, 1e-6);
          assertClose(at998.lower / count, expected.ll998[i] ?? NaN, 1e-6);
          assertClose(at998.upper / count, expected.ul998[i] ?? NaN, 1e-6);
        }),
      );
    }
    if (kind === 'funnel_poisson_expected_for_observed') {
      it(name, () => {
        // The tolerance of the case, 1e-5, but for the one deviation below.
        const [at95, at998] = [exactLimits(input.observed, 0.95), exactLimits(input.observed, 0.998)];
        assertClose(at95.lower, expected['expected_low_p0.025'], 1e-5);
        assertClose(at95.upper, expected['expected_high_p0.025'], 1e-5);
        if (input.observed > 1) assertClose(at998.lower, expected['expected_low_p0.001'], 1e-5);
        assertClose(at998.upper, expected['expected_high_p0.001'], 1e-5);
      });
    }
    if (kind === 'funnel_significance_proportion') {
      it(name, () => {
        const standings = standingsOf(input.x / input.n, proportionLimits(input.n, input.average));
        assert.equal(wordsOf(standings), expected.significance);
      });
    }
    if (kind === 'funnel_significance_ratio') {
      it(name, () => {
        assert.equal(wordsOf(standingsOf(input.observed, countLimits(input.expected_count))), expected.significance);
      });
    }
    if (kind === 'funnel_significance_crude_rate') {
      it(name, () => {
        const { count, population, rate_crude_per_100000: rate, average_per_100000: average } = input;
        const exposure = count === 0 ? population : (100000 * count) / rate;
        assert.equal(wordsOf(standingsOf(count, countLimits((exposure * average) / 100000))), expected.significance);
      });
    }
    if (kind === 'overdispersion_proportion') {
      it(name, () => {
        const { x, n } = input;
        const scores = x.map((count, i) => proportionScore({ count, size: n[i] ?? NaN }, expected.target));
        const { phi, tau2 } = overdispersion(scores);
        const [plain, adjusted] = [0, tau2].map((variance) => scores.map((score) => adjustedZ(score, variance)));
        assert.ok(plain && adjusted);

        assertClose(phi, expected.phi);
        assert.ok(Math.abs(tau2 - expected.tau2) <= 1e-9 * expected.tau2 + 1e-18, `${tau2} is not ${expected.tau2}`);
        plain.forEach((z, i) => assertClose(z, expected.z_unadjusted[i] ?? NaN));
        winsorised(plain).forEach((z, i) => assertClose(z, expected.z_winsorised[i] ?? NaN));
        adjusted.forEach((z, i) => assertClose(z, expected.z_adjusted[i] ?? NaN));
        assert.deepEqual(outside(plain, 0.975), expected.outside95_unadjusted);
        assert.deepEqual(outside(plain, 0.999), expected.outside998_unadjusted);
        assert.deepEqual(outside(adjusted, 0.975), expected.outside95_adjusted);
        assert.deepEqual(outside(adjusted, 0.999), expected.outside998_adjusted);
      });

      it(`${name} as a funnel flags the same areas where it widens`, () => {
        const { x, n } = input;
        const funnel = proportionFunnel(x.map((count, i) => ({ count, size: n[i] ?? NaN })));
        assert.ok(funnel.kind === 'funnel');
        assertClose(funnel.average, expected.target);
        assertClose(funnel.phi, expected.phi);
        assert.equal(funnel.isWidened, expected.phi > 1);
        if (!funnel.isWidened) return;
        const flagged = (at: keyof Standings) =>
          funnel.areas.flatMap((area, i) => (area.kind === 'standing' && area[at] !== 'within' ? [i + 1] : []));
        assert.deepEqual(flagged('at95'), expected.outside95_adjusted);
        assert.deepEqual(flagged('at998'), expected.outside998_adjusted);
      });
    }
  });
});

describe('funnel / where ours is another figure', () => {
  // PHE stops bisecting when the tail is within 1e-7, which is much of a tail of 0.001. Ours is the quantile itself, and
  // for one case that is written down at once: 1 - exp(-E) = 0.001.
  it('one observed, 0.001: minus the logarithm of 0.999, where PHE is 0.005% above it', () => {
    const { lower } = exactLimits(1, 0.998);
    assertClose(lower, -Math.log1p(-0.001));
    const [phe] = cases.filter((one) => one.kind === 'funnel_poisson_expected_for_observed');
    const published = phe?.expected['expected_low_p0.001'] ?? NaN;
    assert.ok(Math.abs(-Math.expm1(-published) - 0.001) < 1e-7);
    assertClose(lower, published, 5e-5);
  });
});

describe('limits of a count', () => {
  // FunnelPlotR draws the interval of the expected number. PHE goes by the tail of the observed one. With 15 expected, 24
  // observed is higher by its tail (0.0195) and inside FunnelPlotR's curve (24.7): ours draw what is told.
  it('are those of the exact tail, not of FunnelPlotR', () => {
    assert.equal(countLimits(15).at95.upper, 23);
    assert.equal((1 - poissonCdf(23, 15)).toFixed(4), '0.0195');
    assert.ok(exactLimits(15, 0.95).upper > 24);
  });

  it('are the fewest and the most cases within', () => {
    // Poisson with mean 4: P(X <= 1) = 0.092, P(X = 0) = 0.018; P(X >= 8) = 0.051, P(X >= 9) = 0.021.
    assert.deepEqual(countLimits(4).at95, { lower: 1, upper: 8 });
    assert.equal(countLimits(3).at95.lower, 0);
    assert.equal(countLimits(3.7).at95.lower, 1);
  });

  it('tell what the interval of the observed count tells of the expected number', () => {
    const expectation = fc.double({ min: 0.01, max: 400, noNaN: true });
    fc.assert(
      fc.property(fc.nat(500), expectation, (observed, expected) => {
        const { lower, upper } = exactLimits(observed, 0.95);
        const told = expected < lower ? 'higher' : expected > upper ? 'lower' : 'within';
        assert.equal(standingsOf(observed, countLimits(expected)).at95, told);
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  it('are within on the limit itself', () => {
    const limits = proportionLimits(200, 0.1);
    assert.equal(standingsOf(limits.at95.upper, limits).at95, 'within');
    assert.equal(standingsOf(limits.at95.lower, limits).at95, 'within');
  });
});

describe('widened limits', () => {
  it('end where nobody and everybody do', () => {
    assert.equal(widenedProportionLimits(100, 0.98, 0.1).at998.upper, 1);
    assert.equal(widenedProportionLimits(100, 0.02, 0.1).at998.lower, 0);
    assert.equal(widenedCountLimits(5, 0.5).at998.lower, 0);
  });

  it('need areas of more than one size that counts', () => {
    const scores = [2 ** -27, 2 ** 30, 2 ** 30].map((error) => ({ distance: 2 * error, error }));
    assert.equal(overdispersion(scores).tau2, 0);
  });
});

describe('funnel of a proportion', () => {
  const even = Array.from({ length: 12 }, (_, i) => ({ count: 100 + i, size: 1000 }));

  // Interpretation 1.16: 5.8-14.2%, where arcsine gives 6.2-14.5% and the exact binomial 6.0-14.5%.
  it('has the limits of PHE: 5.8 to 14.2% around 10% at 200', () => {
    const { at95 } = proportionLimits(200, 0.1);
    assert.equal((at95.lower * 100).toFixed(1), '5.8');
    assert.equal((at95.upper * 100).toFixed(1), '14.2');
  });

  it('keeps the order it was given, and says higher or lower', () => {
    const funnel = proportionFunnel([...even, { count: 200, size: 1000 }, { count: 30, size: 1000 }]);
    assert.ok(funnel.kind === 'funnel');
    const told = funnel.areas.map((area) => (area.kind === 'standing' ? area.at95 : area.reason));
    assert.deepEqual(told, [...even.map(() => 'within'), 'higher', 'lower']);
  });

  it('is not widened for fewer than ten areas, however much they differ', () => {
    const uneven = [20, 200, 90, 400, 10].map((count) => ({ count, size: 1000 }));
    const funnel = proportionFunnel(uneven);
    assert.ok(funnel.kind === 'funnel');
    assert.ok(funnel.phi > 10);
    assert.equal(funnel.isWidened, false);
    // They differ more than chance, and nobody can say which of them is the one that differs.
    assert.equal(funnel.isTooUneven, true);
    assert.ok(
      funnel.areas.every((area) => area.kind === 'standing' && area.at95 === 'within' && area.at998 === 'within'),
    );
  });

  it('goes by the exact test under twenty: none of four around a half is not lower, none of twelve is', () => {
    const half = Array.from({ length: 8 }, (_, i) => ({ count: 196 + i, size: 400 }));
    const told = [4, 12].map((size) => {
      const funnel = proportionFunnel([...half, { count: 0, size }]);
      const last = funnel.kind === 'funnel' ? funnel.areas.at(-1) : null;
      return last?.kind === 'standing' ? last.at95 : null;
    });

    // R: binom.test(0, 4, 0.5)$p.value is 0.125, of 12 it is 0.0005.
    assert.deepEqual(told, ['within', 'lower']);
  });

  it('leaves an area without a figure out of the average, and says why', () => {
    const [whole, part] = [proportionFunnel(even), proportionFunnel([...even, { count: 5, size: 0 }])];
    assert.ok(whole.kind === 'funnel' && part.kind === 'funnel');
    assert.equal(whole.average, part.average);
    assert.deepEqual(part.areas.at(-1), { kind: 'refused', reason: 'no-size' });
  });

  it('needs three areas', () => {
    assert.deepEqual(proportionFunnel(even.slice(0, 2)), { kind: 'refused', reason: 'too-few-areas' });
  });
});

describe('funnel of a rate', () => {
  const areas = [40, 52, 45, 61, 47, 30, 55, 49, 44, 90].map((count) => ({ count, exposure: 10_000 }));

  it('widens with the root transform where areas differ more than chance', () => {
    const funnel = rateFunnel(areas);
    assert.ok(funnel.kind === 'funnel');
    const expected = 51.3;
    const z = areas.map(({ count }) => 2 * (Math.sqrt(count) - Math.sqrt(expected)));
    const drawnIn = winsorised(z);
    const phi = drawnIn.reduce((sum, value) => sum + value ** 2, 0) / 10;
    // Equal exposure: the weights are equal, and tau2 is (k phi - (k - 1)) / ((k - 1) w).
    const weight = 4 * expected;
    const tau2 = (10 * phi - 9) / (9 * weight);
    const reach = normalQuantile(0.975) * Math.sqrt(1 / weight + tau2);

    assertClose(funnel.average, expected / 10_000);
    assertClose(funnel.phi, phi);
    assert.equal(funnel.isWidened, true);
    const [first] = funnel.areas;
    assert.ok(first?.kind === 'standing');
    assertClose(first.limits.at95.upper, ((1 + reach) ** 2 * expected) / 10_000);
    assertClose(first.limits.at95.lower, ((1 - reach) ** 2 * expected) / 10_000);
  });

  it('goes by the exact tail where it does not widen', () => {
    const funnel = rateFunnel([24, 10, 11].map((count) => ({ count, exposure: 2000 })));
    assert.ok(funnel.kind === 'funnel');
    const told = funnel.areas.map((area) => (area.kind === 'standing' ? area.at95 : area.reason));
    assert.deepEqual(told, ['higher', 'within', 'within']);
  });

  it('needs areas, people and cases', () => {
    assert.deepEqual(rateFunnel(areas.slice(8)), { kind: 'refused', reason: 'too-few-areas' });
    assert.deepEqual(rateFunnel(areas.map(({ exposure }) => ({ count: 0, exposure }))), {
      kind: 'refused',
      reason: 'no-cases',
    });
    const funnel = rateFunnel([
      ...areas,
      { count: 3, exposure: 0 },
      { count: -1, exposure: 5 },
      { count: NaN, exposure: 5 },
    ]);
    assert.ok(funnel.kind === 'funnel');
    const reasons = funnel.areas.slice(-3).map((area) => (area.kind === 'refused' ? area.reason : null));
    assert.deepEqual(reasons, ['no-exposure', 'negative', 'not-a-number']);
  });
});

describe('funnels', () => {
  const figure = fc.oneof(fc.integer({ min: 0, max: 2000 }), fc.constantFrom(NaN, Infinity, -3, 1e-9, 1e7, 1e308, 0.5));

  it('give finite figures or a reason, whatever comes in', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(figure, figure), { maxLength: 20 }), (pairs) => {
        for (const funnel of [
          proportionFunnel(pairs.map(([count, size]) => ({ count, size }))),
          rateFunnel(pairs.map(([count, exposure]) => ({ count, exposure }))),
        ]) {
          if (funnel.kind === 'refused') continue;
          assert.equal(funnel.areas.length, pairs.length);
          const numbers = [funnel.average, funnel.phi];
          for (const area of funnel.areas) {
            if (area.kind === 'refused') continue;
            const { at95, at998 } = area.limits;
            numbers.push(area.value, at95.lower, at95.upper, at998.lower, at998.upper);
            assert.ok(at998.lower <= at95.lower && at95.upper <= at998.upper);
            if (area.at95 === 'within') assert.equal(area.at998, 'within');
          }
          assert.ok(numbers.every(Number.isFinite), JSON.stringify([pairs, funnel]));
        }
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it('flag about one in twenty of areas that differ by chance alone', () => {
    const draws = fc.sample(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), {
      numRuns: 400 * 50,
      seed: 7,
    });
    const uniform = [...draws];
    const areas = Array.from({ length: 400 }, () => {
      const count = uniform.splice(0, 50).filter((draw) => draw < 0.3).length;
      return { count, size: 50 };
    });
    const funnel = proportionFunnel(areas);
    assert.ok(funnel.kind === 'funnel');
    const flagged = funnel.areas.filter((area) => area.kind === 'standing' && area.at95 !== 'within').length;
    assert.ok(flagged >= 8 && flagged <= 32, `${flagged} of 400`);
  });
});
