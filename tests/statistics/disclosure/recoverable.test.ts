import assert from 'node:assert/strict';
import fc from 'fast-check';
import { recoverable } from '../../../src/statistics/disclosure/recoverable.ts';

/** Cells of a table row by row, each from its row to its column. */
const linksOf = (height: number, width: number) =>
  Array.from({ length: height * width }, (_, cell) => ({
    from: Math.floor(cell / width),
    to: height + (cell % width),
  }));

const find = (rows: readonly (readonly number[])[], hidden: readonly number[]) =>
  recoverable(rows.flat(), linksOf(rows.length, rows[0]?.length ?? 0), hidden).toSorted((a, b) => a - b);

/** The hidden cells that are the same in every table with the same sums and the same other cells. */
function sameInAll(rows: readonly (readonly number[])[], hidden: readonly number[]): number[] {
  const [height, width] = [rows.length, rows[0]?.length ?? 0];
  const sums = (values: readonly number[]) => [
    ...Array.from({ length: height }, (_, i) => values.slice(i * width, (i + 1) * width).reduce((a, b) => a + b, 0)),
    ...Array.from({ length: width }, (_, j) =>
      values.filter((_value, at) => at % width === j).reduce((a, b) => a + b, 0),
    ),
  ];
  const real = rows.flat();
  const goal = sums(real);
  const seen = new Map(hidden.map((cell) => [cell, new Set<number>()]));
  const search = (values: number[], left: readonly number[]): void => {
    const now = sums(values);
    if (now.some((sum, i) => sum > (goal[i] ?? 0))) return;
    const [cell, ...others] = left;
    if (cell === undefined) {
      if (now.every((sum, i) => sum === goal[i])) seen.forEach((found, at) => found.add(values[at] ?? NaN));
      return;
    }
    for (let value = 0; value <= Math.max(...goal); value++) search(values.with(cell, value), others);
  };
  search(
    real.map((value, cell) => (hidden.includes(cell) ? 0 : value)),
    hidden,
  );
  return hidden.filter((cell) => seen.get(cell)?.size === 1);
}

describe('what can be recovered', () => {
  it('is the only hidden cell of a row or column', () => {
    assert.deepEqual(
      find(
        [
          [3, 20],
          [20, 30],
        ],
        [0],
      ),
      [0],
    );
    assert.deepEqual(
      find(
        [
          [3, 20],
          [20, 30],
        ],
        [0, 1],
      ),
      [0, 1],
    );
  });

  it('is nothing of four cells that can trade', () => {
    assert.deepEqual(
      find(
        [
          [3, 20],
          [20, 30],
        ],
        [0, 1, 2, 3],
      ),
      [],
    );
    assert.deepEqual(
      find(
        [
          [3, 0],
          [0, 5],
        ],
        [0, 1, 2, 3],
      ),
      [],
    );
  });

  it('is all of four cells that cannot trade, because no count is below 0', () => {
    assert.deepEqual(
      find(
        [
          [3, 0],
          [7, 0],
        ],
        [0, 1, 2, 3],
      ),
      [0, 1, 2, 3],
    );
  });

  it('is what is the same in every table with the same sums', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.nat(2), { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 }),
        fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { maxLength: 7 }),
        (rows, hidden) => {
          assert.deepEqual(find(rows, hidden), sameInAll(rows, hidden));
        },
      ),
      { seed: 12, numRuns: 150 },
    );
  });
});
