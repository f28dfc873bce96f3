import assert from 'node:assert/strict';
import { missingPeriods, workingDaysUntil } from '../../../../src/features/indicator/entering/due.ts';
import { standingOf, statusOf } from '../../../../src/features/indicator/entering/figure.ts';
import { anIndicator, anObservation } from '../../../support/indicators.ts';

const indicator = anIndicator();

describe('the figures that are due', () => {
  it('are those of periods that are over and have none, newest first', () => {
    const known = ['2026-10-19', '2026-11-02'];
    assert.deepEqual(missingPeriods(indicator, known, '2026-11-22'), ['2026-11-09', '2026-10-26']);
    assert.deepEqual(missingPeriods(indicator, known, '2026-11-23'), ['2026-11-16', '2026-11-09', '2026-10-26']);
  });

  it('are the newest alone while there are no figures at all', () => {
    assert.deepEqual(missingPeriods(indicator, [], '2026-11-23'), ['2026-11-16']);
    assert.deepEqual(missingPeriods(anIndicator({ frequency: 'month' }), [], '2026-11-23'), ['2026-10-01']);
    assert.deepEqual(missingPeriods(anIndicator({ frequency: 'year' }), [], '2026-11-23'), ['2025-01-01']);
  });

  it('do not go back further than twelve periods, also over a week 53', () => {
    const missing = missingPeriods(indicator, ['2020-01-06'], '2021-01-11');
    assert.equal(missing.length, 12);
    assert.deepEqual(missing.slice(0, 2), ['2021-01-04', '2020-12-28']);
  });

  it('are none of what is published elsewhere', () => {
    const source = { name: { nl: 'CBS', en: 'CBS' }, url: 'https://opendata.cbs.nl' };
    assert.deepEqual(missingPeriods(anIndicator({ source, disclosure: 'none' }), [], '2026-11-23'), []);
  });

  it('are expected on the first working day after a week, by the deputy on the second and the manager on the third', () => {
    assert.deepEqual(
      (['owner', 'deputy', 'manager'] as const).map((told) => workingDaysUntil('week', told)),
      [1, 2, 3],
    );
    assert.equal(workingDaysUntil('month', 'owner'), 5);
  });
});

describe('a figure that is known already', () => {
  const figure = {
    indicatorId: 'meldingen',
    area: 'Stad',
    periodStart: '2026-11-09',
    value: 13,
    numerator: null,
    denominator: null,
  };
  const stand = (known: Partial<Parameters<typeof anObservation>[0]>, part = {}) =>
    standingOf({ ...figure, ...part }, anObservation(known), { status: 'final', today: '2026-11-24', corrects: false });

  it('is published later while it was provisional, and corrected when it was final', () => {
    assert.equal(stand({ value: 12, status: 'provisional' }), 'later');
    assert.equal(stand({ value: 12, status: 'final' }), 'correction');
    assert.equal(stand({ value: 12, status: 'provisional', publishedOn: '2026-11-24' }), 'correction');
    assert.equal(
      standingOf(figure, anObservation({ value: 12 }), { status: 'final', today: '2026-11-24', corrects: true }),
      'correction',
    );
  });

  it('becomes final without another value', () => {
    assert.equal(stand({ value: 13, status: 'provisional' }), 'later');
    assert.equal(stand({ value: 13, status: 'final' }), 'same');
  });

  it('is provisional as long as its owner says that registrations come in, unless somebody chooses', () => {
    const of = (periodStart: string, chosen?: 'provisional' | 'final') =>
      statusOf({ periodStart }, anIndicator({ lagPeriods: 2 }), '2026-11-24', chosen);
    assert.deepEqual([of('2026-11-16'), of('2026-11-09'), of('2026-11-02')], ['provisional', 'provisional', 'final']);
    assert.deepEqual([of('2026-11-16', 'final'), of('2026-11-02', 'provisional')], ['final', 'provisional']);
  });
});
