import assert from 'node:assert/strict';
import { read } from '../../../src/statistics/reading/read.ts';
import type { Reading } from '../../../src/statistics/reading/reading.ts';
import { lagOneAutocorrelation, slowBands, slowR1 } from '../../../src/statistics/control-charts/autocorrelation.ts';
import type { Period } from '../../../src/time/period.ts';
import { assertClose, load } from '../reference.ts';
import { aSeries, pointsOf, randomFrom, stable } from '../series-builder.ts';

const deaths = load<readonly [number, number, number]>('deaths-nl-weekly.json');
const slow = Array.from({ length: 40 }, (_, i) => 100 + 10 * Math.sin(i / 3) + [1, -2, 2, -1, 0][i % 5]!);

/** Each figure keeps a part of the one before it. */
function carriedOver(part: number, seed: number): number[] {
  const { normal } = randomFrom(seed);
  let state = 0;
  return Array.from({ length: 104 }, () => 100 + 10 * (state = part * state + normal()));
}

describe('slow movement', () => {
  it('is the lag-1 autocorrelation, not bridging gaps', () => {
    assertClose(lagOneAutocorrelation([1, 2, 3, 4]), 0.25);
    assertClose(lagOneAutocorrelation([1, 2, null, 3, 4]), (0.75 + 0.75) / 5);
  });

  it('is not looked for under 26 points', () => {
    assert.equal(slowR1(slow.slice(0, 25)), null);
    assert.ok((slowR1(slow.slice(0, 26)) ?? 0) > 0.2);
  });

  it('is taken for slow sooner from 104 points on', () => {
    const many = carriedOver(0.2, 7);
    const few = many.slice(1);
    for (const part of [few, many]) {
      const r1 = lagOneAutocorrelation(part.slice(0, -8));
      assert.ok(r1 > 0.15 && r1 < 0.2, `r1 is ${r1}`);
    }

    assert.equal(slowR1(few), null);
    assert.notEqual(slowR1(many), null);
  });

  it('leaves out the newest eight, so that a real step does not hide itself', () => {
    const step = [...stable(30), ...stable(8, 60)];

    assert.ok(lagOneAutocorrelation(step) > 0.2);
    assert.equal(slowR1(step), null);
  });

  it('expects a period near the one before it and never beyond three standard deviations', () => {
    const { bands, longRun } = slowBands(slow, slowR1(slow) ?? NaN);
    const [low, high] = [slow.indexOf(Math.min(...slow)), slow.indexOf(Math.max(...slow))];

    assert.ok((bands[low + 1]?.upper ?? NaN) < (bands[high + 1]?.upper ?? NaN));
    for (const { lower, upper } of bands) assert.ok(lower >= longRun.lower && upper <= longRun.upper && lower < upper);
  });

  it('takes the long run as mean and three standard deviations', () => {
    const { longRun } = slowBands([1, 2, 3, 4], 0.5);

    assertClose(longRun.lower, 2.5 - 3 * Math.sqrt(5 / 3));
    assertClose(longRun.upper, 2.5 + 3 * Math.sqrt(5 / 3));
  });

  it('shows the band that a value breaks where the two exclude each other', () => {
    const spike = [...slow];
    spike[20] = 400;
    const { bands, longRun } = slowBands(spike, 0.9);

    assert.ok((bands[20]?.upper ?? NaN) < 400);
    assert.ok((bands[21]?.lower ?? NaN) > longRun.upper, 'the week after is measured against the spike');
    const still = slowBands(spike.toSpliced(21, 1, 380), 0.9);
    assert.deepEqual([still.bands[21]?.lower, still.bands[21]?.upper], [still.longRun.lower, still.longRun.upper]);
  });

  it('never expects less than the long run after a deep dip', () => {
    const dip = [...slow];
    dip[20] = 60;
    const { bands, longRun } = slowBands(dip, 0.9);

    assert.equal(bands[21]?.lower, longRun.lower);
  });

  it('falls back on the long run where the period before is missing', () => {
    const values: (number | null)[] = [...slow];
    values[20] = null;
    const { bands, longRun } = slowBands(values, 0.8);

    assert.deepEqual([bands[0]?.lower, bands[0]?.upper], [longRun.lower, longRun.upper]);
    assert.deepEqual([bands[21]?.lower, bands[21]?.upper], [longRun.lower, longRun.upper]);
  });

  it('allows for rounding towards what was expected, also when that is far from the mean', () => {
    const high = Array.from(
      { length: 49 },
      (_, i) => Math.round(100 + 30 * Math.sin(i / 6)) + ([1, -2, 2, -1, 0][i % 5] ?? 0),
    );
    const verdictOf = (roundedTo: number) => read(aSeries([...high, 112], { roundedTo })).verdict.kind;

    // No signal any more, and under 52 points not ordinary either: the rules for independent weeks would see one.
    assert.deepEqual([verdictOf(1), verdictOf(10)], ['signal', 'withheld']);
  });

  it('is told to the reader, who hears of no shift or trend, and that limits are provisional under 52 points', () => {
    const reading = read(aSeries(slow));

    assert.ok(reading.labels.every((label) => label === null || label.rule === 'outside'));
    assert.equal(reading.cautions.find(({ kind }) => kind === 'moves-slowly')?.kind, 'moves-slowly');
    assert.deepEqual(
      reading.cautions.find(({ kind }) => kind === 'trial-limits'),
      { kind: 'trial-limits', points: 40 },
    );
  });
});

describe('weekly deaths in the Netherlands', () => {
  const from = (isoYear: number) => {
    const rows = deaths.filter(([year, week]) => year > isoYear || (year === isoYear && week >= 2));
    const first: Period = { kind: 'week', isoYear, isoWeek: 2 };
    return read({
      ...aSeries([]),
      points: pointsOf(
        rows.map(([, , count]) => count),
        first,
      ),
    });
  };

  for (const year of [2015, 2016]) {
    it(`has a signal in the heatwave week of July 2019, read from ${year} on`, () => {
      const { verdict, points, labels } = from(year);
      const flagged = labels.filter((label) => label !== null).length / labels.length;

      assert.deepEqual(points.at(-1)?.period, { kind: 'week', isoYear: 2019, isoWeek: 30 });
      assert.deepEqual(verdict, { kind: 'signal', rule: 'outside', direction: 'up', points: 1 });
      assert.ok(flagged >= 0.02 && flagged <= 0.05, `${flagged}`);
    });
  }

  it('shows limits at the season of the week, which the newest figure lies above', () => {
    const { phases, bands, points } = from(2015);
    const winter = points.findIndex(
      ({ period }) => period.kind === 'week' && period.isoYear === 2018 && period.isoWeek === 6,
    );

    assert.ok((phases[0]?.limits?.upper ?? Infinity) < 3006);
    assert.ok((bands[winter]?.mean ?? NaN) > (phases[0]?.limits?.mean ?? NaN) * 1.1);
  });
});

describe('season in a reading', () => {
  const first: Period = { kind: 'week', isoYear: 2021, isoWeek: 1 };
  const step = [...stable(40), ...stable(9, 45).map((value) => Math.max(value, 42))];

  it('holds a shift back while two years are not known, and says so', () => {
    const reading = read(aSeries(step));

    assert.deepEqual(reading.verdict, { kind: 'common' });
    assert.deepEqual(
      reading.cautions.find(({ kind }) => kind === 'season-unknown'),
      {
        kind: 'season-unknown',
        points: 49,
        heldBack: { rule: 'shift', direction: 'up' },
      },
    );
  });

  it('lets a shift be news once two whole years are known', () => {
    const reading = read(aSeries([...stable(110), ...stable(9, 45).map((value) => Math.max(value, 42))], {}, first));

    assert.deepEqual(reading.verdict, { kind: 'signal', rule: 'shift', direction: 'up', points: 9 });
    assert.equal(
      reading.cautions.find(({ kind }) => kind === 'season-unknown'),
      undefined,
    );
  });

  it('takes off what comes back every year', () => {
    const seasonal = stable(140, 100).map((value, i) => value + 40 * Math.sin((2 * Math.PI * i) / 52.18));
    const reading = read(aSeries(seasonal, {}, first));

    assert.deepEqual(reading.verdict, { kind: 'common' });
    assert.ok(reading.bands.every((band) => band && band.upper - band.lower < 60));
  });

  it('needs two whole years: one is not enough', () => {
    assert.ok(read(aSeries(stable(80), {}, first)).cautions.some(({ kind }) => kind === 'season-unknown'));
  });

  it('is left on when a target is judged, so that it has to be met in every season', () => {
    for (const sign of [-1, 1]) {
      const seasonal = stable(140, 100).map((value, i) => value + sign * 40 * Math.sin((2 * Math.PI * i) / 52.18));
      const assuranceOf = (target: number): Reading['assurance'] =>
        read(aSeries(seasonal, { target, favourable: 'increase' }, first)).assurance;

      assert.deepEqual([200, 140, 60, 20].map(assuranceOf), ['fail', 'inconsistent', 'inconsistent', 'pass']);
    }
  });

  it('is not taken off sums of weeks, nor off months under three years', () => {
    for (const series of [
      aSeries(stable(35), { frequency: 'month' }),
      aSeries(
        stable(120, 7).map((v) => Math.max(0, v - 4)),
        {},
        first,
      ),
    ]) {
      assert.ok(read(series).cautions.some(({ kind }) => kind === 'season-unknown'));
    }
  });
});
