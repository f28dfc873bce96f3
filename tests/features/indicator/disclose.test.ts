import assert from 'node:assert/strict';
import { disclose, hiddenFigures } from '../../../src/features/indicator/disclose.ts';
import { buildSeries } from '../../../src/features/indicator/build-series.ts';
import type { Published } from '../../../src/features/indicator/measures.ts';
import type { Indicator, Observation } from '../../../src/features/indicator/indicator.ts';
import { read } from '../../../src/statistics/reading/read.ts';
import { dayNumber, isoDay } from '../../../src/time/day.ts';
import { laterPeriod, periodNumber, startOf } from '../../../src/time/period.ts';
import { aSeries, stable } from '../../statistics/series-builder.ts';
import { indicatorsFixture } from '../../support/indicators-fixture.ts';

const threshold = 10;
const whole = 'Voorbeeldgemeente';

function indicator(part: Partial<Indicator>): Indicator {
  const [first] = indicatorsFixture;
  assert.ok(first);
  return { ...first, wholeArea: whole, kind: 'flow', disclosure: 'people', lagPeriods: 0, ...part };
}

type Figures = readonly (number | null | readonly [numerator: number, denominator: number])[];

const firstWeek = { kind: 'week', isoYear: 2024, isoWeek: 2 } as const;
const start = periodNumber(firstWeek) ?? NaN;

function published(definition: Indicator, areas: Readonly<Record<string, Figures>>): Published {
  const per = definition.kind === 'rate' ? 1_000 : 100;
  const observations = Object.entries(areas).flatMap(([area, figures]) =>
    figures.map((one, week): Observation => {
      const [numerator, denominator] = typeof one === 'object' && one ? one : [null, null];
      const value = one === null || typeof one === 'number' ? one : (per * one[0]) / one[1];
      const period = laterPeriod(firstWeek, week);
      return {
        area,
        periodStart: startOf(period),
        publishedOn: startOf(laterPeriod(period, 1)),
        value,
        numerator,
        denominator,
        status: 'final',
      };
    }),
  );
  return { definition, observations, corrected: [] };
}

/** Places of the hidden figures, by area. */
function hidden(asked: Published, ...others: readonly Published[]): Record<string, number[]> {
  const found = hiddenFigures(asked.definition, [asked, ...others], threshold);
  const areas = [...new Set(asked.observations.map(({ area }) => area))];
  return Object.fromEntries(
    areas.flatMap((area) => (found.of(area).size > 0 ? [[area, [...found.of(area)].map((at) => at - start)]] : [])),
  );
}

describe('figures about few people', () => {
  it('are hidden from one up to the threshold; nothing observed and nobody are not', () => {
    assert.deepEqual(hidden(published(indicator({}), { [whole]: [0, 1, 9, 10, null, 40] })), { [whole]: [1, 2] });
  });

  it('are hidden together with another area, so that nobody finds them by subtraction', () => {
    const areas = { [whole]: [66], Noord: [4], Zuid: [30], Oost: [32] };

    assert.deepEqual(hidden(published(indicator({}), areas)), { Noord: [0], Zuid: [0] });
  });

  it('are hidden together also where another area has no figure, or has them only later', () => {
    const absent = { [whole]: [53], A: [3], B: [20], C: [30], D: [null] };
    const later = { [whole]: [53, 60], A: [3, 12], B: [20, 14], C: [30, 22], D: [null, 12] };

    assert.deepEqual(hidden(published(indicator({}), absent)), { A: [0], B: [0] });
    assert.deepEqual(hidden(published(indicator({}), later)), { A: [0], B: [0] });
    // What D would be is known to nobody: it covers for A, as long as both together are no few people.
    assert.deepEqual(hidden(published(indicator({}), { ...absent, [whole]: [93] })), { A: [0] });
    assert.deepEqual(hidden(published(indicator({}), { ...absent, [whole]: [55] })), { A: [0], B: [0] });
  });

  it('are hidden in a small stock also when it changes by a few, in the areas that would tell it too', () => {
    const stock = indicator({ kind: 'stock' });

    assert.deepEqual(hidden(published(stock, { [whole]: [60, 60, 61, 69, 70, 85] })), { [whole]: [2, 3] });
    assert.deepEqual(hidden(published(stock, { [whole]: [300, 303], A: [60, 62], B: [120, 120], C: [120, 121] })), {
      A: [1],
      B: [1],
    });
    assert.deepEqual(hidden(published(stock, { [whole]: [3_100, 3_101, 3_099] })), {});
  });

  it('are hidden in percentages of a small base and of a few, and where the base is unknown', () => {
    const figures: Figures = [[3, 8], [4, 60], [20, 60], [55, 60], 33, [0, 60]];

    assert.deepEqual(hidden(published(indicator({ kind: 'proportion' }), { [whole]: figures })), {
      [whole]: [0, 1, 4, 5],
    });
    assert.deepEqual(hidden(published(indicator({ kind: 'proportion', disclosure: 'income' }), { [whole]: figures })), {
      [whole]: [0, 1, 2, 3, 4, 5],
    });
    assert.deepEqual(
      hidden(published(indicator({ kind: 'proportion', disclosure: 'none' }), { [whole]: figures })),
      {},
    );
  });

  it('are hidden in rates and shares so that nobody finds their counts with populations that everybody knows', () => {
    const rates = { [whole]: [[66, 30_000]], Noord: [[4, 6_000]], Zuid: [[30, 14_000]], Oost: [[32, 10_000]] } as const;
    const shares = { [whole]: [[66, 200]], Noord: [[4, 40]], Zuid: [[30, 90]], Oost: [[32, 70]] } as const;

    assert.deepEqual(hidden(published(indicator({ kind: 'rate' }), rates)), { Noord: [0], Zuid: [0] });
    assert.deepEqual(hidden(published(indicator({ kind: 'proportion' }), shares)), { Noord: [0], Zuid: [0] });
  });

  it('are hidden in both flows of a stock, whose change tells their difference', () => {
    const [stock, inflow, outflow] = [
      indicator({ id: 'stand', kind: 'stock', inflowId: 'in', outflowId: 'uit' }),
      indicator({ id: 'in' }),
      indicator({ id: 'uit' }),
    ];
    const [stand, into, out] = [
      published(stock, { [whole]: [1_188, 1_195] }),
      published(inflow, { [whole]: [20, 12] }),
      published(outflow, { [whole]: [18, 5] }),
    ];

    assert.deepEqual(hidden(into, stand, out), { [whole]: [1] });
    assert.deepEqual(hidden(out, stand, into), { [whole]: [1] });
    assert.deepEqual(hidden(stand, into, out), {});
  });

  it('are hidden in the whole too, where no area can make up for another in both flows', () => {
    const stock = indicator({ id: 'stand', kind: 'stock', inflowId: 'in', outflowId: 'uit' });
    const stand = published(stock, { [whole]: [700, 700], A: [300, 312], B: [400, 388] });
    const into = published(indicator({ id: 'in' }), { [whole]: [60, 12], A: [30, 12], B: [30, 0] });
    const out = published(indicator({ id: 'uit' }), { [whole]: [60, 12], A: [30, 0], B: [30, 12] });

    assert.deepEqual(hidden(into, stand, out), { [whole]: [1], A: [1], B: [1] });
  });

  it('are hidden in the only flow that is published of a stock, which tells the other', () => {
    const stock = indicator({ id: 'stand', kind: 'stock', inflowId: 'in', outflowId: 'uit' });
    const stand = published(stock, { [whole]: [1_188, 1_195, 1_190] });
    const falling = published(stock, { [whole]: [1_188, 1_181, 1_190] });

    assert.deepEqual(hidden(published(indicator({ id: 'in' }), { [whole]: [20, 12, 15] }), stand), { [whole]: [1] });
    assert.deepEqual(hidden(published(indicator({ id: 'uit' }), { [whole]: [20, 12, 15] }), falling), { [whole]: [1] });
  });

  it('are no matter of amounts and durations, nor of what is published elsewhere', () => {
    for (const part of [{ kind: 'money' }, { kind: 'duration' }, { disclosure: 'none' }] as const)
      assert.deepEqual(hidden(published(indicator(part), { [whole]: [1, 2, 3] })), {});
  });
});

describe('figures about few people that were published before', () => {
  const definition = indicator({});
  const again = (areas: Readonly<Record<string, Figures>>, days: number) =>
    published(definition, areas).observations.map((one) => ({
      ...one,
      publishedOn: isoDay((dayNumber(one.publishedOn) ?? 0) + days),
    }));
  const hiddenAfter = (
    first: Readonly<Record<string, Figures>>,
    then: Readonly<Record<string, Figures>>,
    days = 30,
  ) => {
    const corrected = published(definition, first).observations.filter(({ area }) => area in then);
    const kept = published(definition, first).observations.filter(({ area }) => !(area in then));
    return hidden({ definition, observations: [...kept, ...again(then, days)], corrected });
  };

  it('are not covered for by what was shown: the whole that was corrected with it is hidden instead', () => {
    const first = { [whole]: [74], Noord: [12], Zuid: [30], Oost: [32] };

    assert.deepEqual(hiddenAfter(first, { [whole]: [66], Noord: [4] }), { [whole]: [0], Noord: [0] });
    assert.deepEqual(hiddenAfter(first, { [whole]: [66], Noord: [4] }, 0), { [whole]: [0], Noord: [0] });
  });

  it('stay hidden with what covered for them, though they are many now', () => {
    const first = { [whole]: [66], Noord: [4], Zuid: [30], Oost: [32] };

    assert.deepEqual(hiddenAfter(first, { [whole]: [76], Noord: [14] }), { Noord: [0], Zuid: [0] });
  });

  it('are not told by the sums of before and after a correction', () => {
    assert.deepEqual(hiddenAfter({ [whole]: [3, 7, 5, 12, 14] }, { [whole]: [13, 7, 5, 12, 14] }), {
      [whole]: [0, 1, 2],
    });
  });

  it('are hidden in an area that comes in when all others have been shown', () => {
    const [first, late] = [
      { [whole]: [93], A: [30], B: [23] },
      { C: [3], D: [37] },
    ];
    const observations = [...published(definition, first).observations, ...again(late, 7)];

    assert.deepEqual(hidden({ definition, observations, corrected: [] }), { C: [0], D: [0] });
  });
});

describe('a reading of which figures are hidden', () => {
  const shown = (values: readonly (number | null)[]) => {
    const one = published(indicator({}), { [whole]: values });
    const series = buildSeries(one.definition, one.observations);
    return disclose(series, hiddenFigures(one.definition, [one], threshold), whole);
  };

  /** Without what everybody may know: periods and numbers of them. */
  const numbersIn = (told: unknown): string[] =>
    JSON.stringify(told, (key, value: unknown) => (key === 'period' ? null : value)).match(/-?\d+(\.\d+)?/g) ?? [];

  it('tells no mean, limits or remark from which they follow', () => {
    for (const values of [
      [0, 0, 7],
      [0, 0, 0, 0, 0, 0, 0, 3],
      [23, 17, 15, 14, 15, 12, 15, 17, 12, 11, 18, 15, 12, 14, 13, 15, 13, 23, 12, 2].toReversed(),
    ]) {
      const { reading, series } = shown(values);
      const told = [reading.average, reading.expected, reading.trend, reading.phases.map(({ limits }) => limits)];
      const remarks = reading.cautions.filter(({ kind }) => kind === 'small-numbers');

      assert.deepEqual(numbersIn([told, reading.bands, reading.minimalDetectableChange, remarks]), []);
      assert.ok(series.points.every(({ value }) => value === null || value === 0 || value >= threshold));
      assert.deepEqual(series.snapshots, []);
    }
  });

  it('can be of at least three different figures for each that is hidden, with all that is told the same', () => {
    const base = [23, 17, 15, 14, 15, 12, 15, 17, 12, 14, 18, 15, 12, 14, 13, 15, 13, 23, 12, 20];
    for (const newest of [14, 20, 45]) {
      for (const places of [[4], [4, 9], [2, 3]]) {
        const told = (counts: readonly number[]) => {
          const values = base.with(19, newest).map((value, i) => counts[places.indexOf(i)] ?? value);
          return JSON.stringify(shown(values));
        };
        const truth = places.map((_, i) => 3 + 2 * i);
        const answers = allOf(places.length).filter((counts) => told(counts) === told(truth));

        for (const i of places.keys()) {
          const possible = new Set(answers.map((counts) => counts[i]));
          assert.ok(possible.size >= 3, `${newest} ${places.join()}: ${[...possible].join()}`);
        }
      }
    }
  });

  it('is of no sum of periods of which one is hidden, because next week adds up other periods', () => {
    const values = Array.from({ length: 60 }, (_, i) => [2, 0, 3, 1, 2, 4, 1][i % 7] ?? 0);

    assert.equal(read(aSeries(values)).periodsPerPoint, 3);
    assert.ok(shown(values).reading.points.every(({ value }) => value === null));
    assert.ok(shown(values).series.points.every(({ value }) => value === null));
  });

  it('keeps a verdict that does not depend on them, and withholds one that does', () => {
    const calm = stable(40, 60).with(4, 6);
    const close = Array.from({ length: 40 }, (_, i): number => (i % 2 ? 14 : 12)).with(4, 6);
    const edge = [16, 17, 18, 19, 20, 21, 22].map((newest) => shown(close.with(39, newest)).reading.verdict);

    assert.deepEqual(shown(calm).reading.verdict, read(aSeries(calm)).verdict);
    assert.ok(
      edge.some((verdict) => verdict.kind === 'withheld' && verdict.reason === 'verdict-hidden'),
      JSON.stringify(edge),
    );
  });
});

function allOf(length: number): number[][] {
  const one = Array.from({ length: threshold - 1 }, (_, i) => [i + 1]);
  return length === 1 ? one : one.flatMap((first) => allOf(length - 1).map((rest) => [...first, ...rest]));
}
