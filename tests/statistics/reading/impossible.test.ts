import assert from 'node:assert/strict';
import { impossibleValues } from '../../../src/statistics/impossible-values.ts';
import { read } from '../../../src/statistics/reading/read.ts';
import { aSeries, randomFrom, stable } from '../series-builder.ts';

const cautionOf = (reading: ReturnType<typeof read>) =>
  reading.cautions.find((caution) => caution.kind === 'impossible-value');
const slip = stable(31).map((value, i) => (i === 11 ? 4000 : value));

describe('a value that can hardly be right', () => {
  it('is named and asked about, and limits are read with and without it', () => {
    const reading = read(aSeries(slip));
    const caution = cautionOf(reading);

    assert.deepEqual(reading.verdict, { kind: 'common' });
    assert.deepEqual([caution?.value, caution?.period], [4000, reading.points[11]?.period]);
    assert.ok((reading.phases[0]?.limits?.upper ?? Infinity) < 70);
    assert.ok((caution?.limitsWith?.upper ?? 0) > 170 && (caution?.limitsWith?.lower ?? 0) > 38);
    assert.equal(reading.points[11]?.value, 4000);
    assert.equal(reading.average?.points, 30);
  });

  it('counts again once its owner confirms it', () => {
    // 2024-W02 and eleven weeks.
    const reading = read(aSeries(slip, { confirmed: ['2024-03-25'] }));

    assert.equal(cautionOf(reading), undefined);
    assert.ok((reading.phases[0]?.limits?.upper ?? 0) > 170);
  });

  it('is a signal when it is the newest, with the question beside it', () => {
    const reading = read(aSeries([...stable(30), 400]));

    assert.deepEqual(reading.verdict, { kind: 'signal', rule: 'outside', direction: 'up', points: 1 });
    assert.equal(cautionOf(reading)?.value, 400);
  });

  it('is also one with a digit too few, and no small count, busy week or other level', () => {
    const at = (value: number) => impossibleValues(stable(30).map((usual, i) => (i === 9 ? value : usual)));

    assert.deepEqual(
      [4, 400, 4000].map((value) => at(value).length),
      [1, 1, 1],
    );
    assert.deepEqual(
      [20, 60].map((value) => at(value).length),
      [0, 0],
    );
    assert.deepEqual(impossibleValues([...stable(30), ...stable(5, 140)]), []);
    assert.deepEqual(impossibleValues([1, 0, 2, 1, 0, 1, 3, 0, 1, 2, 0, 1, 1, 2, 9, 0, 1]), []);
    assert.deepEqual(impossibleValues(stable(13).map((value, i) => (i === 5 ? 4000 : value))), []);
  });

  it('brings false alarms from 43% back to the bar: one figure of ten times too much, 26 weeks', () => {
    const { uniform, normal } = randomFrom(17);
    let [alarms, named] = [0, 0];
    for (let draw = 0; draw < 400; draw++) {
      const slipped = Math.floor(24 * uniform());
      const values = Array.from({ length: 26 }, (_, i) => Math.round((100 + 10 * normal()) * (i === slipped ? 10 : 1)));
      const reading = read(aSeries(values, {}, { kind: 'week', isoYear: 2024, isoWeek: 4 }));
      if (reading.verdict.kind === 'signal') alarms += 1;
      if (cautionOf(reading)) named += 1;
    }

    assert.ok(alarms <= 14, `${alarms}`);
    assert.ok(named >= 390, `${named}`);
  });
});
