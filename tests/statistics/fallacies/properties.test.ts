import assert from 'node:assert/strict';
import fc from 'fast-check';
import { averageOfCounts, averageWithoutSizes } from '../../../src/statistics/fallacies/average-of-averages.ts';
import type { Claim } from '../../../src/statistics/fallacies/asked.ts';
import { baseRate, predictiveValues } from '../../../src/statistics/fallacies/base-rate.ts';
import { chosenBaseline } from '../../../src/statistics/fallacies/chosen-baseline.ts';
import { compoundedPercentages } from '../../../src/statistics/fallacies/compounded-percentages.ts';
import { doubleCounting } from '../../../src/statistics/fallacies/double-counting.ts';
import { expectedNext } from '../../../src/statistics/fallacies/expected-next.ts';
import { fallaciesOf } from '../../../src/statistics/fallacies/fallacies-of.ts';
import { mixChange } from '../../../src/statistics/fallacies/mix-change.ts';
import { percentagePoints } from '../../../src/statistics/fallacies/percentage-points.ts';
import { ranking } from '../../../src/statistics/fallacies/ranking.ts';
import { regressionToTheMean } from '../../../src/statistics/fallacies/regression-to-the-mean.ts';
import { roundingInBalance } from '../../../src/statistics/fallacies/rounding.ts';
import { selfSelection } from '../../../src/statistics/fallacies/self-selection.ts';
import { skewedMean, skewedMeanOfGroups } from '../../../src/statistics/fallacies/skewed-mean.ts';
import { stockAndFlow } from '../../../src/statistics/fallacies/stock-and-flow.ts';
import { survivorship } from '../../../src/statistics/fallacies/survivorship.ts';
import { read } from '../../../src/statistics/reading/read.ts';
import type { Point, Series, SeriesMeta } from '../../../src/statistics/series.ts';
import type { Period } from '../../../src/time/period.ts';
import { aSeries, randomFrom } from '../series-builder.ts';
import { misread, month, week } from './asking.ts';

const runs = { seed: 20261122, numRuns: 300 };
const odd = fc.constantFrom(NaN, Infinity, -Infinity, -1, 0, 0.5, 1, Number.MAX_VALUE, Number.MIN_VALUE);
const number = fc.oneof({ weight: 5, arbitrary: fc.double({ min: -10, max: 1e6, noNaN: true }) }, odd, fc.nat(500));
const numbers = fc.array(number, { maxLength: 12 });

/** Every number in a result can be shown. */
function assertShowable(found: unknown): void {
  if (typeof found === 'number') assert.ok(Number.isFinite(found), String(found));
  else if (typeof found === 'object' && found) Object.values(found).forEach(assertShowable);
}

describe('fallacies / any figures', () => {
  const sized = fc.array(fc.record({ count: number, size: number }), { maxLength: 6 });
  const total: Record<string, fc.Arbitrary<() => unknown>> = {
    'percentage points': fc.tuple(number, number).map((input) => () => percentagePoints(...input)),
    'compounded percentages': numbers.map((input) => () => compoundedPercentages(input)),
    'average of percentages': numbers.map((input) => () => averageWithoutSizes(input)),
    'average of counts': sized.map((input) => () => averageOfCounts(input)),
    'base rate': fc
      .record({ population: number, prevalence: number, sensitivity: number, specificity: number })
      .map((input) => () => [predictiveValues(input), baseRate(input)]),
    'expected next': fc
      .record({ observed: number, mean: number, deviation: number, reliability: number })
      .map((input) => () => expectedNext(input)),
    'regression to the mean': fc
      .record({
        picked: fc.constantFrom('highest' as const, 'lowest' as const),
        before: number,
        after: number,
        among: fc.option(fc.record({ mean: number, reliability: number })),
      })
      .map((input) => () => regressionToTheMean(input)),
    'skewed mean': numbers.map((input) => () => skewedMean(input)),
    'skewed mean of groups': fc
      .tuple(number, fc.tuple(number, number))
      .map((input) => () => skewedMeanOfGroups(...input)),
    'stock and flow': fc
      .record({ begin: number, inflow: numbers, outflow: numbers })
      .map((input) => () => stockAndFlow(input)),
    'double counting': fc
      .record({
        parts: numbers,
        total: number,
        unit: fc.constantFrom('count' as const, 'percentage' as const),
        roundedTo: number,
        mayOverlap: fc.constantFrom(true, false, null),
      })
      .map((input) => () => doubleCounting(input)),
    'self-selection': fc.tuple(number, fc.option(number)).map((input) => () => selfSelection(...input)),
    survivorship: fc.tuple(number, fc.option(number)).map((input) => () => survivorship(...input)),
    'mix change': fc
      .array(
        fc.record({
          first: fc.record({ count: number, size: number }),
          second: fc.record({ count: number, size: number }),
        }),
        { maxLength: 4 },
      )
      .map((input) => () => mixChange(input)),
    ranking: fc
      .tuple(fc.constantFrom('rate' as const, 'proportion' as const), sized, fc.integer({ min: -1, max: 6 }))
      .map((input) => () => ranking(...input)),
    'rounding in a balance': fc
      .record({ begin: number, inflow: number, outflow: number, end: number, roundedTo: number })
      .map((input) => () => roundingInBalance(input)),
    'chosen baseline': fc
      .tuple(numbers, fc.integer({ min: -2, max: 14 }))
      .map((input) => () => chosenBaseline(...input)),
  };

  for (const [name, calls] of Object.entries(total)) {
    it(`give a fallacy, nothing or a refusal: ${name}`, () => {
      fc.assert(
        fc.property(calls, (call) => assertShowable(call())),
        runs,
      );
    });
  }
});

describe('fallacies / any series', () => {
  const period: fc.Arbitrary<Period> = fc.oneof(
    fc
      .record({ isoYear: fc.integer({ min: 2022, max: 2026 }), isoWeek: fc.nat(54) })
      .map((p) => week(p.isoYear, p.isoWeek)),
    fc.record({ year: fc.integer({ min: 2022, max: 2026 }), month: fc.nat(13) }).map((p) => month(p.year, p.month)),
  );
  const claim = fc.constantFrom<Claim>(
    'cause',
    'ranking',
    'trend',
    'no-change',
    'target-as-limit',
    'person-from-area',
    'missing-as-zero',
  );
  const asked = fc.record({
    claims: fc.uniqueArray(claim),
    startsAt: fc.option(period),
    comparesTwoPeriods: fc.boolean(),
    comparesAreas: fc.boolean(),
    indicatorsLookedAt: fc.oneof(fc.nat(50), odd),
  });
  const series: fc.Arbitrary<Series> = fc
    .record({
      values: fc.array(fc.option(fc.oneof({ weight: 8, arbitrary: fc.nat(60) }, odd)), { maxLength: 120 }),
      meta: fc.record({
        kind: fc.constantFrom<SeriesMeta['kind']>('flow', 'stock', 'proportion', 'rate', 'duration', 'money'),
        frequency: fc.constantFrom('week' as const, 'month' as const),
        lagPeriods: fc.nat(3),
        roundedTo: fc.constantFrom(1, 5, 10),
        target: fc.option(number),
        breaks: fc.array(fc.constantFrom('2024-05-13', '2024-06-01', '2025-01-01', 'no date'), { maxLength: 2 }),
      }),
      denominator: fc.option(fc.oneof(fc.nat(100), odd)),
      provisional: fc.nat(5),
    })
    .map(({ values, meta, denominator, provisional }) => {
      const plain = aSeries(values, meta);
      const points = plain.points.map((point, i): Point => ({
        ...point,
        numerator: meta.kind === 'proportion' ? point.value : null,
        denominator,
        status: i >= values.length - provisional ? 'provisional' : 'final',
      }));
      return { ...plain, points };
    });

  it('gives each fallacy at most once, with facts that can be shown', () => {
    fc.assert(
      fc.property(series, asked, (one, question) => {
        const all = fallaciesOf(read(one), one, question);

        assert.equal(new Set(all.map(({ kind }) => kind)).size, all.length);
        // The figures themselves may be anything a caller put in; those that are read are finite.
        if (read(one).verdict.kind !== 'withheld') assertShowable(all);
      }),
      runs,
    );
  });

  it('is looked at in time that grows with its length only', () => {
    const { poisson } = randomFrom(7);
    const long = aSeries(Array.from({ length: 10_000 }, () => poisson(40)));
    const reading = read(long);
    const started = performance.now();
    fallaciesOf(reading, long, {
      claims: ['cause', 'missing-as-zero'],
      startsAt: week(2030, 5),
      comparesTwoPeriods: true,
      comparesAreas: true,
      indicatorsLookedAt: 20,
    });

    assert.ok(performance.now() - started < 200);
  });
});

describe('fallacies / stable flows', () => {
  const { poisson } = randomFrom(20261122);
  const endings = Array.from({ length: 400 }, (_, i) =>
    aSeries(Array.from({ length: 60 + (i % 52) }, () => poisson(40))),
  );

  it('meet none in a plain question outside of holidays', () => {
    const kinds = endings.flatMap((one) => misread(one).map(({ kind }) => kind));

    assert.deepEqual(
      [...new Set(kinds)].filter((kind) => kind !== 'season'),
      [],
    );
    assert.ok(kinds.length < 0.45 * endings.length, `${kinds.length}`);
  });

  it('meet few more when the question is whether they rose', () => {
    const kinds = endings.flatMap((one) => misread(one, { claims: ['trend'] }).map(({ kind }) => kind));
    const regressions = kinds.filter((kind) => kind === 'regression-to-the-mean').length;

    assert.ok(regressions < 0.05 * endings.length, `${regressions}`);
  });
});
