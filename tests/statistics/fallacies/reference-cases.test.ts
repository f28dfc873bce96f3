import assert from 'node:assert/strict';
import { averageOfCounts } from '../../../src/statistics/fallacies/average-of-averages.ts';
import { predictiveValues } from '../../../src/statistics/fallacies/base-rate.ts';
import { changesFromEachStart } from '../../../src/statistics/fallacies/chosen-baseline.ts';
import { compoundedPercentages } from '../../../src/statistics/fallacies/compounded-percentages.ts';
import { expectedNext } from '../../../src/statistics/fallacies/expected-next.ts';
import { percentagePoints } from '../../../src/statistics/fallacies/percentage-points.ts';
import type { Refused } from '../../../src/statistics/fallacies/refused.ts';
import { distributionOf, skewedMean } from '../../../src/statistics/fallacies/skewed-mean.ts';
import { stockAndFlow } from '../../../src/statistics/fallacies/stock-and-flow.ts';
import { assertClose, load } from '../reference.ts';

type Numbers = readonly number[];

interface Input {
  readonly observed?: number;
  readonly mean?: number;
  readonly sd?: number;
  readonly reliability?: number;
  readonly population?: number;
  readonly prevalence?: number;
  readonly sensitivity?: number;
  readonly specificity?: number;
  readonly from_percent?: number;
  readonly to_percent?: number;
  readonly values?: Numbers;
  readonly changes_percent?: Numbers;
  readonly x?: Numbers;
  readonly n?: Numbers;
  readonly begin?: number;
  readonly inflow?: Numbers;
  readonly outflow?: Numbers;
}

interface FallacyCase {
  readonly kind: string;
  readonly input: Input;
  readonly expected: Readonly<Record<string, number | Numbers>>;
}

const cases = load<FallacyCase>('fallacies.json');

/** What the project computes of a case, by the names of the reference; every figure it expects must be there. */
const computed: Record<string, (input: Input) => Record<string, unknown>> = {
  regression_to_mean: ({ observed = NaN, mean = NaN, sd: deviation = NaN, reliability = NaN }) => {
    const found = accepted(expectedNext({ observed, mean, deviation, reliability }));
    return { expected_next: found.next, expected_change: found.change, sd_next_given_observed: found.deviation };
  },
  base_rate: ({ population = NaN, prevalence = NaN, sensitivity = NaN, specificity = NaN }) => {
    const found = accepted(predictiveValues({ population, prevalence, sensitivity, specificity }));
    return {
      true_positives: found.truePositives,
      false_positives: found.falsePositives,
      false_negatives: found.falseNegatives,
      ppv: found.ifReported,
      npv: found.ifNotReported,
    };
  },
  percent_vs_points: ({ from_percent = NaN, to_percent = NaN }) => {
    const found = accepted(percentagePoints(from_percent, to_percent));
    return { points: found.points, relative_percent: found.percent };
  },
  baseline_choice: ({ values = [] }) => {
    const found = accepted(changesFromEachStart(values));
    return {
      change_last_vs_each_earlier_percent: found.changes,
      largest_increase_percent: found.highest,
      largest_decrease_percent: found.lowest,
      change_vs_mean_of_earlier_percent: found.onMean,
      rank_of_last_highest1: found.rank,
    };
  },
  compound_change: ({ changes_percent = [] }) => {
    const found = accepted(compoundedPercentages(changes_percent));
    return { total_percent: found.total, sum_is_wrong_percent: found.sum };
  },
  average_of_averages: ({ x = [], n = [] }) => {
    const found = accepted(averageOfCounts(x.map((count, i) => ({ count, size: n[i] ?? NaN }))));
    return {
      mean_of_percentages: found.plainMean,
      overall_percentage: found.overall,
      difference_points: found.plainMean - (found.overall ?? NaN),
    };
  },
  mean_vs_median: ({ values = [] }) => {
    const found = accepted(distributionOf(values));
    return {
      mean: found.mean,
      median: found.median,
      p25_type7: found.p25,
      p75_type7: found.p75,
      p90_type7: found.p90,
      share_of_total_top10pct: found.shareOfHighestTenth,
      values_above_mean: found.aboveMean,
    };
  },
  stock_flow: ({ begin = NaN, inflow = [], outflow = [] }) => {
    const found = accepted(stockAndFlow({ begin, inflow, outflow }));
    return { end_stock: found.ends, net: found.net, mean_wait_periods_littles_law: found.meanStay };
  },
};

describe('fallacies / reference cases', () => {
  it('are 56, all of a kind that is computed here', () => {
    assert.equal(cases.length, 56);
    assert.deepEqual([...new Set(cases.map(({ kind }) => kind))].toSorted(), Object.keys(computed).toSorted());
  });

  cases.forEach(({ kind, input, expected }, i) => {
    it(`agrees with case ${i + 1}, ${kind}`, () => {
      const found = computed[kind]?.(input) ?? {};

      assert.deepEqual(Object.keys(found).toSorted(), Object.keys(expected).toSorted());
      for (const [name, figure] of Object.entries(expected)) {
        const [actual, wanted] = [[found[name]].flat() as number[], [figure].flat()];
        assert.equal(actual.length, wanted.length);
        wanted.forEach((one, at) => assertClose(actual[at], one));
      }
    });
  });

  it('calls every skewed distribution of the reference skewed', () => {
    const skewed = cases.filter(({ kind }) => kind === 'mean_vs_median');

    assert.ok(skewed.every(({ input }) => skewedMean(input.values ?? [])?.kind === 'skewed-mean'));
  });
});

function accepted<Found>(found: Found): Exclude<Found, Refused | null> {
  assert.ok(typeof found === 'object' && found && !('reason' in found));
  return found as Exclude<Found, Refused | null>;
}
