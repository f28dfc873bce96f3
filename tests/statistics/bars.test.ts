import assert from 'node:assert/strict';
import { read } from '../../src/statistics/reading/read.ts';
import type { Period } from '../../src/time/period.ts';
import { aSeries, randomFrom } from './series-builder.ts';
import { found, isFlagged, isNamed, scenariosFrom, type Share, signals } from './simulation/scenarios.ts';

// The bars of statistics 5, with the seeds fixed so that the outcome is too.
const SERIES = 600;
// The newest of 13, 26 and 52 weeks is then 2024-W16, 2024-W29 and 2025-W03: no week without a verdict.
const noHoliday: Period = { kind: 'week', isoYear: 2024, isoWeek: 4 };
const { uniform, normal, poisson } = randomFrom(20261109);
const { weeks, years, flow, carriedOver, seasonal, stepped, percentages, rates } = scenariosFrom(20261109);

/** Percentage of stable series of which the newest week is called a signal. */
function falseAlarms(draw: () => number[], first: Period = noHoliday): number {
  const { points, ...rest } = aSeries(draw(), {}, first);
  let [alarms, holidays] = [0, 0];
  for (let i = 0; i < SERIES; i++) {
    const values = draw();
    const drawn = points.map((point, at) => ({ ...point, value: values[at] ?? null }));
    const { verdict } = read({ ...rest, points: drawn });
    if (verdict.kind === 'signal') alarms += 1;
    if (verdict.kind === 'withheld' && verdict.reason === 'calendar') holidays += 1;
  }
  assert.equal(holidays, 0);
  return (100 * alarms) / SERIES;
}

const times = (length: number, draw: (i: number) => number) => Array.from({ length }, (_, i) => draw(i));

function carried(length: number, share: number): number[] {
  let state = normal() / Math.sqrt(1 - share * share);
  return times(length, () => {
    state = share * state + normal();
    return 100 + 10 * state;
  });
}

describe('bars / false alarms in the newest week', function () {
  this.timeout(20_000);

  for (const weeks of [13, 26, 52]) {
    for (const mean of [5, 15, 40]) {
      it(`stay under 3.5% in a stable flow of ${mean} a week over ${weeks} weeks`, () => {
        assert.ok(falseAlarms(() => times(weeks, () => poisson(mean))) <= 3.5);
      });
    }
  }

  for (const share of [0, 0.2, 0.4, 0.6, 0.8]) {
    it(`stay under 5% at 26 and 3% at 52 weeks when ${share} of a week carries over`, () => {
      assert.ok(falseAlarms(() => carried(26, share)) <= 5);
      assert.ok(falseAlarms(() => carried(52, share)) <= 3);
    });
  }

  it('stay under 4% with three whole years of a season of two standard deviations', () => {
    const first: Period = { kind: 'week', isoYear: 2021, isoWeek: 1 };
    const seasonal = () => {
      const phase = 2 * Math.PI * uniform();
      return times(170, (i) => 100 + 10 * normal() + 20 * Math.sin((2 * Math.PI * i) / 52.18 + phase));
    };

    assert.ok(falseAlarms(seasonal, first) <= 4);
  });

  it('do not exist for a stock', () => {
    let level = 1000;
    const walk = () => times(60, () => (level += 10 * normal()));

    for (let i = 0; i < 200; i++) assert.equal(read(aSeries(walk(), { kind: 'stock' })).verdict.kind, 'withheld');
  });
});

describe('bars / false alarms in the newest week, once two whole years are known', function () {
  this.timeout(20_000);

  for (const count of [2, 3]) {
    it(`stay under 3.5% in a stable flow over ${count} years`, () => {
      for (const mean of [5, 40]) under(3.5, signals(flow(mean), years(count), SERIES));
    });

    for (const part of [0, 0.1, 0.15, 0.2, 0.4, 0.6, 0.8]) {
      it(`stay under 3% over ${count} years when ${part} of a week carries over`, () => {
        under(3, signals(carriedOver(part), years(count), 3 * SERIES));
      });
    }

    it(`stay under 4% over ${count} years of a season of one and two standard deviations`, () => {
      for (const amplitude of [1, 2]) under(4, signals(seasonal(amplitude), years(count), SERIES));
    });
  }

  it('stay under 3.5% for counts in sums and for rare events', () => {
    under(3.5, signals(flow(2), weeks(100), 2 * SERIES));
    for (const mean of [0.1, 0.2]) under(3.5, signals(flow(mean), weeks(156), 2 * SERIES));
  });

  it("stay under 3.5% for p' and u'", () => {
    for (const stretch of [weeks(26), weeks(52), years(3)]) {
      under(3.5, signals(percentages(0.3, 0.05), stretch, SERIES, { kind: 'proportion' }));
      under(3.5, signals(rates(), stretch, SERIES, { kind: 'rate' }));
    }
  });
});

function under(bar: number, { percent }: Share): void {
  assert.ok(percent <= bar, `${percent}`);
}

describe('bars / a lasting step of two standard deviations', function () {
  this.timeout(20_000);

  it('is found by the rules within eight weeks in at least 90% after 52 weeks', () => {
    const { percent } = found(stepped(2), weeks(52), SERIES, isFlagged);

    assert.ok(percent >= 90, `${percent}`);
  });

  it('is a signal of a reading, or named because it may be season, in at least 90% after 52 weeks', () => {
    const { percent } = found(stepped(2), weeks(52), SERIES, isNamed);

    assert.ok(percent >= 90, `${percent}`);
  });

  it('is found by a reading in at least 90% once two whole years are known', () => {
    const { percent } = found(stepped(2), years(2), SERIES);

    assert.ok(percent >= 90, `${percent}`);
  });
});
