import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hiddenOverTime } from '../../../src/statistics/disclosure/over-time.ts';

type Shown = number | null;

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
const isFew = (change: number, threshold: number) => change !== 0 && Math.abs(change) < threshold;

/** What is shown of the parts, and as the last of each period of their total. */
function periods(parts: readonly (readonly number[])[], threshold = 10): Shown[][] {
  const cells = parts.map((counts) => {
    const values = [...counts, sum(counts)];
    const line = { parts: [...counts.keys()], total: counts.length };
    const known = [...values.keys()];
    return { values, lines: [line], known, unpublished: [], unfit: [], isFinal: known.map(() => true) };
  });
  const published = cells.map((one) => [{ isPlain: false, counts: one.values, cells: () => one }]);
  const hidden = hiddenOverTime(published, { threshold, incomeLike: false }, () => true);
  return cells.map(({ values }, period) =>
    values.map((value, cell) => (hidden[period]?.[0]?.has(cell) ? null : value)),
  );
}

describe('the parts of a stock of people', () => {
  it('are hidden with the part of which just a few came or went, and one that covers for it', () => {
    const [first, second] = periods([
      [20, 40, 60],
      [21, 60, 90],
    ]);

    assert.deepEqual(first, [20, 40, 60, 120]);
    assert.deepEqual(second, [null, null, 90, 171]);
  });

  it('do not add up to a total of which just a few came or went', () => {
    const [, second] = periods([
      [20, 40],
      [40, 21],
    ]);

    assert.equal(second?.at(-1), null);
    assert.ok(second.slice(0, -1).includes(null));
  });

  it('are not given away by what the hidden ones are together', () => {
    // 4 + 8 are hidden as 12 together; a week later they would be 13 together.
    const [first, second] = periods([
      [4, 8, 40, 90],
      [4, 9, 60, 120],
    ]);

    assert.deepEqual(first, [null, null, 40, 90, 142]);
    assert.deepEqual(second, [null, null, null, 120, 193]);
  });

  it('are compared with the last week in which as much could be told, and not with older ones', () => {
    // Hidden together: 12, 24, and then 13.
    const [, , third] = periods([
      [4, 8, 40, 90],
      [9, 15, 60, 120],
      [5, 8, 80, 150],
    ]);

    assert.deepEqual(third, [null, null, 80, 150, 243]);
  });

  it('are not compared with a week of which the total is hidden', () => {
    const shown = periods([
      [39, 53],
      [17, 68],
      [23, 52],
    ]);

    assert.deepEqual(shown, [
      [39, 53, 92],
      [null, 68, null],
      [23, 52, 75],
    ]);
  });

  const histories = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.array(fc.array(fc.oneof(fc.nat(12), fc.nat(60)), { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 12,
    }),
  );

  it('obey the rule for parts and total in every week', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 3, max: 12 }), (weeks, threshold) => {
        periods(weeks, threshold).forEach((shown, week) => {
          const hidden = (weeks[week] ?? []).filter((_, i) => shown[i] === null);
          if (shown.at(-1) === null) assert.ok(hidden.length > 0);
          else if (hidden.length > 0) assert.ok(hidden.length > 1 && sum(hidden) >= threshold);
        });
      }),
      { seed: 12, numRuns: 300 },
    );
  });

  it('and their total never change by just a few from one week that is shown to the next', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 3, max: 12 }), (weeks, threshold) => {
        const shown = periods(weeks, threshold);
        for (const column of (shown[0] ?? []).keys()) {
          const visible = shown.map((row) => row[column] ?? null).filter((value) => value !== null);
          visible.forEach((value, i) => assert.ok(i === 0 || !isFew(value - (visible[i - 1] ?? 0), threshold)));
        }
      }),
      { seed: 12, numRuns: 300 },
    );
  });

  it('never change together by just a few from one week in which they can be told to the next', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 3, max: 12 }), (weeks, threshold) => {
        const hiddenIn = periods(weeks, threshold).map((shown) =>
          shown.at(-1) === null ? null : new Set(shown.flatMap((value, i) => (value === null ? [i] : []))),
        );
        hiddenIn.forEach((now, week) =>
          hiddenIn.slice(0, week).forEach((then, earlier) => {
            if (!now || !then) return;
            const group = now.union(then);
            const isToldBetween = hiddenIn.slice(earlier + 1, week).some((between) => between?.isSubsetOf(group));
            if (group.size === 0 || isToldBetween) return;
            const together = (at: number) => sum([...group].map((i) => weeks[at]?.[i] ?? NaN));
            assert.ok(!isFew(together(week) - together(earlier), threshold), JSON.stringify({ weeks, week, earlier }));
          }),
        );
      }),
      { seed: 12, numRuns: 300 },
    );
  });

  it('keep showing what they showed when weeks are added', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 1, max: 12 }), (weeks, length) => {
        assert.deepEqual(periods(weeks.slice(0, length)), periods(weeks).slice(0, length));
      }),
      { seed: 12, numRuns: 100 },
    );
  });
});
