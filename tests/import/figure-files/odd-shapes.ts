import { w44, w45, w46, meldingen, wachttijd, termijn, weeks, type OddFile } from './odd-file.ts';

export const oddShapes: readonly OddFile[] = [
  {
    name: 'weeks above, areas beside',
    content: 'Wmo-meldingen\n\ngebied;2026-W45;2026-W46\nCentrum;12;14\nNoord;20;18\n',
    figures: [
      `wmo-meldingen Centrum ${w45} 12`,
      `wmo-meldingen Centrum ${w46} 14`,
      `wmo-meldingen Noord ${w45} 20`,
      `wmo-meldingen Noord ${w46} 18`,
    ],
  },
  {
    name: 'weeks above, indicators beside',
    content: 'indicator;2026-W45;2026-W46\nWmo-meldingen;42;51\nKlachten;3;-\n',
    figures: [...meldingen(42, 51), `klachten Voorbeeldstad ${w45} 3`, `klachten Voorbeeldstad ${w46} geen`],
  },
  {
    name: 'bare weeks above, the year above those',
    content: ';2026;;\nindicator;44;45;46\nWmo-meldingen;40;42;51\n',
    figures: [`wmo-meldingen Voorbeeldstad ${w44} 40`, ...meldingen(42, 51)],
  },
  {
    name: 'years above weeks',
    content: ';2025;;2026;\nindicator;wk 51;wk 52;wk 1;wk 2\nKlachten;1;2;3;4\n',
    figures: ['2025-12-15 1', '2025-12-22 2', '2025-12-29 3', '2026-01-05 4'].map(
      (line) => `klachten Voorbeeldstad ${line}`,
    ),
  },
  {
    name: 'indicators above, weeks beside',
    content: 'week;Wmo-meldingen;Klachten\n2026-W45;42;3\n2026-W46;51;1\n',
    figures: [
      meldingen(42)[0] ?? '',
      `klachten Voorbeeldstad ${w45} 3`,
      meldingen(0, 51)[1] ?? '',
      `klachten Voorbeeldstad ${w46} 1`,
    ],
  },
  {
    name: 'indicators above areas',
    content: ';Wmo-meldingen;;Klachten;\nweek;Noord;Zuid;Noord;Zuid\n2026-W45;12;8;1;0\n',
    figures: [
      `wmo-meldingen Noord ${w45} 12`,
      `wmo-meldingen Zuid ${w45} 8`,
      `klachten Noord ${w45} 1`,
      `klachten Zuid ${w45} 0`,
    ],
  },
  {
    name: 'a row with units below the headings',
    content: 'week;Wmo-meldingen;Binnen termijn\n;aantal;%\n2026-W45;42;81,2\n',
    figures: [...meldingen(42), ...termijn(81.2)],
  },
  {
    name: 'indicators as headings between rows',
    content: 'gebied;2026-W45;2026-W46\nWmo-meldingen;;\nCentrum;12;14\nKlachten;;\nCentrum;1;0\n',
    figures: [
      `wmo-meldingen Centrum ${w45} 12`,
      `wmo-meldingen Centrum ${w46} 14`,
      `klachten Centrum ${w45} 1`,
      `klachten Centrum ${w46} 0`,
    ],
  },
  {
    name: 'a totals row',
    content: 'Wmo-meldingen\ngebied;2026-W45\nCentrum;12\nNoord;20\nTotaal;32\n',
    figures: [`wmo-meldingen Centrum ${w45} 12`, `wmo-meldingen Noord ${w45} 20`],
    remarks: ['total-left-out'],
  },
  {
    name: 'a totals column',
    content: 'indicator;2026-W45;2026-W46;Totaal\nWmo-meldingen;42;51;93\n',
    figures: meldingen(42, 51),
    remarks: ['total-left-out'],
  },
  {
    name: 'a totals row without a name',
    content: 'Wmo-meldingen\ngebied;2026-W45;2026-W46\nCentrum;12;14\nNoord;20;18\n;32;32\n',
    figures: [
      `wmo-meldingen Centrum ${w45} 12`,
      `wmo-meldingen Centrum ${w46} 14`,
      `wmo-meldingen Noord ${w45} 20`,
      `wmo-meldingen Noord ${w46} 18`,
    ],
    remarks: ['total-left-out'],
  },
  {
    name: 'a totals column without a name',
    content: 'Wmo-meldingen\nweek;Centrum;Noord;\n2026-W45;12;20;32\n2026-W46;14;18;32\n',
    figures: [
      `wmo-meldingen Centrum ${w45} 12`,
      `wmo-meldingen Noord ${w45} 20`,
      `wmo-meldingen Centrum ${w46} 14`,
      `wmo-meldingen Noord ${w46} 18`,
    ],
    remarks: ['total-left-out'],
  },
  {
    name: 'a total of parts that are partly hidden',
    content: 'Wmo-meldingen\ngebied;2026-W45\nCentrum;<5\nNoord;20\nTotaal;23\n',
    figures: [`wmo-meldingen Centrum ${w45} geen`, `wmo-meldingen Noord ${w45} 20`],
    remarks: ['total-left-out', 'no-figure'],
  },
  {
    name: 'an average below',
    content: 'week;Wmo-meldingen\n2026-W45;42\n2026-W46;51\nGemiddelde;46,5\n',
    figures: meldingen(42, 51),
    remarks: ['row-left-out'],
  },
  {
    name: 'columns with a target and a difference',
    content: 'week;Wmo-meldingen;streefwaarde;verschil\n2026-W45;42;40;2\n2026-W46;51;40;11\n',
    figures: meldingen(42, 51),
    remarks: ['column-left-out'],
  },
  {
    name: 'words above and below the table',
    content:
      'Gemeente: Voorbeeldstad;\nOverzicht voor het team;\n\nweek;Wmo-meldingen\n2026-W45;42\n2026-W46;51\n\nBron: eigen registratie;\n',
    figures: meldingen(42, 51),
    remarks: ['text-left-out'],
  },
  {
    name: 'headings that come back',
    content: 'week;Wmo-meldingen\n2026-W45;42\nweek;Wmo-meldingen\n2026-W46;51\n',
    figures: meldingen(42, 51),
  },
  {
    name: 'two tables below each other',
    content: 'Wmo-meldingen;\nweek;aantal\n2026-W45;42\n\nKlachten;\nweek;aantal\n2026-W45;3\n',
    figures: [...meldingen(42), `klachten Voorbeeldstad ${w45} 3`],
  },
  {
    name: 'empty columns before and between',
    content: ';week;;Wmo-meldingen\n;2026-W45;;42\n;2026-W46;;51\n',
    figures: meldingen(42, 51),
  },
  {
    name: 'a new area that was agreed to',
    content: 'Wmo-meldingen\ngebied;2026-W45\nWesterpark;12\n',
    chosen: { areas: 'add' },
    figures: [`wmo-meldingen Westerpark ${w45} 12`],
  },
  {
    name: 'fractions that were chosen',
    content: weeks('Binnen termijn', '0,812', '0,79'),
    chosen: { percentages: 'fractions' },
    figures: termijn(81.2, 79),
  },
  {
    name: 'small percentages that were chosen',
    content: weeks('Binnen termijn', '0,8', '0,7'),
    chosen: { percentages: 'percentages' },
    figures: termijn(0.8, 0.7),
  },
  {
    name: 'a decimal mark that was chosen',
    content: weeks('Wachttijd Wmo', '1.234', '1.250'),
    chosen: { decimals: 'comma' },
    figures: wachttijd(1234, 1250),
  },
  {
    name: 'an indicator that was chosen',
    content: 'week;aantal\n2026-W45;42\n2026-W46;51\n',
    chosen: { indicator: 'wmo-meldingen' },
    figures: meldingen(42, 51),
  },
  {
    name: 'years above and weeks beside',
    content: 'Klachten\nweek;2025;2026\n44;3;4\n45;2;1\n',
    figures: ['2025-10-27 3', '2026-10-26 4', '2025-11-03 2', '2026-11-02 1'].map(
      (line) => `klachten Voorbeeldstad ${line}`,
    ),
  },
  {
    name: 'the only period in the title',
    content: 'Rapportage week 46 2026\n\nwijk;Wmo-meldingen;Klachten\nCentrum;12;1\nTotaal;12;1\n',
    figures: [`wmo-meldingen Centrum ${w46} 12`, `klachten Centrum ${w46} 1`],
    remarks: ['total-left-out'],
  },
  {
    name: 'a total that comes first',
    content: 'Klachten\ngebied;2026-W45\nTotaal;7\nCentrum;3\nNoord;4\n',
    figures: [`klachten Centrum ${w45} 3`, `klachten Noord ${w45} 4`],
    remarks: ['total-left-out'],
  },
  {
    name: 'subtotals and a total of all',
    content: 'Klachten\ngebied;2026-W45\nCentrum;3\nNoord;4\nSubtotaal;7\nZuid;2\nDe Hoven;1\nSubtotaal;3\nTotaal;10\n',
    figures: ['Centrum', 'Noord', 'Zuid', 'De Hoven'].map((area, i) => `klachten ${area} ${w45} ${[3, 4, 2, 1][i]}`),
    remarks: ['total-left-out'],
  },
  {
    name: 'nothing but a total',
    content: 'Klachten\ngebied;2026-W45;2026-W46\nTotaal;7;8\n',
    figures: [`klachten Voorbeeldstad ${w45} 7`, `klachten Voorbeeldstad ${w46} 8`],
  },
  {
    name: 'what it is about in pairs above the table',
    content: 'Indicator;Klachten\nPeriode;2026\n\nweek;aantal\n45;3\n46;4\n',
    figures: [`klachten Voorbeeldstad ${w45} 3`, `klachten Voorbeeldstad ${w46} 4`],
    remarks: ['year-from-elsewhere'],
  },
  {
    name: 'the year in the heading of the weeks',
    content: 'week 2026;Klachten\n45;3\n46;4\n',
    figures: [`klachten Voorbeeldstad ${w45} 3`, `klachten Voorbeeldstad ${w46} 4`],
  },
  {
    name: 'years as headings between weeks',
    content: 'week;Klachten\n2025;\n52;4\n2026;\n1;5\n',
    figures: ['2025-12-22 4', '2025-12-29 5'].map((line) => `klachten Voorbeeldstad ${line}`),
  },
  {
    name: 'a share of the total beside the figures',
    content: 'week;Klachten;% van totaal\n2026-W45;3;40%\n',
    figures: [`klachten Voorbeeldstad ${w45} 3`],
    remarks: ['column-left-out'],
  },
];
