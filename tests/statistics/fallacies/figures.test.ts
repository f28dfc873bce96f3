import assert from 'node:assert/strict';
import { averageOfCounts, averageWithoutSizes } from '../../../src/statistics/fallacies/average-of-averages.ts';
import { baseRate, predictiveValues } from '../../../src/statistics/fallacies/base-rate.ts';
import { chosenBaseline } from '../../../src/statistics/fallacies/chosen-baseline.ts';
import { compoundedPercentages } from '../../../src/statistics/fallacies/compounded-percentages.ts';
import { doubleCounting, type PartsOfTotal } from '../../../src/statistics/fallacies/double-counting.ts';
import { expectedNext } from '../../../src/statistics/fallacies/expected-next.ts';
import { mixChange } from '../../../src/statistics/fallacies/mix-change.ts';
import { percentagePoints } from '../../../src/statistics/fallacies/percentage-points.ts';
import { ranking } from '../../../src/statistics/fallacies/ranking.ts';
import { regressionToTheMean } from '../../../src/statistics/fallacies/regression-to-the-mean.ts';
import { roundingInBalance } from '../../../src/statistics/fallacies/rounding.ts';
import { selfSelection } from '../../../src/statistics/fallacies/self-selection.ts';
import { distributionOf, skewedMean, skewedMeanOfGroups } from '../../../src/statistics/fallacies/skewed-mean.ts';
import { stockAndFlow } from '../../../src/statistics/fallacies/stock-and-flow.ts';
import { survivorship } from '../../../src/statistics/fallacies/survivorship.ts';
import { assertClose } from '../reference.ts';

const refused = (reason: string) => ({ kind: 'refused', reason });
const pick = <Found extends object>(found: Found | null, ...names: string[]) =>
  names.map((name) => (found as Record<string, unknown> | null)?.[name]);

describe('fallacies / percentage points', () => {
  it('tell 4% to 5% as one point and a quarter more', () => {
    assert.deepEqual(percentagePoints(4, 5), { kind: 'percentage-points', from: 4, to: 5, points: 1, percent: 25 });
  });

  it('have no percentage from zero', () =>
    assert.deepEqual(pick(percentagePoints(0, 5), 'points', 'percent'), [5, null]));

  it('say nothing of equal percentages and refuse what is no number', () => {
    assert.equal(percentagePoints(4, 4), null);
    assert.deepEqual(percentagePoints(NaN, 4), refused('not-a-number'));
  });
});

describe('fallacies / compounded percentages', () => {
  it('make 20% off and 20% on 4% less', () => {
    const found = compoundedPercentages([-20, 20]);

    assert.ok(found?.kind === 'compounded-percentages');
    assertClose(found.total, -4);
    assert.equal(found.sum, 0);
  });

  it('say nothing when adding up gives the same whole percentage', () => {
    assert.equal(compoundedPercentages([1, 1]), null);
    assert.equal(compoundedPercentages([5, 0]), null);
    assert.equal(compoundedPercentages([7, 7]), null);
    assert.equal(compoundedPercentages([8, 8])?.kind, 'compounded-percentages');
  });

  it('refuse one change, a fall of more than everything and what is no number', () => {
    assert.deepEqual(compoundedPercentages([5]), refused('too-few'));
    assert.deepEqual(compoundedPercentages([5, -101]), refused('out-of-range'));
    assert.deepEqual(pick(compoundedPercentages([5, -100]), 'total'), [-100]);
    assert.deepEqual(compoundedPercentages([5, Infinity]), refused('not-a-number'));
    assert.deepEqual(compoundedPercentages(Array.from({ length: 40 }, () => 1e15)), refused('out-of-range'));
  });
});

describe('fallacies / average of averages', () => {
  it('is told where one decimal shows it, and not before', () => {
    const parts = (size: number) => [
      { count: 10, size: 10 },
      { count: 0, size },
    ];

    // 50% on plain average; of all together 49.94% and 49.955%.
    assert.equal(averageOfCounts(parts(10.025))?.kind, 'average-of-averages');
    assert.equal(averageOfCounts(parts(10.018)), null);
  });

  it('gives only the bounds when the counts are unknown', () => {
    assert.deepEqual(averageWithoutSizes([40, 20]), {
      kind: 'average-of-averages',
      parts: 2,
      plainMean: 30,
      overall: null,
      lowest: 20,
      highest: 40,
    });
  });

  it('gives the overall percentage when they are known', () => {
    assert.deepEqual(
      pick(
        averageOfCounts([
          { count: 20, size: 100 },
          { count: 4, size: 10 },
        ]),
        'plainMean',
        'overall',
      ),
      [30, (100 * 24) / 110],
    );
  });

  it('says nothing of equal percentages, nor of parts of the same size', () => {
    assert.equal(averageWithoutSizes([30, 30, 30]), null);
    assert.equal(
      averageOfCounts([
        { count: 20, size: 100 },
        { count: 40, size: 100 },
      ]),
      null,
    );
  });

  it('refuses a single part, a part of nobody and more than the whole', () => {
    assert.deepEqual(averageWithoutSizes([30]), refused('too-few'));
    assert.deepEqual(averageOfCounts([{ count: 3, size: 10 }]), refused('too-few'));
    assert.deepEqual(averageOfCounts([{ count: 0, size: 0 }]), refused('out-of-range'));
    assert.deepEqual(averageOfCounts([{ count: 3, size: 2 }]), refused('out-of-range'));
    assert.deepEqual(averageOfCounts([{ count: -3, size: 2 }]), refused('negative'));
  });
});

describe('fallacies / base rate', () => {
  const score = { population: 1000, prevalence: 0.02, sensitivity: 0.85, specificity: 0.9 };

  it('leaves 15% of the reports right when 2% has what is looked for', () => {
    const found = baseRate(score);

    assert.ok(found?.kind === 'base-rate');
    assertClose(found.truePositives, 17);
    assertClose(found.falsePositives, 98);
    assertClose(found.ifReported, 17 / 115);
  });

  it('says nothing when at least half of the reports are right, or nobody is reported', () => {
    assert.equal(baseRate({ ...score, prevalence: 0.3 }), null);
    assert.equal(baseRate({ ...score, prevalence: 0.5, sensitivity: 0.5, specificity: 0.5 }), null);
    assert.equal(baseRate({ ...score, prevalence: 0.1 })?.kind, 'base-rate');
    assert.equal(baseRate({ ...score, sensitivity: 0, specificity: 1 }), null);
  });

  it('refuses shares that are none and nobody to test', () => {
    assert.deepEqual(baseRate({ ...score, prevalence: 2 }), refused('out-of-range'));
    assert.deepEqual(predictiveValues({ ...score, population: 0 }), refused('out-of-range'));
    assert.deepEqual(predictiveValues({ ...score, specificity: NaN }), refused('not-a-number'));
  });
});

describe('fallacies / regression to the mean', () => {
  const worst = { picked: 'highest', before: 60, after: 41, among: { mean: 40, reliability: 0.4 } } as const;

  it('is expected of the highest, whatever was done', () => {
    assert.deepEqual(regressionToTheMean(worst), {
      kind: 'regression-to-the-mean',
      picked: 'highest',
      before: 60,
      after: 41,
      expected: 48,
    });
  });

  it('is expected of the lowest as well, and without knowing what it was picked from', () => {
    const lowest = { picked: 'lowest', before: 20, after: 30, among: null } as const;

    assert.deepEqual(pick(regressionToTheMean(lowest), 'picked', 'expected'), ['lowest', null]);
  });

  it('says nothing when it moved on, or when hardly any of the way back was to be expected', () => {
    assert.equal(regressionToTheMean({ ...worst, after: 65 }), null);
    assert.equal(regressionToTheMean({ ...worst, after: 65, among: null }), null);
    assert.equal(regressionToTheMean({ ...worst, among: { mean: 40, reliability: 0.9 } }), null);
  });

  it('says nothing of a figure that was no extreme', () => {
    assert.equal(regressionToTheMean({ ...worst, among: { mean: 80, reliability: 0.4 } }), null);
  });

  it('refuses a correlation that is none', () => {
    assert.deepEqual(regressionToTheMean({ ...worst, among: { mean: 40, reliability: 1.2 } }), refused('out-of-range'));
    assert.deepEqual(regressionToTheMean({ ...worst, after: NaN }), refused('not-a-number'));
    assert.deepEqual(expectedNext({ observed: 1, mean: 1, deviation: -1, reliability: 0 }), refused('out-of-range'));
    assert.deepEqual(expectedNext({ observed: 3, mean: 1, deviation: 2, reliability: 1 }), {
      next: 3,
      change: 0,
      deviation: 0,
    });
  });
});

describe('fallacies / skewed mean', () => {
  const days = [21, 25, 28, 30, 19, 24, 26, 210];

  it('shows that one case of 210 days pulls the mean away from what half of the cases take', () => {
    assert.deepEqual(pick(skewedMean(days), 'of', 'mean', 'median', 'largest', 'aboveMean'), [
      'cases',
      47.875,
      25.5,
      210,
      1,
    ]);
  });

  it('is seen from a long tail alone', () => {
    const tail = [10, 10, 10, 10, 10, 10, 10, 10, 35, 35];

    assert.equal(skewedMean(tail)?.kind, 'skewed-mean');
    assert.equal(skewedMean([...tail.slice(0, 8), 25, 25]), null);
  });

  it('is seen when most have nothing at all', () => {
    assert.deepEqual(pick(skewedMean([0, 0, 0, 0, 0, 9]), 'kind', 'shareOfHighestTenth'), ['skewed-mean', 1]);
  });

  it('says nothing of even cases, nor of none but zeros', () => {
    assert.equal(skewedMean([21, 25, 28, 30, 19, 24, 26]), null);
    assert.equal(skewedMean([0, 0, 0, 0, 0]), null);
    assert.deepEqual(pick(distributionOf([0, 0, 0, 0, 0]), 'shareOfHighestTenth'), [null]);
  });

  it('refuses fewer than five cases and negative ones', () => {
    assert.deepEqual(skewedMean([1, 2, 3, 40]), refused('too-few'));
    assert.deepEqual(skewedMean([1, 2, 3, 40, -1]), refused('negative'));
  });

  it('of groups gives the share that pulls', () => {
    const found = skewedMeanOfGroups(46, [40, 100]);

    assert.deepEqual(pick(found, 'of', 'shareOfHigher', 'lower', 'higher'), ['groups', 0.1, 40, 100]);
  });

  it('of groups says nothing when they are alike or the larger one is the higher', () => {
    assert.equal(skewedMeanOfGroups(42, [40, 50]), null);
    assert.equal(skewedMeanOfGroups(90, [100, 40]), null);
    assert.equal(skewedMeanOfGroups(40, [100, 40]), null);
  });

  it('of groups refuses a mean outside them', () => {
    assert.deepEqual(skewedMeanOfGroups(30, [40, 100]), refused('out-of-range'));
  });
});

describe('fallacies / stock and flow', () => {
  it('has no mean stay when nothing comes in', () => {
    assert.deepEqual(pick(stockAndFlow({ begin: 9, inflow: [0], outflow: [4] }), 'ends', 'meanStay'), [[5], null]);
  });

  it('refuses flows that do not belong together and a stock below zero', () => {
    assert.deepEqual(stockAndFlow({ begin: 9, inflow: [1], outflow: [1, 2] }), refused('mismatched'));
    assert.deepEqual(stockAndFlow({ begin: 9, inflow: [], outflow: [] }), refused('too-few'));
    assert.deepEqual(stockAndFlow({ begin: 9, inflow: [1], outflow: [11] }), refused('out-of-range'));
    assert.deepEqual(stockAndFlow({ begin: -9, inflow: [1], outflow: [1] }), refused('negative'));
  });
});

describe('fallacies / double counting', () => {
  const table: PartsOfTotal = { parts: [60, 50], total: 100, unit: 'count', roundedTo: 1, mayOverlap: null };

  it('is what parts above their total come from', () => {
    assert.deepEqual(doubleCounting(table), {
      kind: 'double-counting',
      sum: 110,
      total: 100,
      excess: 10,
      perOne: 1.1,
      maybeRounding: false,
    });
  });

  it('says nothing of parts that are no more than their total, or that cannot overlap', () => {
    assert.equal(doubleCounting({ ...table, total: 110 }), null);
    assert.equal(doubleCounting({ ...table, total: 111, mayOverlap: true }), null);
    assert.equal(doubleCounting({ ...table, mayOverlap: false }), null);
  });

  it('leaves to rounding what rounding explains, unless the parts are known to overlap', () => {
    const rounded: PartsOfTotal = { ...table, parts: [60, 55], total: 110, roundedTo: 5 };

    assert.equal(doubleCounting(rounded), null);
    assert.deepEqual(pick(doubleCounting({ ...rounded, mayOverlap: true }), 'excess', 'maybeRounding'), [5, true]);
    assert.equal(doubleCounting({ ...rounded, total: 105 })?.kind, 'double-counting');
  });

  it('takes percentages for parts of exactly 100', () => {
    const percentages: PartsOfTotal = { ...table, parts: [50, 51], unit: 'percentage' };

    assert.equal(doubleCounting(percentages), null);
    assert.equal(doubleCounting({ ...percentages, parts: [50, 52] })?.kind, 'double-counting');
    // Together 100.00000000000001 to a computer.
    const decimals = { ...percentages, parts: [36.2, 28.1, 35.7], roundedTo: 0.1, mayOverlap: true };
    assert.equal(doubleCounting(decimals), null);
  });

  it('refuses a table without parts or without a total', () => {
    assert.deepEqual(doubleCounting({ ...table, parts: [] }), refused('too-few'));
    assert.deepEqual(doubleCounting({ ...table, total: 0 }), refused('out-of-range'));
    assert.deepEqual(doubleCounting({ ...table, roundedTo: 0 }), refused('out-of-range'));
    assert.deepEqual(doubleCounting({ ...table, roundedTo: 0.5 }), refused('out-of-range'));
    assert.deepEqual(doubleCounting({ ...table, parts: [1, NaN] }), refused('not-a-number'));
  });
});

describe('fallacies / self-selection', () => {
  it('is there when less than half answered, or nobody knows', () => {
    assert.deepEqual(selfSelection(46, 400), { kind: 'self-selection', answered: 46, asked: 400, response: 0.115 });
    assert.deepEqual(pick(selfSelection(46, null), 'asked', 'response'), [null, null]);
  });

  it('is no longer held against half', () => assert.equal(selfSelection(200, 400), null));

  it('refuses more answers than people asked', () => {
    assert.deepEqual(selfSelection(401, 400), refused('out-of-range'));
    assert.deepEqual(selfSelection(0, 0), refused('out-of-range'));
    assert.deepEqual(selfSelection(-1, null), refused('negative'));
  });
});

describe('fallacies / survivorship', () => {
  it('is there while cases are still running, or nobody knows', () => {
    assert.deepEqual(survivorship(75, 25), { kind: 'survivorship', closed: 75, open: 25, leftOut: 0.25 });
    assert.deepEqual(pick(survivorship(75, null), 'open', 'leftOut'), [null, null]);
  });

  it('is over once all are closed', () => assert.equal(survivorship(75, 0), null));
  it('refuses negative cases', () => assert.deepEqual(survivorship(75, -1), refused('negative')));
});

describe('fallacies / mix change', () => {
  const group = (a: number, of: number, b: number, outOf: number) => ({
    first: { count: a, size: of },
    second: { count: b, size: outOf },
  });

  it('is there when every group goes the other way', () => {
    const found = mixChange([group(90, 100, 800, 900), group(300, 900, 30, 100)]);

    assert.ok(found?.kind === 'mix-change');
    assert.ok(found.crude.first < found.crude.second && found.standardised.first > found.standardised.second);
    assert.equal(found.opposite, 2);
  });

  it('is there when the same mix turns it round, while one group agrees', () => {
    const found = mixChange([group(90, 100, 800, 900), group(300, 900, 30, 100), group(1, 5, 2, 5)]);

    assert.ok(found?.kind === 'mix-change');
    assert.equal(found.opposite, 2);
  });

  it('is there when both sides are equal with the same mix in no group', () => {
    assert.equal(mixChange([group(50, 100, 40, 100), group(40, 100, 50, 100)]), null);
  });

  it('says nothing when the groups agree, or only a small one differs', () => {
    assert.equal(mixChange([group(50, 100, 40, 100), group(60, 100, 30, 100)]), null);
    assert.equal(mixChange([group(500, 1000, 400, 1000), group(1, 5, 2, 5)]), null);
  });

  it('refuses a single group and impossible parts', () => {
    assert.deepEqual(mixChange([group(1, 2, 1, 2)]), refused('too-few'));
    assert.deepEqual(mixChange([group(1, 2, 1, 2), group(3, 2, 1, 2)]), refused('more-than-whole'));
  });
});

describe('fallacies / ranking', () => {
  const alike = [52, 50, 49, 51, 20].map((count) => ({ count, size: 1000 }));

  it('gives places that chance hands out', () => {
    assert.deepEqual(ranking('rate', alike, 1), {
      kind: 'ranking',
      place: { place: 3, areas: 5, withinChance: 3, above: true, below: true },
    });
    assert.deepEqual(pick(ranking('proportion', alike, 0), 'place'), [
      { place: 1, areas: 5, withinChance: 3, above: null, below: true },
    ]);
  });

  it('says nothing of a place that both neighbours are far from', () => {
    const apart = [10, 100, 400].map((count) => ({ count, size: 1000 }));

    for (const at of [0, 1, 2]) {
      assert.equal(ranking('rate', apart, at), null);
      assert.equal(ranking('proportion', apart, at), null);
    }
    assert.equal(ranking('rate', alike, 4), null);
  });

  it('tells parts of a whole from rates, which vary more', () => {
    const high = [95, 88].map((count) => ({ count, size: 100 }));

    assert.equal(ranking('rate', high, 0)?.kind, 'ranking');
    assert.equal(
      ranking(
        'proportion',
        [99, 90].map((count) => ({ count, size: 100 })),
        0,
      ),
      null,
    );
    assert.equal(
      ranking(
        'rate',
        [99, 90].map((count) => ({ count, size: 100 })),
        0,
      )?.kind,
      'ranking',
    );
    assert.equal(
      ranking(
        'proportion',
        [100, 99].map((count) => ({ count, size: 100 })),
        0,
      )?.kind,
      'ranking',
    );
  });

  it('cannot tell two areas without cases apart', () => {
    const none = [0, 0].map((count) => ({ count, size: 1000 }));

    assert.equal(ranking('rate', none, 0)?.kind, 'ranking');
  });

  it('refuses a list of one, a place that is not on it and areas without people', () => {
    assert.deepEqual(ranking('rate', alike.slice(0, 1), 0), refused('too-few'));
    assert.deepEqual(ranking('rate', alike, 9), refused('out-of-range'));
    assert.deepEqual(ranking('rate', [...alike, { count: 1, size: 0 }], 0), refused('out-of-range'));
    assert.deepEqual(ranking('proportion', [...alike, { count: 2, size: 1 }], 0), refused('out-of-range'));
  });
});

describe('fallacies / rounding in a balance', () => {
  const balance = { begin: 1000, inflow: 200, outflow: 300, end: 905, roundedTo: 5 };

  it('explains a stock and flows that do not quite close', () => {
    assert.deepEqual(roundingInBalance(balance), {
      kind: 'rounding',
      roundedTo: 5,
      difference: 5,
      real: { lower: -3, upper: 13 },
    });
  });

  it('says nothing of a balance that closes, or is further off than rounding puts it', () => {
    assert.equal(roundingInBalance({ ...balance, end: 900 }), null);
    assert.equal(roundingInBalance({ ...balance, end: 910 }), null);
  });

  it('refuses figures that are not rounded so', () => {
    assert.deepEqual(roundingInBalance({ ...balance, end: 903 }), refused('not-a-rounded-count'));
  });
});

describe('fallacies / chosen baseline', () => {
  it('shows that another start turns the change round', () => {
    const found = chosenBaseline([100, 102, 97, 99], 0);

    assert.ok(found?.kind === 'chosen-baseline');
    assert.deepEqual([found.from, found.to, found.starts, found.opposite], [100, 99, 2, 1]);
    assertClose(found.change, -1, 1e-12 * 100);
    assertClose(found.highest, 100 * (99 / 97 - 1));
    assertClose(found.lowest, 100 * (99 / 102 - 1));
  });

  it('says nothing when nearly every start agrees, or nothing changed', () => {
    assert.equal(chosenBaseline([100, 96, 92, 88, 84, 80], 0), null);
    assert.equal(chosenBaseline([100, 96, 75, 92, 90, 88, 84, 80], 0), null);
    assert.equal(chosenBaseline([80, 96, 75, 80], 0), null);
    assert.equal(chosenBaseline([100, 96], 0), null);
  });

  it('counts from one other start in four on', () => {
    assert.equal(chosenBaseline([100, 96, 75, 92, 90, 80], 0)?.kind, 'chosen-baseline');
    assert.equal(chosenBaseline([100, 96, 75, 92, 90, 91, 80], 0), null);
  });

  it('says nothing from a start at zero, of which there is no percentage', () => {
    assert.equal(chosenBaseline([0, 5, 3, 4], 0), null);
  });

  it('refuses a start that is no earlier figure', () => {
    assert.deepEqual(chosenBaseline([1, 2, 3], 2), refused('out-of-range'));
    assert.deepEqual(chosenBaseline([1, 2, 3], -1), refused('out-of-range'));
    assert.deepEqual(chosenBaseline([1, NaN, 3], 0), refused('not-a-number'));
    assert.deepEqual(chosenBaseline([1], 0), refused('too-few'));
  });
});
