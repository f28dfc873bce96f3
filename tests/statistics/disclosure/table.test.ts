import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Cell } from '../../../src/statistics/disclosure/cell.ts';
import { discloseTable, type DisclosedTable } from '../../../src/statistics/disclosure/table.ts';

type Rows = readonly (readonly number[])[];

const rule = (threshold: number) => ({ threshold, incomeLike: false });

function table(rows: Rows, threshold = 10): DisclosedTable {
  const result = discloseTable(rows, rule(threshold));
  assert.ok(result.kind === 'table', JSON.stringify(result));
  return result;
}

const valueOf = (cell: Cell) => (cell.kind === 'shown' ? cell.value : null);
const shownIn = ({ cells, rowTotals, columnTotals, total }: DisclosedTable) => [
  ...cells.map((row, i) => [...row, rowTotals[i] as Cell].map(valueOf)),
  [...columnTotals, total].map(valueOf),
];

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** A table with its totals, as rows of numbers or nulls. */
const withTotals = (rows: Rows): number[][] => {
  const full = rows.map((row) => [...row, sum(row)]);
  return [...full, (full[0] ?? []).map((_, column) => sum(full.map((row) => row[column] ?? 0)))];
};

/** All sums of a table: where the parts are, and where their total is. */
function linesOf(height: number, width: number): { parts: [number, number][]; total: [number, number] }[] {
  const rows = Array.from({ length: height + 1 }, (_, row) => ({
    parts: Array.from({ length: width }, (_none, column): [number, number] => [row, column]),
    total: [row, width] as [number, number],
  }));
  const columns = Array.from({ length: width + 1 }, (_, column) => ({
    parts: Array.from({ length: height }, (_none, row): [number, number] => [row, column]),
    total: [height, column] as [number, number],
  }));
  return [...rows, ...columns];
}

/**
 * What somebody who tries every table can find out: hidden places that hold the same number in every table of counts
 * that agrees with what is shown.
 */
function givenAway(shown: readonly (readonly (number | null)[])[], most: number): string[] {
  const [height, width] = [shown.length - 1, (shown[0]?.length ?? 1) - 1];
  const hidden = shown.flatMap((row, i) => row.flatMap((value, j) => (value === null ? [`${i},${j}`] : [])));
  const seen = new Map(hidden.map((place) => [place, new Set<number>()]));
  const rows: number[][] = Array.from({ length: height }, () => Array.from({ length: width }, () => 0));

  const fits = (at: number): boolean => {
    const full = withTotals(rows);
    return shown.every((row, i) =>
      row.every((value, j) => {
        if (value === null) return true;
        const lastPart = i < height ? i * width + width - 1 : (height - 1) * width + j;
        const isComplete = i < height || j < width ? at >= lastPart : at >= height * width - 1;
        return isComplete ? full[i]?.[j] === value : (full[i]?.[j] ?? 0) <= value;
      }),
    );
  };
  /** True when nothing is given away. */
  const search = (at: number): boolean => {
    if (at === height * width) {
      const full = withTotals(rows);
      for (const [place, values] of seen) {
        const [i = 0, j = 0] = place.split(',').map(Number);
        values.add(full[i]?.[j] ?? NaN);
      }
      return [...seen.values()].every(({ size }) => size > 1);
    }
    const [i, j] = [Math.floor(at / width), at % width];
    const known = shown[i]?.[j] ?? null;
    const row = rows[i] as number[];
    for (let value = known ?? 0; value <= (known ?? most); value++) {
      row[j] = value;
      // What is not filled in yet counts as 0 and may still grow, except where it is shown.
      if (fits(at) && search(at + 1)) return true;
    }
    row[j] = 0;
    return false;
  };
  return search(0) ? [] : [...seen].filter(([, { size }]) => size < 2).map(([place]) => place);
}

const tables = (most: number, length: { minLength: number; maxLength: number }) =>
  fc
    .integer({ min: length.minLength, max: length.maxLength })
    .chain((width) =>
      fc.array(fc.array(fc.oneof(fc.nat(2), fc.nat(most)), { minLength: width, maxLength: width }), length),
    );

describe('a table', () => {
  it('without small counts is shown', () => {
    const rows = [
      [10, 20],
      [30, 40],
    ];

    assert.deepEqual(shownIn(table(rows)), withTotals(rows));
  });

  it('covers for a small count in its row and in its column', () => {
    const rows = [
      [3, 20, 40],
      [25, 30, 50],
      [60, 70, 80],
    ];

    assert.deepEqual(shownIn(table(rows)), [
      [null, null, 40, 63],
      [null, null, 50, 105],
      [60, 70, 80, 210],
      [88, 120, 170, 378],
    ]);
  });

  it('hides the totals that are small, and a part of the lines they would follow from', () => {
    const shown = shownIn(
      table([
        [3, 20],
        [4, 30],
      ]),
    );

    assert.deepEqual(shown, [
      [null, null, 23],
      [null, null, 34],
      [null, null, 57],
    ]);
  });

  it('tells that a row is empty, but does not hide behind it', () => {
    const shown = shownIn(
      table([
        [4, 20, 30],
        [0, 0, 0],
        [20, 30, 40],
      ]),
    );

    assert.deepEqual(shown[1], [0, 0, 0, 0]);
    assert.deepEqual(givenAway(shown, 60), []);
    assert.deepEqual(
      shownIn(
        table([
          [0, 0],
          [0, 0],
          [10, 156],
        ]),
      ),
      [
        [0, 0, 0],
        [0, 0, 0],
        [null, null, 166],
        [null, null, 166],
      ],
    );
  });

  it('hides that all of a small row is the same', () => {
    const shown = shownIn(
      table([
        [0, 25],
        [200, 300],
      ]),
    );

    assert.deepEqual(shown, [
      [null, null, 25],
      [null, null, 500],
      [200, 325, 525],
    ]);
  });

  it('covers for a cell that links two groups of hidden cells, and would follow from the sums of one', () => {
    // Line by line nothing is wrong. But rows 1 and 2 less columns 1 and 2 leave the 4 in the third column.
    const rows = [
      [3, 3, 500, 600],
      [3, 3, 4, 700],
      [800, 900, 3, 3],
      [810, 910, 3, 3],
    ];
    const { cells } = table(rows, 5);
    const covers = cells.flat().filter((cell) => cell.kind === 'hidden' && cell.reason === 'complementary');

    assert.equal(cells.flat().filter((cell) => cell.kind === 'hidden' && cell.reason === 'small').length, 9);
    assert.equal(covers.length, 1);
  });

  it('is refused when it is none', () => {
    assert.deepEqual(discloseTable([], rule(10)), { kind: 'refused', reason: 'not-a-table' });
    assert.deepEqual(discloseTable([[], []], rule(10)), { kind: 'refused', reason: 'not-a-table' });
    assert.deepEqual(discloseTable([[20, 30], [40]], rule(10)), { kind: 'refused', reason: 'not-a-table' });
    assert.deepEqual(discloseTable([[20, -1]], rule(10)), { kind: 'refused', reason: 'not-counts' });
    assert.deepEqual(discloseTable([[20, 30]], rule(NaN)), { kind: 'refused', reason: 'no-threshold' });
    const large = Array.from({ length: 100 }, () => Array.from({ length: 100 }, () => 20));
    assert.deepEqual(discloseTable(large, rule(10)), { kind: 'refused', reason: 'too-large' });
  });

  it('gives nothing away to somebody who tries every table', () => {
    fc.assert(
      fc.property(tables(6, { minLength: 1, maxLength: 3 }), (rows) => {
        const shown = shownIn(table(rows, 3));

        assert.deepEqual(givenAway(shown, 30), [], JSON.stringify({ rows, shown }));
      }),
      { seed: 12, numRuns: 300 },
    );
  });

  it('obeys the rule for parts and total in every row and column', () => {
    fc.assert(
      fc.property(tables(40, { minLength: 1, maxLength: 7 }), fc.integer({ min: 3, max: 20 }), (rows, threshold) => {
        const shown = shownIn(table(rows, threshold));
        const real = withTotals(rows);
        shown.forEach((row, i) =>
          row.forEach((value, j) => {
            if (value !== null) assert.equal(value, real[i]?.[j]);
            assert.ok(value === null || value === 0 || value >= threshold);
          }),
        );
        for (const { parts, total } of linesOf(rows.length, rows[0]?.length ?? 0)) {
          const hidden = parts.filter(([i, j]) => shown[i]?.[j] === null);
          if (shown[total[0]]?.[total[1]] === null) assert.ok(hidden.length > 0);
          else if (hidden.length > 0)
            assert.ok(hidden.length > 1 && sum(hidden.map(([i, j]) => real[i]?.[j] ?? NaN)) >= threshold);
        }
      }),
      { seed: 12, numRuns: 200 },
    );
  });
});
