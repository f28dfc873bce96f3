import assert from 'node:assert/strict';
import fc from 'fast-check';
import { read } from '../../src/statistics/reading/read.ts';
import type { Reading } from '../../src/statistics/reading/reading.ts';
import type { Series, SeriesMeta } from '../../src/statistics/series.ts';
import type { Period } from '../../src/time/period.ts';
import { chartOf } from './laney-chart.ts';
import { assertClose, load } from './reference.ts';
import { aSeries, stable } from './series-builder.ts';

interface LaneyCase {
  readonly id: string;
  readonly kind: string;
  readonly input: { readonly x: readonly number[]; readonly n: readonly number[] };
  readonly expected: { readonly center: number; readonly lcl: readonly number[]; readonly ucl: readonly number[] };
}

const cases = load<LaneyCase>('charts-qicharts2.json').filter(({ kind }) => kind === 'p_prime_laney');

/** Of these the z-values move slowly (r1 > 0.2, from 26 points on): the guard of statistics 1.0 has other limits. */
const guarded = ['p-prime-laney-04'];

type Counted = readonly [numerator: number, denominator: number] | null;

const perOf = { proportion: 100, rate: 1000 } as const;

function aRatio(
  kind: keyof typeof perOf,
  figures: readonly Counted[],
  { per = perOf[kind], first, ...meta }: Partial<SeriesMeta> & { per?: number; first?: Period } = {},
): Series {
  const values = figures.map((figure) => figure && (per * figure[0]) / figure[1]);
  const series = aSeries(values, { kind, ...meta }, first);
  const points = series.points.map((point, i) => ({
    ...point,
    numerator: figures[i]?.[0] ?? null,
    denominator: figures[i]?.[1] ?? null,
  }));
  return { ...series, points };
}

/** About 40 out of 100, out of a number that varies too much for XmR; never the same twice in a row. */
const uneven = (length: number, level = 40): Counted[] =>
  stable(length, level).map((numerator, i) => {
    const times = [1, 3, 2][i % 3] ?? 1;
    return [numerator * times, 100 * times];
  });

const withheld = (reason: string) => ({ kind: 'withheld', reason });
const cautionIn = ({ cautions }: Reading, kind: string) => cautions.find((caution) => caution.kind === kind);

describe("reading / p'", () => {
  for (const { id, input, expected } of cases) {
    it(`${id} is read with the limits of the package, in percentages`, () => {
      const { bands, cautions, method, phases } = read(
        aRatio(
          'proportion',
          input.x.map((x, i) => [x, input.n[i] ?? NaN]),
        ),
      );

      assert.equal(method, 'laney-p');
      assert.equal(
        cautions.some(({ kind }) => kind === 'moves-slowly'),
        guarded.includes(id),
      );
      bands.forEach((band, i) => {
        if (guarded.includes(id)) return;
        assertClose(band?.mean, 100 * expected.center, 1e-7);
        assertClose(band?.lower, 100 * (expected.lcl[i] ?? NaN), 1e-7);
        assertClose(band?.upper, 100 * (expected.ucl[i] ?? NaN), 1e-7);
      });
      assert.equal(phases[0]?.limits?.upper, bands.at(-1)?.upper);
    });
  }

  it('expects more of a week with many cases than of one with few', () => {
    const { bands, verdict } = read(aRatio('proportion', uneven(30)));
    const width = (i: number) => (bands[i]?.upper ?? NaN) - (bands[i]?.lower ?? NaN);

    assert.deepEqual(verdict, { kind: 'common' });
    assertClose(width(0), width(1) * Math.sqrt(3));
  });

  it('calls the same percentage a signal of many cases and not of few', () => {
    const verdictOf = (denominator: number) =>
      read(aRatio('proportion', [...uneven(30), [0.6 * denominator, denominator]])).verdict;

    assert.deepEqual(verdictOf(400), { kind: 'signal', rule: 'outside', direction: 'up', points: 1 });
    assert.deepEqual(verdictOf(20), { kind: 'common' });
  });

  it('reads fractions as it reads percentages', () => {
    const [fractions, percentages] = [1, 100].map((per) => read(aRatio('proportion', uneven(30), { per })));

    assert.equal(fractions?.method, 'laney-p');
    assertClose((fractions?.bands[4]?.upper ?? NaN) * 100, percentages?.bands[4]?.upper ?? NaN);
  });

  it('gives no verdict under 13 readable points, and one from 13 on', () => {
    const gaps: Counted[] = [null, null];

    assert.deepEqual(read(aRatio('proportion', [...gaps, ...uneven(12)])).verdict, withheld('too-few'));
    assert.deepEqual(read(aRatio('proportion', [...gaps, ...uneven(13)])).verdict, { kind: 'common' });
    assert.equal(read(aRatio('proportion', uneven(7))).method, 'none');
  });

  it('draws a gap at the mean denominator', () => {
    const figures = uneven(30).with(10, null);
    const { bands, verdict } = read(aRatio('proportion', figures));

    assert.equal(verdict.kind, 'common');
    assert.ok((bands[10]?.upper ?? NaN) < (bands[0]?.upper ?? NaN));
    assert.ok((bands[10]?.upper ?? NaN) > (bands[1]?.upper ?? NaN));
  });

  it('never expects under 0 or over 100 percent', () => {
    const few = uneven(30, 96).map((figure): Counted => figure && [Math.min(...figure), figure[1]]);

    for (const band of read(aRatio('proportion', few)).bands) assert.ok(band && band.upper <= 100 && band.lower >= 0);
  });

  it('is not used of three cases or fewer a point, in or out', () => {
    const rare = uneven(40, 7).map((figure, i): Counted => figure && [i % 4, figure[1]]);
    const common = rare.map((figure): Counted => figure && [figure[1] - figure[0], figure[1]]);

    for (const figures of [rare, common]) {
      assert.deepEqual(read(aRatio('proportion', figures)).verdict, withheld('small-counts'));
    }
  });

  it('is refused when value, numerator and denominator contradict each other', () => {
    const series = aRatio('proportion', uneven(30));
    const points = series.points.map((point, i) => (i === 4 ? { ...point, value: (point.value ?? 0) + 2 } : point));

    assert.deepEqual(read({ ...series, points }).verdict, withheld('invalid'));
    assert.deepEqual(
      read({ ...series, points: series.points.map((point) => ({ ...point, value: Math.round(point.value ?? 0) })) })
        .verdict,
      { kind: 'common' },
    );
  });

  it('is refused when a numerator or denominator is unknown or impossible', () => {
    const impossible: (readonly [number | null, number | null])[] = [
      [null, 100],
      [40, null],
      [-1, 100],
      [40, 0],
      [101, 100],
    ];
    for (const [numerator, denominator] of impossible) {
      const series = aRatio('proportion', uneven(30));
      const points = series.points.map((point, i) => (i === 4 ? { ...point, numerator, denominator } : point));

      const reading = read({ ...series, points });
      // Of nobody there is no part: that period has no figure, and the others keep their method.
      if (denominator === 0) assert.deepEqual([reading.points[4]?.value, reading.method], [null, 'laney-p']);
      else assert.deepEqual(reading.verdict, withheld('denominators-missing'));
    }
  });

  it('gives way to XmR where the denominators are alike since the last break, each part by its own method', () => {
    const alike = stable(20).map((numerator): Counted => [numerator, 100]);
    // 2024-W02 + 20 weeks = 2024-W22, which starts on 27 May.
    const reading = read(aRatio('proportion', [...uneven(20), ...alike], { breaks: ['2024-05-27'] }));

    assert.equal(reading.method, 'xmr');
    assert.notEqual(reading.bands[0]?.upper, reading.bands[1]?.upper);
    assert.equal(reading.bands[20]?.upper, reading.bands[21]?.upper);
  });
});

describe("reading / u'", () => {
  const people = (length: number): Counted[] =>
    stable(length).map((numerator, i) => [numerator, 10_000 + 100 * (i % 5)] as const);

  it('reads cases per 1,000 of a population with the limits of the chart', () => {
    const figures = people(30);
    const { bands, method, verdict } = read(aRatio('rate', figures));
    const chart = chartOf(
      'u',
      figures.map((figure) => figure?.[0] ?? null),
      figures.map((figure) => figure?.[1] ?? null),
    );

    assert.deepEqual([method, verdict], ['laney-u', { kind: 'common' }]);
    bands.forEach((band, i) => assertClose(band?.upper, 1000 * (chart?.limits[i]?.upper ?? NaN)));
    assertClose(bands[0]?.mean, 1000 * (chart?.center ?? NaN));
  });

  it('finds a signal', () => {
    assert.deepEqual(read(aRatio('rate', [...people(30), [90, 10_000]])).verdict, {
      kind: 'signal',
      rule: 'outside',
      direction: 'up',
      points: 1,
    });
  });

  it('is not used without denominators, nor for fewer than five cases a point', () => {
    assert.deepEqual(read(aSeries(stable(30), { kind: 'rate' })).verdict, withheld('denominators-missing'));
    assert.deepEqual(
      read(
        aRatio(
          'rate',
          stable(30, 7).map((count) => [Math.max(0, count - 4), 10_000]),
        ),
      ).verdict,
      withheld('small-counts'),
    );
  });
});

describe("reading / p' and u' with the rules, the guard and the season of the other charts", () => {
  const first: Period = { kind: 'week', isoYear: 2021, isoWeek: 1 };
  const shifted = (before: number): Counted[] => [
    ...uneven(before),
    ...uneven(8, 44).map((figure): Counted => figure && [Math.max(figure[0], 0.42 * figure[1]), figure[1]]),
  ];

  it('hold a shift back while two years are not known, and tell it after', () => {
    const [young, old] = [read(aRatio('proportion', shifted(50))), read(aRatio('proportion', shifted(110), { first }))];

    assert.deepEqual(young.verdict, { kind: 'common' });
    assert.deepEqual(cautionIn(young, 'season-unknown'), {
      kind: 'season-unknown',
      points: 58,
      heldBack: { rule: 'shift', direction: 'up' },
    });
    assert.deepEqual(old.verdict, { kind: 'signal', rule: 'shift', direction: 'up', points: 8 });
  });

  it('know no two of three near the limit, however long they are known', () => {
    const near: Counted[] = [...uneven(110), [162, 300], [110, 200], [162, 300]];
    const { labels, bands, points } = read(aRatio('proportion', near, { first }));

    for (const i of [110, 112]) {
      const value = points[i]?.value ?? NaN;
      assert.ok(value > (bands[i]?.nearUpper ?? NaN) && value < (bands[i]?.upper ?? NaN), `${value}`);
    }
    assert.deepEqual(labels.slice(-3), [null, null, null]);
  });

  it('take off a season that comes back every year', () => {
    const seasonal = uneven(140).map((figure, i): Counted => {
      const wave = 1 + 0.5 * Math.sin((2 * Math.PI * i) / 52.18);
      return figure && [Math.round(figure[0] * wave), figure[1]];
    });
    const { bands, verdict } = read(aRatio('proportion', seasonal, { first }));

    assert.deepEqual(verdict, { kind: 'common' });
    assert.ok((bands[108 + 9]?.mean ?? NaN) > 1.5 * (bands[108 - 9]?.mean ?? NaN));
  });

  it('are guarded against slow movement', () => {
    const slow = uneven(60).map((figure, i): Counted => {
      const wave = 1 + 0.4 * Math.sin(i / 3);
      return figure && [Math.round(figure[0] * wave), figure[1]];
    });
    const reading = read(aRatio('proportion', slow));

    assert.ok(cautionIn(reading, 'moves-slowly'));
    assert.ok(reading.labels.every((label) => label === null || label.rule === 'outside'));
  });

  it('explain themselves, and give only finite figures', () => {
    const figure = fc.option(
      fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 400 })).map(([a, b]): Counted => [Math.min(a, b), b]),
      { freq: 9 },
    );
    fc.assert(
      fc.property(fc.constantFrom('proportion', 'rate'), fc.array(figure, { maxLength: 120 }), (kind, figures) => {
        const { verdict, bands, points, newestIndex } = read(aRatio(kind, figures, { first }));
        for (const band of bands) if (band) Object.values(band).forEach((limit) => assert.ok(Number.isFinite(limit)));
        const [value, band] = [points[newestIndex ?? -1]?.value ?? NaN, bands[newestIndex ?? -1]];
        if (verdict.kind === 'withheld' || !band) return;
        const isOutside = value > band.upper + 1e-9 || value < band.lower - 1e-9;
        const isTold = verdict.kind === 'signal' && verdict.rule === 'outside';
        const isRounded = points.every((point) => point.value === null || point.value % 5 === 0);
        if (!isRounded) assert.equal(isOutside, isTold);
      }),
      { numRuns: 300 },
    );
  });
});
