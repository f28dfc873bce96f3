import assert from 'node:assert/strict';
import { read } from '../../../src/statistics/reading/read.ts';
import { friedman, recursEveryYear } from '../../../src/statistics/control-charts/season-evidence.ts';
import { type IsoWeek, laterPeriod, type Period } from '../../../src/time/period.ts';
import { assertClose } from '../reference.ts';
import { aSeries, randomFrom, stable } from '../series-builder.ts';

const first: IsoWeek = { kind: 'week', isoYear: 2021, isoWeek: 1 };

function weeksOf(length: number): IsoWeek[] {
  let period: Period = first;
  return Array.from({ length }, (_, i) => {
    if (i > 0) period = laterPeriod(period, 1);
    return period as IsoWeek;
  });
}

const years = [2021, 2022, 2023];
const weeks = weeksOf(156);
/** Chance alone; the wobble of `stable` repeats four times in 52 weeks and is a season. */
const chance = (length: number, seed = 3): number[] => {
  const { normal } = randomFrom(seed);
  return Array.from({ length }, () => 100 + 5 * normal());
};
const wave = (i: number, size: number) => size * Math.sin((2 * Math.PI * i) / 52.18);

describe('season / evidence', () => {
  it("is Friedman's statistic", () => {
    // Three judges rank three wines: rank sums 5, 9 and 4, so 12 / (3 * 3 * 4) * 122 - 3 * 3 * 4.
    assertClose(
      friedman([
        [1, 3, 2],
        [2, 3, 1],
        [2, 3, 1],
      ]),
      (12 / 36) * (25 + 81 + 16) - 36,
    );
    assertClose(
      friedman([
        [1, 2, 3, 4],
        [10, 20, 30, 40],
      ]),
      6,
    );
    assertClose(
      friedman([
        [1, 2, 3, 4],
        [4, 3, 2, 1],
      ]),
      0,
    );
  });

  it('shares the ranks of equal values and says nothing of rows without a difference', () => {
    assertClose(
      friedman([
        [1, 1, 3],
        [1, 1, 3],
      ]),
      4,
    );
    assert.equal(
      friedman([
        [5, 5, 5],
        [5, 5, 5],
      ]),
      0,
    );
    assert.equal(friedman([]), 0);
  });

  it('is there for a wobble that is the same every year, however small', () => {
    assert.ok(recursEveryYear(stable(156), weeks, years));
  });

  it('is there for a wave that comes back, in two years and in three', () => {
    const seasonal = chance(156).map((value, i) => value + wave(i, 12));

    assert.ok(recursEveryYear(seasonal, weeks, years));
    assert.ok(recursEveryYear(seasonal, weeks, years.slice(0, 2)));
  });

  it('is not there without one, for one high year or for a steady growth', () => {
    assert.ok(!recursEveryYear(chance(156), weeks, years));
    const once = chance(156).map((value, i) => value + (i < 52 ? wave(i, 60) : 0));
    assert.ok(!recursEveryYear(once, weeks, years));
    const growing = chance(156).map((value, i) => value + i);
    assert.ok(!recursEveryYear(growing, weeks, years));
  });

  it('does not take slow movement for a season', () => {
    const { normal } = randomFrom(1);
    let taken = 0;
    for (let i = 0; i < 400; i++) {
      let state = normal() / 0.6;
      const slow = weeks.map(() => (state = 0.8 * state + normal()));
      if (recursEveryYear(slow, weeks, years)) taken += 1;
    }

    assert.ok(taken / 400 <= 0.05, `${taken / 400}`);
  });
});

describe('season in a reading / where none can be shown', () => {
  it('leaves the figures as they are: one band for every week', () => {
    const { bands, cautions } = read(aSeries(chance(120), {}, first));

    assert.ok(bands.every((band) => band?.upper === bands[0]?.upper));
    assert.deepEqual(cautions, []);
  });

  it('takes off the one that can', () => {
    const seasonal = chance(140).map((value, i) => value + wave(i, 20));
    const { bands } = read(aSeries(seasonal, {}, first));

    assert.ok((bands[117]?.mean ?? NaN) - (bands[91]?.mean ?? NaN) > 20);
  });
});
