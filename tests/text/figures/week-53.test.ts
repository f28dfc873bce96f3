import assert from 'node:assert/strict';
import { ownNumbersIn } from '../../../src/text/figures/own-numbers.ts';
import { toSeries } from '../../../src/text/figures/to-series.ts';
import { comparePeriods, nextPeriod, numberOf } from '../../../src/text/figures/period-order.ts';
import { inShort, understood } from './in-short.ts';

function weeksOf(text: string, today: string | null): string[] {
  const own = ownNumbersIn(text, today);
  assert.ok(own.kind === 'understood');
  const [series] = own.series;
  return (series?.points ?? []).map(({ period }) =>
    period?.kind === 'week' ? `${period.year ?? ''}w${period.week}` : '?',
  );
}

// ISO 8601: of these years only 2020, 2026 and 2032 have a week 53.
describe('week 53', () => {
  for (const [year, weeks] of [
    [2020, ['2020w52', '2020w53', '2021w1']],
    [2025, ['2025w52', '2026w1', '2026w2']],
    [2026, ['2026w52', '2026w53', '2027w1']],
    [2032, ['2032w52', '2032w53', '2033w1']],
  ] as const) {
    it(`follows week 52 where ${year} has one`, () => {
      assert.deepEqual(weeksOf(`vanaf week 52 van ${year}: 21 18 25`, null), weeks);
      assert.deepEqual(weeksOf(`vanaf week 52 van ${year}: 21 18 25`, '2034-06-01'), weeks);
    });
  }

  it('follows week 52 without a year when today tells which year it is', () => {
    assert.deepEqual(weeksOf('vanaf week 52: 21 18 25', '2027-01-20'), ['w52', 'w53', 'w1']);
    assert.deepEqual(weeksOf('vanaf week 52: 21 18 25', '2026-11-29'), ['w52', 'w1', 'w2']);
    assert.deepEqual(weeksOf('vanaf week 51: 21 18 25', '2027-01-04'), ['w51', 'w52', 'w53']);
  });

  it('is in a range, and in the series that is made of it', () => {
    assert.deepEqual(weeksOf('week 51 van 2026 t/m week 2 van 2027: 21 18 25 30 28', null), [
      '2026w51',
      '2026w52',
      '2026w53',
      '2027w1',
      '2027w2',
    ]);
    const [own] = understood('meldingen per week vanaf week 52 van 2026: 21 18 25').series;
    assert.ok(own);
    const made = toSeries(own);
    assert.ok(made.kind === 'series');
    assert.deepEqual(
      made.series.points.map(({ period }) => period.kind === 'week' && `${period.isoYear}w${period.isoWeek}`),
      ['2026w52', '2026w53', '2027w1'],
    );
  });

  it('comes before week 1 in every comparison', () => {
    const week = (year: number, number: number) => ({ kind: 'week', year, week: number }) as const;
    assert.deepEqual(nextPeriod(week(2026, 52)), week(2026, 53));
    assert.deepEqual(nextPeriod(week(2026, 53)), week(2027, 1));
    assert.deepEqual(nextPeriod(week(2025, 52)), week(2026, 1));
    assert.ok(comparePeriods(week(2026, 53), week(2027, 1)) < 0);
    assert.equal((numberOf(week(2027, 1)) ?? 0) - (numberOf(week(2026, 52)) ?? 0), 2);
    assert.equal(numberOf(week(2025, 53)), null);
  });
});

describe('own numbers / ways of telling', () => {
  for (const [text, found] of [
    ['van de 61 aanvragen werden er 19 afgewezen', ["part 'afgewezen': 19/61"]],
    ['of the 61, 19 were refused', ["part 'were refused': 19/61"]],
    ['1e halfjaar 2025: 410, 2e halfjaar 2025: 388', ['periods, ? ? half-year: 2025h1 410, 2025h2 388']],
    ['2025 H1 410 2025 H2 388', ['periods, ? ? half-year: 2025h1 410, 2025h2 388']],
    ['eerste halfjaar 410 en tweede halfjaar 388', ['periods, ? ? half-year: h1 410, h2 388']],
    ['vorige week 55, week daarvoor 50', ['periods, ? ? week: 1 week ago 55, 2 week ago 50']],
    ['Aanvragen per weekweek 40: 31week 41: 28', ['periods, count flow week: w40 31, w41 28']],
    [
      'in 2020 waren het er 750 en in 2022 880, hoeveel procent is dat meer?',
      ['periods, ? ? year: 2020 750, 2022 880'],
    ],
  ] as const)
    it(JSON.stringify(text), () => assert.deepEqual(inShort(text).found, found));
});
