import assert from 'node:assert/strict';
import { assurance } from '../../../src/statistics/control-charts/assurance.ts';
import type { Band } from '../../../src/statistics/reading/reading.ts';
import { labelPoints, patternLength } from '../../../src/statistics/control-charts/special-causes.ts';

const band: Band = { mean: 0, lower: -9, upper: 9, nearLower: -6, nearUpper: 6 };
const rulesOf = (values: readonly (number | null)[]) =>
  labelPoints(values, band).map((label) => (label ? `${label.rule} ${label.direction}` : '-'));

describe('special-cause rules', () => {
  it('call a point outside only beyond the limit, not on it', () => {
    assert.deepEqual(rulesOf([9, -9, 9.1, -9.1]), ['-', '-', 'outside up', 'outside down']);
  });

  it('see a shift in seven points strictly on one side and mark all of them', () => {
    assert.deepEqual(rulesOf([1, 2, 1, 2, 1, 2, 1]), Array(7).fill('shift up'));
    assert.deepEqual(rulesOf([1, 2, 1, 2, 1, 2]), Array(6).fill('-'));
    assert.deepEqual(rulesOf([1, 2, 1, 0, 1, 2, 1, 2]), Array(8).fill('-'));
  });

  it('see a trend in six successive steps in one direction; equal values break it', () => {
    assert.deepEqual(rulesOf([-3, -2, -1, 0, 1, 2, 3]), Array(7).fill('trend up'));
    assert.deepEqual(rulesOf([-3, -2, -1, 0, 0, 1, 2, 3]), Array(8).fill('-'));
  });

  it('give a turning point the direction of the newer trend', () => {
    const labels = rulesOf([-3, -2, -1, 0, 1, 2, 3, 2, 1, 0, -1, -2, -3]);

    assert.deepEqual(labels, [...Array(6).fill('trend up'), ...Array(7).fill('trend down')]);
  });

  it('mark only the near points of two of three, all on one side', () => {
    assert.deepEqual(rulesOf([7, 1, 7, -1]), ['two-of-three up', '-', 'two-of-three up', '-']);
    assert.deepEqual(rulesOf([7, -1, 7]), ['-', '-', '-']);
  });

  it('do not count a point beyond the limit as near', () => {
    assert.deepEqual(rulesOf([10, 1, 7]), ['outside up', '-', '-']);
  });

  it('end every run and window at a missing period', () => {
    assert.deepEqual(rulesOf([1, 2, 1, null, 2, 1, 2, 1]), Array(8).fill('-'));
    assert.deepEqual(rulesOf([-3, -2, -1, null, 1, 2, 3, 4]), Array(8).fill('-'));
    assert.deepEqual(rulesOf([7, null, 7, -1]), Array(4).fill('-'));
  });

  it('give one label by precedence: outside, trend, two of three, shift', () => {
    assert.deepEqual(rulesOf([1, 2, 3, 4, 5, 7, 8, 10]), [...Array(7).fill('trend up'), 'outside up']);
    assert.deepEqual(rulesOf([1, 2, 1, 2, 1, 7, 7]), [
      ...Array(5).fill('shift up'),
      'two-of-three up',
      'two-of-three up',
    ]);
  });

  it('let the next rule speak when one may not be used', () => {
    const labels = labelPoints([1, 2, 3, 4, 5, 7, 8], band, { rules: ['outside', 'two-of-three'] });

    assert.deepEqual(
      labels.map((label) => label?.rule ?? null),
      [null, null, null, null, null, 'two-of-three', 'two-of-three'],
    );
  });

  it('give no label without limits', () => {
    assert.deepEqual(labelPoints([1, null, 100], null), [null, null, null]);
  });

  it('count the points of the pattern at the end', () => {
    assert.equal(patternLength([-1, 1, 2, 1, 2, 1, 2, 1, 2], 0, 'shift'), 8);
    assert.equal(patternLength([5, -3, -2, -1, 0, 1, 2, 3], 0, 'trend'), 7);
    assert.equal(patternLength([5, 20], 0, 'outside'), 1);
    assert.equal(patternLength([7, 1, 7], 0, 'two-of-three'), 2);
  });
});

describe('assurance', () => {
  const limits = { lower: 10, upper: 20 };

  it('passes or fails only when the target lies outside the limits', () => {
    assert.equal(assurance(limits, 21, 'increase'), 'fail');
    assert.equal(assurance(limits, 21, 'decrease'), 'pass');
    assert.equal(assurance(limits, 9, 'increase'), 'pass');
    assert.equal(assurance(limits, 9, 'decrease'), 'fail');
  });

  it('is inconsistent inside and on the limits', () => {
    for (const target of [10, 15, 20]) assert.equal(assurance(limits, target, 'increase'), 'inconsistent');
  });

  it('is not given without a target or a favourable direction', () => {
    assert.equal(assurance(limits, null, 'increase'), null);
    assert.equal(assurance(limits, 21, 'neutral'), null);
  });
});
