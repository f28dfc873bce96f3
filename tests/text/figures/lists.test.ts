import assert from 'node:assert/strict';
import { inShort, type InShort } from './in-short.ts';

type Case = readonly [text: string, expected: InShort];

const cases: Readonly<Record<string, readonly Case[]>> = {
  'figures in a row': [
    ['31 28 35', { found: ['list, ? ? ?: 31, 28, 35'], asks: 'unit period' }],
    ['12;15;9', { found: ['list, ? ? ?: 12, 15, 9'], asks: 'unit period' }],
    ['12, 15, 9', { found: ['list, ? ? ?: 12, 15, 9'], asks: 'unit period' }],
    ['12,15,9', { found: ['list, ? ? ?: 12, 15, 9'], asks: 'unit period' }],
    ['12; 15; 9', { found: ['list, ? ? ?: 12, 15, 9'], asks: 'unit period' }],
    ['31\n28\n35', { found: ['list, ? ? ?: 31, 28, 35'], asks: 'unit period' }],
    ['31\r\n28\r\n35\r\n', { found: ['list, ? ? ?: 31, 28, 35'], asks: 'unit period' }],
    ['31\t28\t35', { found: ['list, ? ? ?: 31, 28, 35'], asks: 'unit period' }],
    ['12 - 15 - 9', { found: ['list, ? ? ?: 12, 15, 9'], asks: 'unit period' }],
    ['31, 28 en 35', { found: ['list, ? ? ?: 31, 28, 35'], asks: 'unit period' }],
    ['31, 28 and 35', { found: ['list, ? ? ?: 31, 28, 35'], asks: 'unit period' }],
    ['120 115 118 122', { found: ['list, ? ? ?: 120, 115, 118, 122'], asks: 'unit period' }],
    ['120,115,118,122', { found: ['list, ? ? ?: 120, 115, 118, 122'], asks: 'unit period' }],
    ['-5, 3, -2', { found: ['list, ? ? ?: -5, 3, -2'], asks: 'unit period' }],
    ['−5 3 −2', { found: ['list, ? ? ?: -5, 3, -2'], asks: 'unit period' }],
    ['1', { found: ['loose, ? ? ?: 1'], asks: 'unit' }],
    ['Onze aantallen: 31, 28, 35', { found: ["list 'Onze aantallen', count ? ?: 31, 28, 35"], asks: 'kind period' }],
    ['- 31\n- 28\n- 35', { found: ['list, ? ? ?: 31, 28, 35'], asks: 'unit period' }],
  ],
  'decimals and thousands': [
    ['1.234,5', { found: ['loose, ? ? ?: 1234.5'], asks: 'unit' }],
    ['1,234.5', { found: ['loose, ? ? ?: 1234.5'], asks: 'unit' }],
    ['1.234.567', { found: ['loose, ? ? ?: 1234567'], asks: 'unit' }],
    ['1,234,567', { found: ['loose, ? ? ?: 1234567'], asks: 'unit' }],
    ['31,5 28,25 30,0', { found: ['list, ? ? ?: 31.5, 28.25, 30'], asks: 'unit period' }],
    ['31.5 28.25 30.0', { found: ['list, ? ? ?: 31.5, 28.25, 30'], asks: 'unit period' }],
    ['0,5 0,7 1,2', { found: ['list, ? ? ?: 0.5, 0.7, 1.2'], asks: 'unit period' }],
    ['12,5', { found: ['loose, ? ? ?: 12.5'], asks: 'unit' }],
    ['1.234 12,5 980', { found: ['list, ? ? ?: 1234, 12.5, 980'], asks: 'unit period' }],
    ['1,234 12.5 980', { found: ['list, ? ? ?: 1234, 12.5, 980'], asks: 'unit period' }],
    ['980 1.020 1.100', { found: ['list, ? ? ?: 980, 1020, 1100'], asks: 'unit period' }],
    ['1.234 1.310 1.275', { found: ['list, ? ? ?: 1234, 1310, 1275'], asks: 'unit period' }],
    ['1,204 1,310 1,275', { found: ['list, ? ? ?: 1204, 1310, 1275'], asks: 'unit period' }],
    ['Wij hadden 1.240 aanvragen', { found: ['loose, count flow ?: Wij aanvragen 1240'] }],
    ['We had 1,240 requests', { found: ['loose, count flow ?: We requests 1240'], asks: 'decimal-mark' }],
    ['1.234', { found: ['loose, ? ? ?: 1234'], asks: 'unit decimal-mark' }],
    ['12,345', { found: ['loose, ? ? ?: 12345'], asks: 'unit decimal-mark' }],
    ['4,1 en 3.9 en 1.234', { found: ['list, ? ? ?: 4.1, 3.9, 1234'], asks: 'unit period decimal-mark' }],
    ['1 234', { found: ['loose, ? ? ?: 1234'], asks: 'unit thousands-space' }],
    ['1 234', { found: ['loose, ? ? ?: 1234'], asks: 'unit' }],
    ['1 234 567', { found: ['loose, ? ? ?: 1234567'], asks: 'unit' }],
    ['1 234\n1 310\n1 275', { found: ['list, ? ? ?: 1234, 1310, 1275'], asks: 'unit period' }],
    ["1'234'567", { found: ['loose, ? ? ?: 1234567'], asks: 'unit' }],
    ['1234567890123456789', { found: [], leftOut: ['not-a-number 1234567890123456789'] }],
    ['12.34,5', { found: [], leftOut: ['not-a-number 12.34,5'] }],
    ['.5 .7 .9', { found: ['list, ? ? ?: 0.5, 0.7, 0.9'], asks: 'unit period' }],
    ['1,23456789012345678', { found: [], leftOut: ['not-a-number 1,23456789012345678'] }],
    ['28 31 280', { found: ['list, ? ? ?: 28, 31, 280'], asks: 'unit period' }],
  ],
  units: [
    ['4,1%', { found: ['loose, percentage proportion ?: 4.1'], asks: 'denominator' }],
    ['4,1 procent', { found: ['loose, percentage proportion ?: 4.1'], asks: 'denominator' }],
    ['4.1 percent', { found: ['loose, percentage proportion ?: 4.1'], asks: 'denominator' }],
    ['4,1% 3,9% 4,4%', { found: ['list, percentage proportion ?: 4.1, 3.9, 4.4'], asks: 'denominator period' }],
    ['31, 28 en 35%', { found: ['list, percentage proportion ?: 31, 28, 35'], asks: 'denominator period' }],
    ['€ 1.250', { found: ['loose, money money ?: 1250'] }],
    ['€ 1.250,- en € 1.310,-', { found: ['list, money money ?: 1250, 1310'], asks: 'period' }],
    ['EUR 1250', { found: ['loose, money money ?: 1250'] }],
    [
      'Budget € 1.250.000, uitgaven € 1.310.500',
      { found: ['groups, money money ?: Budget 1250000, uitgaven 1310500'] },
    ],
    ['30k', { found: ['loose, ? ? ?: 30000'], asks: 'unit' }],
    ['2,5 mln', { found: ['loose, ? ? ?: 2500000'], asks: 'unit' }],
    ['2,3 miljoen euro', { found: ['loose, money money ?: 2300000'] }],
    ['482 duizend', { found: ['loose, ? ? ?: 482000'], asks: 'unit' }],
    [
      'Doorlooptijd in dagen: 21 25 28 30',
      { found: ["list 'Doorlooptijd in dagen', days duration ?: 21, 25, 28, 30"], asks: 'period' },
    ],
    ['21 dagen, 25 dagen, 28 dagen', { found: ['list, days duration ?: 21, 25, 28'], asks: 'period' }],
    [
      'Percentage op tijd per maand: 92,5 88,1 90,3',
      {
        found: ["list 'Percentage op tijd per maand', percentage proportion month: 92.5, 88.1, 90.3"],
        asks: 'denominator',
      },
    ],
  ],
  'missing is not zero': [
    ['31 28 - 35', { found: ['list, ? ? ?: 31, 28, missing, 35'], asks: 'unit period' }],
    ['31, -, 35', { found: ['list, ? ? ?: 31, missing, 35'], asks: 'unit period' }],
    ['31;28;;35', { found: ['list, ? ? ?: 31, 28, missing, 35'], asks: 'unit period' }],
    ['31 28 x 35', { found: ['list, ? ? ?: 31, 28, missing, 35'], asks: 'unit period' }],
    ['31, n.b., 35', { found: ['list, ? ? ?: 31, missing, 35'], asks: 'unit period' }],
    ['31, onbekend, 35', { found: ['list, ? ? ?: 31, missing, 35'], asks: 'unit period' }],
    ['jan 31, feb onbekend, mrt 35', { found: ['periods, ? ? month: m1 31, m2 missing, m3 35'], asks: 'unit year' }],
    ['jan: 31\nfeb: -\nmrt: 35', { found: ['periods, ? ? month: m1 31, m2 missing, m3 35'], asks: 'unit year' }],
    ['5 7 <5 8', { found: ['list, ? ? ?: 5, 7, missing, 8'], leftOut: ['suppressed 5'], asks: 'unit period' }],
    [
      'week 12: 31\nweek 13: <5\nweek 14: 28',
      { found: ['periods, ? ? week: w12 31, w13 missing, w14 28'], leftOut: ['suppressed 5'], asks: 'unit year' },
    ],
    ['0 0 3', { found: ['list, ? ? ?: 0, 0, 3'], asks: 'unit period' }],
  ],
  'a total or average beside them': [
    ['31 28 35 totaal 94', { found: ['list, ? ? ?: 31, 28, 35'], leftOut: ['total 94 (agrees)'], asks: 'unit period' }],
    ['31 28 35, samen 95', { found: ['list, ? ? ?: 31, 28, 35'], leftOut: ['total 95 (is 94)'], asks: 'unit period' }],
    [
      'Meldingen: 42 38 45 40. Gemiddeld 41 per week',
      { found: ["list 'Meldingen', count flow week: 42, 38, 45, 40"], leftOut: ['average 41 (agrees)'] },
    ],
    [
      'Meldingen per week: 42 38 45 40 52. Is 52 veel?',
      { found: ["list 'Meldingen per week', count flow week: 42, 38, 45, 40, 52"], leftOut: ['repeated 52'] },
    ],
    [
      'Doel is 40. Meldingen per maand: 31 28 35',
      { found: ["list 'Meldingen per maand', count flow month: 31, 28, 35"], leftOut: ['target 40'] },
    ],
    [
      'wachttijd in dagen: 12 15 9 30, mediaan 13,5',
      {
        found: ["list 'wachttijd in dagen', days duration ?: 12, 15, 9, 30"],
        leftOut: ['median 13,5 (agrees)'],
        asks: 'period',
      },
    ],
    [
      '12 15 9 30, mediaan 15',
      { found: ['list, ? ? ?: 12, 15, 9, 30'], leftOut: ['median 15 (is 13.5)'], asks: 'unit period' },
    ],
    [
      'jan 80%, feb 84%, mrt 70%, gemiddeld 76%',
      {
        found: ['periods, percentage proportion month: m1 80, m2 84, m3 70'],
        leftOut: ['average 76%'],
        asks: 'denominator year',
      },
    ],
    ['gemiddeld 42', { found: [], leftOut: ['average 42'] }],
  ],
  'what they are': [
    ['Meldingen per week: 42 38 45 40', { found: ["list 'Meldingen per week', count flow week: 42, 38, 45, 40"] }],
    ['instroom per maand 18 20 17', { found: ["list 'instroom per maand', count flow month: 18, 20, 17"] }],
    ['wachtlijst per maand: 120 118 121', { found: ["list 'wachtlijst per maand', count stock month: 120, 118, 121"] }],
    [
      'lopende trajecten per kwartaal 412 398 405',
      { found: ["list 'lopende trajecten per kwartaal', count stock quarter: 412, 398, 405"] },
    ],
    ['Referrals per month: 31 28 35', { found: ["list 'Referrals per month', count flow month: 31, 28, 35"] }],
    [
      'instroom 18 20 17, uitstroom 17 19 18',
      {
        found: ["list 'instroom', count flow ?: 18, 20, 17", "list 'uitstroom', count flow ?: 17, 19, 18"],
        asks: 'period',
      },
    ],
    [
      'Instroom: 45 50 48\nUitstroom: 40 41 44',
      {
        found: ["list 'Instroom', count flow ?: 45, 50, 48", "list 'Uitstroom', count flow ?: 40, 41, 44"],
        asks: 'period',
      },
    ],
    [
      'Meldingen per maand tot nu toe: 31 28 9',
      { found: ["list 'Meldingen per maand tot nu toe', count flow month: 31, 28, 9"], asks: 'completeness' },
    ],
  ],
};

describe('own numbers / lists', () => {
  for (const [name, all] of Object.entries(cases)) {
    for (const [text, expected] of all) {
      it(`${name}: ${JSON.stringify(text)}`, () => assert.deepEqual(inShort(text), expected));
    }
  }
});
