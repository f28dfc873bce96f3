import assert from 'node:assert/strict';
import { hideIn, hidePoints } from '../../../src/statistics/disclosure/hide-points.ts';
import { read } from '../../../src/statistics/reading/read.ts';
import { aSeries, periodsAt, stable } from '../series-builder.ts';

const yes = () => true;
const reading = read(aSeries([...stable(29), 90]));

describe('a reading of which points are hidden', () => {
  it('loses all that is computed from them, for with the others shown that gives them away', () => {
    const shown = hidePoints(reading, periodsAt(reading.points, 3), yes);

    assert.deepEqual(
      [shown.average, shown.expected, shown.trend, shown.minimalDetectableChange],
      [null, null, null, null],
    );
    assert.ok([...shown.bands, ...shown.labels, shown.phases[0]?.limits].every((one) => one === null));
  });

  it('loses where its change lies among those of earlier years, which are made of them', () => {
    const long = read(aSeries(stable(60), { kind: 'stock', frequency: 'month' }));

    assert.notEqual(long.changePercentile, null);
    assert.equal(hidePoints(long, periodsAt(long.points, 40), yes).changePercentile, null);
  });

  it('keeps its verdict only when that would be the same without knowing them', () => {
    const shown = hidePoints(reading, periodsAt(reading.points, 3), () => false);

    assert.deepEqual(shown.verdict, { kind: 'withheld', reason: 'verdict-hidden' });
  });

  it('keeps the limits of a part in which nothing is hidden', () => {
    const parts = read(aSeries([...stable(26), ...stable(20)], { breaks: ['2024-07-08'] }));
    const shown = hidePoints(parts, periodsAt(parts.points, 3), yes);

    assert.deepEqual([shown.phases[0]?.limits, shown.phases[1]], [null, parts.phases[1]]);
    assert.deepEqual(shown.average, parts.average);
  });

  it('keeps what does not repeat them', () => {
    const shown = hidePoints(reading, periodsAt(reading.points, 3), yes);

    assert.equal(shown.points[3]?.value, null);
    assert.equal(shown.points[3]?.isHidden, true);
    assert.deepEqual(shown.verdict, reading.verdict);
    assert.deepEqual(shown.change, reading.change);
    assert.deepEqual(shown.points.slice(4), reading.points.slice(4));
  });

  it('loses the change from or to them', () => {
    assert.equal(hidePoints(reading, periodsAt(reading.points, 28), yes).change, null);
    assert.equal(hidePoints(reading, periodsAt(reading.points, 29), yes).change, null);
  });

  it('loses its verdict when the newest is one of them', () => {
    const shown = hidePoints(reading, periodsAt(reading.points, 29), yes);

    assert.deepEqual(shown.verdict, { kind: 'withheld', reason: 'hidden' });
    assert.equal(shown.labels[29], null);
    assert.doesNotMatch(JSON.stringify(shown.points), /:90\b/);
  });

  it('does not tell which way the newest went when it is one of them', () => {
    const risen = read(aSeries([...stable(40), ...stable(9, 49)]));
    const isHeldBack = ({ cautions }: typeof risen) => cautions.some((caution) => 'heldBack' in caution);

    assert.ok(isHeldBack(risen));
    assert.ok(!isHeldBack(hidePoints(risen, periodsAt(risen.points, 48), yes)));
  });

  it('is the same reading when nothing is hidden', () => {
    assert.equal(hidePoints(reading, new Set(), yes), reading);
  });
});

describe('a series of which points are hidden', () => {
  const series = aSeries(stable(12));
  const left = (periodsPerPoint: number) =>
    hideIn(series, { ...reading, periodsPerPoint }, periodsAt(series.points, 5)).points.flatMap(({ value }, index) =>
      value === null ? [] : [index],
    );

  it('keeps the others', () => {
    assert.deepEqual(left(1), [0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11]);
  });

  it('keeps none where it is read in sums, because beside them each tells of the others', () => {
    assert.deepEqual(left(3), []);
  });

  it('is the same where nothing is hidden, also where it is read in sums', () => {
    assert.equal(hideIn(series, { ...reading, periodsPerPoint: 3 }, new Set()), series);
  });
});
