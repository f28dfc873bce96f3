import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { sampleObservations } from '../../../src/local/sample/sample-figures.ts';
import { sampleIndicators } from '../../../src/local/sample/sample-indicators.ts';
import { shiftWeeks } from '../../../src/local/sample/stories.ts';
import { average, valuesOf, xmr } from './xmr.ts';

// One day of each season, Christmas and week 53 among them: whoever starts the bot must see the stories.
const startingDays = ['2026-11-22', '2026-12-30', '2027-01-06', '2027-03-17', '2027-05-12', '2027-08-25', '2028-01-03'];

describe('sample / stories', () => {
  it('show one lasting shift that began ten weeks ago', () => {
    for (const day of startingDays) {
      const values = seriesOf('aanmeldingen-schuldhulp', day);
      const { mean } = xmr(values);
      const before = average(values.slice(0, -shiftWeeks));
      assert.ok(
        values.slice(-shiftWeeks).every((value) => value > mean),
        day,
      );
      assert.ok(average(values.slice(-shiftWeeks)) > 1.2 * before, day);
      assert.ok(
        values.slice(-shiftWeeks - 7, -shiftWeeks).some((value) => value < mean),
        `${day}: began later`,
      );
    }
  });

  it('show one rise last week that looks big and is only noise', () => {
    for (const day of startingDays) {
      const values = seriesOf('wmo-meldingen', day);
      const { mean, lower, upper } = xmr(values);
      const [weekBefore = NaN, lastWeek = NaN] = values.slice(-2);
      assert.ok(lastWeek > 1.3 * weekBefore, day);
      assert.ok(lastWeek < upper && lastWeek > lower, day);
      assert.ok(
        values.slice(-7).some((value) => value < mean),
        `${day}: seven on one side`,
      );
      assert.ok(near(values, mean, upper).length < 2, `${day}: two of three near the limit`);
    }
  });

  it('show a break in definition: two levels that may not be compared', () => {
    const signals = sides('vroegsignalen-schulden');
    assert.ok(average(signals.after) > 1.2 * average(signals.before));
    const waiting = sides('wachtlijst-jeugdhulp');
    assert.ok((waiting.before.at(-1) ?? 0) - (waiting.after[0] ?? 0) >= 40, 'a list is cleaned up in one week');
  });

  it('leave the stories where they were when the sample is used for longer', () => {
    const first = seriesOf('aanmeldingen-schuldhulp', '2026-11-22');
    const later = seriesOf('aanmeldingen-schuldhulp', '2027-04-01', '2026-11-22');
    assert.deepEqual(later.slice(-19 - shiftWeeks, -19), first.slice(-shiftWeeks));
    const kept = seriesOf('wmo-meldingen', '2027-04-01', '2026-11-22');
    assert.equal(kept.at(-20), seriesOf('wmo-meldingen', '2026-11-22').at(-1));
  });
});

function seriesOf(id: string, today: string, startedOn: string = today): number[] {
  const indicator = sampleIndicators(startedOn).find((one) => one.id === id);
  assert.ok(indicator, id);
  return valuesOf(sampleObservations(indicator, today, startedOn));
}

function sides(id: string): { before: number[]; after: number[] } {
  const indicator = sampleIndicators('2026-11-22').find((one) => one.id === id);
  assert.ok(indicator, id);
  const on = indicator.breaks[0]?.on ?? '';
  const observations = sampleObservations(indicator, '2026-11-22');
  return {
    before: valuesOf(observations.filter((o) => o.periodStart < on)),
    after: valuesOf(observations.filter((o) => o.periodStart >= on)),
  };
}

function near(values: readonly number[], mean: number, upper: number): number[] {
  return values.slice(-3).filter((value) => value > mean + (2 / 3) * (upper - mean));
}
