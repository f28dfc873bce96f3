import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countInterval, exactLimits } from '../../../src/statistics/comparison/count-interval.ts';
import { compareTwice } from '../../../src/statistics/comparison/mcnemar.ts';
import { newcombeDifference } from '../../../src/statistics/comparison/newcombe.ts';
import { rateOf } from '../../../src/statistics/comparison/rate.ts';
import { compareCounts } from '../../../src/statistics/comparison/two-counts.ts';
import { compareProportions } from '../../../src/statistics/comparison/two-proportions.ts';
import { wilsonInterval } from '../../../src/statistics/comparison/wilson.ts';
import { assertClose } from '../reference.ts';

const odd = [NaN, Infinity, -Infinity, -1, 0, 1e-300, 0.5, 3, 1e10, 1e308];
const anyNumber = fc.oneof(fc.constantFrom(...odd), fc.integer({ min: 0, max: 1000 }), fc.double());

/** Every number in a result, however deep; a refusal holds none. */
function assertFinite(result: unknown): void {
  for (const value of Object.values(result as object)) {
    if (typeof value === 'number') assert.ok(Number.isFinite(value), JSON.stringify(result));
  }
}

describe('Wilson', () => {
  it('is a figure for nobody and for everybody', () => {
    assert.deepEqual(wilsonInterval({ count: 0, size: 10 }, 1), { kind: 'interval', lower: 0, upper: 1 });
    for (let level = 0.9; level < 0.9999; level += 0.001) {
      const [none, all] = [wilsonInterval({ count: 0, size: 7 }, level), wilsonInterval({ count: 7, size: 7 }, level)];
      assert.ok(none.kind === 'interval' && none.lower === 0);
      assert.ok(all.kind === 'interval' && all.upper === 1);
    }
  });

  it('says why there is none', () => {
    const reasonOf = (count: number, size: number, confidence?: number) => {
      const result = wilsonInterval({ count, size }, confidence);
      return result.kind === 'refused' ? result.reason : null;
    };
    assert.equal(reasonOf(0, 0), 'no-size');
    assert.equal(reasonOf(11, 10), 'more-than-whole');
    assert.equal(reasonOf(-1, 10), 'negative');
    assert.equal(reasonOf(NaN, 10), 'not-a-number');
    assert.equal(reasonOf(1, Infinity), 'not-a-number');
    assert.equal(reasonOf(1, 10, 95), 'confidence');
    assert.equal(reasonOf(1, 10, 0), 'confidence');
    assert.equal(reasonOf(1, 10, NaN), 'confidence');
  });

  it('mirrors when those who count are those who do not', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (inside, outside) => {
        const size = inside + outside + 1;
        const [one, other] = [wilsonInterval({ count: inside, size }), wilsonInterval({ count: size - inside, size })];
        assert.ok(one.kind === 'interval' && other.kind === 'interval');
        assert.ok(Math.abs(one.lower - (1 - other.upper)) < 1e-12);
        assert.ok(one.lower <= inside / size && inside / size <= one.upper);
      }),
      { numRuns: 100, seed: 2 },
    );
  });
});

describe('Newcombe', () => {
  // Newcombe 1998, Statistics in Medicine 17:873-890, table II, method 10, as printed.
  const printed: readonly (readonly [number, number, number, number, string, string])[] = [
    [56, 70, 48, 80, '0.0524', '0.3339'],
    [9, 10, 3, 10, '0.1705', '0.8090'],
    [6, 7, 2, 7, '0.0582', '0.8062'],
    [5, 56, 0, 29, '-0.0381', '0.1926'],
    [0, 10, 0, 20, '-0.1611', '0.2775'],
    [0, 10, 0, 10, '-0.2775', '0.2775'],
    [10, 10, 0, 20, '0.6791', '1.0000'],
    [10, 10, 0, 10, '0.6075', '1.0000'],
  ];

  for (const [x1, n1, x2, n2, lower, upper] of printed) {
    it(`of ${x1}/${n1} and ${x2}/${n2} is as printed`, () => {
      const result = newcombeDifference({ count: x1, size: n1 }, { count: x2, size: n2 });
      assert.ok(result.kind === 'difference');
      assert.equal(result.lower.toFixed(4), lower);
      assert.equal(result.upper.toFixed(4), upper);
    });
  }

  it('changes sign with the order', () => {
    const [a, b] = [
      { count: 12, size: 40 },
      { count: 30, size: 60 },
    ];
    const [one, other] = [newcombeDifference(a, b), newcombeDifference(b, a)];
    assert.ok(one.kind === 'difference' && other.kind === 'difference');
    assertClose(one.lower, -other.upper);
    assertClose(one.upper, -other.lower);
  });
});

describe('a count and a rate', () => {
  it('go from exact to Byar at ten', () => {
    const methodOf = (count: number) => {
      const interval = countInterval(count);
      return interval.kind === 'interval' ? interval.method : null;
    };
    assert.equal(methodOf(9), 'exact');
    assert.equal(methodOf(10), 'byar');
  });

  it('have an exact interval for the least and for millions', () => {
    assert.equal(exactLimits(1e-9, 0.95).lower, 0);
    // Large counts are as good as normal: two standard errors and the little that Wilson and Hilferty add.
    const { lower, upper } = exactLimits(4e6, 0.95);
    assertClose((upper - lower) / 2, 1.959963984540054 * 2000, 1e-3);
  });

  it('say why there is none', () => {
    assert.deepEqual(countInterval(-1), { kind: 'refused', reason: 'negative' });
    assert.deepEqual(countInterval(NaN), { kind: 'refused', reason: 'not-a-number' });
    assert.deepEqual(countInterval(3, 1), { kind: 'refused', reason: 'confidence' });
    assert.deepEqual(rateOf({ count: 3, exposure: 0 }, 1000), { kind: 'refused', reason: 'no-exposure' });
    assert.deepEqual(rateOf({ count: 3, exposure: 10 }, 0), { kind: 'refused', reason: 'no-scale' });
  });
});

describe('two counts', () => {
  const compared = (a: number, b: number) => compareCounts({ count: a, exposure: 1 }, { count: b, exposure: 1 });

  // The three examples of statistics 1.9: what sounds like a lot, and what it is.
  it('of 12 and 18, 40 and 52, 96 and 131 differ less than their percentages', () => {
    const pOf = (a: number, b: number) => {
      const result = compared(b, a);
      return result.kind === 'compared' ? result.p.toFixed(2) : '';
    };
    assert.deepEqual([pOf(12, 18), pOf(40, 52), pOf(96, 131)], ['0.36', '0.25', '0.02']);
  });

  it('have no ratio to nothing, but a lower end', () => {
    const result = compared(5, 0);
    assert.ok(result.kind === 'compared');
    assert.equal(result.ratio, null);
    assert.equal(result.upper, null);
    assert.ok(result.lower > 0 && result.p === 0.0625);
  });

  it('are compared by working day with those as exposure', () => {
    const result = compareCounts({ count: 190, exposure: 19 }, { count: 230, exposure: 23 });
    assert.ok(result.kind === 'compared');
    assert.equal(result.ratio, 1);
    assertClose(result.p, 1);
    assert.equal(result.z, null);
  });

  it('say why they are not compared', () => {
    assert.deepEqual(compared(0, 0), { kind: 'refused', reason: 'both-zero' });
    assert.deepEqual(compared(1.5, 2), { kind: 'refused', reason: 'not-a-count' });
    assert.deepEqual(compared(-1, 2), { kind: 'refused', reason: 'not-a-count' });
    assert.deepEqual(compareCounts({ count: 1, exposure: 0 }, { count: 2, exposure: 1 }), {
      kind: 'refused',
      reason: 'no-exposure',
    });
  });

  it('tell the same the other way round', () => {
    const exposed = fc.record({ count: fc.nat(300), exposure: fc.integer({ min: 1, max: 5000 }) });
    fc.assert(
      fc.property(exposed, exposed, (a, b) => {
        const [one, other] = [compareCounts(a, b), compareCounts(b, a)];
        assert.equal(one.kind, other.kind);
        if (one.kind !== 'compared' || other.kind !== 'compared') return;
        assertClose(one.p, other.p, 1e-6);
        if (one.ratio === null || other.ratio === null || one.upper === null) return;
        assertClose(one.ratio * other.ratio, a.count === 0 ? 0 : 1);
        assertClose(one.upper * other.lower, 1);
        assert.ok(one.lower <= one.ratio && one.ratio <= one.upper);
      }),
      { numRuns: 100, seed: 3 },
    );
  });
});

describe('two proportions', () => {
  it('of nobody in both do not differ', () => {
    const result = compareProportions({ count: 0, size: 30 }, { count: 0, size: 40 });
    assert.ok(result.kind === 'compared');
    assert.deepEqual([result.difference, result.test, result.p], [0, 'fisher', 1]);
  });

  it('of few weighted answers have an interval and no test', () => {
    const result = compareProportions({ count: 1.5, size: 8.5 }, { count: 4, size: 20 });
    assert.ok(result.kind === 'compared');
    assert.deepEqual([result.test, result.p], [null, null]);
    assert.ok(result.lower < result.difference && result.difference < result.upper);
  });

  it('pass on why there is no figure', () => {
    const refused = { kind: 'refused', reason: 'no-size' };
    assert.deepEqual(compareProportions({ count: 0, size: 0 }, { count: 1, size: 2 }), refused);
    assert.deepEqual(compareProportions({ count: 1, size: 2 }, { count: 0, size: 0 }), refused);
  });
});

describe('the same people twice', () => {
  it('are tested on who changed: 1 out and 9 in is 22 in 1,024', () => {
    const result = compareTwice({ gained: 9, lost: 1, size: 50 });
    assert.ok(result.kind === 'compared');
    assertClose(result.p, 22 / 1024);
    assertClose(result.difference, 0.16);
  });

  it('that did not change do not differ', () => {
    assert.deepEqual(compareTwice({ gained: 0, lost: 0, size: 5 }), { kind: 'compared', difference: 0, p: 1 });
  });

  it('cannot change more often than they are', () => {
    assert.deepEqual(compareTwice({ gained: 3, lost: 3, size: 5 }), { kind: 'refused', reason: 'more-than-whole' });
    assert.deepEqual(compareTwice({ gained: 0, lost: 0, size: 0 }), { kind: 'refused', reason: 'no-size' });
    assert.deepEqual(compareTwice({ gained: 0.5, lost: 0, size: 5 }), { kind: 'refused', reason: 'not-a-count' });
  });
});

describe('whatever comes in', () => {
  it('gives finite figures or a reason', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, anyNumber, anyNumber, anyNumber, (a, b, c, d, confidence) => {
        for (const level of [confidence, undefined]) {
          assertFinite(wilsonInterval({ count: a, size: b }, level));
          assertFinite(compareProportions({ count: a, size: b }, { count: c, size: d }, level));
          assertFinite(countInterval(a, level));
          assertFinite(rateOf({ count: a, exposure: b }, c, level));
          assertFinite(compareCounts({ count: a, exposure: b }, { count: c, exposure: d }, level));
        }
        assertFinite(compareTwice({ gained: a, lost: b, size: c }));
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});
