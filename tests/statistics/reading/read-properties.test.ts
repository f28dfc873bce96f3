import assert from 'node:assert/strict';
import fc from 'fast-check';
import { read } from '../../../src/statistics/reading/read.ts';
import type { Reading } from '../../../src/statistics/reading/reading.ts';
import type { Series } from '../../../src/statistics/series.ts';
import { aSeries } from '../series-builder.ts';

const anyNumber = fc.oneof(
  fc.integer({ min: -50, max: 200 }),
  fc.double(),
  fc.constantFrom(NaN, Infinity, -Infinity, -0),
);
const anyPeriod = fc.oneof(
  fc.record({ kind: fc.constant('week' as const), isoYear: anyNumber, isoWeek: anyNumber }),
  fc.record({ kind: fc.constant('month' as const), year: anyNumber, month: anyNumber }),
);
const anyText = fc.oneof(fc.string(), fc.constantFrom('2024-03-04', '2024-05-01', '2024-02-30', '0000-00-00'));
const anyMeta: fc.Arbitrary<Series['meta']> = fc.record({
  kind: fc.constantFrom('flow', 'stock', 'proportion', 'rate', 'duration', 'money'),
  frequency: fc.constantFrom('week', 'month'),
  favourable: fc.constantFrom('neutral', 'increase', 'decrease'),
  lagPeriods: anyNumber,
  roundedTo: anyNumber,
  target: fc.option(anyNumber),
  breaks: fc.array(anyText, { maxLength: 3 }),
});
const anySnapshots = fc.array(fc.record({ period: anyNumber, age: anyNumber, value: anyNumber }), { maxLength: 30 });
const anyStatus = fc.constantFrom('provisional' as const, 'final' as const);
const anyFigure = fc.option(anyNumber);
const anyPoint = fc.record({
  period: anyPeriod,
  value: anyFigure,
  numerator: anyFigure,
  denominator: anyFigure,
  status: anyStatus,
});

const anything: fc.Arbitrary<Series> = fc.record({
  meta: anyMeta,
  points: fc.array(anyPoint, { maxLength: 20 }),
  snapshots: anySnapshots,
});

const counts = fc.array(fc.option(fc.integer({ min: 0, max: 60 }), { freq: 12 }), { maxLength: 130 });
const breaks = fc.array(fc.constantFrom('2024-03-04', '2024-05-01', '2024-11-20'), { maxLength: 2 });
const regular: fc.Arbitrary<Series> = fc
  .record({
    values: counts,
    kind: fc.constantFrom('flow' as const, 'stock' as const, 'proportion' as const),
    frequency: fc.constantFrom('week' as const, 'month' as const),
    breaks,
    lagPeriods: fc.integer({ min: 0, max: 4 }),
    roundedTo: fc.constantFrom(1, 5, 10),
    denominator: fc.option(fc.integer({ min: 1, max: 500 })),
    snapshots: anySnapshots,
  })
  .map(({ values, denominator, snapshots, ...meta }) => {
    const series = aSeries(values, meta);
    return { ...series, snapshots, points: series.points.map((point) => ({ ...point, denominator })) };
  });

describe('reading / always', () => {
  it('answers instead of throwing, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(anything, regular), (series) => {
        const reading = read(series);
        assert.ok(['signal', 'common', 'withheld'].includes(reading.verdict.kind));
      }),
      { numRuns: 500 },
    );
  });

  it('gives only finite figures, and a label, band and point of the same length', () => {
    fc.assert(
      fc.property(fc.oneof(anything, regular), (series) => {
        const reading = read(series);
        assert.equal(reading.labels.length, reading.points.length);
        assert.equal(reading.bands.length, reading.points.length);
        if (reading.verdict.kind !== 'withheld' || reading.verdict.reason !== 'invalid')
          assertFinite(computedIn(reading));
      }),
      { numRuns: 500 },
    );
  });

  it('explains itself: a signal outside lies outside the limits shown, a common point within them', () => {
    fc.assert(
      fc.property(regular, (series) => {
        const { verdict, points, newestIndex, bands, phases, method } = read(series);
        if (verdict.kind === 'withheld' || newestIndex === null) return;
        const [value, band] = [points[newestIndex]?.value ?? NaN, bands[newestIndex]];
        const limits = phases.findLast(({ startIndex }) => startIndex <= newestIndex)?.limits;
        assert.ok(band && limits && method !== 'none');
        assert.deepEqual([limits.lower, limits.upper], [band.lower, band.upper]);
        const isOutside = value > band.upper || value < band.lower;
        if (verdict.kind === 'signal' && verdict.rule === 'outside') assert.ok(isOutside);
        if (verdict.kind === 'common' && series.meta.roundedTo === 1 && !isRounded(series)) assert.ok(!isOutside);
      }),
      { numRuns: 500 },
    );
  });

  it('reads 100,000 points', () => {
    const points = Array.from({ length: 100_000 }, (_, i) => ({
      period: { kind: 'month' as const, year: 1000 + Math.floor(i / 12), month: 1 + (i % 12) },
      value: 50 + ((i * 7919) % 31),
      numerator: null,
      denominator: null,
      status: 'final' as const,
    }));
    const { meta } = aSeries([], { frequency: 'month' });

    assert.deepEqual(read({ meta, points, snapshots: [] }).verdict, { kind: 'common' });
  });

  it('leaves what it is given as it was', () => {
    fc.assert(
      fc.property(regular, (series) => {
        const before = JSON.stringify(series);
        read(series);
        assert.equal(JSON.stringify(series), before);
      }),
    );
  });
});

function isRounded({ points }: Series): boolean {
  return points.every(({ value }) => value === null || value % 5 === 0);
}

function computedIn({ bands, phases, change, changeOnYear, cautions }: Reading): unknown {
  const ratios = [change, changeOnYear].map((one) => one && [one.difference, one.ratio]);
  return [bands, phases, ratios, cautions];
}

function assertFinite(node: unknown): void {
  if (typeof node === 'number') assert.ok(Number.isFinite(node), `${node}`);
  else if (node && typeof node === 'object') Object.values(node).forEach(assertFinite);
}
