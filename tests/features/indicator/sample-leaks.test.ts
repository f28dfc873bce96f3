import assert from 'node:assert/strict';
import { buildSeries } from '../../../src/features/indicator/build-series.ts';
import type { Indicator } from '../../../src/features/indicator/indicator.ts';
import { indicatorReader, type IndicatorReading } from '../../../src/features/indicator/read-indicator.ts';
import { sampleSeries } from '../../../src/local/sample/load-sample.ts';
import type { Point } from '../../../src/statistics/series.ts';
import { periodNumber } from '../../../src/time/period.ts';
import { memoryStore } from './memory-store.ts';
import { type Equation, possibleValues } from './solver.ts';

const threshold = 10;
const today = '2026-11-22';

/** All that the product tells of one indicator, by area, beside the figures that it was made of. */
interface Told {
  readonly definition: Indicator;
  readonly readings: ReadonlyMap<string, IndicatorReading>;
  readonly truth: ReadonlyMap<string, readonly Point[]>;
}

async function tellAll(): Promise<Told[]> {
  const stored = sampleSeries(today, today);
  const { store } = memoryStore(stored);
  const reader = indicatorReader(store, threshold);
  return Promise.all(
    stored
      .filter(
        ({ indicator }) =>
          indicator.disclosure !== 'none' && indicator.kind !== 'duration' && indicator.kind !== 'money',
      )
      .map(async ({ indicator, observations }) => {
        const byArea = Map.groupBy(observations, ({ area }) => area);
        const read = async (area: string) => [area, await reader.read(indicator.id, area)] as const;
        return {
          definition: indicator,
          readings: new Map((await Promise.all([...byArea.keys()].map(read))) as [string, IndicatorReading][]),
          truth: new Map([...byArea].map(([area, own]) => [area, buildSeries(indicator, own).points])),
        };
      }),
  );
}

const nameOf = (id: string, area: string, period: number): string => `${id} ${area} ${period}`;
const countOf = (definition: Indicator, point: Point): number | null =>
  definition.kind === 'proportion' || definition.kind === 'rate'
    ? point.value === null
      ? null
      : point.numerator
    : point.value;

describe('the figures of the sample', function () {
  this.timeout(60_000);
  let all: Told[] = [];
  const [truth, hidden, most] = [new Map<string, number>(), new Set<string>(), new Map<string, number>()];
  const secret = new Set<string>();
  const equations: Equation[] = [];

  before(async () => {
    all = await tellAll();
    for (const { definition, readings, truth: byArea } of all) {
      for (const [area, points] of byArea) {
        const reading = readings.get(area);
        const shown = new Map(reading?.series.points.map((point) => [periodNumber(point.period), point.value]));
        const told = new Map(reading?.reading.points.map((point) => [periodNumber(point.period), point.value]));
        const isSummed = (reading?.reading.periodsPerPoint ?? 1) > 1;
        for (const point of points) {
          const period = periodNumber(point.period) ?? NaN;
          const count = countOf(definition, point);
          if (count === null) continue;
          const name = nameOf(definition.id, area, period);
          truth.set(name, count);
          if (definition.kind === 'proportion') most.set(name, point.denominator ?? Infinity);
          if (shown.get(period) != null || (!isSummed && told.get(period) != null)) continue;
          hidden.add(name);
          // Of an area that is told in sums no week is shown, also those that might be.
          if (!isSummed || (count > 0 && count < threshold)) secret.add(name);
        }
      }
      addAreas(definition, byArea);
    }
    const idOf = new Set(all.map(({ definition }) => definition.id));
    for (const { definition, truth: byArea } of all) {
      const { inflowId, outflowId } = definition;
      if (!inflowId || !outflowId || !idOf.has(inflowId) || !idOf.has(outflowId)) continue;
      for (const [area, points] of byArea) addBalance(definition, inflowId, outflowId, area, points);
    }
  });

  function addAreas({ id, wholeArea }: Indicator, byArea: Told['truth']): void {
    for (const point of byArea.get(wholeArea) ?? []) {
      const period = periodNumber(point.period) ?? NaN;
      const parts = [...byArea.keys()].filter((area) => area !== wholeArea).map((area) => nameOf(id, area, period));
      const known = parts.filter((name) => truth.has(name));
      const total = nameOf(id, wholeArea, period);
      if (known.length > 0 && truth.has(total)) equations.push({ plus: [total], minus: known });
    }
  }

  function addBalance(stock: Indicator, inflow: string, outflow: string, area: string, points: readonly Point[]): void {
    for (const point of points) {
      const period = periodNumber(point.period) ?? NaN;
      const [begin, into, out, end] = [
        nameOf(stock.id, area, period - 1),
        nameOf(inflow, area, period),
        nameOf(outflow, area, period),
        nameOf(stock.id, area, period),
      ] as const;
      if ([begin, into, out, end].every((name) => truth.has(name)))
        equations.push({ plus: [begin, into], minus: [out, end] });
    }
  }

  it('add up: areas to their whole, and stocks with their flows', () => {
    const sum = (names: readonly string[]) => names.reduce((total, name) => total + (truth.get(name) ?? NaN), 0);
    const off = equations.filter(({ plus, minus }) => sum(plus) !== sum(minus));

    assert.ok(equations.length > 1_000, `${equations.length}`);
    assert.deepEqual(off.slice(0, 3), []);
  });

  it('show no count of a few people', () => {
    const small = [...truth].filter(([name, count]) => count > 0 && count < threshold && !hidden.has(name));

    assert.deepEqual(small.slice(0, 5), []);
  });

  it('leave at least three values possible for each that is hidden, with all that is shown', () => {
    const puzzle = { truth, hidden, equations, most };
    const exposed = [...secret].filter((name) => possibleValues(puzzle, name) < 3);

    assert.ok(secret.size > 200, `${secret.size}`);
    assert.deepEqual([exposed.length, exposed.slice(0, 5)], [0, []]);
  });

  it('would give many away if only small counts were hidden', () => {
    const small = new Set([...truth].filter(([, count]) => count > 0 && count < threshold).map(([name]) => name));
    const exposed = [...small].filter((name) => possibleValues({ truth, hidden: small, equations, most }, name) < 3);

    assert.ok(exposed.length > 100, `${exposed.length}`);
  });

  it('tell no number computed from a part with something hidden in it', () => {
    for (const { readings } of all) {
      for (const { reading } of readings.values()) {
        const start =
          reading.phases.findLast(({ startIndex }) => startIndex <= (reading.newestIndex ?? 0))?.startIndex ?? 0;
        const isTainted = reading.points.slice(start).some(({ isHidden }) => isHidden);
        if (!isTainted) continue;
        assert.deepEqual(
          [
            reading.average,
            reading.expected,
            reading.trend,
            reading.minimalDetectableChange,
            reading.assurance,
            reading.changePercentile,
          ],
          [null, null, null, null, null, null],
        );
        assert.ok(reading.bands.slice(start).every((band) => band === null));
      }
    }
  });
});
