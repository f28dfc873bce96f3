import assert from 'node:assert/strict';
import { read } from '../../../src/statistics/reading/read.ts';
import type { Series, Status } from '../../../src/statistics/series.ts';
import type { Frequency, Period } from '../../../src/time/period.ts';
import { aSeries, randomFrom, stable } from '../series-builder.ts';

const firstOf: Readonly<Record<Exclude<Frequency, 'week'>, Period>> = {
  month: { kind: 'month', year: 2020, month: 1 },
  quarter: { kind: 'quarter', year: 2012, quarter: 1 },
  'half-year': { kind: 'half-year', year: 2010, half: 1 },
  year: { kind: 'year', year: 1990 },
};
const aRow = (values: readonly number[], frequency: Exclude<Frequency, 'week'>): Series =>
  aSeries(values, { frequency }, firstOf[frequency]);

describe('reading / months', () => {
  const { normal } = randomFrom(4);
  const wave = (i: number) => 100 + 40 * Math.cos((2 * Math.PI * (i - 6)) / 12);

  it('have a season from three years on, so that July is held against July', () => {
    const figures = Array.from({ length: 60 }, (_, i) => Math.round(wave(i) + 5 * normal()));
    const july = figures.slice(0, 55);
    const [usual, high] = [july.with(54, 141), july.with(54, 200)].map((values) => read(aRow(values, 'month')));

    assert.deepEqual(usual?.verdict, { kind: 'common' });
    assert.equal(usual?.expected?.by, 'season');
    assert.deepEqual(high?.verdict, { kind: 'signal', rule: 'outside', direction: 'up', points: 1 });
  });

  it('have news in a level that lasts, which is no season', () => {
    let news = 0;
    for (let draw = 0; draw < 50; draw++) {
      const figures = Array.from({ length: 60 }, (_, i) => Math.round((i >= 48 ? 1.15 : 1) * wave(i) + 3 * normal()));
      const { verdict, cautions } = read(aRow(figures, 'month'));
      if (verdict.kind === 'signal') news += 1;
      assert.ok(!cautions.some(({ kind }) => kind === 'season-unknown'));
    }

    assert.ok(news >= 42, `${news}`);
  });

  it('stay under 4% false alarms with a season, after three and five years', () => {
    for (const years of [3, 5]) {
      let alarms = 0;
      for (let draw = 0; draw < 500; draw++) {
        const length = years * 12 + (draw % 12);
        const figures = Array.from(
          { length },
          (_, i) => 100 + 20 * Math.cos((2 * Math.PI * (i + draw)) / 12) + 10 * normal(),
        );
        if (read(aRow(figures, 'month')).verdict.kind === 'signal') alarms += 1;
      }
      assert.ok(alarms <= 20, `${years} years: ${alarms}`);
    }
  });

  it('give the change on the same month last year while there are no limits', () => {
    const amounts = aSeries([...stable(12), 60], { frequency: 'month', kind: 'money' }, firstOf.month);

    assert.deepEqual([read(amounts).changeOnYear?.difference, read(amounts).phases[0]?.limits], [17, null]);
    assert.equal(read(aRow(stable(30), 'month')).changeOnYear, null);
  });
});

describe('reading / quarters, half-years and years', () => {
  it('have no limits under thirteen, and a change on last year with an interval', () => {
    for (const frequency of ['quarter', 'half-year', 'year'] as const) {
      const reading = read(aRow([...stable(10), 40, 52], frequency));

      assert.deepEqual(reading.verdict, { kind: 'withheld', reason: 'too-few' });
      assert.equal(reading.phases[0]?.limits, null);
      assert.equal(reading.changeOnYear?.interval?.of, 'ratio');
      assert.deepEqual(reading.changeOnYear?.to.value, 52);
    }
    // 52 after 40: R's poisson.test(c(52, 40)) gives a ratio from 0.845 to 2.011.
    const { interval } = read(aRow([40, 52], 'year')).change ?? {};
    assert.ok(Math.abs((interval?.lower ?? 0) - 0.8449) < 0.002, JSON.stringify(interval));
    assert.ok(Math.abs((interval?.upper ?? 0) - 2.011) < 0.02, JSON.stringify(interval));
  });

  it('have limits from thirteen on; of quarters the season is known after four years, of years there is none', () => {
    const known = (values: number[], frequency: Exclude<Frequency, 'week'>) =>
      !read(aRow(values, frequency)).cautions.some(({ kind }) => kind === 'season-unknown');

    assert.equal(read(aRow([...stable(13), 90], 'quarter')).verdict.kind, 'signal');
    assert.deepEqual([known(stable(15), 'quarter'), known(stable(17), 'quarter')], [false, true]);
    assert.equal(known(stable(13), 'year'), true);
  });

  it('compare figures of the same status only: provisional, revised provisional and final', () => {
    const compared = (before: Status, after: Status) => {
      const series = aRow([40, 52], 'half-year');
      const points = series.points.map((point, i) => ({ ...point, status: i === 0 ? before : after }));
      return read({ ...series, points }).change?.difference ?? null;
    };

    assert.equal(compared('revised-provisional', 'provisional'), null);
    assert.equal(compared('final', 'revised-provisional'), null);
    assert.equal(compared('revised-provisional', 'revised-provisional'), 12);
  });
});

describe('reading / weeks of which some are missing', () => {
  it('find a rise of two standard deviations as before when one week a year is missing in three', () => {
    const { normal } = randomFrom(12);
    let [withSeason, found] = [0, 0];
    for (let draw = 0; draw < 100; draw++) {
      const values = Array.from({ length: 164 }, (_, i) =>
        [20, 70, 125].includes(i) ? null : 100 + 10 * normal() + (i >= 156 ? 20 : 0),
      );
      const { verdict, cautions } = read(aSeries(values, {}, { kind: 'week', isoYear: 2021, isoWeek: 1 }));
      if (!cautions.some(({ kind }) => kind === 'season-unknown')) withSeason += 1;
      if (verdict.kind === 'signal') found += 1;
    }

    assert.equal(withSeason, 100);
    assert.ok(found >= 70, `${found}`);
  });
});

describe('reading / small ratios', () => {
  it('are refused under three cases also where the denominators are alike', () => {
    const series = aSeries(
      Array.from({ length: 30 }, (_, i) => (100 * (i % 4)) / 3),
      { kind: 'proportion' },
    );
    const points = series.points.map((point, i) => ({ ...point, numerator: i % 4, denominator: 3 }));

    assert.deepEqual(read({ ...series, points }).verdict, { kind: 'withheld', reason: 'small-counts' });
  });

  it('have no figure of none, and limits that end at 0 and at 100%', () => {
    const counts = stable(30, 92).map((count, i) => (i === 12 ? ([0, 0] as const) : ([count, 100] as const)));
    const series = aSeries(
      counts.map(([count, size]) => (size ? (100 * count) / size : 0)),
      { kind: 'proportion' },
    );
    const points = series.points.map((point, i) => ({
      ...point,
      numerator: counts[i]?.[0] ?? null,
      denominator: counts[i]?.[1] ?? null,
    }));
    const reading = read({ ...series, points });

    assert.equal(reading.points[12]?.value, null);
    assert.notEqual(reading.method, 'none');
    assert.ok(reading.bands.every((band) => band === null || band.upper <= 100));
    assert.equal(reading.phases[0]?.limits?.upper, 100);
  });
});
