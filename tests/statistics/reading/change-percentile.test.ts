import assert from 'node:assert/strict';
import { read } from '../../../src/statistics/reading/read.ts';
import type { SeriesMeta } from '../../../src/statistics/series.ts';
import { aSeries, stable } from '../series-builder.ts';

const percentileOf = (values: readonly (number | null)[], meta: Partial<SeriesMeta> = {}) =>
  read(aSeries(values, { kind: 'stock', frequency: 'month', ...meta })).changePercentile;

/** A level per year, the same in all its months, so that 12-month changes are known by hand. */
const yearly = (...levels: number[]) => levels.flatMap((level) => Array.from({ length: 12 }, () => level));

describe('reading / where the newest 12-month change of a stock lies', () => {
  it('is the percentage of the other changes that is smaller, equal ones half', () => {
    const flat = yearly(100, 100, 100, 100);

    assert.equal(percentileOf([...flat, 101]), 100);
    assert.equal(percentileOf([...flat, 99]), 0);
    assert.equal(percentileOf([...flat, 100]), 50);
    // Changes: 12 of +10, 12 of +20, 12 of +30, and the newest +20.
    assert.equal(percentileOf([...yearly(100, 110, 130, 160), 180]), (100 * (12 + 6)) / 36);
  });

  it('counts changes, not levels', () => {
    assert.equal(percentileOf([...yearly(100, 200, 250, 275), 276]), 0);
  });

  it('looks five years back and no further', () => {
    const old = yearly(500, 100, 100, 100, 100, 100, 100);

    assert.equal(percentileOf([...old, 99]), 0, 'the fall of 400 is more than five years ago');
    assert.equal(percentileOf([...old.slice(12), 99]), 0);
    assert.ok((percentileOf([...yearly(500, 100, 100, 100, 100), 99]) ?? 0) > 0, 'and this one is not');
  });

  it('is not given with under three years of figures', () => {
    const figures = Array.from({ length: 37 }, (_, i) => 100 + ((i * 7) % 11));

    assert.equal(percentileOf(figures.slice(1)), null);
    assert.notEqual(percentileOf(figures), null);
    assert.equal(percentileOf([null, ...figures.slice(1)]), null);
  });

  it('is not given among fewer than eight changes', () => {
    const yearlyOnly = Array.from({ length: 73 }, (_, i) => (i % 12 ? null : 100 + i));

    assert.equal(percentileOf(yearlyOnly), null);
    assert.notEqual(percentileOf(yearlyOnly.map((value, i) => (i % 6 ? value : 100 + i))), null);
  });

  it('does not cross a break', () => {
    const figures = yearly(100, 110, 130, 160, 170);

    assert.notEqual(percentileOf(figures), null);
    assert.equal(percentileOf(figures, { breaks: ['2026-01-01'] }), null);
  });

  it('goes by the newest complete figure, in weeks as well', () => {
    const weekly = Array.from({ length: 200 }, (_, i) => 1000 + ((i * 13) % 37));

    assert.equal(
      percentileOf([...weekly, 5], { frequency: 'week', lagPeriods: 1 }),
      percentileOf(weekly, { frequency: 'week' }),
    );
  });

  it('is for stocks only', () => {
    assert.equal(read(aSeries(stable(200), {})).changePercentile, null);
    assert.equal(read(aSeries([1, 2], { kind: 'stock', breaks: ['vandaag'] })).changePercentile, null);
  });
});
