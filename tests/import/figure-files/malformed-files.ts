import { excel, excelOf } from './excel.ts';
import { monthly, type GivenFile } from './given.ts';

/** A file with a mistake: what has to be told, and of which cell. */
export interface MalformedFile extends GivenFile {
  readonly name: string;
  readonly reason: string;
  readonly cell: string;
}

type Bad = readonly [written: string, reason: string];

/** Where a figure, a period or a name can stand: how a file looks with it, and in which cell. */
interface Shape {
  readonly name: string;
  readonly cell: string;
  readonly with: (written: string) => string;
}

const quoted = (text: string): string => (/[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const ofFigure: readonly Shape[] = [
  {
    name: 'a long table',
    cell: 'D3',
    with: (bad) =>
      `indicator;gebied;periode;waarde\nWmo-meldingen;Centrum;2026-W45;42\nWmo-meldingen;Centrum;2026-W46;${quoted(bad)}\n`,
  },
  {
    name: 'weeks above areas',
    cell: 'C4',
    with: (bad) =>
      `Wmo-meldingen\ngebied;2026-W45;2026-W46\nCentrum;12;14\nNoord;20;${quoted(bad)}\n`.replace(
        'Centrum;12;14\nNoord;20;',
        'Noord;20;18\nCentrum;12;',
      ),
  },
  {
    name: 'weeks above indicators',
    cell: 'B2',
    with: (bad) => `indicator;2026-W45;2026-W46\nWmo-meldingen;${quoted(bad)};51\nKlachten;3;4\n`,
  },
  {
    name: 'indicators above weeks',
    cell: 'B3',
    with: (bad) => `week;Wmo-meldingen;Klachten\n2026-W45;42;3\n2026-W46;${quoted(bad)};4\n`,
  },
  {
    name: 'two rows of headings',
    cell: 'C4',
    with: (bad) =>
      `;Wmo-meldingen;;Klachten;\nweek;Noord;Zuid;Noord;Zuid\n2026-W45;12;8;1;0\n2026-W46;14;${quoted(bad)};1;0\n`,
  },
];

const badFigures: readonly Bad[] = [
  ['veel', 'not-a-number'],
  ['ja', 'not-a-number'],
  ['4O', 'not-a-number'],
  ['circa 42', 'not-a-number'],
  ['42 ongeveer', 'not-a-number'],
  ['(42)', 'not-a-number'],
  ['~42', 'not-a-number'],
  ['12-15', 'not-a-number'],
  ['12 of 13', 'not-a-number'],
  ['1.2.3', 'not-a-number'],
  ['12 13', 'not-a-number'],
  ['=B2+B3', 'not-a-number'],
  ['#DIV/0!', 'error-cell'],
  ['#VERW!', 'error-cell'],
  ['99999999999999999999', 'not-a-number'],
  ['12:30', 'not-a-number'],
  ['€ 42', 'not-a-number'],
  ['42 dagen', 'not-a-number'],
  ['-5', 'below-zero'],
  ['12,5', 'not-whole'],
  ['81%', 'percentage-for-other'],
  ['3-4-2026', 'date-for-number'],
  ['32 van 40', 'not-a-number'],
];

const ofPeriod: readonly Shape[] = [
  {
    name: 'a long table',
    cell: 'C3',
    with: (bad) =>
      `indicator;gebied;periode;waarde\nWmo-meldingen;Centrum;2026-W45;42\nWmo-meldingen;Centrum;${quoted(bad)};51\n`,
  },
  {
    name: 'periods beside',
    cell: 'A3',
    with: (bad) => `week;Wmo-meldingen;Klachten\n2026-W45;42;3\n${quoted(bad)};51;4\n`,
  },
  {
    name: 'periods above',
    cell: 'C1',
    with: (bad) => `indicator;2026-W45;${quoted(bad)}\nWmo-meldingen;42;51\nKlachten;3;4\n`,
  },
];

const badPeriods: readonly Bad[] = [
  ['week 53 2025', 'period-does-not-exist'],
  ['2025-W53', 'period-does-not-exist'],
  ['W54 2026', 'period-does-not-exist'],
  ['week 0 2026', 'period-does-not-exist'],
  ['wk 99 van 2026', 'period-does-not-exist'],
  ['31-02-2026', 'date-does-not-exist'],
  ['31-11-2026', 'date-does-not-exist'],
  ['11/16/2026', 'period-unclear'],
  ['9 t/m 20 nov 2026', 'period-unclear'],
  ['week 46 (2 t/m 8 nov 2026)', 'period-unclear'],
  ['november 2026', 'period-of-other-frequency'],
  ['2026-Q3', 'period-of-other-frequency'],
  ['3e kwartaal 2026', 'period-of-other-frequency'],
  ['2027-W01', 'period-in-future'],
  ['week 50 2026', 'period-in-future'],
];

const periodsBesideOnly: readonly Bad[] = [
  ['Pasen', 'period-unclear'],
  ['vorige week', 'period-unclear'],
  ['2026-13-01', 'period-unclear'],
  ['eind november', 'period-unclear'],
  ['46/47', 'period-unclear'],
  ['week zesenveertig', 'period-unclear'],
  ['?', 'period-unclear'],
];

const ofIndicator: readonly Shape[] = [
  {
    name: 'a long table',
    cell: 'A3',
    with: (bad) => `indicator;periode;waarde\nKlachten;2026-W45;3\n${quoted(bad)};2026-W45;42\n`,
  },
  { name: 'beside weeks', cell: 'A3', with: (bad) => `indicator;2026-W45\nKlachten;3\n${quoted(bad)};42\n` },
  { name: 'above figures', cell: 'C1', with: (bad) => `week;Klachten;${quoted(bad)}\n2026-W45;3;42\n` },
];
const badIndicators: readonly Bad[] = [
  ['Wmo-meldinegn', 'indicator-unknown'],
  ['Wmo meldingn', 'indicator-unknown'],
  ['Parkeerboetes', 'indicator-unknown'],
  ['Klachtn', 'indicator-unknown'],
  ['Klachten jeugd', 'indicator-unknown'],
  ['indicator 7', 'indicator-unknown'],
];

const ofArea: readonly Shape[] = [
  {
    name: 'a long table',
    cell: 'B3',
    with: (bad) => `indicator;gebied;periode;waarde\nKlachten;Centrum;2026-W45;3\nKlachten;${quoted(bad)};2026-W45;4\n`,
  },
  { name: 'beside weeks', cell: 'A4', with: (bad) => `Klachten\ngebied;2026-W45\nNoord;3\n${quoted(bad)};4\n` },
];
const badAreas: readonly Bad[] = [
  ['Centrm', 'area-unknown'],
  ['Cetnrum', 'area-unknown'],
  ['Noord-Oots', 'area-unknown'],
  ['De Hovne', 'area-unknown'],
  ['mevrouw J. Jansen', 'personal-data'],
];

function product(what: string, shapes: readonly Shape[], bad: readonly Bad[]): MalformedFile[] {
  return shapes.flatMap((shape) =>
    bad.map(([written, reason]) => ({
      name: `${what} '${written}' in ${shape.name}`,
      content: shape.with(written),
      reason,
      cell: shape.cell,
    })),
  );
}

const whole = 'indicator;gebied;periode;waarde;teller;noemer;opmerking\n';
const structures: readonly MalformedFile[] = [
  {
    name: 'a letter instead of a table',
    content: 'Beste collega,\n\nHierbij de cijfers.\n',
    reason: 'no-table',
    cell: 'A1',
  },
  {
    name: 'figures without headings',
    content: 'Wmo-meldingen;2026-W45;42\nWmo-meldingen;2026-W46;51\n',
    reason: 'no-table',
    cell: 'A1',
  },
  { name: 'headings and nothing below', content: whole, reason: 'no-figures', cell: 'A2' },
  {
    name: 'a template nobody filled in',
    content: `${whole}Wmo-meldingen;Voorbeeldstad;2026-W46;;;;\n`,
    reason: 'no-figures',
    cell: 'A2',
  },
  { name: 'no period at all', content: 'indicator;waarde\nWmo-meldingen;42\n', reason: 'period-missing', cell: 'B2' },
  {
    name: 'a row without its period',
    content: `${whole}Klachten;Centrum;2026-W45;3;;;\nKlachten;Centrum;;4;;;\n`,
    reason: 'period-missing',
    cell: 'C3',
  },
  {
    name: 'a row without its indicator',
    content: `${whole}Klachten;Centrum;2026-W45;3;;;\n;Centrum;2026-W46;4;;;\n`,
    reason: 'indicator-missing',
    cell: 'A3',
  },
  {
    name: 'a row without its area',
    content: `${whole}Klachten;Centrum;2026-W45;3;;;\nKlachten;;2026-W46;4;;;\n`,
    reason: 'area-missing',
    cell: 'B3',
  },
  {
    name: 'two values of one week',
    content: `${whole}Klachten;Centrum;2026-W45;3;;;\nKlachten;Centrum;2026-W45;4;;;\n`,
    reason: 'duplicate',
    cell: 'D3',
  },
  {
    name: 'one week twice above',
    content: 'indicator;2026-W45;week 45 2026\nKlachten;3;4\n',
    reason: 'column-twice',
    cell: 'C1',
  },
  {
    name: 'one week twice beside',
    content: 'week;Klachten\n2026-W45;3\n2-11-2026;4\n',
    reason: 'duplicate',
    cell: 'B3',
  },
  {
    name: 'seven days of one week',
    content: 'datum;Klachten\n2-11-2026;3\n3-11-2026;4\n',
    reason: 'duplicate',
    cell: 'B3',
  },
  {
    name: 'one indicator in two columns',
    content: 'week;Klachten;Klachten\n2026-W45;3;4\n',
    reason: 'column-twice',
    cell: 'C1',
  },
  {
    name: 'two columns with areas',
    content: 'indicator;wijk;buurt;periode;waarde\nKlachten;Centrum;Noord;2026-W45;3\n',
    reason: 'column-twice',
    cell: 'C1',
  },
  {
    name: 'a column without a heading',
    content: 'week;Klachten;\n2026-W45;3;9\n2026-W46;4;1\n',
    reason: 'column-unclear',
    cell: 'C2',
  },
  {
    name: 'a row without a name',
    content: 'indicator;2026-W45\nKlachten;3\n;7\n',
    reason: 'label-missing',
    cell: 'A3',
  },
  {
    name: 'a total that is wrong',
    content: 'Klachten\ngebied;2026-W45\nCentrum;3\nNoord;4\nTotaal;8\n',
    reason: 'total-differs',
    cell: 'B5',
  },
  {
    name: 'a total that is less than its known parts',
    content: 'Klachten\ngebied;2026-W45\nCentrum;<5\nNoord;4\nTotaal;3\n',
    reason: 'total-differs',
    cell: 'B5',
  },
  {
    name: 'a totals column that is wrong',
    content: 'indicator;2026-W45;2026-W46;Totaal\nKlachten;3;4;8\n',
    reason: 'total-differs',
    cell: 'D2',
  },
  {
    name: 'a total over weeks that is wrong',
    content: 'week;Klachten\n2026-W45;3\n2026-W46;4\nTotaal;9\n',
    reason: 'total-differs',
    cell: 'B4',
  },
  {
    name: 'a value unlike its parts',
    content: `${whole}Binnen termijn;Centrum;2026-W45;75;32;40;\n`,
    reason: 'value-differs-from-parts',
    cell: 'D2',
  },
  {
    name: 'more parts than the whole',
    content: `${whole}Binnen termijn;Centrum;2026-W45;;41;40;\n`,
    reason: 'part-above-whole',
    cell: 'E2',
  },
  {
    name: 'a numerator that is no number',
    content: `${whole}Binnen termijn;Centrum;2026-W45;;veel;40;\n`,
    reason: 'not-a-number',
    cell: 'E2',
  },
  {
    name: 'a denominator below zero',
    content: `${whole}Binnen termijn;Centrum;2026-W45;;3;-40;\n`,
    reason: 'below-zero',
    cell: 'F2',
  },
  {
    name: 'a percentage above a hundred',
    content: 'week;Binnen termijn\n2026-W45;812%\n',
    reason: 'above-hundred',
    cell: 'B2',
  },
  { name: 'a percentage below zero', content: 'week;Binnen termijn\n2026-W45;-8%\n', reason: 'below-zero', cell: 'B2' },
  {
    name: 'percentage points',
    content: 'week;Binnen termijn\n2026-W45;3 procentpunt\n',
    reason: 'not-a-number',
    cell: 'B2',
  },
  { name: 'figures in thousands', content: 'week;Klachten (x 1.000)\n2026-W45;3\n', reason: 'scaled', cell: 'B1' },
  {
    name: 'both decimal marks and one that can be either',
    content: 'week;Wachttijd Wmo\n2026-W43;12,5\n2026-W44;13.5\n2026-W45;1.234\n',
    reason: 'mixed-decimals',
    cell: 'B4',
  },
  {
    name: 'a column of citizen numbers',
    content: 'BSN;indicator;periode;waarde\n111222333;Klachten;2026-W45;1\n',
    reason: 'personal-data',
    cell: 'A1',
  },
  {
    name: 'a column of birth dates',
    content: 'geboortedatum;indicator;periode;waarde\n1-2-1960;Klachten;2026-W45;1\n',
    reason: 'personal-data',
    cell: 'A1',
  },
  {
    name: 'an e-mail address in a note',
    content: `${whole}Klachten;Centrum;2026-W45;3;;;vraag j.jansen@voorbeeldstad.nl\n`,
    reason: 'personal-data',
    cell: 'G2',
  },
  {
    name: 'a citizen number in a note',
    content: `${whole}Klachten;Centrum;2026-W45;3;;;bsn 111222333\n`,
    reason: 'personal-data',
    cell: 'G2',
  },
  {
    name: 'weeks of an indicator that goes by the month',
    content: 'week;Bijstandsuitkeringen\n2026-W45;1204\n',
    indicators: monthly,
    reason: 'period-of-other-frequency',
    cell: 'A2',
  },
  {
    name: 'a month that is yet to come',
    content: 'maand;Bijstandsuitkeringen\ndecember 2026;1204\n',
    indicators: monthly,
    reason: 'period-in-future',
    cell: 'A2',
  },
  {
    name: 'month 13',
    content: 'maand;Bijstandsuitkeringen\n2026-13;1204\n',
    indicators: monthly,
    reason: 'period-does-not-exist',
    cell: 'A2',
  },
  {
    name: 'decimals of a count of benefits',
    content: 'maand;Bijstandsuitkeringen\n2026-10;1204,5\n',
    indicators: monthly,
    reason: 'not-whole',
    cell: 'B2',
  },
  {
    name: 'days of an amount of money',
    content: 'maand;Kosten jeugdhulp\n2026-10;12 dagen\n',
    indicators: monthly,
    reason: 'not-a-number',
    cell: 'B2',
  },
  {
    name: 'a numbered month below a week of which only the heading tells',
    content: 'periode;Klachten\n2026-11;3\n',
    reason: 'period-unclear',
    cell: 'A2',
  },
  {
    name: 'one good row and one bad one',
    content: `${whole}Klachten;Centrum;2026-W45;3;;;\nKlachten;Centrum;2026-W46;drie;;;\n`,
    reason: 'not-a-number',
    cell: 'D3',
  },
];

const byExcel = async (): Promise<readonly MalformedFile[]> => [
  {
    name: 'an error in a cell',
    content: await excel(
      [
        ['week', 'Klachten'],
        ['2026-W45', 3],
      ],
      { cells: new Map([['1,1', { value: '#DIV/0!', type: 'error' }]]) },
    ),
    reason: 'error-cell',
    cell: 'B2',
  },
  {
    name: 'a formula that was never calculated',
    content: await excel(
      [
        ['week', 'Klachten'],
        ['2026-W45', 3],
        ['2026-W46', null],
      ],
      { cells: new Map([['2,1', { formula: 'B2+1', value: null }]]) },
    ),
    reason: 'formula-without-value',
    cell: 'B3',
  },
  {
    name: 'a figure that Excel made a date of',
    content: await excel([
      ['week', 'Klachten'],
      ['2026-W45', new Date('2026-04-03')],
    ]),
    reason: 'date-for-number',
    cell: 'B2',
  },
  {
    name: 'a figure in merged cells',
    content: await excel(
      [
        ['indicator', '2026-W45', '2026-W46'],
        ['Klachten', 3, null],
      ],
      { merges: [{ startRow: 1, startCol: 1, endRow: 1, endCol: 2 }] },
    ),
    reason: 'merged-figure',
    cell: 'B2',
  },
  {
    name: 'a thousand that an English Excel made 1,234',
    content: await excel([
      ['week', 'Klachten'],
      ['2026-W45', 1.234],
    ]),
    reason: 'not-whole',
    cell: 'B2',
  },
  {
    name: 'a percent cell of a count',
    content: await excel(
      [
        ['week', 'Klachten'],
        ['2026-W45', 0.5],
      ],
      { cells: new Map([['1,1', { value: 0.5, style: { numFmt: '0%' } }]]) },
    ),
    reason: 'percentage-for-other',
    cell: 'B2',
  },
  {
    name: 'a percent cell above a hundred',
    content: await excel(
      [
        ['week', 'Binnen termijn'],
        ['2026-W45', 81.2],
      ],
      { cells: new Map([['1,1', { value: 81.2, style: { numFmt: '0%' } }]]) },
    ),
    reason: 'above-hundred',
    cell: 'B2',
  },
  {
    name: 'only hidden sheets with figures',
    content: await excelOf(
      { name: 'Leeg', rows: [[null]] },
      {
        name: 'Cijfers',
        hidden: true,
        rows: [
          ['week', 'Klachten'],
          ['2026-W45', 3],
        ],
      },
    ),
    reason: 'only-hidden',
    cell: 'A1',
  },
  {
    name: 'a true or false',
    content: await excel([
      ['week', 'Klachten'],
      ['2026-W45', true],
    ]),
    reason: 'not-a-number',
    cell: 'B2',
  },
  {
    name: 'a length of time',
    content: await excel(
      [
        ['week', 'Wachttijd Wmo'],
        ['2026-W45', 1.5],
      ],
      { cells: new Map([['1,1', { value: 1.5, style: { numFmt: '[h]:mm' } }]]) },
    ),
    reason: 'not-a-number',
    cell: 'B2',
  },
];

export async function malformedFiles(): Promise<readonly MalformedFile[]> {
  return [
    ...product('the figure', ofFigure, badFigures),
    ...product('the period', ofPeriod, badPeriods),
    ...product('the period', ofPeriod.slice(0, 2), periodsBesideOnly),
    ...product('the indicator', ofIndicator, badIndicators),
    ...product('the area', ofArea, badAreas),
    ...structures,
    ...(await byExcel()),
  ];
}
