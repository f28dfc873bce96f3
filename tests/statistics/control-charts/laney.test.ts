import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { RatioChart } from '../../../src/statistics/control-charts/laney.ts';
import { chartOf } from '../laney-chart.ts';
import { assertClose, load } from '../reference.ts';

/**
 * A case of a p-, p'-, u- or c-chart in reference/charts-qicharts2.json; the others are in charts.test.ts. Limits are
 * one number where they are equal for all points.
 */
interface ChartCase {
  readonly id: string;
  readonly kind: string;
  readonly input: {
    readonly x?: readonly number[];
    readonly n?: readonly number[];
    readonly count?: readonly number[];
    readonly population?: readonly number[];
    readonly per?: number;
    /** 1-based; left out of the centre. */
    readonly excluded?: readonly number[];
    readonly freeze_first?: number;
  };
  readonly expected: {
    readonly center: number;
    readonly sigma_z?: number;
    readonly lcl: number | readonly number[];
    readonly ucl: number | readonly number[];
    readonly outside: readonly number[];
  };
}

const cases = load<ChartCase>('charts-qicharts2.json').filter(({ kind }) => /^(p|p_prime|u|c)_/.test(kind));
const TOLERANCE = 1e-7;

interface Computed {
  readonly center: number;
  readonly sigmaZ: number;
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly values: readonly number[];
}

function compute({ kind, input }: ChartCase): Computed {
  const chart: RatioChart = kind.startsWith('p_') ? 'p' : 'u';
  const counts = input.x ?? input.count ?? [];
  // Counts of equal opportunity are cases per one.
  const sizes = input.n ?? input.population ?? counts.map(() => 1);
  const { per = 1, excluded = [], freeze_first: first = counts.length } = input;
  const used = counts.map((count, i) => (i < first && !excluded.includes(i + 1) ? count : null));
  const reading = chartOf(chart, used, sizes, kind === 'p_prime_laney');
  assert.ok(reading);
  return {
    center: reading.center * per,
    sigmaZ: reading.sigmaZ,
    lower: reading.limits.map((limits) => (limits?.lower ?? NaN) * per),
    upper: reading.limits.map((limits) => (limits?.upper ?? NaN) * per),
    values: counts.map((count, i) => (per * count) / (sizes[i] ?? NaN)),
  };
}

describe('charts with denominators / against qicharts2 and Montgomery', () => {
  it('has 45 cases', () => assert.equal(cases.length, 45));

  for (const reference of cases) {
    const { id, expected } = reference;

    it(`${id} has the same centre, limits and points outside`, () => {
      const { center, sigmaZ, lower, upper, values } = compute(reference);
      const at = (limits: number | readonly number[], i: number) =>
        typeof limits === 'number' ? limits : (limits[i] ?? NaN);

      assertClose(center, expected.center, TOLERANCE);
      assertClose(sigmaZ, expected.sigma_z ?? 1, TOLERANCE);
      values.forEach((_, i) => {
        assertClose(lower[i], at(expected.lcl, i), TOLERANCE);
        assertClose(upper[i], at(expected.ucl, i), TOLERANCE);
      });
      const outside = values.flatMap((value, i) =>
        value > (upper[i] ?? NaN) || value < (lower[i] ?? NaN) ? [i + 1] : [],
      );
      assert.deepEqual(outside, expected.outside);
    });
  }
});

describe("u'", () => {
  // The oracle has no case of it: worked by hand. c = 30 / 300, z = (x/n - 0.1) / sqrt(0.1/n).
  const [counts, sizes] = [
    [10, 4, 16],
    [100, 100, 100],
  ];

  it('is the u-chart times what the z-values vary', () => {
    const reading = chartOf('u', counts, sizes);
    const z = [0, -0.06, 0.06].map((deviation) => deviation / Math.sqrt(0.001));
    const sigmaZ = (Math.abs(z[1]! - z[0]!) + Math.abs(z[2]! - z[1]!)) / 2 / 1.128;

    assertClose(reading?.center, 0.1);
    assertClose(reading?.sigmaZ, sigmaZ);
    assertClose(reading?.limits[0]?.upper, 0.1 + 3 * sigmaZ * Math.sqrt(0.001));
    assert.equal(reading?.limits[0]?.lower, 0);
  });

  it('tells the same whatever the size of the population is counted in', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 100, max: 900 })), { minLength: 3 }),
        (points) => {
          const cases = points.map(([count]) => count);
          const [people, thousands] = [points.map(([, size]) => size), points.map(([, size]) => size / 1000)];
          const [one, other] = [chartOf('u', cases, people), chartOf('u', cases, thousands)];
          assert.equal(one === null, other === null);
          if (one && other) assertClose(one.sigmaZ, other.sigmaZ, 1e-6);
        },
      ),
    );
  });
});

describe("p' and u'", () => {
  it('leave out a point without a count or size, and do not bridge it', () => {
    const whole = chartOf('p', [10, 12, null, 9, 14], [100, 110, 100, 90, 100]);
    const sizeless = chartOf('p', [10, 12, null, 9, 14], [100, 110, null, 90, 100]);

    assertClose(whole?.center, 45 / 400);
    assert.equal(whole?.sigmaZ, sizeless?.sigmaZ);
    assert.ok(whole?.limits[2]);
    assert.equal(sizeless?.limits[2], null);
  });

  it('have no limits where nothing can vary', () => {
    assert.equal(chartOf('p', [0, 0, 0], [10, 20, 30]), null);
    assert.equal(chartOf('p', [10, 20, 30], [10, 20, 30]), null);
    assert.equal(chartOf('u', [], []), null);
    assert.equal(chartOf('u', [3], [10]), null);
  });
});
