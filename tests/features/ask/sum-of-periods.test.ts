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
});
