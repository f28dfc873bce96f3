import assert from 'node:assert/strict';
import fc from 'fast-check';
import { realCount, roundedChange, type RoundedCount, roundedSum } from '../../src/statistics/rounding-interval.ts';
import { countMargin } from '../../src/statistics/rounding.ts';
import { assertClose, load } from './reference.ts';

interface ChangeCase {
  readonly input: {
    readonly from_rounded: number;
    readonly to_rounded: number;
    readonly rounded_to_multiple_of: number;
  };
  readonly expected: {
    readonly true_from: readonly [number, number];
    readonly true_to: readonly [number, number];
    readonly difference_published: number;
    readonly difference_range: readonly [number, number];
    readonly percent_published: number;
    readonly percent_range: readonly [number, number];
    readonly direction_certain: boolean;
  };
}

const cases = load<ChangeCase>('rounded-counts.json');

const exact = (value: number) => ({ value, to: 1 });
const tens = (value: number) => ({ value, to: 10 });
const fives = (value: number) => ({ value, to: 5 });

/** Rounded half up, as the figures are published. */
const publish = (count: number, to: number) => ({ value: Math.floor(count / to + 0.5) * to, to });

describe('rounded counts / against interval arithmetic in R', () => {
  it('has 12 changes', () => assert.equal(cases.length, 12));

  cases.forEach(({ input, expected }) => {
    const { from_rounded: from, to_rounded: to, rounded_to_multiple_of: step } = input;

    it(`${from} -> ${to}, rounded to ${step}, has the same real change`, () => {
      const change = roundedChange({ value: from, to: step }, { value: to, to: step });
      assert.ok(change.kind === 'change' && change.percentage);

      assert.deepEqual([change.from.lower, change.from.upper], expected.true_from);
      assert.deepEqual([change.to.lower, change.to.upper], expected.true_to);
      assert.deepEqual([change.difference.lower, change.difference.upper], expected.difference_range);
      assertClose(change.percentage.lower, expected.percent_range[0]);
      assertClose(change.percentage.upper, expected.percent_range[1]);
      assert.equal(change.direction !== null, expected.direction_certain);
      assert.equal(change.direction, to > from ? 'up' : 'down');
    });

    it(`${from} -> ${to} has the published change when the figures are taken for exact`, () => {
      const change = roundedChange(exact(from), exact(to));
      assert.ok(change.kind === 'change' && change.percentage);

      assert.deepEqual(change.difference, {
        lower: expected.difference_published,
        upper: expected.difference_published,
      });
      assertClose(change.percentage.lower, expected.percent_published);
      assert.equal(change.percentage.lower, change.percentage.upper);
    });
  });
});

describe('a rounded count', () => {
  it('lies within half a step, half up', () => {
    assert.deepEqual(realCount(fives(15)), { lower: 13, upper: 17 });
    assert.deepEqual(realCount(tens(20)), { lower: 15, upper: 24 });
    assert.deepEqual(realCount({ value: 300, to: 100 }), { lower: 250, upper: 349 });
    assert.deepEqual(realCount(exact(7)), { lower: 7, upper: 7 });
  });

  it('is never below 0', () => {
    assert.deepEqual(realCount(fives(0)), { lower: 0, upper: 2 });
    assert.deepEqual(realCount({ value: 0, to: 100 }), { lower: 0, upper: 49 });
  });

  it('is refused when it cannot have been rounded so', () => {
    for (const value of [-5, 7, 2.5, NaN, Infinity]) assert.equal(realCount(fives(value)), null);
    for (const to of [0, -5, 2.5, NaN, Infinity]) assert.equal(realCount({ value: 10, to }), null);
  });

  it('holds every count that is published as it, and no other', () => {
    fc.assert(
      fc.property(
        fc.nat(10_000),
        fc.constantFrom(1, 2, 3, 5, 10, 100),
        fc.integer({ min: -60, max: 60 }),
        (count, to, off) => {
          const published = publish(count, to);
          const real = realCount(published);
          assert.ok(real);
          const other = count + off;
          assert.ok(real.lower <= count && count <= real.upper);
          if (other >= 0)
            assert.equal(publish(other, to).value === published.value, real.lower <= other && other <= real.upper);
        },
      ),
      { seed: 12, numRuns: 300 },
    );
  });

  it('has one margin in the whole core', () => {
    assert.deepEqual(countMargin(5), { down: 2, up: 2 });
    assert.deepEqual(countMargin(10), { down: 5, up: 4 });
    assert.deepEqual(countMargin(100), { down: 50, up: 49 });
    assert.deepEqual(countMargin(1), { down: 0, up: 0 });
  });
});

describe('a change between rounded counts', () => {
  it('from 5 to 10 is between +14% and +300%', () => {
    const change = roundedChange(fives(5), fives(10));
    assert.ok(change.kind === 'change');

    assertClose(change.percentage?.lower, 100 / 7);
    assertClose(change.percentage?.upper, 300);
  });

  it('has no direction when the real counts may be equal', () => {
    const direction = (from: RoundedCount, to: RoundedCount) => {
      const change = roundedChange(from, to);
      assert.ok(change.kind === 'change');
      return change.direction;
    };

    assert.equal(direction(tens(20), tens(20)), null);
    assert.equal(direction(fives(10), exact(12)), null);
    assert.equal(direction(exact(12), fives(10)), null);
    assert.equal(direction(fives(10), exact(13)), 'up');
    assert.equal(direction(exact(13), fives(10)), 'down');
  });

  it('has no percentage when there may have been none to begin with', () => {
    const change = roundedChange(fives(0), fives(10));
    assert.ok(change.kind === 'change');

    assert.equal(change.percentage, null);
    assert.deepEqual(change.difference, { lower: 6, upper: 12 });
  });

  it('is refused for what is no rounded count', () => {
    const refused = { kind: 'refused', reason: 'not-a-rounded-count' };
    assert.deepEqual(roundedChange(fives(7), fives(10)), refused);
    assert.deepEqual(roundedChange(fives(5), fives(NaN)), refused);
  });

  it('holds the real change', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.constantFrom(5, 10, 100), (from, to, step) => {
        const change = roundedChange(publish(from, step), publish(to, step));
        assert.ok(change.kind === 'change');
        assert.ok(change.difference.lower <= to - from && to - from <= change.difference.upper);
        if (change.direction) assert.equal(change.direction, to > from ? 'up' : 'down');
        if (!change.percentage) return;
        const percentage = 100 * (to / from - 1);
        assert.ok(change.percentage.lower <= percentage + 1e-9 && percentage - 1e-9 <= change.percentage.upper);
      }),
      { seed: 12, numRuns: 300 },
    );
  });
});

describe('a sum of rounded counts', () => {
  it('may differ from the rounded total by rounding alone', () => {
    // Supervision orders, CBS: 19,455 + 3,280 - 4,075 = 18,660, published as 18,655.
    const sum = roundedSum({ plus: [fives(19_455), fives(3280)], minus: [fives(4075)] }, fives(18_655));

    assert.deepEqual(sum, {
      kind: 'sum',
      published: 18_660,
      real: { lower: 18_654, upper: 18_666 },
      agrees: true,
    });
  });

  it('does not agree with a total that rounding cannot explain', () => {
    const agrees = (total: number): boolean => {
      const sum = roundedSum({ plus: [fives(10), fives(20), fives(30)] }, fives(total));
      return sum.kind === 'sum' && sum.agrees;
    };

    // 54 to 66 real, so 55 (53-57) to 65 (63-67) and no further.
    assert.deepEqual([45, 50, 55, 60, 65, 70, 75].filter(agrees), [55, 60, 65]);
  });

  it('agrees with the total it was made from', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400), { maxLength: 6 }), fc.array(fc.nat(50), { maxLength: 2 }), (plus, minus) => {
        const total = plus.reduce((a, b) => a + b, 1000) - minus.reduce((a, b) => a + b, 0);
        const sum = roundedSum(
          {
            plus: [fives(1000), ...plus.map((count) => publish(count, 5))],
            minus: minus.map((count) => publish(count, 5)),
          },
          publish(total, 10),
        );
        assert.ok(sum.kind === 'sum' && sum.agrees);
      }),
      { seed: 12, numRuns: 300 },
    );
  });

  it('is refused for what is no rounded count', () => {
    const refused = { kind: 'refused', reason: 'not-a-rounded-count' };
    assert.deepEqual(roundedSum({ plus: [fives(3)] }, fives(5)), refused);
    assert.deepEqual(roundedSum({ plus: [fives(5)], minus: [fives(-5)] }, fives(5)), refused);
    assert.deepEqual(roundedSum({ plus: [fives(5)] }, fives(6)), refused);
  });
});
