import assert from 'node:assert/strict';
import { read } from '../../../src/statistics/reading/read.ts';
import { type Period, periodNumber } from '../../../src/time/period.ts';
import { aSeries, stable } from '../series-builder.ts';
import { changed, claims, found, month, week } from './asking.ts';

describe('fallacies / newest figure', () => {
  it('is not complete yet', () => {
    const series = aSeries([...stable(25), 12], { lagPeriods: 1 });
    const { newest, completeness, expectedFinal } = found('incomplete-newest', series) ?? {};

    assert.deepEqual([newest?.value, completeness, expectedFinal], [12, null, null]);
  });

  it('is that of one period, also where weeks are added up', () => {
    const low = Array.from({ length: 60 }, (_, i) => [3, 1, 4, 2, 0, 5][i % 6] ?? 0);
    const series = aSeries([...low, 9, 1], { lagPeriods: 1 });

    assert.ok(read(series).periodsPerPoint > 1);
    assert.equal(found('incomplete-newest', series)?.newest.value, 1);
  });

  it('will become what its completeness says', () => {
    const series = aSeries([...stable(25), 30]);
    const snapshots = series.points.flatMap(({ period }, at) =>
      [75, 100].slice(0, 26 - at).map((value, age) => ({ period: periodNumber(period) ?? NaN, age, value })),
    );
    const { completeness, expectedFinal } = found('incomplete-newest', { ...series, snapshots }) ?? {};

    assert.deepEqual([completeness, expectedFinal], [0.75, 40]);
  });

  it('is complete without a lag', () => assert.equal(found('incomplete-newest', aSeries(stable(25))), undefined));

  it('is provisional beside a final one', () => {
    const series = changed(aSeries(stable(25)), -1, { status: 'provisional' });

    assert.deepEqual(found('mixed-status', series)?.from.status, 'final');
  });

  it('may be compared with a figure as provisional as itself', () => {
    const series = changed(changed(aSeries(stable(25)), -1, { status: 'provisional' }), -2, { status: 'provisional' });

    assert.equal(found('mixed-status', series), undefined);
    assert.equal(found('mixed-status', series, { startsAt: week(2024, 5) })?.from.status, 'final');
  });
});

describe('fallacies / break', () => {
  // Weeks 2024-W02 to 2024-W26; W20 starts on 13 May.
  const series = (on: string) => aSeries(stable(25), { breaks: [on] });

  it('lies between the figures that are compared', () => {
    assert.deepEqual(found('break', series('2024-05-13'), { startsAt: week(2024, 10) })?.on, '2024-05-13');
    assert.deepEqual(found('break', series('2024-06-24'))?.on, '2024-06-24');
  });

  it('may lie within the first or the last of them', () => {
    assert.ok(found('break', series('2024-05-15'), { startsAt: week(2024, 20) }));
    assert.ok(found('break', series('2024-06-26'), { startsAt: week(2024, 20) }));
  });

  it('says nothing when both figures lie after it', () => {
    assert.equal(found('break', series('2024-05-13')), undefined);
    assert.equal(found('break', series('2024-05-13'), { startsAt: week(2024, 20) }), undefined);
    assert.equal(found('break', series('2024-05-13'), { startsAt: week(2024, 21) }), undefined);
  });
});

describe('fallacies / stock', () => {
  const stock = (values: readonly number[], first?: Period) => aSeries(values, { kind: 'stock' }, first);

  it('is read as a flow as soon as it moved', () => {
    assert.deepEqual(found('stock-as-flow', stock([300, 310])), {
      kind: 'stock-as-flow',
      from: 300,
      to: 310,
    });
  });

  it('may have moved since last year only', () => {
    const year = Array.from({ length: 53 }, (_, i) => (i === 0 ? 280 : 300));

    assert.equal(found('stock-as-flow', stock(year, week(2025, 1)))?.from, 280);
  });

  it('says nothing when it did not move, nor of a flow', () => {
    assert.equal(found('stock-as-flow', stock([300, 300])), undefined);
    assert.equal(found('stock-as-flow', aSeries([300, 310])), undefined);
  });
});

describe('fallacies / missing figure', () => {
  it('is the newest one', () => {
    assert.deepEqual(found('missing-as-zero', aSeries([...stable(5), null]))?.periods, [week(2024, 7)]);
    assert.deepEqual(found('missing-as-zero', aSeries([3, null], { kind: 'stock' }))?.periods, [week(2024, 3)]);
    assert.equal(found('missing-as-zero', aSeries([null, null]))?.periods.length, 2);
  });

  it('is the one the question starts at', () => {
    const series = aSeries([...stable(5), null, ...stable(5)]);

    assert.deepEqual(found('missing-as-zero', series, { startsAt: week(2024, 7) })?.periods, [week(2024, 7)]);
  });

  it('is any that is taken for nothing', () => {
    const series = aSeries([...stable(5), null, null, ...stable(5)]);

    assert.equal(found('missing-as-zero', series, claims('missing-as-zero'))?.periods.length, 2);
  });

  it('is none that may not be shown, for that one is there', () => {
    const series = aSeries([...stable(5), null]);
    const hidden = { ...series, points: series.points.map((point) => ({ ...point, isHidden: point.value === null })) };

    assert.equal(found('missing-as-zero', hidden), undefined);
  });

  it('says nothing of an old gap, nor of a figure that is not due yet', () => {
    assert.equal(found('missing-as-zero', aSeries([...stable(5), null, ...stable(5)])), undefined);
    assert.equal(found('missing-as-zero', aSeries([...stable(5), null], { lagPeriods: 1 })), undefined);
  });
});

describe('fallacies / registration artefact', () => {
  it('is a spike in the week of the turn of the year', () => {
    // 2024-W02 and 51 weeks on: week 1 of 2025 holds 31 December and 1 January.
    const artefact = found('registration-artefact', aSeries([...stable(51), 90]));

    assert.ok(artefact?.pattern === 'year-edge');
    assert.deepEqual([artefact.at.period, artefact.at.value], [week(2025, 1), 90]);
    assert.ok(artefact.upper < 90);
  });

  it('is one in January or December too', () => {
    const monthly = (first: Period, newest: number) =>
      found('registration-artefact', aSeries([...stable(23), newest], { frequency: 'month' }, first));

    assert.ok(monthly(month(2023, 1), 90));
    assert.ok(monthly(month(2023, 2), 90));
    assert.equal(monthly(month(2023, 3), 90), undefined);
  });

  it('says nothing of a spike in another week, nor of a turn of the year like any other', () => {
    assert.equal(found('registration-artefact', aSeries([...stable(45), 90])), undefined);
    assert.equal(found('registration-artefact', aSeries(stable(52))), undefined);
    assert.equal(found('registration-artefact', aSeries([...stable(51), 2])), undefined);
  });

  it('is a stock that is halved within two years', () => {
    const stock = (from: number, to: number) => aSeries([from, from - 1, from, to], { kind: 'stock' });

    assert.deepEqual(found('registration-artefact', stock(80, 40))?.pattern, 'clean-up');
    assert.equal(found('registration-artefact', stock(80, 45)), undefined);
    assert.equal(found('registration-artefact', stock(29, 12)), undefined);
    assert.equal(found('registration-artefact', stock(30, 15))?.pattern, 'clean-up');
  });

  it('is a fall of a fifth that is nothing like what the stock usually does', () => {
    const quiet = [300, 303, 301, 304, 300, 302, 299, 301, 303, 300];
    const restless = quiet.map((value, i) => value + (i % 2) * 40);
    const stock = (values: readonly number[]) => aSeries(values, { kind: 'stock' });

    assert.equal(found('registration-artefact', stock([...quiet, 235]))?.pattern, 'clean-up');
    assert.equal(found('registration-artefact', stock([...quiet, 250])), undefined);
    assert.equal(found('registration-artefact', stock([...restless, 235])), undefined);
    // It usually moves by 16.
    const stirring = Array.from({ length: 9 }, (_, i) => (i % 2 ? 316 : 300));
    assert.equal(found('registration-artefact', stock([...stirring, 220]))?.pattern, 'clean-up');
    assert.equal(found('registration-artefact', stock([...stirring, 221])), undefined);
    assert.equal(found('registration-artefact', stock([...stirring.slice(2), 220])), undefined);
    assert.equal(found('registration-artefact', stock([...quiet.slice(5), 235])), undefined);
  });

  it('counts the years in months too', () => {
    const monthly = (length: number) => {
      const values = Array.from({ length }, (_, i) => (i === length - 1 ? 140 : 300));
      return aSeries(values, { kind: 'stock', frequency: 'month' }, month(2020, 1));
    };
    const asked = { startsAt: month(2020, 1) };

    assert.ok(found('registration-artefact', monthly(25), asked));
    assert.equal(found('registration-artefact', monthly(27), asked), undefined);
  });

  it('says nothing of a stock that took many years to halve', () => {
    const slow = Array.from({ length: 160 }, (_, i) => 300 - i);

    assert.equal(
      found('registration-artefact', aSeries(slow, { kind: 'stock' }), { startsAt: week(2024, 2) }),
      undefined,
    );
  });

  it('says nothing of a flow that is halved', () => {
    assert.equal(found('registration-artefact', aSeries([80, 79, 80, 30])), undefined);
  });
});

describe('fallacies / a chosen start', () => {
  // Sums of two weeks, the first of 2024-W02 and W03 and the newest of 2025-W08 and W09.
  const sums = aSeries(Array.from({ length: 60 }, (_, i) => [3, 1, 4, 2, 0, 5][i % 6] ?? 0));
  const startingAt = (startsAt: Period) => found('small-numbers', sums, { startsAt });

  it('is the sum that holds it', () => {
    const { points, periodsPerPoint, newestIndex } = read(sums);

    assert.equal(periodsPerPoint, 2);
    for (const [index, weeks] of [
      [0, [2, 3]],
      [1, [4, 5]],
      [2, [6, 7]],
    ] as const) {
      for (const inYear of weeks) {
        const trap = found('two-points', sums, { startsAt: week(2024, inYear), comparesTwoPeriods: true });
        const isEqual = points[index]?.value === points[newestIndex ?? NaN]?.value;

        assert.deepEqual(trap?.from, isEqual ? undefined : points[index]);
      }
    }
  });

  it('is none before the series, after it or at its newest figure', () => {
    for (const startsAt of [week(2024, 1), week(2025, 9), week(2025, 10)]) {
      assert.equal(found('two-points', sums, { startsAt, comparesTwoPeriods: true }), undefined);
      assert.deepEqual(startingAt(startsAt)?.figure, read(sums).points.at(-1));
    }
    const weekly = aSeries(stable(20));
    for (const startsAt of [week(2024, 1), week(2024, 21), week(2024, 22), week(2024, 60)]) {
      assert.equal(found('two-points', weekly, { startsAt, comparesTwoPeriods: true })?.from, undefined);
    }
    assert.equal(found('two-points', weekly, { startsAt: week(2024, 2), comparesTwoPeriods: true })?.from.value, 43);
  });
});
