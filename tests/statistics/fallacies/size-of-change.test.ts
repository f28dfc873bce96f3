import assert from 'node:assert/strict';
import { read } from '../../../src/statistics/reading/read.ts';
import type { SeriesMeta } from '../../../src/statistics/series.ts';
import { type Period, startOf } from '../../../src/time/period.ts';
import { aSeries, stable } from '../series-builder.ts';
import { changed, claims, found, month, percentages, week } from './asking.ts';

describe('fallacies / two points', () => {
  it('are all there is', () => {
    const two = found('two-points', aSeries([40, 52]));

    assert.deepEqual([two?.from.value, two?.to.value, two?.available], [40, 52, 2]);
    assert.ok(two?.ratio && two.ratio.p > 0.2 && two.ratio.p < 0.3 && two.ratio.lower < 1 && two.ratio.value === 1.3);
  });

  it('are all that a question about two periods looks at', () => {
    assert.equal(found('two-points', aSeries(stable(40)), { comparesTwoPeriods: true })?.available, 40);
  });

  it('may be two that a gap keeps apart', () => {
    assert.equal(found('two-points', aSeries([40, null, null, 52]))?.from.value, 40);
  });

  it('say nothing when they are equal, when there is a third or when the series holds a signal', () => {
    assert.equal(found('two-points', aSeries([40, 40])), undefined);
    assert.equal(found('two-points', aSeries([40])), undefined);
    assert.equal(found('two-points', aSeries([40, 52, 46])), undefined);
    assert.equal(found('two-points', aSeries([...stable(40), 90]), { comparesTwoPeriods: true }), undefined);
  });

  it('give no ratio of stocks, which are no counts of events', () => {
    assert.equal(found('two-points', aSeries([40, 52], { kind: 'stock' }))?.ratio, null);
  });
});

describe('fallacies / count instead of rate', () => {
  it('is what areas are compared on', () => {
    const series = changed(aSeries(stable(20)), -1, { denominator: 2000 });
    const { why, to } = found('count-not-rate', series, { comparesAreas: true }) ?? {};

    assert.deepEqual([why, to], ['areas', { count: 42, population: 2000, per1000: 21 }]);
    assert.equal(found('count-not-rate', aSeries(stable(20)), { comparesAreas: true })?.to.per1000, null);
    const nobody = changed(aSeries(stable(20)), -1, { denominator: 0 });
    assert.equal(found('count-not-rate', nobody, { comparesAreas: true })?.to.per1000, null);
  });

  it('misleads as well when the population changed by more than 2%', () => {
    const series = (population: number) =>
      changed(changed(aSeries(stable(20)), -1, { denominator: population }), -2, { denominator: 1000 });

    assert.equal(found('count-not-rate', series(1030))?.why, 'population');
    assert.equal(found('count-not-rate', series(1021))?.why, 'population');
    assert.equal(found('count-not-rate', series(1020)), undefined);
    assert.equal(found('count-not-rate', series(0)), undefined);
  });

  it('says nothing of a rate or a percentage, nor within one area', () => {
    assert.equal(found('count-not-rate', percentages(stable(20)), { comparesAreas: true }), undefined);
    assert.equal(found('count-not-rate', aSeries(stable(20))), undefined);
  });
});

describe('fallacies / small numbers', () => {
  it('are counts under ten, with what chance makes of them', () => {
    const small = found('small-numbers', aSeries([6, 8, 3, 9, 5, 7, 12, 4, 6, 8, 9, 5, 7, 3]));

    assert.deepEqual([small?.count, small?.size, small?.figure.value], [3, null, 3]);
    assert.ok(small?.interval && small.interval.lower < 1 && small.interval.upper > 8);
  });

  it('may be what the newest figure is compared with', () => {
    assert.equal(found('small-numbers', aSeries([...stable(20), 4, 40]))?.count, 4);
  });

  it('are parts of a group under thirty', () => {
    const series = changed(percentages(stable(20)), -1, { numerator: 12, denominator: 24, value: 50 });
    const small = found('small-numbers', series);

    assert.deepEqual([small?.count, small?.size], [12, 24]);
    assert.ok(small?.interval && small.interval.lower > 0.2 && small.interval.upper < 0.8);
  });

  it('have no interval as a stock', () => {
    assert.equal(found('small-numbers', aSeries([9, 8, 7], { kind: 'stock' }))?.interval, null);
  });

  it('are durations of fewer than thirty cases', () => {
    const days = (cases: number) => changed(aSeries(stable(20), { kind: 'duration' }), -1, { denominator: cases });
    const { count, size, interval } = found('small-numbers', days(29)) ?? {};

    assert.deepEqual([count, size, interval], [29, null, null]);
    assert.equal(found('small-numbers', days(30)), undefined);
  });

  it('are counts under ten of a rate', () => {
    const rate = (cases: number) => changed(aSeries(stable(20), { kind: 'rate' }), -1, { numerator: cases });

    assert.deepEqual(found('small-numbers', rate(4))?.size, null);
    assert.equal(found('small-numbers', rate(14)), undefined);
  });

  it('say nothing of ten or more, nor of money and durations of unknown many', () => {
    assert.equal(found('small-numbers', aSeries([...stable(20), 10])), undefined);
    assert.equal(found('small-numbers', aSeries([9, 8, 7], { kind: 'duration' })), undefined);
    assert.equal(found('small-numbers', aSeries([9, 8, 7], { kind: 'money' })), undefined);
    assert.equal(found('small-numbers', percentages(stable(20))), undefined);
  });
});

describe('fallacies / percentage points in a series', () => {
  it('are told when the question speaks of a rise', () => {
    const { points, percent } = found('percentage-points', percentages([...stable(20), 40, 50]), claims('trend')) ?? {};

    assert.deepEqual([points, percent], [10, 25]);
  });

  it('are told of fractions too', () => {
    const series = percentages([...stable(20), 40, 50]);
    const points = series.points.map((point) => ({ ...point, value: (point.value ?? 0) / 100 }));

    assert.equal(found('percentage-points', { ...series, points }, claims('trend'))?.points, 10);
  });

  it('say nothing otherwise, nor of counts', () => {
    assert.equal(found('percentage-points', percentages([...stable(20), 40, 50])), undefined);
    assert.equal(found('percentage-points', aSeries([...stable(20), 40, 50]), claims('trend')), undefined);
  });
});

describe('fallacies / rounding in a series', () => {
  const steps = [40, 55, 45, 60, 50, 45, 55, 40, 60, 50, 45, 55, 50];
  const rounded = (newest: number, meta: Partial<SeriesMeta> = {}) =>
    aSeries([...steps, 50, newest], { roundedTo: 5, ...meta });

  it('may be all there is to a difference of continuous figures', () => {
    assert.deepEqual(found('rounding', rounded(55, { kind: 'duration' })), {
      kind: 'rounding',
      roundedTo: 5,
      difference: 5,
      real: { lower: 0, upper: 10 },
    });
  });

  it('adds up in sums of weeks', () => {
    const low = [5, 0, 5, 0, 5, 5, 0, 5, 0, 5, 10, 0, 5];
    const series = aSeries([...low, ...low, ...low, 5, 5, 0, 5, 10, 0], { roundedTo: 5 });
    const { points, periodsPerPoint } = read(series);

    assert.ok(periodsPerPoint > 1 && points.at(-1)?.value !== points.at(-2)?.value);
    assert.ok(found('rounding', series));
  });

  it('says nothing of counts a whole step apart, of larger differences, of equal or of exact figures', () => {
    assert.equal(found('rounding', rounded(55)), undefined);
    assert.equal(found('rounding', rounded(55, { kind: 'stock' })), undefined);
    assert.equal(found('rounding', rounded(60, { kind: 'duration' })), undefined);
    assert.equal(found('rounding', rounded(50, { kind: 'duration' })), undefined);
    assert.equal(found('rounding', aSeries(stable(20))), undefined);
  });
});

describe('fallacies / season', () => {
  const ending = (last: Period, values: readonly (number | null)[]) => {
    const from = startOf(last);
    const first = new Date(Date.parse(from) - (values.length - 1) * 7 * 86_400_000).toISOString().slice(0, 10);
    return aSeries(values, {}, weekAt(first));
  };

  it('is not ruled out between a holiday week and the week before it', () => {
    const { flags, earlierYears } = found('season', ending(week(2025, 52), [...stable(20), 40, 25])) ?? {};

    assert.deepEqual([flags, earlierYears], [['christmas'], 0]);
  });

  it('shows how often earlier years went the same way', () => {
    const year = [...stable(51), 20];
    const { earlierYears, sameDirection } = found('season', ending(week(2025, 52), [...year, ...year, ...year])) ?? {};

    assert.deepEqual([earlierYears, sameDirection], [2, 2]);
  });

  it('says nothing when earlier years went another way', () => {
    const other = [...stable(51), 70];
    const values = [...other, ...other, ...stable(51), 20];

    assert.equal(found('season', ending(week(2025, 52), values)), undefined);
  });

  it('says nothing between two weeks without a holiday, nor between equal figures', () => {
    assert.equal(found('season', ending(week(2025, 40), [...stable(20), 40, 25])), undefined);
    assert.equal(found('season', ending(week(2025, 52), [...stable(20), 25, 25])), undefined);
  });

  it('is found elsewhere when five earlier years agree and the question is about the change', () => {
    const year = [...stable(50), 40, 25];
    const values = Array.from({ length: 6 }, () => year).flat();

    assert.deepEqual(found('season', ending(week(2026, 40), values), claims('cause'))?.sameDirection, 5);
    assert.equal(found('season', ending(week(2026, 40), values)), undefined);
    assert.equal(found('season', ending(week(2026, 40), values.slice(52)), claims('cause')), undefined);
  });

  it('is no reason for a change on the same week of last year, however often it rose', () => {
    const values = Array.from({ length: 7 * 52 }, (_, i) => 40 + Math.floor(i / 10));
    const onLastYear = { ...claims('trend'), startsAt: week(2025, 40) };

    assert.equal(found('season', ending(week(2026, 40), values), onLastYear), undefined);
  });

  it('does not count years without both figures', () => {
    const year = [...stable(51), 20];
    const values = [...year, ...year, ...year].map((value, i) => (i === 50 ? null : value));

    assert.equal(found('season', ending(week(2025, 52), values))?.earlierYears, 1);
  });

  it('is flagged in the weeks of the summer holidays', () => {
    const flagsIn = (inYear: number) => found('season', ending(week(2025, inYear), [...stable(20), 40, 25]))?.flags;

    assert.deepEqual([27, 28, 29, 35, 36, 37].map(flagsIn), [
      undefined,
      ['summer'],
      undefined,
      undefined,
      ['summer'],
      undefined,
    ]);
  });

  it('says nothing of sums of weeks', () => {
    const low = Array.from({ length: 60 }, (_, i) => [3, 1, 4, 2, 0, 5][i % 6] ?? 0);
    const series = ending(week(2025, 52), [...low, 9, 9]);

    const { points, periodsPerPoint } = read(series);

    assert.ok(periodsPerPoint > 1 && points.at(-1)?.value !== points.at(-2)?.value);
    assert.equal(found('season', series), undefined);
  });

  it('is flagged in December and the summer months', () => {
    const ofMonth = (inYear: number) => aSeries([...stable(14), 40, 25], { frequency: 'month' }, month(2024, inYear));

    // Sixteen months from this one on.
    assert.deepEqual(found('season', ofMonth(9))?.flags, ['christmas']);
    assert.deepEqual(found('season', ofMonth(4))?.flags, ['summer']);
    assert.equal(found('season', ofMonth(1)), undefined);
  });

  it('says nothing of the same period in another year', () => {
    const series = aSeries([...stable(51), 40, ...stable(51), 25], { kind: 'stock' }, week(2024, 1));

    assert.equal(found('season', series, { ...claims('cause'), startsAt: week(2024, 52) }), undefined);
  });
});

function weekAt(monday: string): Period {
  const thursday = new Date(Date.parse(monday) + 3 * 86_400_000);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return week(thursday.getUTCFullYear(), Math.floor((thursday.getTime() - first) / (7 * 86_400_000)) + 1);
}
