import assert from 'node:assert/strict';
import { changeOnPrevious } from '../../../src/statistics/reading/change.ts';
import {
  completenessByAge,
  developmentFactors,
  expectedFinal,
  learnCompleteness,
  newestComplete,
} from '../../../src/statistics/reading/completeness.ts';
import type { Change } from '../../../src/statistics/reading/reading.ts';
import type { Point, Snapshot } from '../../../src/statistics/series.ts';
import { periodNumber } from '../../../src/time/period.ts';
import { assertClose, load } from '../reference.ts';
import { aSeries, stable } from '../series-builder.ts';

interface DelayCase {
  readonly kind: string;
  readonly input: { readonly triangle: readonly (readonly (number | null)[])[] };
  readonly expected: {
    readonly development_factors: readonly number[];
    readonly completeness_by_lag: readonly number[];
    readonly reported_now: readonly number[];
    readonly expected_final: readonly number[];
    readonly provisional: readonly boolean[];
  };
}

/** Deaths by ISO week as first published completely and as known weeks later. */
interface RealCase {
  readonly kind: string;
  readonly input: {
    readonly first: Readonly<Record<string, number>>;
    readonly later: Readonly<Record<string, number>>;
  };
  readonly expected: {
    readonly completeness: readonly number[];
    readonly naive_change_W22_to_W23_first_percent: number;
    readonly final_change_W22_to_W23_percent: number;
    readonly apparent_change_if_W23_first_vs_W22_later_percent: number;
  };
}

const all = load<DelayCase | RealCase>('season-and-delay.json');
const cases = all.filter((one): one is DelayCase => one.kind === 'reporting_delay_chain_ladder');
const real = all.filter((one): one is RealCase => one.kind === 'reporting_delay_real');

describe('reporting delay', () => {
  it('has 10 reference cases', () => assert.equal(cases.length, 10));

  cases.forEach(({ input: { triangle }, expected }, i) => {
    it(`agrees with the chain ladder of case ${i + 1}`, () => {
      const factors = developmentFactors(triangle).map(({ factor }) => factor);
      const byAge = completenessByAge(factors);

      factors.forEach((factor, age) => assertClose(factor, expected.development_factors[age] ?? NaN));
      byAge.forEach((completeness, age) => assertClose(completeness, expected.completeness_by_lag[age] ?? NaN));
      triangle.forEach((row, week) => {
        const age = row.findLastIndex((value) => value !== null);
        const reported = row[age] ?? NaN;
        assert.equal(reported, expected.reported_now[week]);
        assertClose(expectedFinal(reported, byAge[age] ?? NaN), expected.expected_final[week] ?? NaN);
        assert.equal((byAge[age] ?? NaN) < 0.95, expected.provisional[week]);
      });
    });
  });

  for (const { input, expected } of real) {
    const weeks = Object.keys(input.first);
    const [first, later] = [input.first, input.later].map((known) => weeks.map((week) => known[week] ?? NaN));
    const changeOf = (from: number | undefined, to: number | undefined, statuses: readonly Point['status'][]) => {
      const series = aSeries([from ?? NaN, to ?? NaN]);
      const points = series.points.map((point, i) => ({ ...point, status: statuses[i] ?? point.status }));
      return changeOnPrevious({ points, values: points.map(({ value }) => value), start: 0, newest: 1 });
    };
    const percentageOf = (change: Change | null) => 100 * ((change?.ratio ?? NaN) - 1);

    it('left 8 to 26 percent of the deaths of the spring of 2020 out of the first figures', () => {
      weeks.forEach((_, i) => {
        const factors = developmentFactors([[first?.[i] ?? NaN, later?.[i] ?? NaN]]).map(({ factor }) => factor);
        assertClose(completenessByAge(factors)[0], expected.completeness[i] ?? NaN);
      });
    });

    it('changes the change', () => {
      const young = changeOf(first?.[0], first?.[1], ['provisional', 'provisional']);
      const old = changeOf(later?.[0], later?.[1], ['final', 'final']);

      assertClose(percentageOf(young), expected.naive_change_W22_to_W23_first_percent);
      assertClose(percentageOf(old), expected.final_change_W22_to_W23_percent);
    });

    // Deliberately different: the reference halves the deaths by putting the first 44 of week 23 beside the 88 that
    // were known of week 22 by then (91 in the end). Figures of unequal status are not compared at all (1.14).
    it('never makes a fall out of a first figure beside a later one', () => {
      const known = 88;

      assert.equal(100 * ((first?.[1] ?? NaN) / known - 1), expected.apparent_change_if_W23_first_vs_W22_later_percent);
      assert.equal(changeOf(known, first?.[1], ['final', 'provisional']), null);
    });
  }

  it('is learned from eight periods, not from seven', () => {
    assert.deepEqual(learnCompleteness(snapshots(9, [80, 100]), 0), [0.8, 1]);
    assert.equal(learnCompleteness(snapshots(8, [80, 100]), 0), null);
  });

  it('is not learned when the snapshots do not reach as far as the lag', () => {
    assert.equal(learnCompleteness(snapshots(12, [80, 100]), 2), null);
  });

  it('is not learned from ages without a figure to grow from', () => {
    assert.equal(learnCompleteness(snapshots(12, [0, 100]), 1), null);
    assert.equal(learnCompleteness(snapshots(12, [100, 0]), 1), null);
  });

  it('leaves out the newest periods that are under 95 percent complete', () => {
    const series = { ...aSeries(stable(20)), snapshots: snapshots(20, [60, 90, 96, 100]) };

    const complete = newestComplete(series);

    assert.equal(complete.index, 17);
    assertClose(complete.completenessAt(19), 0.6);
    assertClose(complete.completenessAt(18), 0.9);
  });

  it('goes by the age of the publication when a week was not published again', () => {
    const all = snapshots(20, [60, 96, 100]);
    const missed = all.filter(({ period, age }) => !(period === weekNumber(18) && age > 0));

    assert.equal(newestComplete({ ...aSeries(stable(20)), snapshots: all }).index, 18);
    assert.equal(newestComplete({ ...aSeries(stable(20)), snapshots: missed }).index, 17);
  });

  it('leaves out as many periods as the owner says when there are no snapshots', () => {
    assert.equal(newestComplete(aSeries(stable(20), { lagPeriods: 2 })).index, 17);
    assert.equal(newestComplete(aSeries(stable(1), { lagPeriods: 2 })).index, -1);
    assert.equal(newestComplete(aSeries(stable(20), { lagPeriods: NaN })).index, 19);
  });
});

function weekNumber(index: number): number {
  const period = aSeries(stable(index + 1)).points[index]?.period;
  return (period && periodNumber(period)) ?? NaN;
}

/** Every week as published up to now: the newest one once, older ones more often, growing like `byAge`. */
function snapshots(weeks: number, byAge: readonly number[]): Snapshot[] {
  return Array.from({ length: weeks }, (_, week) =>
    byAge.slice(0, weeks - week).map((value, age) => ({ period: weekNumber(week), age, value })),
  ).flat();
}
