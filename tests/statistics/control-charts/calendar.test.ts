import assert from 'node:assert/strict';
import { flagsWithoutPrecedent } from '../../../src/statistics/control-charts/calendar.ts';
import { calendarFlags } from '../../../src/time/dutch-calendar.ts';
import { read } from '../../../src/statistics/reading/read.ts';
import { type IsoWeek, laterPeriod, type Period } from '../../../src/time/period.ts';
import { aSeries, stable } from '../series-builder.ts';

const week = (isoYear: number, isoWeek: number): IsoWeek => ({ kind: 'week', isoYear, isoWeek });

describe('calendar / flags', () => {
  const cases: readonly (readonly [IsoWeek, readonly string[]])[] = [
    [week(2024, 52), ['christmas']],
    // 25 December 2027 is a Saturday in week 51; week 52 ends on 2 January.
    [week(2027, 51), ['christmas']],
    [week(2027, 52), ['christmas', 'new-year']],
    // 1 January 2021 is a Friday in week 53 of 2020.
    [week(2020, 53), ['new-year']],
    [week(2021, 1), ['new-year']],
    [week(2024, 17), ['may-holiday']],
    [week(2024, 18), ['may-holiday']],
    [week(2024, 16), []],
    [week(2024, 19), []],
    [week(2024, 14), ['easter']],
    [week(2024, 13), []],
    [week(2024, 21), ['pentecost']],
    [week(2025, 24), ['pentecost']],
    [week(2024, 30), []],
  ];

  for (const [period, flags] of cases) {
    it(`of ${period.isoYear}-W${period.isoWeek} are ${flags.join(' and ') || 'none'}`, () => {
      assert.deepEqual(calendarFlags(period), flags);
    });
  }

  it('without precedent are those that no observed week before carries', () => {
    const weeks: IsoWeek[] = [];
    let period: Period = week(2023, 51);
    while (weeks.length < 54) {
      weeks.push(period as IsoWeek);
      period = laterPeriod(period, 1);
    }
    const values: readonly (number | null)[] = stable(54);
    const upTo = (length: number, known = values) =>
      flagsWithoutPrecedent(known.slice(0, length), weeks.slice(0, length));

    assert.deepEqual(upTo(2), ['christmas']);
    assert.deepEqual(upTo(3), ['new-year']);
    assert.deepEqual(upTo(4), []);
    assert.deepEqual(upTo(54), []);
    assert.deepEqual(upTo(54, values.with(1, null)), ['christmas']);
    assert.deepEqual(flagsWithoutPrecedent([], []), []);
  });
});

describe('reading / a week with holidays', () => {
  const readUpTo = (first: IsoWeek, length: number, newest: number) =>
    read(aSeries([...stable(length - 1), newest], {}, first));

  it('gets no verdict the first time, however far out it lies', () => {
    const reading = readUpTo(week(2024, 26), 27, 2);

    assert.deepEqual(reading.points.at(-1)?.period, week(2024, 52));
    assert.deepEqual(reading.verdict, { kind: 'withheld', reason: 'calendar' });
    assert.deepEqual(reading.calendarFlags, ['christmas']);
    assert.equal(reading.minimalDetectableChange, null);
    assert.equal(reading.assurance, null);
    assert.notEqual(reading.phases[0]?.limits, null);
  });

  it('gets one once such a week is known, and keeps its flag', () => {
    const reading = readUpTo(week(2023, 51), 54, 2);

    assert.deepEqual(reading.points.at(-1)?.period, week(2024, 52));
    assert.equal(reading.verdict.kind, 'signal');
    assert.deepEqual(reading.calendarFlags, ['christmas']);
  });

  it('is asked about since the last break only', () => {
    const series = aSeries([...stable(53), 2], { breaks: ['2024-03-04'] }, week(2023, 51));

    assert.deepEqual(read(series).verdict, { kind: 'withheld', reason: 'calendar' });
  });

  it('is not asked about in months and in sums of weeks', () => {
    const december: Period = { kind: 'month', year: 2023, month: 1 };
    const months = read(aSeries(stable(24), { frequency: 'month' }, december));
    const sums = read(
      aSeries(
        Array.from({ length: 53 }, (_, i) => [2, 0, 3, 1, 2, 4, 1][i % 7] ?? 0),
        {},
        week(2023, 52),
      ),
    );

    assert.deepEqual([months.verdict.kind, months.calendarFlags], ['common', []]);
    assert.deepEqual([sums.method, sums.calendarFlags], ['xmr-aggregated', []]);
    assert.notEqual(sums.verdict.kind, 'withheld');
  });
});
