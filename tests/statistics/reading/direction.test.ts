import assert from 'node:assert/strict';
import { read } from '../../../src/statistics/reading/read.ts';
import { aSeries, randomFrom } from '../series-builder.ts';

/** Thirty weeks from 100 to 185, with the wobble of ordinary weeks. */
const rising = Array.from({ length: 30 }, (_, i) =>
  Math.round(100 + (85 * i) / 29 + ([4, -5, 2, -3, 6, -4, 0][i % 7] ?? 0)),
);

describe('reading / a series that grows', () => {
  it('is described with since when and how much a year, and never called ordinary', () => {
    const { verdict, trend, average, expected } = read(aSeries(rising));

    assert.deepEqual(verdict, { kind: 'trend', direction: 'up' });
    assert.deepEqual([trend?.direction, trend?.since], ['up', { kind: 'week', isoYear: 2024, isoWeek: 2 }]);
    assert.ok(Math.abs((trend?.perYear ?? 0) - 52 * (85 / 29)) < 10, `${trend?.perYear}`);
    // The mean of all lies under what is expected after a figure this high, so it is not told.
    assert.deepEqual([average, expected?.by], [null, 'previous-period']);
    assert.deepEqual(read(aSeries(rising.map((value) => 300 - value))).verdict, { kind: 'trend', direction: 'down' });
  });

  it('is found in most of growth from 100 to 218 in 156 weeks, and in hardly any figures that only carry over', () => {
    const { poisson, normal } = randomFrom(21);
    let [grown, ordinary, slow] = [0, 0, 0];
    for (let draw = 0; draw < 100; draw++) {
      const growth = read(aSeries(Array.from({ length: 156 }, (_, i) => poisson(100 + (118 * i) / 155))));
      if (growth.trend?.direction === 'up') grown += 1;
      if (growth.verdict.kind === 'common') ordinary += 1;
      let state = 0;
      const carried = Array.from({ length: 104 }, () => 100 + 10 * (state = 0.6 * state + normal()));
      if (read(aSeries(carried)).trend) slow += 1;
    }

    assert.ok(grown >= 97, `${grown}`);
    assert.ok(ordinary <= 3, `${ordinary}`);
    assert.ok(slow <= 2, `${slow}`);
  });

  it('does not turn from a signal at 25 weeks into ordinary at 26 by the guard alone', () => {
    const { normal } = randomFrom(5);
    let turned = 0;
    let silenced = 0;
    for (let draw = 0; draw < 400; draw++) {
      const figures = Array.from({ length: 26 }, (_, i) => Math.round(100 + 10 * normal() + (i > 13 ? 28 : 0)));
      const [at25, at26] = [figures.slice(0, 25), figures].map((values) => read(aSeries(values)).verdict);
      const again = read(aSeries([...figures.slice(0, 25), figures[24] ?? 0])).verdict;
      if (at26?.kind === 'withheld' && at26.reason === 'moves-slowly') silenced += 1;
      if (at25?.kind === 'signal' && again.kind === 'common') turned += 1;
    }

    assert.ok(silenced > 10, `${silenced}`);
    assert.ok(turned <= 4, `${turned}`);
  });
});

describe('reading / the mean of a series with a season', () => {
  it('is that of the figures, and what is expected now is another number', () => {
    const { normal } = randomFrom(8);
    const figures = Array.from({ length: 160 }, (_, i) =>
      Math.round(1000 + 200 * Math.cos((2 * Math.PI * i) / 52.18) + 20 * normal()),
    );
    const { average, expected, bands, newestIndex } = read(
      aSeries(figures, {}, { kind: 'week', isoYear: 2021, isoWeek: 1 }),
    );
    const mean = figures.reduce((sum, value) => sum + value, 0) / figures.length;

    assert.ok(Math.abs((average?.value ?? 0) - mean) < 1e-9);
    assert.equal(average?.points, 160);
    assert.deepEqual([expected?.by, expected?.value], ['season', bands[newestIndex ?? 0]?.mean]);
    assert.ok(Math.abs((expected?.value ?? 0) - mean) > 50);
  });
});
