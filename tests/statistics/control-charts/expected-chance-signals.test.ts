import assert from 'node:assert/strict';
import {
  chanceOfSignal,
  expectedChanceSignals,
} from '../../../src/statistics/control-charts/expected-chance-signals.ts';
import { read } from '../../../src/statistics/reading/read.ts';
import type { Reading } from '../../../src/statistics/reading/reading.ts';
import type { Point, SeriesMeta } from '../../../src/statistics/series.ts';
import type { Period } from '../../../src/time/period.ts';
import { assertClose } from '../reference.ts';
import { aMeta, aSeries, pointsOf, stable } from '../series-builder.ts';
import { type Draw, scenariosFrom, type Stretch } from '../simulation/scenarios.ts';

const first: Period = { kind: 'week', isoYear: 2021, isoWeek: 1 };
const calendar = pointsOf(
  Array.from({ length: 320 }, () => 0),
  first,
);

function readDrawn(draw: Draw, { start, length }: Stretch, meta: Partial<SeriesMeta> = {}): Reading {
  const points = draw(length).map((figure, i): Point => ({ ...(calendar[start + i] as Point), ...figure }));
  return read({ meta: aMeta(meta), points, snapshots: [] });
}

describe('signals by chance', () => {
  const readings = Array.from({ length: 20 }, () => read(aSeries(stable(30))));

  it('add up over the readings of a list', () => {
    const one = expectedChanceSignals(readings.slice(0, 1));
    const all = expectedChanceSignals(readings);

    assertClose(all.expected, 20 * one.expected);
    assertClose(all.atLeastOne, 1 - (1 - one.expected) ** 20);
    assert.deepEqual(expectedChanceSignals([]), { expected: 0, atLeastOne: 0 });
  });

  it('come from readings with a verdict only', () => {
    const silent = [read(aSeries(stable(5))), read(aSeries(stable(60), { kind: 'stock' })), read(aSeries([]))];

    assert.deepEqual(expectedChanceSignals(silent), { expected: 0, atLeastOne: 0 });
    assert.deepEqual(expectedChanceSignals([...silent, ...readings]), expectedChanceSignals(readings));
  });

  it('are as many for a reading that is a signal', () => {
    assert.equal(chanceOfSignal(read(aSeries([...stable(29), 99]))), chanceOfSignal(read(aSeries(stable(30)))));
  });

  it('are about 0.4 a week for twenty indicators that are read with all rules', () => {
    const { years, flow } = scenariosFrom(5);
    const reading = readDrawn(flow(40), years(2)());

    assertClose(expectedChanceSignals(Array.from({ length: 20 }, () => reading)).expected, 0.44);
  });
});

describe('bars / signals by chance', function () {
  this.timeout(20_000);
  const SERIES = 2000;
  const { weeks, years, flow, carriedOver, percentages } = scenariosFrom(20261122);
  const cases: readonly (readonly [string, Draw, () => Stretch, Partial<SeriesMeta>])[] = [
    ['15 weeks', flow(20), weeks(15), {}],
    ['40 weeks', flow(20), weeks(40), {}],
    ['two whole years', flow(20), years(2), {}],
    ['sums', flow(2), weeks(80), {}],
    ['rare events', flow(0.15), weeks(200), {}],
    ['slow movement', carriedOver(0.6), weeks(80), {}],
    ['percentages', percentages(0.3, 0.05), years(2), { kind: 'proportion' }],
  ];

  for (const [name, draw, stretch, meta] of cases) {
    it(`are as many as expected: ${name}`, () => {
      let [signals, read] = [0, 0];
      let expected = 0;
      for (let i = 0; i < SERIES; i++) {
        const reading = readDrawn(draw, stretch(), meta);
        if (reading.verdict.kind !== 'withheld') read += 1;
        if (reading.verdict.kind === 'signal') signals += 1;
        expected += chanceOfSignal(reading);
      }
      assert.ok(read > SERIES * 0.4, `${read}`);
      assert.ok(Math.abs(signals - expected) <= 3.5 * Math.sqrt(expected), `${signals} signals, ${expected} expected`);
    });
  }
});
