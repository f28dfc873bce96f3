import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  betaOddsQuantile,
  binomialCdf,
  binomialQuantile,
  binomialTail,
  chiSquareQuantile,
  chiSquareTail,
  normalCdf,
  normalQuantile,
  poissonCdf,
  poissonQuantile,
} from '../../src/statistics/distributions.ts';
import { assertClose, load } from './reference.ts';

const functions = {
  betaOddsQuantile,
  binomialCdf,
  binomialQuantile,
  binomialTail,
  chiSquareQuantile,
  chiSquareTail,
  normalCdf,
  normalQuantile,
  poissonCdf,
  poissonQuantile,
};

interface DistributionCase {
  readonly function: keyof typeof functions;
  readonly arguments: readonly number[];
  readonly expected: number;
}

const cases = load<DistributionCase>('distributions.json');

function valueOf({ function: name, arguments: given }: DistributionCase): number {
  const [first = NaN, second = NaN, third = NaN] = given;
  return functions[name](first, second, third);
}

describe('distributions / against mpmath', () => {
  it('have 206 cases', () => assert.equal(cases.length, 206));

  for (const reference of cases) {
    it(`${reference.function} of ${reference.arguments.join(' ')}`, () => {
      assertClose(valueOf(reference), reference.expected);
    });
  }
});

describe('distributions', () => {
  it('are 0 and 1 outside what can be', () => {
    assert.equal(binomialCdf(-1, 10, 0.5), 0);
    assert.equal(binomialCdf(10, 10, 0.5), 1);
    assert.equal(binomialTail(0, 10, 0.5), 1);
    assert.equal(binomialTail(11, 10, 0.5), 0);
    assert.equal(poissonCdf(-1, 3), 0);
  });

  it('keep their digits where one side is millions: x ** a is the probability', () => {
    for (const p of [0.001, 0.025, 0.975, 0.999]) {
      assertClose(betaOddsQuantile(p, 1e6, 1), 1 / Math.expm1(-Math.log(p) / 1e6));
      assertClose(betaOddsQuantile(p, 1, 1e6), Math.expm1(-Math.log1p(-p) / 1e6));
    }
  });

  it('are 0 where a tail is smaller than a double, and do not throw', () => {
    assert.equal(chiSquareTail(4000, 1), 0);
    assert.equal(poissonCdf(3, 5000), 0);
    assert.equal(normalCdf(-50), 0);
  });

  it('have tails that make up one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2000 }),
        fc.integer({ min: 1, max: 2000 }),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        (a, b, p) => {
          const [count, size] = [Math.min(a, b), Math.max(a, b)];
          assertClose(binomialCdf(count - 1, size, p) + binomialTail(count, size, p), 1);
        },
      ),
      { numRuns: 200, seed: 1 },
    );
  });

  it('have quantiles that lead back', () => {
    const level = fc.constantFrom(0.00005, 0.001, 0.025, 0.5, 0.975, 0.999, 0.99995);
    fc.assert(
      fc.property(level, fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 3000 }), (p, large, small) => {
        const x = chiSquareQuantile(p, 2 * large);
        assertClose(chiSquareTail(x, 2 * large), 1 - p, 1e-6);
        assertClose(normalCdf(normalQuantile(p)), p);
        const at = binomialQuantile(p, small, 0.3);
        assert.ok(binomialCdf(at, small, 0.3) >= p * (1 - 1e-9));
        assert.ok(binomialCdf(at - 1, small, 0.3) < p);
        const cases = poissonQuantile(p, large);
        assert.ok(poissonCdf(cases, large) >= p * (1 - 1e-9));
        assert.ok(poissonCdf(cases - 1, large) < p);
      }),
      { numRuns: 200, seed: 2 },
    );
  });
});
