import assert from 'node:assert/strict';
import { chanceOfSignal } from '../../../src/statistics/control-charts/expected-chance-signals.ts';
import type { Asked } from '../../../src/statistics/fallacies/asked.ts';
import { fallaciesOf } from '../../../src/statistics/fallacies/fallacies-of.ts';
import { read } from '../../../src/statistics/reading/read.ts';
import type { Series } from '../../../src/statistics/series.ts';
import { meanOf } from '../../../src/statistics/control-charts/xmr.ts';
import { assertClose } from '../reference.ts';
import { aSeries, stable } from '../series-builder.ts';
import { changed, claims, found, misread, month, week } from './asking.ts';

const kindsOf = (series: Series, asked: Partial<Asked> = {}) => misread(series, asked).map(({ kind }) => kind);

describe('fallacies / a plain question about a stable flow', () => {
  it('meets none', () => assert.deepEqual(misread(aSeries(stable(40))), []));

  it('meets none either when the newest week is a signal', () => {
    assert.deepEqual(misread(aSeries([...stable(40), 90])), []);
  });
});

describe('fallacies / many comparisons', () => {
  const signal = aSeries([...stable(40), 90]);

  it('give a signal by chance', () => {
    const { indicators, expected, atLeastOne } = found('many-comparisons', signal, { indicatorsLookedAt: 20 }) ?? {};
    const chance = chanceOfSignal(read(signal));

    assert.deepEqual([indicators, expected], [20, 20 * chance]);
    assertClose(atLeastOne, 1 - (1 - chance) ** 20);
  });

  it('say nothing of up to five, nor where nothing stands out', () => {
    assert.ok(found('many-comparisons', signal, { indicatorsLookedAt: 6 }));
    assert.equal(found('many-comparisons', signal, { indicatorsLookedAt: 6.5 }), undefined);
    assert.equal(found('many-comparisons', signal, { indicatorsLookedAt: 5 }), undefined);
    assert.equal(found('many-comparisons', aSeries(stable(40)), { indicatorsLookedAt: 20 }), undefined);
    assert.equal(found('many-comparisons', signal, { indicatorsLookedAt: NaN }), undefined);
  });
});

describe('fallacies / regression of an extreme', () => {
  const afterPeak = aSeries([...stable(30), 70, 41]);

  it('is expected after the highest week', () => {
    const { picked, before, after, expected } = found('regression-to-the-mean', afterPeak, claims('cause')) ?? {};

    assert.deepEqual([picked, before, after], ['highest', 70, 41]);
    assert.ok(expected && expected < 50);
  });

  it('is as far back as the correlation of the weeks with the next tells', () => {
    const values = [30, 36, 42, 44, 41, 34, 28, 26, 30, 37, 43, 42, 45, 55, 45];
    const mean = meanOf(values);
    const offsets = values.map((value) => value - mean);
    const products = offsets.slice(1).map((offset, i) => offset * (offsets[i] ?? NaN));
    const reliability = sum(products) / sum(offsets.map((offset) => offset ** 2));

    assert.ok(reliability > 0.1 && reliability < 0.9);
    assertClose(
      found('regression-to-the-mean', aSeries(values), claims('cause'))?.expected,
      mean + reliability * (55 - mean),
    );
  });

  it('is expected after the lowest one as well', () => {
    const series = aSeries([...stable(30), 12, 41]);

    assert.equal(found('regression-to-the-mean', series, claims('trend'))?.picked, 'lowest');
  });

  it('says nothing without a question about it, of fewer than 13 weeks or from an ordinary week', () => {
    assert.equal(found('regression-to-the-mean', afterPeak), undefined);
    assert.equal(found('regression-to-the-mean', aSeries([...stable(10), 70, 41]), claims('cause')), undefined);
    assert.ok(found('regression-to-the-mean', aSeries([...stable(11), 70, 41]), claims('cause')));
    // The highest twice is nobody's pick.
    assert.equal(found('regression-to-the-mean', aSeries([70, ...stable(30), 70, 41]), claims('cause')), undefined);
    assert.equal(found('regression-to-the-mean', aSeries([12, ...stable(30), 12, 41]), claims('cause')), undefined);
    assert.equal(found('regression-to-the-mean', aSeries(stable(31)), claims('cause')), undefined);
  });

  it('says nothing when it only went further, or when what was high tends to stay high', () => {
    assert.equal(found('regression-to-the-mean', aSeries([...stable(30), 70, 90]), claims('cause')), undefined);
    const slow = Array.from({ length: 40 }, (_, i) => 100 + i);

    assert.equal(found('regression-to-the-mean', aSeries([...slow, 150, 135]), claims('cause')), undefined);
  });
});

describe('fallacies / chosen start', () => {
  const series = aSeries([50, 44, 52, 46, 51, 45, 53, 47, 50, 46, 52, 44, 48, 49]);

  it('turns round with another start', () => {
    const { change, starts, opposite } = found('chosen-baseline', series, { startsAt: week(2024, 2) }) ?? {};

    assert.ok(change && change < 0);
    assert.deepEqual([starts, opposite], [12, 7]);
  });

  it('says nothing when no start was chosen, or it lies outside the series', () => {
    assert.equal(found('chosen-baseline', series), undefined);
    assert.equal(found('chosen-baseline', series, { startsAt: week(2020, 2) }), undefined);
    assert.equal(found('chosen-baseline', series, { startsAt: month(2024, 2) }), undefined);
  });
});

describe('fallacies / what is claimed', () => {
  const series = aSeries(stable(40), { target: 44, favourable: 'decrease' });

  it('is a cause, with the verdict that says whether there is anything to explain', () => {
    assert.deepEqual(found('causal-claim', series, claims('cause'))?.verdict, { kind: 'common' });
  });

  it('is a place on a list, or something about persons', () => {
    assert.deepEqual(found('ranking', series, claims('ranking')), { kind: 'ranking', place: null });
    assert.ok(found('ecological', series, claims('person-from-area')));
  });

  it('is a target that limits are taken for', () => {
    const { target, limits } = found('target-as-limit', series, claims('target-as-limit')) ?? {};

    assert.equal(target, 44);
    assert.ok(limits && limits.lower < 40 && limits.upper > 40);
    assert.equal(found('target-as-limit', aSeries([1, 2]), claims('target-as-limit')), undefined);
    assert.equal(found('target-as-limit', aSeries([1, 2], { target: 3 }), claims('target-as-limit'))?.limits, null);
    assert.equal(found('target-as-limit', aSeries(stable(40)), claims('target-as-limit'))?.target, null);
    assert.equal(found('target-as-limit', series), undefined);
  });

  it('is that nothing changed where no signal was found', () => {
    for (const asked of [claims('no-change'), claims('trend'), claims('cause'), { startsAt: week(2024, 10) }]) {
      const { minimalDetectableChange } = found('no-signal-no-change', series, asked) ?? {};

      assert.deepEqual(minimalDetectableChange, read(series).minimalDetectableChange);
    }
    assert.equal(found('no-signal-no-change', series), undefined);
    assert.equal(found('no-signal-no-change', aSeries([...stable(40), 90]), claims('no-change')), undefined);
  });

  it('is otherwise nothing', () => {
    assert.deepEqual(kindsOf(series, claims('missing-as-zero', 'no-change')), ['no-signal-no-change']);
    assert.deepEqual(kindsOf(series), []);
  });
});

describe('fallacies / order and refusal', () => {
  it('put what makes a comparison impossible first', () => {
    const series = changed(aSeries([300, 150], { kind: 'stock' }), -1, { status: 'provisional' });

    assert.deepEqual(kindsOf(series, claims('cause')), [
      'mixed-status',
      'stock-as-flow',
      'registration-artefact',
      'two-points',
      'causal-claim',
    ]);
  });

  it('take what the wording tells of a series that cannot be read', () => {
    const series = changed(changed(aSeries(stable(10)), 3, { value: NaN }), 5, { value: null });

    assert.deepEqual(kindsOf(series, claims('cause', 'missing-as-zero')), ['causal-claim']);
    assert.deepEqual(kindsOf({ ...series, points: [] }), []);
  });

  it('are found without being asked anything', () => {
    const series = aSeries([40, 52]);

    assert.deepEqual(
      fallaciesOf(read(series), series).map(({ kind }) => kind),
      ['two-points'],
    );
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
