import assert from 'node:assert/strict';
import { sumOver } from '../../../src/features/ask/sum-of-periods.ts';
import { aSeries } from '../../statistics/series-builder.ts';
import { aFigure } from './a-figure.ts';

describe('the sum over a longer time', () => {
  it('is of its own months, and not of the one after it', () => {
    const figure = aFigure(aSeries([10, 20, 30, 40, 50, 60, 70], { frequency: 'month' }));
    const over = (quarter: number) => {
      const sum = sumOver(figure, { kind: 'quarter', year: 2024, quarter });
      return typeof sum === 'string' ? sum : [sum.total, sum.count, sum.isSoFar];
    };

    assert.deepEqual(
      [over(1), over(2), over(3)],
      [
        [60, 3, false],
        [150, 3, false],
        [70, 1, true],
      ],
    );
  });

  const monthly = (values: readonly (number | null)[], month = 1) =>
    aSeries(values, { frequency: 'month' }, { kind: 'month', year: 2025, month });
  const year = { kind: 'year', year: 2025 } as const;

  it('is none of a time of which the first period or one in the middle is not there', () => {
    const all: readonly (number | null)[] = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120];
    const sum = sumOver(aFigure(monthly(all)), year);
    assert.ok(typeof sum !== 'string');
    assert.deepEqual([sum.total, sum.count, sum.isSoFar], [780, 12, false]);

    assert.equal(sumOver(aFigure(monthly(all.slice(1), 2)), year), 'missing', 'without January');
    assert.equal(sumOver(aFigure(monthly(all.with(5, null))), year), 'missing', 'without June');
  });

  it('is none across a break, which the first of its periods may begin with', () => {
    const figure = aFigure(monthly([10, 20, 30, 40, 50, 60]));
    const brokenOn = (on: string) => {
      const breaks = [{ on, reason: { nl: 'anders geteld', en: 'counted otherwise' } }];
      const sum = sumOver({ ...figure, definition: { ...figure.definition, breaks } }, year);
      return typeof sum === 'string' ? sum : sum.total;
    };

    assert.deepEqual(['2025-01-01', '2025-02-01', '2025-06-01', '2025-07-01'].map(brokenOn), [
      210,
      'break',
      'break',
      210,
    ]);
  });

  it('holds the weeks of which the Thursday is in it', () => {
    // Week 1 of 2026 begins on Monday 29 December 2025.
    const weeks = (first: number) =>
      aFigure(aSeries([1, 10, 100, 1_000], {}, { kind: 'week', isoYear: 2025, isoWeek: first }));
    const january = sumOver(weeks(52), { kind: 'month', year: 2026, month: 1 });

    assert.ok(typeof january !== 'string');
    assert.deepEqual([january.total, january.count, january.isSoFar], [1_110, 3, true]);
    assert.equal(sumOver(weeks(51), { kind: 'month', year: 2026, month: 2 }), 'to-come');
    assert.equal(sumOver(weeks(51), { kind: 'month', year: 2025, month: 11 }), 'none');
  });
});
