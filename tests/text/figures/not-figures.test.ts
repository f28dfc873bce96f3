import assert from 'node:assert/strict';
import { inShort, type InShort } from './in-short.ts';

type Case = readonly [text: string, expected: InShort];

const cases: Readonly<Record<string, readonly Case[]>> = {
  'nothing of its own': [
    ['', { found: [] }],
    ['   ', { found: [] }],
    ['Hallo!', { found: [] }],
    ['Wat is een mediaan?', { found: [] }],
    ['Wat is een betrouwbaarheidsinterval van 95%?', { found: [], leftOut: ['convention 95%'] }],
    ['Wat betekent 95%-betrouwbaarheid?', { found: [], leftOut: ['convention 95%'] }],
    ['Hoe gaat het met de Wmo-meldingen in week 12?', { found: [], leftOut: ['period week 12'] }],
    ['Mag ik 2024 vergelijken met 2019?', { found: [], leftOut: ['year 2024', 'year 2019'] }],
    ['Waarom geen trend uit 2 punten?', { found: [], leftOut: ['about-figures 2'] }],
    ['How are we doing in 2025?', { found: [], leftOut: ['year 2025'] }],
  ],
  'numbers that are names, dates and places': [
    ['Top-3', { found: [], leftOut: ['name Top-3'] }],
    ['covid-19', { found: [], leftOut: ['name covid-19'] }],
    ['artikel 2.3.5', { found: [], leftOut: ['not-a-number 2.3.5'] }],
    ['artikel 5 lid 2', { found: [], leftOut: ['law-article 5', 'law-article 2'] }],
    ['65-plus', { found: [], leftOut: ['age 65-plus'] }],
    ['18-', { found: [], leftOut: ['age 18-'] }],
    ['0-18 jaar', { found: [], leftOut: ['age 0-18 jaar'] }],
    ['12-jarigen', { found: [], leftOut: ['age 12-jarigen'] }],
    ['1234 AB', { found: [], leftOut: ['address 1234 AB'] }],
    ['Dorpsstraat 12', { found: [], leftOut: ['address 12'] }],
    ['06-12345678', { found: [], leftOut: ['identifier 06-12345678'] }],
    ['030 1234567', { found: [], leftOut: ['identifier 030 1234567'] }],
    ['111222333', { found: [], leftOut: ['identifier 111222333'] }],
    ['om 10:30 uur', { found: [], leftOut: ['time 10:30 uur'] }],
    ['jan@voorbeeld.nl', { found: [], leftOut: ['identifier jan@voorbeeld.nl'] }],
    ['https://voorbeeld.nl/2025/31', { found: [], leftOut: ['identifier https://voorbeeld.nl/2025/31'] }],
    ['2024-2025', { found: [], leftOut: ['range 2024-2025'] }],
    ['schooljaar 2024/2025', { found: [], leftOut: ['year 2024/2025'] }],
    ['1e en 2e', { found: [], leftOut: ['not-a-number 1e', 'not-a-number 2e'] }],
    ['versie 3', { found: [], leftOut: ['name 3'] }],
    ['GM0014', { found: [], leftOut: ['name GM0014'] }],
    ['pagina 12', { found: [], leftOut: ['name 12'] }],
    ['buurt 3', { found: [], leftOut: ['name 3'] }],
  ],
  'numbers that say something else': [
    ['bij 46 respondenten', { found: [], leftOut: ['sample-size 46'] }],
    ['met maar 14 deelnemers', { found: [], leftOut: ['sample-size 14'] }],
    ['langer dan 5 jaar', { found: [], leftOut: ['criterion 5'] }],
    ['jonger dan 18', { found: [], leftOut: ['criterion 18'] }],
    ['binnen 14 dagen', { found: [], leftOut: ['duration 14 dagen'] }],
    ['de laatste 26 weken', { found: [], leftOut: ['duration 26'] }],
    ['3 jaar geleden', { found: [], leftOut: ['duration 3'] }],
    ['plek 190 van 310', { found: [], leftOut: ['rank 190', 'rank 310'] }],
    ['per 1000 inwoners', { found: [], leftOut: ['rate-base 1000'] }],
    ['tussen de 12 en 15 meldingen', { found: [], leftOut: ['range 12', 'range 15'] }],
    ['12% minder dan verwacht', { found: [], leftOut: ['change 12%'] }],
    ['met 36 gehalveerd', { found: [], leftOut: ['change 36'] }],
    ['gestegen met 12', { found: [], leftOut: ['change 12'] }],
    ['aanvragen -18%', { found: [], leftOut: ['change -18%'] }],
    ['in de 4 wijken met de meeste klachten', { found: [], leftOut: ['selection 4'] }],
    ['norm is 95%', { found: [], leftOut: ['target 95%'] }],
    ['p < 0,05', { found: [], leftOut: ['criterion 0,05'] }],
  ],
  'beside figures': [
    [
      '31 28 35 (zie artikel 2.3.5, 65-plus)',
      { found: ['list, ? ? ?: 31, 28, 35'], leftOut: ['not-a-number 2.3.5', 'age 65-plus'], asks: 'unit period' },
    ],
    [
      'Wij hadden in 2024 31 meldingen van mensen van 65 jaar en ouder',
      { found: ['periods, count flow year: 2024 31'], leftOut: ['age 65'] },
    ],
    [
      'Bel 06-12345678 over deze cijfers: 31 28 35',
      {
        found: ["list 'over deze cijfers', ? ? ?: 31, 28, 35"],
        leftOut: ['identifier 06-12345678'],
        asks: 'unit period',
      },
    ],
  ],
};

describe('own numbers / not-figures', () => {
  for (const [name, all] of Object.entries(cases)) {
    for (const [text, expected] of all) {
      it(`${name}: ${JSON.stringify(text)}`, () => assert.deepEqual(inShort(text), expected));
    }
  }
});
