import assert from 'node:assert/strict';
import { type AreaSeries, pointsToHide } from '../../../src/features/indicator/disclose.ts';
import type { Indicator } from '../../../src/features/indicator/indicator.ts';
import { read } from '../../../src/statistics/reading/read.ts';
import type { Series } from '../../../src/statistics/series.ts';
import { aSeries } from '../../statistics/series-builder.ts';
import { indicatorsFixture } from '../../support/indicators-fixture.ts';

const threshold = 10;
const whole = 'Voorbeeldgemeente';

function indicator(part: Partial<Indicator>): Indicator {
  const [first] = indicatorsFixture;
  assert.ok(first);
  return { ...first, wholeArea: whole, kind: 'flow', disclosure: 'people', ...part };
}

function series(values: readonly (number | null)[], part: Partial<Series['meta']> = {}): Series {
  return aSeries(values, part);
}

/** Which points of the asked area are hidden when these areas exist. */
function hidden(definition: Indicator, area: string, areas: Readonly<Record<string, readonly (number | null)[]>>) {
  const all: AreaSeries[] = Object.entries(areas).map(([name, values]) => ({
    area: name,
    series: series(values, { kind: definition.kind }),
  }));
  const own = all.find((one) => one.area === area);
  assert.ok(own);
  const reading = { ...read(own.series), points: own.series.points, periodsPerPoint: 1 };
  return [...pointsToHide(definition, { reading, area }, all, threshold)];
}

describe('figures about few people', () => {
  it('are hidden from one up to the threshold; nothing observed and nobody are not', () => {
    assert.deepEqual(hidden(indicator({}), whole, { [whole]: [0, 1, 9, 10, null, 40] }), [1, 2]);
  });

  it('are hidden together with another area, so that nobody finds them by subtraction', () => {
    const areas = { [whole]: [66], Noord: [4], Zuid: [30], Oost: [32] };

    assert.deepEqual(hidden(indicator({}), 'Noord', areas), [0]);
    assert.deepEqual(hidden(indicator({}), 'Zuid', areas), [0]);
    assert.deepEqual(hidden(indicator({}), 'Oost', areas), []);
    assert.deepEqual(hidden(indicator({}), whole, areas), []);
  });

  it('are judged alone where another area has no figure of that period', () => {
    const areas = { [whole]: [66], Noord: [4], Zuid: [30], Oost: [null] };

    assert.deepEqual(hidden(indicator({}), 'Noord', areas), [0]);
    assert.deepEqual(hidden(indicator({}), 'Zuid', areas), []);
  });

  it('are hidden with as many others as it takes that nobody finds them from the mean', () => {
    const values = Array.from({ length: 20 }, (_, week) => 36 + ((week * 5) % 9));
    const oneIn = (small: number) => values.with(8, small).with(19, 20);

    assert.deepEqual(hidden(indicator({}), whole, { [whole]: oneIn(4) }), [8, 0]);
    assert.deepEqual(hidden(indicator({}), whole, { [whole]: oneIn(0) }), []);
    assert.deepEqual(hidden(indicator({}), whole, { [whole]: values.with(2, 3).with(8, 4) }), [2, 8, 0]);
    assert.deepEqual(hidden(indicator({}), whole, { [whole]: values.with(2, 6).with(8, 4) }), [2, 8]);
    assert.deepEqual(hidden(indicator({}), whole, { [whole]: [36, 41, 4, 37, 42] }), [2]);
  });

  it('are hidden in a small stock also when it changes by a few, compared with what was shown last', () => {
    const definition = indicator({ kind: 'stock' });

    assert.deepEqual(hidden(definition, whole, { [whole]: [60, 60, 61, 69, 70, 85] }), [2, 3]);
  });

  it('are not seen in the change of a large stock, of which many came and went', () => {
    assert.deepEqual(hidden(indicator({ kind: 'stock' }), whole, { [whole]: [3_100, 3_101, 3_099] }), []);
  });

  it('are hidden in percentages of a small base or of a few, and where the base is unknown', () => {
    const points = [
      [3, 8],
      [4, 60],
      [20, 60],
      [20, null],
    ].map(([numerator, denominator], index) => ({
      period: { kind: 'week', isoYear: 2026, isoWeek: index + 1 } as const,
      value: 33,
      numerator: numerator ?? null,
      denominator: denominator ?? null,
      status: 'final' as const,
    }));
    const reading = { ...read(series([])), points };
    const hide = (disclosure: Indicator['disclosure']) => [
      ...pointsToHide(indicator({ kind: 'proportion', disclosure }), { reading, area: whole }, [], threshold),
    ];

    assert.deepEqual(hide('people'), [0, 1, 3]);
    assert.deepEqual(hide('income'), [0, 1, 2, 3]);
    assert.deepEqual(hide('none'), []);
  });

  it('are no matter of amounts and durations, nor of what is published elsewhere', () => {
    for (const part of [{ kind: 'money' }, { kind: 'duration' }, { disclosure: 'none' }] as const)
      assert.deepEqual(hidden(indicator(part), whole, { [whole]: [1, 2, 3] }), []);
  });

  it('are summed as the reading sums them before they are judged', () => {
    const own = series([3, 2, 4, 3, 1, 1]);
    const reading = { ...read(own), points: own.points.slice(1, 6), periodsPerPoint: 4 };
    const sums = [null, null, 12, 10, 9].map((value, index) => ({ ...reading.points[index], value }));

    const found = pointsToHide(
      indicator({}),
      { reading: { ...reading, points: sums as typeof reading.points }, area: whole },
      [{ area: whole, series: own }],
      threshold,
    );

    assert.deepEqual([...found], [4]);
  });
});
