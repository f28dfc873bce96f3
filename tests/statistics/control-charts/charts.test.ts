import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type GapLimits, timeBetween } from '../../../src/statistics/control-charts/rare-events.ts';
import { runChart, runsAround } from '../../../src/statistics/control-charts/run-chart.ts';
import { xmrLimits } from '../../../src/statistics/control-charts/xmr.ts';
import { assertClose, load } from '../reference.ts';

/** A case of reference/charts-qicharts2.json; which fields there are depends on its kind. */
interface ChartCase {
  readonly id: string;
  readonly kind: string;
  readonly input: {
    readonly values?: readonly number[];
    readonly x?: readonly number[];
    readonly n?: readonly number[];
    readonly count?: readonly number[];
    readonly population?: readonly number[];
    readonly per?: number;
    readonly days_between?: readonly number[];
    readonly screen_outliers?: boolean;
    readonly freeze_first?: number;
  };
  readonly expected: Readonly<Record<string, number>> & {
    readonly outside: readonly number[];
    readonly signal?: boolean;
  };
}

const all = load<ChartCase>('charts-qicharts2.json');
const TOLERANCE = 1e-7;
const of = (kind: string) => all.filter((reference) => reference.kind === kind);

function assertRuns(values: readonly number[], center: number, { expected }: ChartCase): void {
  const runs = runsAround(values, center);
  assert.deepEqual(
    [runs?.useful, runs?.longestRun, runs?.longestRunMax, runs?.crossings, runs?.crossingsMin, runs?.isSignal],
    [
      expected['n_useful'],
      expected['longest_run'],
      expected['longest_run_max'],
      expected['n_crossings'],
      expected['n_crossings_min'],
      expected.signal,
    ],
  );
}

function outside(values: readonly number[], { lower, upper }: Omit<GapLimits, 'center'>): number[] {
  return values.flatMap((value, i) => (value > upper || value < lower ? [i + 1] : []));
}

describe('run chart / against qicharts2', () => {
  for (const reference of of('run_chart_anhoej')) {
    it(`${reference.id} has the same median, runs and crossings`, () => {
      const { values = [] } = reference.input;
      const chart = runChart(values);

      assertClose(chart?.median, reference.expected['median'] ?? NaN, TOLERANCE);
      assertRuns(values, chart?.median ?? NaN, reference);
    });
  }

  for (const reference of all.filter(
    ({ kind, expected }) => kind !== 'run_chart_anhoej' && 'longest_run' in expected,
  )) {
    it(`${reference.id} has the same runs around its own centre`, () => {
      const { values, x, n, count, population, per = 1 } = reference.input;
      const [cases, sizes] = [x ?? count ?? [], n ?? population ?? null];
      const drawn = values ?? cases.map((of, i) => (sizes ? (of / (sizes[i] ?? NaN)) * per : of));

      assertRuns(drawn, reference.expected['center'] ?? NaN, reference);
    });
  }
});

describe('run chart', () => {
  it('has no median under ten points that lie off it', () => {
    assert.equal(runChart([1, 2, 3, 4, 5, 6, 7, 8, 9]), null);
    assert.equal(runChart([1, 2, 3, 4, 5, 5, 5, 6, 7, 8, 9]), null);
    assert.equal(runChart(Array.from({ length: 40 }, () => 5)), null);
    assert.equal(runChart([]), null);
    assert.equal(runChart([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])?.median, 5.5);
  });

  it('allows the longest run to grow with the logarithm of the points', () => {
    const wave = (points: number) => Array.from({ length: points }, (_, i) => i % 2);
    assert.equal(runsAround(wave(22), 0.5)?.longestRunMax, 7);
    assert.equal(runsAround(wave(23), 0.5)?.longestRunMax, 8);
  });

  it('is a signal with fewer crossings than expected, not with just as many', () => {
    const [just, fewer] = [
      [1, 1, 1, 9, 9, 9, 9, 1, 1, 1],
      [1, 1, 1, 1, 1, 9, 9, 9, 9, 9],
    ].map((values) => runsAround(values, 5));

    assert.deepEqual([just?.crossings, just?.crossingsMin, just?.isSignal], [2, 2, false]);
    assert.deepEqual([fewer?.crossings, fewer?.longestRun, fewer?.isSignal], [1, 5, true]);
  });

  it('ends a run at a missing period, which is no crossing', () => {
    const high = [9, 9, 9, 9, 9, 9];
    const low = [1, 1, 1, 1, 1, 1];
    const bridged = runChart([...low, ...high, ...high, ...low]);
    const broken = runChart([...low, ...high, null, ...high, ...low]);

    assert.deepEqual([bridged?.longestRun, bridged?.crossings], [12, 2]);
    assert.deepEqual([broken?.longestRun, broken?.crossings], [6, 2]);
    assert.equal(broken?.crossingsMin, 7);
    assert.equal(bridged?.crossingsMin, 8);
  });

  it('knows the run that the newest points make', () => {
    assert.deepEqual(runsAround([1, 9, 9, 1, 1, 5, 1], 5)?.lastRun, { side: 'down', points: 3, start: 3 });
  });

  it('does not change when the order is turned round or a constant is added', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 12, maxLength: 60 }), (values) => {
        const { median: _, lastRun: __, ...runs } = runChart(values) ?? { median: 0, lastRun: null };
        for (const other of [values.toReversed(), values.map((value) => value + 100)]) {
          const { median: ___, lastRun: ____, ...same } = runChart(other) ?? { median: 0, lastRun: null };
          assert.deepEqual(same, runs);
        }
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});

describe('rare events / against qicharts2', () => {
  for (const reference of of('t_chart_time_between')) {
    it(`${reference.id} has the same limits of time between events`, () => {
      const { days_between: gaps = [] } = reference.input;
      const limits = timeBetween(gaps);

      assert.ok(limits);
      assertClose(limits.center, reference.expected['center'] ?? NaN, TOLERANCE);
      assertClose(limits.lower, reference.expected['lcl'] ?? NaN, TOLERANCE);
      assertClose(limits.upper, reference.expected['ucl'] ?? NaN, TOLERANCE);
      assert.deepEqual(outside(gaps, limits), reference.expected.outside);
    });
  }
});

describe('rare events', () => {
  it('have no limits without a gap, with one that cannot be, or without spread', () => {
    assert.equal(timeBetween([]), null);
    assert.equal(timeBetween([3, 0, 2]), null);
    assert.equal(timeBetween([3, Infinity]), null);
    assert.equal(timeBetween([4]), null);
    assert.equal(timeBetween([4, 4, 4]), null);
  });

  it('scale with the unit in which time is counted', () => {
    const weeks = [3, 1, 7, 2, 5, 9, 1];
    const [inWeeks, inDays] = [timeBetween(weeks), timeBetween(weeks.map((gap) => gap * 7))];

    assertClose(inDays?.center, 7 * (inWeeks?.center ?? NaN));
    assertClose(inDays?.upper, 7 * (inWeeks?.upper ?? NaN));
  });
});

/**
 * Deliberate difference (statistics 1.16): qicharts2 and Montgomery put limits at 3 / 1.128 = 2.65957 moving ranges
 * or, in print, at 3 / d2; we use 2.66 of NHSRplotthedots 0.2.2. Centre and screening are the same.
 */
const TO_OURS = 2.66 / (3 / 1.128);

describe('individual values / against qicharts2, Montgomery and NHSRplotthedots', () => {
  for (const reference of of('i_chart_qicharts2')) {
    it(`${reference.id} has the same centre, and limits that differ by the factor alone`, () => {
      const { values = [] } = reference.input;
      const limits = xmrLimits(values);
      const { center = NaN, ucl = NaN, lcl = NaN, outside: out } = reference.expected;

      assert.ok(limits);
      assertClose(limits.mean, center, TOLERANCE);
      assertClose(limits.upper - limits.mean, (ucl - center) * TO_OURS, TOLERANCE);
      assertClose(limits.mean - limits.lower, (center - lcl) * TO_OURS, TOLERANCE);
      assert.notEqual(limits.upper, ucl);
      assert.deepEqual(outside(values, limits), out);
    });
  }

  for (const reference of of('i_chart_published')) {
    it(`${reference.id} has the same centre and points outside`, () => {
      const { values = [], freeze_first: fixAfter = 0 } = reference.input;
      const limits = xmrLimits(values, { fixAfter });
      const { center = NaN, ucl = NaN, outside: out } = reference.expected;

      assert.ok(limits);
      assertClose(limits.mean, center, TOLERANCE);
      assertClose(limits.upper - limits.mean, (ucl - center) * TO_OURS, 1e-3);
      assert.deepEqual(outside(values, limits), out);
    });
  }

  for (const reference of of('xmr_published')) {
    it(`${reference.id} has the printed figures`, () => {
      const { values = [], screen_outliers: screen = true } = reference.input;
      const { mean = NaN, lpl = NaN, upl = NaN } = reference.expected;
      const limits = xmrLimits(values, { screen });

      assertPrinted(limits?.mean, mean);
      assertPrinted(limits?.lower, lpl);
      assertPrinted(limits?.upper, upl);
    });
  }
});

describe('reference figures of qicharts2', () => {
  it('are each in a test, here or in laney.test.ts', () => {
    const here = ['run_chart_anhoej', 't_chart_time_between', 'i_chart_qicharts2'];
    const published = ['i_chart_published', 'xmr_published'];
    const inLaney = all.filter(({ kind }) => /^(p|p_prime|u|c)_/.test(kind));
    const inThis = [...here, ...published].flatMap(of);

    assert.equal(inLaney.length, 45);
    assert.equal(inThis.length, 37);
    assert.equal(new Set([...inLaney, ...inThis]).size, 82);
    assert.equal(all.length, 82);
  });
});

/** Equal in the digits that the figure was printed with. */
function assertPrinted(actual: number | undefined, printed: number): void {
  const decimals = `${printed}`.split('.')[1]?.length ?? 0;
  assert.ok(Math.abs((actual ?? NaN) - printed) <= 0.5 * 10 ** -decimals + 1e-12, `${actual} is not ${printed}`);
}
