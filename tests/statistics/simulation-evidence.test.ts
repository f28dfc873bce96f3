import assert from 'node:assert/strict';
import { labelPoints } from '../../src/statistics/control-charts/special-causes.ts';
import { adjust, seasonOf } from '../../src/statistics/control-charts/season.ts';
import { xmrLimits } from '../../src/statistics/control-charts/xmr.ts';
import { type IsoWeek, laterPeriod, type Period } from '../../src/time/period.ts';
import { load } from './reference.ts';
import { randomFrom } from './series-builder.ts';
import { isFlagged } from './simulation/scenarios.ts';

/**
 * Simulations of others, drawn again with our rules: the shares must agree within the sampling error of both. Not
 * drawn, because we do not have the method: the guard with r1 over all weeks, with limits without the newest eight
 * weeks, and the two simpler guards (60 of 90 rows); a factor per week and a smoothed factor (8 of 16 rows).
 */
const { uniform, normal, poisson } = randomFrom(20261122);
const times = <T>(count: number, draw: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => draw(i));

/** Marsaglia and Tsang 2000, for shapes from 1 on. */
function gamma(shape: number): number {
  const [d, c] = [shape - 1 / 3, 1 / Math.sqrt(9 * shape - 3)];
  for (;;) {
    const x = normal();
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Stationary, unit innovations. */
function carriedOver(part: number): () => number {
  let state = normal() / Math.sqrt(1 - part * part);
  return () => (state = part * state + normal());
}

function seasonal(amplitude: number): (i: number) => number {
  const phase = 2 * Math.PI * uniform();
  return (i) => normal() + amplitude * Math.sin((2 * Math.PI * i) / 52 + phase);
}

const processes: Readonly<Record<string, (parameter: number) => (i: number) => number>> = {
  normal: () => normal,
  poisson: (mean) => () => poisson(mean),
  negbin: (mean) => () => poisson((gamma(5) * mean) / 5),
  ar1: carriedOver,
  season: seasonal,
};

/** Four standard errors of the difference of two simulated shares, and half a point for how series are drawn. */
function assertAgree(hits: number, series: number, share: number, theirSeries: number, what: string): void {
  const error = Math.sqrt(Math.max(share * (1 - share), 0.001) * (1 / series + 1 / theirSeries));
  assert.ok(Math.abs(hits / series - share) <= 4 * error + 0.005, `${what}: ${hits / series} is not ${share}`);
}

const isSignal = (values: readonly number[]) => Boolean(labelPoints(values, xmrLimits(values)).at(-1));

describe('simulation / false alarms of the rules', function () {
  this.timeout(20_000);
  const rows = load<{ n: number; process: string; parameter: number; last_any: number; series_any: number }>(
    'simulated-false-alarms.json',
  );
  const SERIES = 700;

  it('has 68 rows', () => assert.equal(rows.length, 68));

  for (const length of [13, 26, 52, 104]) {
    it(`agree over ${length} weeks, of every process`, () => {
      for (const row of rows.filter(({ n }) => n === length)) {
        let [newest, any] = [0, 0];
        for (let i = 0; i < SERIES; i++) {
          const draw = processes[row.process]?.(row.parameter);
          assert.ok(draw, row.process);
          const values = times(length, draw);
          const labels = labelPoints(values, xmrLimits(values));
          if (labels.at(-1)) newest += 1;
          if (labels.some((label) => label)) any += 1;
        }
        assertAgree(newest, SERIES, row.last_any, 40_000, `${row.process} ${row.parameter}, newest`);
        assertAgree(any, SERIES, row.series_any, 40_000, `${row.process} ${row.parameter}, any`);
      }
    });
  }
});

describe('simulation / detection with limits of the weeks before', function () {
  this.timeout(20_000);
  interface Row {
    readonly baseline_weeks: number;
    readonly process: string;
    readonly shift_in_sd?: number;
    readonly increase_percent?: number;
    readonly within_1: number;
    readonly within_4: number;
    readonly within_8: number;
    readonly within_12: number;
  }
  const rows = load<Row>('simulated-detection.json');
  const SERIES = 250;

  it('has 60 rows', () => assert.equal(rows.length, 60));

  for (const weeks of [26, 52]) {
    it(`agrees after ${weeks} weeks, of every process and change`, () => {
      for (const row of rows.filter(({ baseline_weeks: baseline }) => baseline === weeks)) {
        const mean = Number(/mean (\d+)/.exec(row.process)?.[1]);
        const before = () => (mean ? poisson(mean) : normal());
        const after = () =>
          mean ? poisson(mean * (1 + (row.increase_percent ?? 0) / 100)) : normal() + (row.shift_in_sd ?? 0);
        const foundAt = times(SERIES, () => {
          const values = [...times(weeks, before), ...times(12, after)];
          const band = xmrLimits(values, { fixAfter: weeks });
          return times(12, (i) => i + 1).find((week) => labelPoints(values.slice(0, weeks + week), band).at(-1));
        });
        for (const within of [1, 4, 8, 12] as const) {
          const hits = foundAt.filter((week) => week !== undefined && week <= within).length;
          const change = row.shift_in_sd ?? row.increase_percent;
          assertAgree(hits, SERIES, row[`within_${within}`], 20_000, `${row.process} ${change}, ${within}`);
        }
      }
    });
  }
});

describe('simulation / the guard against slow movement', function () {
  this.timeout(20_000);
  interface Row {
    readonly n: number;
    readonly part: number;
    readonly variant: string;
    readonly newest_pct: number;
    readonly spike_of_4_found_pct: number;
    readonly step_of_2_sd_found_within_8_pct: number;
    readonly alarm_within_8_pct: number;
  }
  const rows = load<Row>('simulated-guard.json');
  const guarded = (values: readonly number[]) =>
    isFlagged(values.map((value) => ({ value, numerator: null, denominator: null })));
  const variants: Readonly<Record<string, (values: readonly number[]) => boolean>> = {
    'all-rules': isSignal,
    guard: guarded,
  };
  const SERIES = 400;

  it('has 90 rows, of which 30 are of our rules with and without the guard', () => {
    assert.equal(rows.length, 90);
    assert.equal(rows.filter(({ variant }) => variants[variant]).length, 30);
  });

  for (const length of [26, 52, 104]) {
    it(`agrees over ${length} weeks`, () => {
      for (const row of rows.filter(({ n }) => n === length)) {
        const isFound = variants[row.variant];
        if (!isFound) continue;
        const withinEight = (values: readonly number[]) =>
          times(8, (i) => values.slice(0, length - i)).some((known) => isFound(known));
        let [newest, spike, step, within] = [0, 0, 0, 0];
        for (let i = 0; i < SERIES; i++) {
          const values = times(length, carriedOver(row.part));
          const size = 2 / Math.sqrt(1 - row.part * row.part);
          if (isFound(values)) newest += 1;
          if (isFound(values.map((value, at) => (at === length - 1 ? value + 4 : value)))) spike += 1;
          if (withinEight(values)) within += 1;
          if (withinEight(values.map((value, at) => (at >= length - 8 ? value + size : value)))) step += 1;
        }
        const what = `${row.variant} ${row.part}`;
        assertAgree(newest, SERIES, row.newest_pct / 100, 20_000, `${what}, newest`);
        assertAgree(spike, SERIES, row.spike_of_4_found_pct / 100, 20_000, `${what}, spike`);
        // Deliberate difference: from 19 to 25 weeks we ask no guard, as statistics 1.0 says; they did.
        if (length === 26 && row.variant === 'guard') continue;
        assertAgree(step, SERIES, row.step_of_2_sd_found_within_8_pct / 100, 20_000, `${what}, step`);
        assertAgree(within, SERIES, row.alarm_within_8_pct / 100, 20_000, `${what}, within eight`);
      }
    });
  }

  it('finds more than theirs in the weeks before there are 26, and is wrong more often', () => {
    const row = rows.find(({ n, part, variant }) => n === 26 && part === 0.4 && variant === 'guard');
    const share = (step: number) => {
      const hits = times(SERIES, () =>
        times(26, carriedOver(0.4)).map((value, at) => (at >= 18 ? value + step : value)),
      );
      return hits.filter((values) => times(8, (i) => values.slice(0, 26 - i)).some(guarded)).length / SERIES;
    };

    assert.ok(share(2 / Math.sqrt(1 - 0.16)) > (row?.step_of_2_sd_found_within_8_pct ?? NaN) / 100 + 0.1);
    assert.ok(share(0) > (row?.alarm_within_8_pct ?? NaN) / 100 + 0.05);
  });
});

describe('simulation / season', function () {
  this.timeout(20_000);
  interface Row {
    readonly amplitude_sd: number;
    readonly method: string;
    readonly false_alarm_per_week_limits_on_156: number;
    readonly false_alarm_per_week_limits_on_last_52: number;
  }
  const rows = load<Row>('simulated-season.json');
  const [TRAINING, ASSESSED, SERIES] = [156, 26, 120];
  const weeks: IsoWeek[] = [];
  for (let week: Period = { kind: 'week', isoYear: 2021, isoWeek: 1 }; weeks.length < TRAINING + ASSESSED;) {
    weeks.push(week as IsoWeek);
    week = laterPeriod(week, 1);
  }

  const adjusted = (values: readonly number[]): number[] => {
    const season = seasonOf(values.slice(0, TRAINING), weeks.slice(0, TRAINING));
    assert.ok(season);
    return values.map((value, i) => adjust(season, value, weeks[i] as IsoWeek));
  };
  const methods: Readonly<Record<string, (values: readonly number[]) => readonly number[]>> = {
    raw: (values) => values,
    'factor per 4 weeks': adjusted,
  };

  it('has 16 rows, of which 8 are of our factors or of none', () => {
    assert.equal(rows.length, 16);
    assert.equal(rows.filter(({ method }) => methods[method]).length, 8);
  });

  for (const row of rows.filter(({ method }) => methods[method])) {
    it(`of ${row.amplitude_sd} SD gives the same false alarms: ${row.method}`, () => {
      const hits = { all: 0, year: 0 };
      for (let i = 0; i < SERIES; i++) {
        const values =
          methods[row.method]?.(times(TRAINING + ASSESSED, seasonal(row.amplitude_sd)).map((x) => 100 + 10 * x)) ?? [];
        const all = xmrLimits(values, { fixAfter: TRAINING });
        const year = xmrLimits(values.slice(TRAINING - 52, TRAINING));
        for (let week = 1; week <= ASSESSED; week++) {
          const known = values.slice(0, TRAINING + week);
          if (labelPoints(known, all).at(-1)) hits.all += 1;
          if (labelPoints(known, year).at(-1)) hits.year += 1;
        }
      }
      // The weeks of one series hang together: each series counts for one.
      assertAgree(hits.all / ASSESSED, SERIES, row.false_alarm_per_week_limits_on_156, 3000, 'limits on 156');
      assertAgree(hits.year / ASSESSED, SERIES, row.false_alarm_per_week_limits_on_last_52, 3000, 'limits on 52');
    });
  }
});
