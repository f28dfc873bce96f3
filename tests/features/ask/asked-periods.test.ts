import assert from 'node:assert/strict';
import { noPeriods, periodsIn, type AskedPeriods } from '../../../src/text/question/asked-periods.ts';
import type { Period } from '../../../src/time/period.ts';

// A Sunday, in week 47.
const today = '2026-11-22';
const week = (isoWeek: number, isoYear = 2026): Period => ({ kind: 'week', isoYear, isoWeek });
const month = (of: number, year = 2026): Period => ({ kind: 'month', year, month: of });

const asked: readonly (readonly [question: string, expected: Partial<AskedPeriods>])[] = [
  ['Hoeveel meldingen in week 30?', { periods: [week(30)] }],
  ['Hoeveel meldingen in week 50?', { periods: [week(50, 2025)] }],
  ['wk 30 en week30', { periods: [week(30)] }],
  ['week 30 en 31', { periods: [week(30), week(31)] }],
  ['week 30 t/m 35', { periods: [week(30), week(35)] }],
  ['was week 30 hoger dan week 30?', { periods: [week(30)] }],
  ['deze week meer dan vorige week?', { periods: [week(47), week(46)] }],
  ['in de week van 12 oktober', { periods: [week(42)] }],
  ['Hoeveel in juni?', { periods: [month(6)] }],
  ['hoeveel in december?', { periods: [month(12, 2025)] }],
  ['in januari, februari en maart', { periods: [month(1), month(2), month(3)] }],
  ['vorige maand', { periods: [month(10)] }],
  ['reports in March', { periods: [month(3)] }],

  ['week 30 van 2024 vergeleken met week 31 van 2024', { periods: [week(30, 2024), week(31, 2024)] }],
  ['in week 30 en week 31 van 2025', { periods: [week(30, 2025), week(31, 2025)] }],
  ['in 2025 in week 30', { periods: [week(30, 2025)] }],
  ['week 30 vorig jaar', { periods: [week(30, 2025)] }],
  ['week 30 last year', { periods: [week(30, 2025)] }],
  ['week 30 twee jaar geleden', { periods: [week(30, 2024)] }],
  ['uitkeringen in maart en april 2024', { periods: [month(3, 2024), month(4, 2024)] }],
  ['dec 2024 en dec 2025', { periods: [month(12, 2024), month(12, 2025)] }],

  ['week 40 van 2024 en 2025', { periods: [week(40, 2024), week(40, 2025)] }],
  ['Hoeveel meldingen Wmo 2015 in week 40?', { periods: [week(40)] }],
  ['Week 44 hoger dan vorig jaar?', { periods: [week(44), week(44, 2025)] }],
  ['week 40 vergeleken met week 40 vorig jaar', { periods: [week(40), week(40, 2025)] }],
  ['week 40 vergeleken met week 41 vorig jaar', { periods: [week(40), week(41, 2025)] }],
  ['week 40 en week 40 van 2025', { periods: [week(40), week(40, 2025)] }],
  ['week 40 hoger dan week 41 van 2025', { periods: [week(40), week(41, 2025)] }],
  ['maart hoger dan maart vorig jaar', { periods: [month(3), month(3, 2025)] }],

  ['week 40, 41 en 42', { periods: [week(40), week(41), week(42)] }],
  ['drie weken geleden', { periods: [week(44)] }],
  ['2 months ago', { periods: [month(9)] }],
  ['wmo-meldingen van 12-18 oktober', { periods: [week(42)] }],
  ['week 46 (9-15 november)', { periods: [week(46)] }],
  ['Wmo-meldingen van 12 tot en met 18 oktober', { periods: [week(42)] }],
  ['meldingen van 29 december t/m 4 januari', { periods: [week(1)] }],
  ['meldingen van 28 december 2020 t/m 3 januari 2021', { periods: [week(53, 2020)] }],
  ['meldingen van 28 december t/m 3 januari 2021', { periods: [week(53, 2020)] }],
  ['meldingen van 30-12 t/m 05-01-2025', { periods: [week(1, 2025)] }],
  ['meldingen 1 t/m 31 oktober', { periods: [{ kind: 'month', year: 2026, month: 10 }] }],

  ['hoeveel in 2024?', { spans: ['year'], longer: [{ kind: 'year', year: 2024 }] }],
  ['hoeveel dit jaar?', { spans: ['year'], longer: [{ kind: 'year', year: 2026 }] }],
  ['meer dan vorig jaar?', { spans: ['last-year'] }],
  ['is dit jaar hoger dan normaal?', { spans: ['year'], longer: [{ kind: 'year', year: 2026 }] }],
  [
    'dit jaar meer dan vorig jaar?',
    { spans: ['year', 'last-year'], longer: [2026, 2025].map((year) => ({ kind: 'year', year })) },
  ],
  [
    'is dit kwartaal hoger dan verwacht?',
    { spans: ['quarter'], longer: [{ kind: 'quarter', year: 2026, quarter: 4 }] },
  ],
  ['een jaar terug', { spans: ['last-year'] }],
  ['hoeveel vorig jaar', { spans: ['last-year'], longer: [{ kind: 'year', year: 2025 }] }],
  ['in het derde kwartaal', { spans: ['quarter'], longer: [{ kind: 'quarter', year: 2026, quarter: 3 }] }],
  ['hoeveel vorig halfjaar?', { longer: [{ kind: 'half-year', year: 2026, half: 1 }] }],
  ['in Q3', { spans: ['quarter'], longer: [{ kind: 'quarter', year: 2026, quarter: 3 }] }],

  ['week 1 van de zomervakantie', { isUnclear: true }],
  ['de eerste week van oktober', { isUnclear: true }],
  ['week 3 van oktober', { isUnclear: true }],
  ['the second week of May', { isUnclear: true }],
  ['in week 53 van 2025', { isUnclear: true }],
  ['in week 99', { isUnclear: true }],
  ['week 30, en heel 2024 en 2025', { isUnclear: true }],

  ['Ik had overleg met Jan over de meldingen', {}],
  ['hoe staan de meldingen ervoor, groet Jan', {}],
  ['May I see the reports?', {}],
  ['Voor de vergadering van 26 november: hoe staan de meldingen ervoor?', {}],
  ['Graag voor woensdag 25 nov', {}],
  ['Hoeveel meldingen op grond van de Wmo 2015?', {}],
  ['week 43 in de herfstvakantie', { periods: [week(43)] }],
  ['boven het maximum van 2000 meldingen', {}],
  ['hoe gaat het sinds week 30?', {}],
  ['gestegen sinds begin juni', {}],
  ['sinds week 30 van 2025', {}],
  ['gestegen sinds 2020', {}],
  ['vanaf maart 2024', {}],
  ['van mensen met 2 kinderen in de wijk Noord', {}],
  ['', {}],
];

describe('the time that a question names', () => {
  for (const [question, expected] of asked)
    it(`is found: "${question}"`, () =>
      assert.deepEqual({ ...periodsIn(question, today), startsAt: null }, { ...noPeriods, ...expected }));

  it('is the one of last year as long as nothing of this one has passed', () => {
    const onFirstDay = periodsIn('hoeveel in week 47?', '2026-11-16');
    const dayAfter = periodsIn('hoeveel in week 47?', '2026-11-17');

    assert.deepEqual([onFirstDay.periods, dayAfter.periods], [[week(47, 2025)], [week(47)]]);
    assert.deepEqual(periodsIn('hoeveel in december?', '2026-12-01').periods, [month(12, 2025)]);
  });

  it('is of a week over New Year the last that began, before New Year and after it', () => {
    const of = (today: string) => periodsIn('meldingen van 28 december t/m 3 januari', today).periods;

    assert.deepEqual([of('2026-12-27'), of('2026-12-30')], [[week(52, 2025)], [week(53)]]);
    assert.deepEqual([of('2027-01-05'), of('2027-06-01')], [[week(53)], [week(53)]]);
  });

  it('is not where a comparison begins', () => {
    assert.deepEqual(periodsIn('hoe gaat het sinds week 30', today).startsAt, week(30));
    assert.deepEqual(periodsIn('sinds begin juni vorig jaar', today).startsAt, month(6, 2025));
    assert.deepEqual(periodsIn('gestegen vanaf maart 2024', today).startsAt, month(3, 2024));
    assert.equal(periodsIn('hoe gaat het in week 30', today).startsAt, null);
  });
});
