import type { MalformedFile } from './malformed-file.ts';

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

/** Every bad cell in every shape that a file can have. */
export const malformedCells: readonly MalformedFile[] = [
  ...product('the figure', ofFigure, badFigures),
  ...product('the period', ofPeriod, badPeriods),
  ...product('the period', ofPeriod.slice(0, 2), periodsBesideOnly),
  ...product('the indicator', ofIndicator, badIndicators),
  ...product('the area', ofArea, badAreas),
];
