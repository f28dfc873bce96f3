import assert from 'node:assert/strict';
import { inShort, type InShort } from './in-short.ts';

type Case = readonly [text: string, expected: InShort];

const cases: Readonly<Record<string, readonly Case[]>> = {
  'from one to the other': [
    ['van 31 naar 44', { found: ['before-after, ?: 31 > 44'], asks: 'unit' }],
    ['from 31 to 44', { found: ['before-after, ?: 31 > 44'], asks: 'unit' }],
    ['31 -> 44', { found: ['before-after, ?: 31 > 44'], asks: 'unit' }],
    ['steeg van 4% naar 5%', { found: ["before-after 'steeg', percentage: 4 > 5"], asks: 'denominator' }],
    [
      'Onze bijstand daalde van 1.350 naar 1.310',
      { found: ["before-after 'Onze bijstand daalde', count: 1350 > 1310"] },
    ],
    [
      'van 18 van de 24 naar 20 van de 22',
      { found: ['list, percentage proportion ?: 75 of 18/24, 90.909 of 20/22'], asks: 'period' },
    ],
    ['van 43 naar 38 dagen', { found: ['before-after, days: 43 > 38'] }],
    ['het ging van 31 tot 44', { found: ["before-after 'het ging', ?: 31 > 44"], asks: 'unit' }],
    ['van 31 meldingen naar 44', { found: ['before-after, count: 31 > 44'] }],
    ['Was 31, nu 44', { found: ['before-after, ?: 31 > 44'], asks: 'unit' }],
    ['Voor de training 52 incidenten, daarna 37', { found: ["before-after 'Voor de training', count: 52 > 37"] }],
    ['44 meldingen, vorige keer 31', { found: ['before-after, count: 31 > 44'] }],
  ],
  'a part of a whole': [
    ['212 van 400', { found: ['part: 212/400'] }],
    ['212 of 400', { found: ['part: 212/400'] }],
    ['212/400', { found: ['part: 212/400'] }],
    ['212 op 400', { found: ['part: 212/400'] }],
    ['212 out of 400', { found: ['part: 212/400'] }],
    ['212 van de 400', { found: ['part: 212/400'] }],
    ['40 of 50 meldingen in de wijk', { found: ['loose, count flow ?: of 40, of meldingen in de wijk 50'] }],
    ['53% van 212', { found: ['part: 112/212'] }],
    ['53% van de 212 klanten', { found: ["part 'klanten': 112/212"] }],
    [
      '53% van 212 in januari en 48% van 190 in februari',
      { found: ['periods, percentage proportion month: m1 53 of 112/212, m2 48 of 91/190'], asks: 'year' },
    ],
    [
      '17 van de 25 klanten tevreden, vorige keer 13 van de 25',
      { found: ["part 'klanten tevreden': 17/25", 'part: 1 time ago 13/25'] },
    ],
    [
      '8 clienten op 3900 in dorp A, 55 op 29000 in stad B',
      { found: ["part 'in dorp A': 8/3900", "part 'in stad B': 55/29000"] },
    ],
    [
      'jan 12 van 40, feb 15 van 38',
      { found: ['periods, percentage proportion month: m1 30 of 12/40, m2 39.474 of 15/38'], asks: 'year' },
    ],
    [
      '12/40, 15/38, 9/41',
      { found: ['list, percentage proportion ?: 30 of 12/40, 39.474 of 15/38, 21.951 of 9/41'], asks: 'period' },
    ],
    ['3 op de 10 mensen', { found: ["part 'mensen': 3/10"] }],
  ],
  groups: [
    ['Noord 12, Zuid 15, Oost 9', { found: ['groups, ? ? ?: Noord 12, Zuid 15, Oost 9'], asks: 'unit' }],
    [
      'totaal 50, wijk A 14, B 17, C 11, D is geheim',
      { found: ['groups, ? ? ?: wijk A 14, B 17, C 11, D missing'], leftOut: ['total 50'], asks: 'unit' },
    ],
    ['Wij: -2,1%, NL: -0,9%', { found: ['groups, percentage proportion ?: Wij -2.1, NL -0.9'], asks: 'denominator' }],
    ['Instroom 38 uitstroom 38 per maand', { found: ['groups, count flow month: Instroom 38, uitstroom 38'] }],
  ],
  'figures that do not belong together': [
    ['Er zijn 2 kinderen aangemeld', { found: ['loose, count ? ?: Er zijn kinderen aangemeld 2'] }],
    [
      'Een test vindt 80% van de gevallen en geeft 12% vals alarm. 3% heeft het',
      {
        found: ['loose, percentage proportion ?: Een test vindt van de gevallen 80, geeft vals alarm 12, heeft het 3'],
        asks: 'denominator',
      },
    ],
    [
      'Tevredenheid is een 7,6 bij 51 respondenten',
      { found: ['loose, ? ? ?: Tevredenheid is een bij 7.6'], leftOut: ['sample-size 51'], asks: 'unit' },
    ],
    [
      'De som van de delen is 471 duizend en het totaal 398 duizend',
      { found: [], leftOut: ['total 471 duizend', 'total 398 duizend'] },
    ],
    ['40 van 31', { found: ['loose, ? ? ?: 40, 31'], asks: 'unit' }],
  ],
};

describe('own numbers / pairs', () => {
  for (const [name, all] of Object.entries(cases)) {
    for (const [text, expected] of all) {
      it(`${name}: ${JSON.stringify(text)}`, () => assert.deepEqual(inShort(text), expected));
    }
  }
});
