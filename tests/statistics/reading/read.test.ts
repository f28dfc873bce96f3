import assert from 'node:assert/strict';
import { periodNumber } from '../../../src/time/period.ts';
import { read } from '../../../src/statistics/reading/read.ts';
import type { Caution, Reading } from '../../../src/statistics/reading/reading.ts';
import { marginOf } from '../../../src/statistics/rounding.ts';
import type { SeriesMeta } from '../../../src/statistics/series.ts';
import { aSeries, pointsOf, stable } from '../series-builder.ts';

const withheld = (reason: string) => ({ kind: 'withheld', reason });
const cautionOf = (reading: Reading, kind: Caution['kind']) => reading.cautions.find((one) => one.kind === kind);
const kindsOf = (reading: Reading) => reading.cautions.map(({ kind }) => kind);

describe('reading / how many points', () => {
  it('shows no limits under 8 points', () => {
    const reading = read(aSeries(stable(7)));

    assert.deepEqual(reading.verdict, withheld('too-few'));
    assert.deepEqual([reading.method, reading.phases[0]?.limits], ['none', null]);
  });

  it('shows indicative limits and no verdict from 8 to 12 points, whatever the newest one is', () => {
    for (const values of [stable(8), [...stable(11), 400]]) {
      const reading = read(aSeries(values));

      assert.deepEqual(reading.verdict, withheld('too-few'));
      assert.equal(reading.phases[0]?.limits?.standing, 'indicative');
      assert.ok(reading.labels.every((label) => label === null));
    }
  });

  it('gives a verdict with trial limits from 13 to 19 points', () => {
    // Not 2024-W14, the week of Easter Monday.
    const reading = read(aSeries(stable(13), {}, { kind: 'week', isoYear: 2024, isoWeek: 3 }));

    assert.deepEqual(reading.verdict, { kind: 'common' });
    assert.equal(reading.phases[0]?.limits?.standing, 'trial');
    assert.deepEqual(cautionOf(reading, 'trial-limits'), { kind: 'trial-limits', points: 13 });
  });

  it('calls the limits usable from 20 points', () => {
    const reading = read(aSeries(stable(20)));

    assert.equal(reading.phases[0]?.limits?.standing, 'usable');
    assert.equal(cautionOf(reading, 'trial-limits'), undefined);
  });
});

describe('reading / the newest point', () => {
  it('is a signal when it lies outside the limits', () => {
    const reading = read(aSeries([...stable(25), 90]));

    assert.deepEqual(reading.verdict, { kind: 'signal', rule: 'outside', direction: 'up', points: 1 });
    assert.equal(reading.newestIndex, 25);
  });

  it('decides alone: an older point outside the limits is no signal now', () => {
    const reading = read(aSeries([...stable(12), 90, ...stable(13)]));

    assert.deepEqual(reading.labels[12], { rule: 'outside', direction: 'up' });
    assert.deepEqual(reading.verdict, { kind: 'common' });
  });

  it('is compared with the period before it', () => {
    const { change } = read(aSeries([...stable(20), 40, 50]));

    assert.deepEqual([change?.difference, change?.ratio, change?.from.value], [10, 1.25, 40]);
  });

  it('is not given as a ratio from zero, nor compared across a gap or with a figure of another status', () => {
    const mixed = aSeries(stable(20));
    const points = [
      ...mixed.points.slice(0, 19),
      ...mixed.points.slice(19).map((p) => ({ ...p, status: 'provisional' as const })),
    ];

    assert.equal(read(aSeries([...stable(20), 0, 50])).change?.ratio, null);
    assert.equal(read(aSeries([...stable(20), null, 50])).change, null);
    assert.equal(read({ ...mixed, points }).change, null);
    assert.deepEqual(cautionOf(read({ ...mixed, points }), 'provisional'), {
      kind: 'provisional',
      period: points[19]?.period,
    });
  });

  it('is not called a fall while it is provisional and more may come in', () => {
    const provisional = (values: readonly number[], count: number) => {
      const series = aSeries(values);
      const from = values.length - count;
      return read({
        ...series,
        points: series.points.map((point, i) => (i < from ? point : { ...point, status: 'provisional' as const })),
      }).verdict;
    };
    const fallen = [...stable(170, 40), 5];
    const low = [...stable(170, 40), ...stable(9, 31)];

    assert.deepEqual(provisional(fallen, 0), { kind: 'signal', rule: 'outside', direction: 'down', points: 1 });
    assert.deepEqual(provisional(fallen, 1), withheld('provisional'));
    assert.equal(provisional([...stable(170, 40), 90], 1).kind, 'signal');
    assert.equal(provisional(low, 2).kind, 'signal');
    assert.deepEqual(provisional(low, 3), withheld('provisional'));
  });

  it('has no verdict when its figure is missing, while the limits stay', () => {
    const reading = read(aSeries([...stable(25), null]));

    assert.deepEqual(reading.verdict, withheld('newest-missing'));
    assert.deepEqual([reading.newestIndex, reading.method], [24, 'xmr']);
    assert.deepEqual(cautionOf(reading, 'gap'), { kind: 'gap', missing: 1 });
  });

  it('is left out of verdict, limits and labels while it is incomplete', () => {
    const complete = read(aSeries(stable(25)));
    const reading = read(aSeries([...stable(25), 3], { lagPeriods: 1 }));

    assert.deepEqual(reading.verdict, { kind: 'common' });
    assert.deepEqual(reading.phases[0]?.limits, complete.phases[0]?.limits);
    assert.deepEqual([reading.newestIndex, reading.labels[25], reading.bands[25]], [24, null, null]);
    assert.deepEqual(cautionOf(reading, 'newest-incomplete'), {
      kind: 'newest-incomplete',
      period: reading.points[25]?.period,
      completeness: null,
    });
  });

  it('says how complete it is when snapshots teach that', () => {
    const series = aSeries([...stable(25), 30]);
    const snapshots = series.points.flatMap(({ period }, week) =>
      [75, 100].slice(0, 26 - week).map((value, age) => ({ period: periodNumber(period) ?? NaN, age, value })),
    );

    const reading = read({ ...series, snapshots });

    assert.equal(reading.newestIndex, 24);
    assert.equal((cautionOf(reading, 'newest-incomplete') as { completeness: number }).completeness, 0.75);
  });

  it('that has not arrived yet is no gap when the owner says it takes that long', () => {
    const reading = read(aSeries([...stable(25), null], { lagPeriods: 1 }));

    assert.deepEqual(reading.verdict, { kind: 'common' });
    assert.deepEqual(kindsOf(reading), ['season-unknown']);
  });
});

describe('reading / where XmR says nothing', () => {
  it('never calls a stock a signal, but gives its change and its change on last year', () => {
    const values = [...Array.from({ length: 60 }, (_, i) => 1000 + 10 * i), 5000];
    const reading = read(aSeries(values, { kind: 'stock' }));

    assert.deepEqual(reading.verdict, withheld('stock'));
    assert.equal(reading.method, 'stock');
    assert.ok(reading.labels.every((label) => label === null));
    assert.equal(reading.change?.difference, 5000 - 1590);
    assert.equal(reading.changeOnYear?.difference, 5000 - 1080);
  });

  it('compares a monthly stock with the same month last year, equal status only', () => {
    const values = Array.from({ length: 14 }, (_, i) => 100 + i);
    const series = aSeries(values, { kind: 'stock', frequency: 'month' });
    const newest = series.points.slice(-2).map((point) => ({ ...point, status: 'provisional' as const }));

    assert.equal(read(series).changeOnYear?.difference, 12);
    const reading = read({ ...series, points: [...series.points.slice(0, 12), ...newest] });
    assert.equal(reading.changeOnYear, null);
    assert.equal(reading.change?.difference, 1);
  });

  it('calls a constant series constant', () => {
    assert.deepEqual(read(aSeries(Array(30).fill(7))).verdict, withheld('constant'));
    assert.deepEqual(read(aSeries(Array(30).fill(0))).verdict, withheld('constant'));
  });

  it('sees no spread where most neighbours are equal', () => {
    const reading = read(aSeries([...Array(19).fill(5), 6]));

    assert.deepEqual(reading.verdict, withheld('no-spread'));
    assert.equal(reading.phases[0]?.limits, null);
  });

  it('reads a proportion when the denominators stay within a quarter of their mean, not otherwise', () => {
    const withDenominators = (denominators: readonly (number | null)[]) => {
      const series = aSeries(stable(26), { kind: 'proportion' });
      const points = series.points.map((point, i) => ({
        ...point,
        denominator: denominators[i % denominators.length] ?? null,
      }));
      return read({ ...series, points });
    };

    assert.deepEqual(withDenominators([100, 120, 80]).verdict, { kind: 'common' });
    for (const denominators of [
      [100, 130, 70],
      [100, null],
    ]) {
      assert.deepEqual(withDenominators(denominators).verdict, withheld('denominators-missing'));
    }
    assert.deepEqual(withDenominators([0]).verdict, withheld('no-values'));
  });

  it('sees no spread where no two neighbours are known', () => {
    const values = stable(40).map((value, i) => (i % 2 ? null : value));

    assert.deepEqual(read(aSeries(values)).verdict, withheld('other-frequency'));
    const ragged = values.map((value, i) => (i % 7 ? value : null));
    assert.deepEqual(read(aSeries(ragged)).verdict, withheld('too-few-neighbours'));
    assert.deepEqual(read(aSeries(stable(40).map((_, i) => 20 + Math.floor(i / 3)))).verdict, withheld('no-spread'));
  });

  it('asks nothing of denominators while no period is complete', () => {
    assert.deepEqual(read(aSeries(stable(3), { kind: 'proportion', lagPeriods: 5 })).verdict, withheld('too-few'));
  });

  it('does not call a low percentage small numbers', () => {
    const series = aSeries(
      stable(20, 10).map((value) => value / 4),
      { kind: 'proportion' },
    );

    assert.ok(!kindsOf(read(series)).includes('small-numbers'));
  });

  it('has no method for durations without their cases and for money, and asks for the counts of a rate', () => {
    assert.deepEqual(read(aSeries(stable(25), { kind: 'rate' })).verdict, withheld('denominators-missing'));
    for (const kind of ['duration', 'money'] as const satisfies SeriesMeta['kind'][]) {
      assert.deepEqual(read(aSeries([...stable(25), 90], { kind })).verdict, withheld('method-missing'));
    }
  });
});

describe('reading / small counts', () => {
  const small = (length: number) => Array.from({ length }, (_, i) => [2, 0, 3, 1, 2, 4, 1][i % 7] ?? 0);

  it('adds up the fewest weeks that reach a mean of 5', () => {
    const reading = read(aSeries(small(60)));

    assert.deepEqual([reading.method, reading.periodsPerPoint, reading.points.length], ['xmr-aggregated', 3, 20]);
    assert.equal(
      reading.points.at(-1)?.value,
      small(60)
        .slice(-3)
        .reduce((a, b) => a + b),
    );
    assert.deepEqual(reading.points.at(-1)?.period, aSeries(small(60)).points.at(-1)?.period);
    assert.equal(reading.verdict.kind, 'common');
    assert.ok(kindsOf(reading).includes('small-numbers'));
  });

  it('gives each sum the last of its own periods and the least final of them, whatever is left over at the start', () => {
    const { points, ...series } = aSeries(small(62));
    const given = points.map((point, i) => (i === 58 ? { ...point, status: 'provisional' as const } : point));
    const reading = read({ ...series, points: given });

    assert.deepEqual([reading.periodsPerPoint, reading.points.length], [3, 20]);
    assert.deepEqual(
      reading.points.map(({ period }) => period),
      points.filter((_, i) => i % 3 === 1 && i > 1).map(({ period }) => period),
    );
    assert.deepEqual(
      reading.points.map(({ status }) => status === 'final'),
      reading.points.map((_, i) => i !== 18),
    );
  });

  it('finds a signal in the sums', () => {
    assert.equal(read(aSeries([...small(57), 9, 9, 9])).verdict.kind, 'signal');
  });

  it('says nothing with fewer than 13 sums or when four weeks are not enough', () => {
    assert.deepEqual(read(aSeries(small(36))).verdict, withheld('small-counts'));
    assert.deepEqual(read(aSeries(small(100).map((value) => (value > 2 ? 2 : 0)))).verdict, withheld('small-counts'));
    assert.equal(read(aSeries(small(36))).points.length, 36);
  });

  it('are those of which the mean is under 5', () => {
    const around = (level: number) => Array.from({ length: 60 }, (_, i) => level + ([2, -2, 1, -1][i % 4] ?? 0));

    assert.equal(read(aSeries(around(5))).method, 'xmr');
    assert.equal(read(aSeries([4, ...around(5).slice(1)])).method, 'xmr-aggregated');
  });

  it('are added up over at most four weeks or a quarter', () => {
    const low = (pattern: readonly number[]) => Array.from({ length: 119 }, (_, i) => pattern[i % 7] ?? 0);
    const [lower, higher] = [low([1, 0, 2, 1, 2, 2, 0]), low([2, 0, 2, 1, 2, 3, 0])];

    assert.deepEqual(read(aSeries(lower)).verdict, withheld('small-counts'));
    assert.equal(read(aSeries(higher)).periodsPerPoint, 4);
    assert.deepEqual(read(aSeries(higher, { frequency: 'month' })).verdict, withheld('small-counts'));
    assert.equal(read(aSeries(small(119), { frequency: 'month' })).periodsPerPoint, 3);
  });

  it('are added up to the newest complete week', () => {
    const late = read(aSeries([...small(60), 1, 1], { lagPeriods: 2 }));

    assert.deepEqual(late.points, read(aSeries(small(60))).points);
    assert.deepEqual(late.newestIndex, 19);
  });

  it('make a provisional sum of any provisional week, and are held against no target', () => {
    const series = aSeries(small(60), { target: 100, favourable: 'increase' });
    const points = series.points.map((point, i) => (i === 58 ? { ...point, status: 'provisional' as const } : point));
    const reading = read({ ...series, points });

    assert.deepEqual(
      reading.points.slice(-2).map(({ status }) => status),
      ['final', 'provisional'],
    );
    assert.deepEqual([reading.verdict.kind, reading.assurance], ['common', null]);
  });

  it('leaves a sum with a missing week out', () => {
    const values: (number | null)[] = small(60);
    values[30] = null;

    assert.equal(read(aSeries(values)).points.filter(({ value }) => value === null).length, 1);
  });
});

describe('reading / breaks', () => {
  // 2024-W02 + 20 weeks = 2024-W22, which starts on 27 May.
  const values = [...stable(20, 40), ...stable(15, 80)];

  it('start a phase of their own with trial limits', () => {
    const reading = read(aSeries(values, { breaks: ['2024-05-27'] }));

    assert.deepEqual(
      reading.phases.map(({ startIndex, limits }) => [startIndex, limits?.pointsUsed]),
      [
        [0, 20],
        [20, 15],
      ],
    );
    assert.deepEqual(reading.verdict, { kind: 'common' });
    assert.deepEqual(cautionOf(reading, 'break'), { kind: 'break', on: '2024-05-27', pointsSince: 15 });
    assert.ok(kindsOf(reading).includes('trial-limits'));
  });

  it('give no verdict until there are 13 points since', () => {
    assert.deepEqual(read(aSeries(values.slice(0, 32), { breaks: ['2024-05-27'] })).verdict, withheld('too-few'));
    assert.deepEqual(read(aSeries(values.slice(0, 33), { breaks: ['2024-05-27'] })).verdict, { kind: 'common' });
  });

  it('are not compared across', () => {
    assert.equal(read(aSeries(values.slice(0, 21), { breaks: ['2024-05-27'] })).change, null);
  });

  it('within a period leave that period out of both sides', () => {
    const [halfway, whole] = ['2024-05-29', '2024-05-27'].map((day) => read(aSeries(values, { breaks: [day] })));

    assert.equal(halfway?.phases[1]?.limits?.pointsUsed, 14);
    assert.deepEqual(halfway?.phases[0]?.limits, whole?.phases[0]?.limits);
  });

  it('count only complete points since, and leave the newest complete one where it belongs', () => {
    // A week earlier, because 2024-W21 is that of Whit Monday.
    const readFirst = (length: number) =>
      read(
        aSeries(
          values.slice(0, length),
          { breaks: ['2024-05-20'], lagPeriods: 1 },
          { kind: 'week', isoYear: 2024, isoWeek: 1 },
        ),
      );
    const [before, after, late] = [readFirst(20), readFirst(22), readFirst(21)];

    assert.equal(cautionOf(before, 'break'), undefined);
    assert.deepEqual(cautionOf(after, 'break'), { kind: 'break', on: '2024-05-20', pointsSince: 1 });
    assert.deepEqual([late.verdict, late.newestIndex], [{ kind: 'common' }, 19]);
    assert.deepEqual(
      late.phases.map(({ limits }) => limits?.pointsUsed),
      [20, undefined],
    );
  });

  it('with nothing but missing periods since are no gap', () => {
    const reading = read(aSeries([...stable(20), null, null, null], { breaks: ['2024-05-27'] }));

    assert.equal(cautionOf(reading, 'gap'), undefined);
    assert.deepEqual([reading.verdict, reading.newestIndex], [withheld('too-few'), 19]);
  });

  it('show no limits before them where the method did not hold', () => {
    const small = Array.from({ length: 20 }, (_, i) => [2, 0, 3, 1, 2, 4, 1][i % 7] ?? 0);
    const reading = read(aSeries([...small, ...stable(15)], { breaks: ['2024-05-27'] }));

    assert.deepEqual(
      reading.phases.map(({ limits }) => limits === null),
      [true, false],
    );
  });

  it('outside the series change nothing', () => {
    const breaks = ['2020-01-01', '2024-01-08', '2030-01-01'];

    assert.deepEqual(read(aSeries(values, { breaks })), read(aSeries(values)));
  });

  it('never let a sum cross them', () => {
    const small = Array.from({ length: 61 }, (_, i) => [2, 0, 3, 1, 2, 4, 1][i % 7] ?? 0);
    const reading = read(aSeries(small, { breaks: ['2024-02-05'] }));

    assert.deepEqual(
      reading.phases.map(({ startIndex }) => startIndex),
      [0, 1],
    );
    assert.equal(
      reading.points[0]?.value,
      small.slice(1, 4).reduce((a, b) => a + b),
    );
  });

  it('leave out a part that is too short for one sum', () => {
    const small = Array.from({ length: 61 }, (_, i) => [2, 0, 3, 1, 2, 4, 1][i % 7] ?? 0);
    const reading = read(aSeries(small, { breaks: ['2024-01-15'] }));

    assert.deepEqual(
      reading.phases.map(({ startIndex, limits }) => [startIndex, limits !== null]),
      [[0, true]],
    );
  });
});

describe('reading / rounding', () => {
  it('is noticed when twelve different figures are multiples of 5 or 10, unless the owner told', () => {
    const tens = Array.from({ length: 24 }, (_, i) => 40 + 10 * ((i * 5) % 12));
    assert.deepEqual(cautionOf(read(aSeries(tens)), 'rounded'), { kind: 'rounded', to: 10 });
    assert.deepEqual(cautionOf(read(aSeries(tens.map((v) => v + 5))), 'rounded'), { kind: 'rounded', to: 5 });
    assert.deepEqual(cautionOf(read(aSeries(stable(20), { roundedTo: 100 })), 'rounded'), { kind: 'rounded', to: 100 });
    assert.equal(cautionOf(read(aSeries(stable(20))), 'rounded'), undefined);
    assert.equal(cautionOf(read(aSeries(tens, { roundedTo: 1 })), 'rounded'), undefined);
    assert.equal(cautionOf(read(aSeries([...Array.from({ length: 30 }, () => 0), 30])), 'rounded'), undefined);
  });

  it('puts the real figure in the interval of its kind', () => {
    assert.deepEqual(marginOf(5, 'flow', 1), { down: 2, up: 2 });
    assert.deepEqual(marginOf(10, 'flow', 1), { down: 5, up: 4 });
    assert.deepEqual(marginOf(100, 'flow', 1), { down: 50, up: 49 });
    assert.deepEqual(marginOf(10, 'flow', 3), { down: 15, up: 12 });
    assert.deepEqual(marginOf(5, 'proportion', 1), { down: 2.5, up: 2.5 });
  });

  it('keeps a figure from being a signal when the real one may lie inside the limits', () => {
    const verdictOf = (newest: number, roundedTo: number) =>
      read(aSeries([...stable(25), newest], { roundedTo })).verdict.kind;

    assert.deepEqual([verdictOf(62, 1), verdictOf(62, 10)], ['signal', 'common']);
    assert.deepEqual([verdictOf(67, 1), verdictOf(67, 10)], ['signal', 'signal']);
  });
});

describe('reading / target', () => {
  const assuranceOf = (target: number, meta: Partial<SeriesMeta> = {}, values = stable(21)) =>
    read(aSeries(values, { favourable: 'increase', target, ...meta })).assurance;

  it('is held against the limits when nothing is going on', () => {
    assert.equal(assuranceOf(90), 'fail');
    assert.equal(assuranceOf(5), 'pass');
    assert.equal(assuranceOf(40), 'inconsistent');
  });

  it('is not judged on a signal, under 13 points or with a neutral direction', () => {
    assert.equal(assuranceOf(200, {}, [...stable(25), 90]), null);
    assert.equal(assuranceOf(90, {}, stable(12)), null);
    assert.equal(assuranceOf(90, { favourable: 'neutral' }), null);
  });
});

describe('reading / what is no series', () => {
  it('is refused: mixed frequencies, a period twice, out of order or left out', () => {
    const { points, ...rest } = aSeries(stable(20));
    const [first, second] = points;
    assert.ok(first && second);
    const month = pointsOf([1], { kind: 'month', year: 2024, month: 1 });

    assert.deepEqual(
      read({ ...rest, meta: { ...rest.meta, frequency: 'month' }, points }).verdict,
      withheld('invalid'),
    );
    for (const wrong of [[...month, ...points], [first, ...points], points.toReversed(), points.toSpliced(5, 1)]) {
      assert.deepEqual(read({ ...rest, points: wrong }).verdict, withheld('invalid'));
    }
  });

  it('is refused: figures that are no numbers and breaks that are no dates', () => {
    for (const value of [NaN, Infinity, -Infinity, 1e300]) {
      assert.deepEqual(read(aSeries([...stable(20), value])).verdict, withheld('invalid'));
    }
    assert.deepEqual(read(aSeries(stable(20), { breaks: ['morgen'] })).verdict, withheld('invalid'));
  });

  it('has no values when it is empty or all are missing', () => {
    assert.deepEqual(read(aSeries([])).verdict, withheld('no-values'));
    assert.deepEqual(read(aSeries([null, null])).verdict, withheld('no-values'));
  });

  it('has nothing to read while no period is complete', () => {
    const reading = read(aSeries(stable(3), { lagPeriods: 5 }));

    assert.deepEqual([reading.verdict, reading.newestIndex], [withheld('too-few'), null]);
  });
});
