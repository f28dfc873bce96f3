import assert from 'node:assert/strict';
import { inShort, type InShort } from './in-short.ts';

type Case = readonly [text: string, expected: InShort];

const cases: Readonly<Record<string, readonly Case[]>> = {
  Excel: [
    [
      'week\taantal\r\n12\t31\r\n13\t28\r\n14\t\r\n15\t30\r\nTotaal\t89',
      {
        found: ["periods 'aantal', count ? week: w12 31, w13 28, w14 missing, w15 30"],
        leftOut: ['total 89 (agrees)'],
        asks: 'kind year',
      },
    ],
    [
      'Maand\tInstroom\tUitstroom\tTotaal\njan\t12\t10\t22\nfeb\t15\t9\t24\nmrt\t9\t11\t20',
      {
        found: [
          "periods 'Instroom', count flow month: m1 12, m2 15, m3 9",
          "periods 'Uitstroom', count flow month: m1 10, m2 9, m3 11",
        ],
        leftOut: ['total 22 (agrees)', 'total 24 (agrees)', 'total 20 (agrees)'],
        asks: 'year',
      },
    ],
    [
      'week\t12\t13\t14\nmeldingen\t31\t28\t35',
      { found: ["periods 'meldingen', count flow week: w12 31, w13 28, w14 35"], asks: 'year' },
    ],
    [
      'jaar\tweek\taantal\n2025\t52\t12\n2026\t1\t15\n2026\t2\t9',
      { found: ["periods 'aantal', count ? week: 2025w52 12, 2026w1 15, 2026w2 9"], asks: 'kind' },
    ],
    [
      '\t2025\t\t2026\t\nmaand\tinstroom\tuitstroom\tinstroom\tuitstroom\njan\t12\t10\t14\t11\nfeb\t15\t9\t16\t12',
      {
        found: [
          "periods '2025 instroom', count flow month: 2025m1 12, 2025m2 15",
          "periods '2025 uitstroom', count flow month: 2025m1 10, 2025m2 9",
          "periods '2026 instroom', count flow month: 2026m1 14, 2026m2 16",
          "periods '2026 uitstroom', count flow month: 2026m1 11, 2026m2 12",
        ],
        leftOut: ['header 2025', 'header 2026'],
      },
    ],
    [
      'datum\tmeldingen\n05-01-2026\t31\n12-01-2026\t28\n19-01-2026\t35',
      { found: ["periods 'meldingen', count flow week: 2026w2 31, 2026w3 28, 2026w4 35"] },
    ],
    [
      'jan-26\t31\nfeb-26\t28\nmrt-26\t35',
      { found: ['periods, ? ? month: 2026m1 31, 2026m2 28, 2026m3 35'], asks: 'unit' },
    ],
    [
      'jaarweek\taantal\n202552\t12\n202601\t15',
      { found: ["periods 'aantal', count ? week: 2025w52 12, 2026w1 15"], asks: 'kind' },
    ],
    [
      'Periode\t2022\t2023\t2024\nAantal\t412\t398\t405',
      { found: ["periods 'Aantal', count ? year: 2022 412, 2023 398, 2024 405"], asks: 'kind' },
    ],
    [
      '\tQ1\tQ2\tQ3\tQ4\nNoord\t12\t15\t9\t11\nZuid\t7\t8\t6\t9',
      {
        found: [
          "periods 'Noord', ? ? quarter: q1 12, q2 15, q3 9, q4 11",
          "periods 'Zuid', ? ? quarter: q1 7, q2 8, q3 6, q4 9",
        ],
        asks: 'unit year',
      },
    ],
    [
      'gemeente\tweek\taantal\nA\t12\t3\nA\t13\t4\nB\t12\t7\nB\t13\t8',
      {
        found: ["periods 'aantal, A', count ? week: w12 3, w13 4", "periods 'aantal, B', count ? week: w12 7, w13 8"],
        asks: 'kind year',
      },
    ],
    [
      'rij\tmeldingen\n1\t31\n2\t28\n3\t35',
      {
        found: ["list 'meldingen', count flow ?: 31, 28, 35"],
        leftOut: ['row-number 1', 'row-number 2', 'row-number 3'],
        asks: 'period',
      },
    ],
    [
      'nr\tnaam\taantal\n1\tNoord\t31\n2\tZuid\t28\n3\tOost\t12',
      {
        found: ["groups 'aantal', count ? ?: Noord 31, Zuid 28, Oost 12"],
        leftOut: ['row-number 1', 'row-number 2', 'row-number 3'],
      },
    ],
    [
      'week\taantal\n12\t31\n12\t30\n13\t28',
      {
        found: ["periods 'aantal', count ? week: w12 31, w13 28"],
        leftOut: ['duplicate-period 12', 'duplicate-period 30'],
        asks: 'kind year',
      },
    ],
    [
      'week\taantal\n12\t31\n13\t5*\n14\tn.b.\n15\t<5\n16\tx',
      {
        found: ["periods 'aantal', count ? week: w12 31, w13 5, w14 missing, w15 missing, w16 missing"],
        leftOut: ['suppressed <5'],
        asks: 'kind year',
      },
    ],
    [
      'Cijfers Wmo 2026\t\nweek\taantal\n12\t31\n13\t28',
      {
        found: ["periods 'Cijfers Wmo 2026 aantal', count ? week: w12 31, w13 28"],
        leftOut: ['header Cijfers Wmo 2026'],
        asks: 'kind year',
      },
    ],
    [
      'Wijk\t2024\t2025\nNoord\t31\t44\nZuid\t20\t18',
      {
        found: ["periods 'Noord', ? ? year: 2024 31, 2025 44", "periods 'Zuid', ? ? year: 2024 20, 2025 18"],
        asks: 'unit',
      },
    ],
    [
      'week\taantal\n1\t12\n2\t15\n3\t9\nmediaan\t12',
      {
        found: ["periods 'aantal', count ? week: w1 12, w2 15, w3 9"],
        leftOut: ['median 12 (agrees)'],
        asks: 'kind year',
      },
    ],
    [
      'week\tgemiddelde\tmeldingen\n12\t30\t31\n13\t30\t28',
      {
        found: ["periods 'meldingen', count flow week: w12 31, w13 28"],
        leftOut: ['average 30', 'average 30'],
        asks: 'year',
      },
    ],
    [
      'kosten per maand\tbedrag\njan\t€ 1.250,50\nfeb\t€ 980,00',
      { found: ["periods 'bedrag', money money month: m1 1250.5, m2 980"], asks: 'year' },
    ],
    [
      'maand\taantal\njan\t1 234\nfeb\t1 310',
      { found: ["periods 'aantal', count ? month: m1 1234, m2 1310"], asks: 'kind year' },
    ],
    [
      'maand\taantal\nmaart 2026\t31\nfebruari 2026\t28\njanuari 2026\t35',
      { found: ["periods 'aantal', count ? month: 2026m3 31, 2026m2 28, 2026m1 35"], asks: 'kind' },
    ],
    ['12\t31\n13\t28\n14\t35', { found: ['periods, ? ? week: w12 31, w13 28, w14 35'], asks: 'unit year' }],
    [
      'week\tmeldingen\n12\t31\n13\t28\nGemiddelde\t29,5',
      {
        found: ["periods 'meldingen', count flow week: w12 31, w13 28"],
        leftOut: ['average 29,5 (agrees)'],
        asks: 'year',
      },
    ],
  ],
  'parts and wholes': [
    [
      'week;aantal;van\n12;31;40\n13;28;41',
      { found: ["periods 'aantal', percentage proportion week: w12 77.5 of 31/40, w13 68.293 of 28/41"], asks: 'year' },
    ],
    [
      'wijk\taantal\tinwoners\nNoord\t12\t4100\nZuid\t61\t31000',
      { found: ["groups 'aantal', percentage proportion ?: Noord 0.293 of 12/4100, Zuid 0.197 of 61/31000"] },
    ],
    [
      'Maand;Tevreden;Respondenten;Percentage\njan;18;24;75%\nfeb;14;24;58,3%',
      { found: ["periods 'Tevreden', percentage proportion month: m1 75 of 18/24, m2 58.3 of 14/24"], asks: 'year' },
    ],
    [
      'maand\top tijd\njan\t18/24\nfeb\t14 van 24',
      { found: ["periods 'op tijd', percentage proportion month: m1 75 of 18/24, m2 58.333 of 14/24"], asks: 'year' },
    ],
    [
      'maand\t% op tijd\njan\t92,5%\nfeb\t88,1%',
      { found: ["periods '% op tijd', percentage proportion month: m1 92.5, m2 88.1"], asks: 'denominator year' },
    ],
    [
      'week\taantal\tvan\n12\t31\t40\n13\t50\t41',
      {
        found: ["periods 'aantal', count ? week: w12 31, w13 50", "periods 'van', ? ? week: w12 40, w13 41"],
        asks: 'kind year unit',
      },
    ],
  ],
  CSV: [
    ['week,aantal\n12,31\n13,28', { found: ["periods 'aantal', count ? week: w12 31, w13 28"], asks: 'kind year' }],
    ['week;aantal\n12;31,5\n13;28,0', { found: ["periods 'aantal', ? ? week: w12 31.5, w13 28"], asks: 'unit year' }],
    [
      '"naam","aantal"\n"De Hoven, oost","1.234"\n"West","980"',
      { found: ["groups 'aantal', count ? ?: De Hoven, oost 1234, West 980"] },
    ],
    [
      '"team";"aantal"\n"Noord";"31"\n"Team ""Zuid""";"28"',
      { found: ['groups \'aantal\', count ? ?: Noord 31, Team "Zuid" 28'] },
    ],
    ['2026-W12,31\n2026-W13,28', { found: ['periods, ? ? week: 2026w12 31, 2026w13 28'], asks: 'unit' }],
    ['4,1\n3,9\n4,4', { found: ['list, ? ? ?: 4.1, 3.9, 4.4'], asks: 'unit period' }],
    [
      'datum,wijk,meldingen\n2026-01-05,Noord,3\n2026-01-12,Noord,4\n2026-01-05,Zuid,7\n2026-01-12,Zuid,8',
      {
        found: [
          "periods 'meldingen, Noord', count flow week: 2026w2 3, 2026w3 4",
          "periods 'meldingen, Zuid', count flow week: 2026w2 7, 2026w3 8",
        ],
      },
    ],
  ],
  Markdown: [
    [
      '| week | aantal |\n|---|---:|\n| 12 | 31 |\n| 13 | 28 |',
      { found: ["periods 'aantal', count ? week: w12 31, w13 28"], asks: 'kind year' },
    ],
    [
      'maand | % op tijd\njan | 92,5%\nfeb | 88,1%\nmrt | n.b.',
      {
        found: ["periods '% op tijd', percentage proportion month: m1 92.5, m2 88.1, m3 missing"],
        asks: 'denominator year',
      },
    ],
  ],
  Teams: [
    [
      '<table><tbody><tr><td>week</td><td>aantal</td></tr><tr><td>12</td><td>1&nbsp;234</td></tr><tr><td>13</td><td>1&nbsp;310</td></tr></tbody></table>',
      { found: ["periods 'aantal', count ? week: w12 1234, w13 1310"], asks: 'kind year' },
    ],
    [
      '<p>Hier de cijfers:</p>\n<table>\n<tr>\n<th width="64">maand</th>\n<th>meldingen</th>\n</tr>\n<tr>\n<td><p>jan</p></td>\n<td><p>31</p></td>\n</tr>\n<tr>\n<td>feb</td>\n<td>28</td>\n</tr>\n</table>',
      { found: ["periods 'meldingen', count flow month: m1 31, m2 28"], asks: 'year' },
    ],
    ['<p>jan 33<br>feb 35<br>mrt 31</p>', { found: ['periods, ? ? month: m1 33, m2 35, m3 31'], asks: 'unit year' }],
    [
      '<div>31&#160;meldingen in januari en 28&nbsp;in februari</div>',
      { found: ['periods, count flow month: m1 31, m2 28'], asks: 'year' },
    ],
    ['<p>&euro; 31&thinsp;280</p>', { found: ['loose, money money ?: 31280'] }],
  ],
  'columns of spaces': [
    [
      'week  aantal\n12    31\n13    28',
      { found: ["periods 'aantal', count ? week: w12 31, w13 28"], asks: 'kind year' },
    ],
    [
      'maand aantal\njan 33\nfeb 35\nmrt 31',
      { found: ['periods, count ? month: m1 33, m2 35, m3 31'], asks: 'kind year' },
    ],
    ['12 31\n13 28\n14 35', { found: ['periods, ? ? week: w12 31, w13 28, w14 35'], asks: 'unit year' }],
  ],
  'words around a table': [
    [
      'Meldingen per week:\nweek\taantal\n12\t31\n13\t28\nIs 28 een daling?',
      { found: ["periods 'aantal', count flow week: w12 31, w13 28"], leftOut: ['repeated 28'], asks: 'year' },
    ],
    [
      'Percentage op tijd, gemiddeld 90.\nmaand\taandeel\njan\t92\nfeb\t88',
      {
        found: ["periods 'aandeel', percentage proportion month: m1 92, m2 88"],
        leftOut: ['average 90 (agrees)'],
        asks: 'denominator year',
      },
    ],
  ],
};

describe('own numbers / tables', () => {
  for (const [name, all] of Object.entries(cases)) {
    for (const [text, expected] of all) {
      it(`${name}: ${JSON.stringify(text)}`, () => assert.deepEqual(inShort(text), expected));
    }
  }
});
