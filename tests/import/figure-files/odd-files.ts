import { excel, excelOf } from './excel.ts';
import { halfYearly, monthly, quarterly, yearly, type GivenFile } from './given.ts';

/** A file that is not as documented, and what a colleague would read in it. */
export interface OddFile extends GivenFile {
  readonly name: string;
  readonly figures: readonly string[];
  /** Remarks that have to be made, by reason. */
  readonly remarks?: readonly string[];
}

const [w44, w45, w46] = ['2026-10-26', '2026-11-02', '2026-11-09'];
const meldingen = (...values: readonly (string | number)[]): string[] =>
  values.map((value, i) => `wmo-meldingen Voorbeeldstad ${[w45, w46][i]} ${value}`);
const wachttijd = (...values: readonly (string | number)[]): string[] =>
  values.map((value, i) => `wachttijd Voorbeeldstad ${[w45, w46][i]} ${value}`);
const termijn = (...values: readonly (string | number)[]): string[] =>
  values.map((value, i) => `binnen-termijn Voorbeeldstad ${[w45, w46][i]} ${value}`);

const plain =
  'indicator;gebied;periode;waarde\nWmo-meldingen;Voorbeeldstad;2026-W45;42\nWmo-meldingen;Voorbeeldstad;2026-W46;51\n';
/** One column of figures with weeks beside it. */
const weeks = (heading: string, first: string, second: string): string =>
  `week;${heading}\n2026-W45;${first}\n2026-W46;${second}\n`;
/** One period, written in some way. */
const period = (heading: string, written: string): string => `${heading};Wmo-meldingen\n${written};42\n`;
const one = (start: string): string[] => [`wmo-meldingen Voorbeeldstad ${start} 42`];

function utf16(text: string, isBigEndian: boolean, mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
  return new Uint8Array(isBigEndian ? bytes.swap16() : bytes);
}

const byText: readonly OddFile[] = [
  { name: 'the documented shape', content: plain, figures: meldingen(42, 51) },
  {
    name: 'English headings and commas',
    content:
      'Indicator,Area,Period,Value,Note\nWmo-meldingen,Voorbeeldstad,2026-W45,42,\nWmo-meldingen,,2026-W46,51,"hello, there"\n'.replace(
        'Wmo-meldingen,,',
        'Wmo-meldingen,Voorbeeldstad,',
      ),
    figures: [...meldingen(42), `${meldingen(0, 51)[1]} "hello, there"`],
  },
  { name: 'tabs', content: plain.replaceAll(';', '\t'), figures: meldingen(42, 51) },
  { name: 'bars', content: plain.replaceAll(';', '|'), figures: meldingen(42, 51) },
  { name: 'a line that tells the separator', content: `sep=;\r\n${plain}`, figures: meldingen(42, 51) },
  { name: 'UTF-8 with a mark', content: `\uFEFF${plain}`, figures: meldingen(42, 51) },
  { name: 'UTF-16, little end first', content: utf16(plain, false, true), figures: meldingen(42, 51) },
  { name: 'UTF-16, big end first', content: utf16(plain, true, true), figures: meldingen(42, 51) },
  { name: 'UTF-16 without a mark', content: utf16(plain, false, false), figures: meldingen(42, 51) },
  { name: 'UTF-16 without a mark, big end first', content: utf16(plain, true, false), figures: meldingen(42, 51) },
  {
    name: 'Windows-1252',
    content: new Uint8Array(
      Buffer.from(
        'indicator;periode;waarde;opmerking\nWmo-meldingen;2026-W45;42;cliënten à 3 €\n'.replace('€', '\x80'),
        'latin1',
      ),
    ),
    figures: [`${meldingen(42)[0]} "cliënten à 3 €"`],
  },
  { name: 'old Macintosh line ends', content: plain.replaceAll('\n', '\r'), figures: meldingen(42, 51) },
  { name: 'Windows line ends', content: plain.replaceAll('\n', '\r\n'), figures: meldingen(42, 51) },
  {
    name: 'a line break within quotes',
    content: 'indicator;periode;waarde;opmerking\nWmo-meldingen;2026-W45;42;"eerste regel\ntweede regel"\n',
    figures: [`${meldingen(42)[0]} "eerste regel\ntweede regel"`],
  },
  {
    name: 'quotes within quotes',
    content: 'indicator;periode;waarde;opmerking\nWmo-meldingen;2026-W45;42;"zo heet ""Actie""; ja"\n',
    figures: [`${meldingen(42)[0]} "zo heet "Actie"; ja"`],
  },
  { name: 'a CSV that is called xlsx', content: plain, fileName: 'cijfers.xlsx', figures: meldingen(42, 51) },
  {
    name: 'capitals and spaces in headings',
    content:
      'INDICATOR ; Gebied ; Periode ; WAARDE \nwmo-MELDINGEN;voorbeeldstad;2026-w45;42\nWMO meldingen;Voorbeeldstad;2026-W46;51\n'.replace(
        'WMO meldingen',
        'Wmo-Meldingen',
      ),
    figures: meldingen(42, 51),
  },
  {
    name: 'another name of the indicator',
    content: plain.replaceAll('Wmo-meldingen', 'Meldingen Wmo'),
    figures: meldingen(42, 51),
  },
  {
    name: 'no area: the whole one',
    content: 'indicator;periode;waarde\nWmo-meldingen;2026-W45;42\nWmo-meldingen;2026-W46;51\n',
    figures: meldingen(42, 51),
  },
  {
    name: 'columns in another order',
    content: 'waarde;periode;indicator\n42;2026-W45;Wmo-meldingen\n51;2026-W46;Wmo-meldingen\n',
    figures: meldingen(42, 51),
  },
  {
    name: 'a column of row numbers and one with the source',
    content:
      'nr;indicator;periode;waarde;bron\n1;Wmo-meldingen;2026-W45;42;systeem\n2;Wmo-meldingen;2026-W46;51;systeem\n',
    figures: meldingen(42, 51),
  },
  { name: 'separators at the end of every line', content: plain.replaceAll('\n', ';;;\n'), figures: meldingen(42, 51) },
  { name: 'empty lines between', content: plain.replaceAll('\n', '\n\n\n'), figures: meldingen(42, 51) },
  {
    name: 'the same row twice',
    content: `${plain}Wmo-meldingen;Voorbeeldstad;2026-W46;51\n`,
    figures: meldingen(42, 51),
    remarks: ['same-twice'],
  },
  {
    name: 'a status column',
    content:
      'indicator;periode;waarde;status\nWmo-meldingen;2026-W45;42;definitief\nWmo-meldingen;2026-W46;51;voorlopig\n',
    figures: [...meldingen(42), `${meldingen(0, 51)[1]} voorlopig`],
    remarks: ['provisional'],
  },
  {
    name: 'rows without a value yet',
    content: `${plain}Klachten;Voorbeeldstad;2026-W46;\n`,
    figures: meldingen(42, 51),
  },

  { name: 'Dutch decimals', content: weeks('Wachttijd Wmo', '38,5', '41'), figures: wachttijd(38.5, 41) },
  {
    name: 'Dutch thousands and decimals',
    content: weeks('Wachttijd Wmo', '1.038,5', '41'),
    figures: wachttijd(1038.5, 41),
  },
  {
    name: 'thousands that another number explains',
    content: weeks('Wachttijd Wmo', '1.234', '41,5'),
    figures: wachttijd(1234, 41.5),
  },
  {
    name: 'decimals that another number explains',
    content: weeks('Wachttijd Wmo', '1.234', '41.5'),
    figures: wachttijd(1.234, 41.5),
  },
  {
    name: 'English thousands and decimals',
    content: weeks('Wachttijd Wmo', '"1,038.5"', '41.0'),
    figures: wachttijd(1038.5, 41),
  },
  {
    name: 'thousands of a count',
    content: weeks('Wmo-meldingen', '1.234', '1.301'),
    figures: meldingen(1234, 1301),
    remarks: ['thousands'],
  },
  {
    name: 'thousands with a space',
    content: weeks('Wmo-meldingen', '1\u00a0234', '1 301'),
    figures: meldingen(1234, 1301),
  },
  {
    name: 'a unit in the cell',
    content: weeks('Wachttijd Wmo', '38,5 dagen', '41 dagen'),
    figures: wachttijd(38.5, 41),
  },
  {
    name: 'the unit in the heading',
    content: weeks('Wachttijd Wmo (in dagen)', '38,5', '41'),
    figures: wachttijd(38.5, 41),
  },
  {
    name: 'another unit in the heading',
    content: weeks('Aantal Wmo-meldingen', '42', '51'),
    figures: meldingen(42, 51),
  },
  { name: 'percentages as text', content: weeks('Binnen termijn', '81,2%', '79 %'), figures: termijn(81.2, 79) },
  {
    name: 'percentages without a sign',
    content: weeks('Binnen termijn (%)', '81,2', '79'),
    figures: termijn(81.2, 79),
  },
  {
    name: 'numerator and denominator only',
    content: 'indicator;periode;teller;noemer\nBinnen termijn;2026-W45;32;40\n',
    figures: termijn('80 32/40'),
  },
  {
    name: 'a value with its parts',
    content: 'indicator;periode;waarde;teller;noemer\nBinnen termijn;2026-W45;66,7;2;3\n',
    figures: termijn('66.7 2/3'),
  },
  {
    name: 'a fraction that its parts explain',
    content: 'indicator;periode;waarde;teller;noemer\nBinnen termijn;2026-W45;0,8;32;40\n',
    figures: termijn('80 32/40'),
  },
  {
    name: 'a part of a whole in one cell',
    content: weeks('Binnen termijn', '32 van 40', '30/40'),
    figures: termijn('80 32/40', '75 30/40'),
  },
  {
    name: 'a rate of its parts',
    content: 'indicator;periode;teller;noemer\nOngeoorloofd verzuim;2026-W45;12;4000\n',
    figures: [`verzuim Voorbeeldstad ${w45} 3 12/4000`],
  },
  {
    name: 'n.b. is no figure',
    content: weeks('Wmo-meldingen', 'n.b.', '51'),
    figures: meldingen('geen', 51),
    remarks: ['no-figure'],
  },
  {
    name: 'a dash is no figure',
    content: weeks('Wmo-meldingen', '-', '51'),
    figures: meldingen('geen', 51),
    remarks: ['no-figure'],
  },
  {
    name: 'x is no figure',
    content: weeks('Wmo-meldingen', 'x', '51'),
    figures: meldingen('geen', 51),
    remarks: ['no-figure'],
  },
  {
    name: 'a point is no figure',
    content: weeks('Wmo-meldingen', '.', '51'),
    figures: meldingen('geen', 51),
    remarks: ['no-figure'],
  },
  {
    name: 'fewer than five is no figure',
    content: weeks('Wmo-meldingen', '<5', '51'),
    figures: meldingen('geen', 51),
    remarks: ['no-figure'],
  },
  { name: 'zero is a figure', content: weeks('Wmo-meldingen', '0', '51'), figures: meldingen(0, 51) },
  {
    name: 'an empty cell is not there',
    content: weeks('Wmo-meldingen', '', '51'),
    figures: [meldingen(0, 51)[1] ?? ''],
  },
  {
    name: 'a star for provisional',
    content: weeks('Wmo-meldingen', '42', '51*'),
    figures: [...meldingen(42), `${meldingen(0, 51)[1]} voorlopig`],
    remarks: ['provisional'],
  },
  {
    name: 'a word for provisional',
    content: weeks('Wmo-meldingen', '42', '51 (voorlopig)'),
    figures: [...meldingen(42), `${meldingen(0, 51)[1]} voorlopig`],
    remarks: ['provisional'],
  },
  {
    name: 'a provisional week',
    content: 'week;Wmo-meldingen\n2026-W45;42\n2026-W46*;51\n',
    figures: [...meldingen(42), `${meldingen(0, 51)[1]} voorlopig`],
    remarks: ['provisional'],
  },
  { name: 'a mark of a footnote', content: weeks('Wmo-meldingen¹', '42²', '51'), figures: meldingen(42, 51) },

  { name: 'week 46 2026', content: period('periode', 'week 46 2026'), figures: one(w46 ?? '') },
  { name: 'W46 2026', content: period('periode', 'W46 2026'), figures: one(w46 ?? '') },
  { name: 'wk 46 van 2026', content: period('periode', 'wk 46 van 2026'), figures: one(w46 ?? '') },
  { name: '2026W46', content: period('periode', '2026W46'), figures: one(w46 ?? '') },
  { name: '2026 week 46', content: period('periode', '2026 week 46'), figures: one(w46 ?? '') },
  { name: '202646 below week', content: period('week', '202646'), figures: one(w46 ?? '') },
  { name: '46-2026 below week', content: period('weeknummer', '46-2026'), figures: one(w46 ?? '') },
  { name: '2026-9 below week', content: period('week', '2026-9'), figures: one('2026-02-23') },
  { name: 'a bare week beside a year', content: 'jaar;week;Wmo-meldingen\n2026;46;42\n', figures: one(w46 ?? '') },
  {
    name: 'a bare week below a title with the year',
    content: `Weekcijfers 2026\n\n${period('week', '46')}`,
    figures: one(w46 ?? ''),
    remarks: ['year-from-elsewhere'],
  },
  {
    name: 'a bare week, its year chosen',
    content: period('week', '46'),
    chosen: { year: '2026' },
    figures: one(w46 ?? ''),
  },
  { name: '9 t/m 15 nov 2026', content: period('periode', '9 t/m 15 nov 2026'), figures: one(w46 ?? '') },
  { name: '9-11-2026 t/m 15-11-2026', content: period('periode', '9-11-2026 t/m 15-11-2026'), figures: one(w46 ?? '') },
  { name: 'a working week', content: period('periode', '9 - 13 november 2026'), figures: one(w46 ?? '') },
  { name: 'a week with its days', content: period('periode', 'week 46 (9 t/m 15 nov 2026)'), figures: one(w46 ?? '') },
  {
    name: 'a range over the turn of the year',
    content: period('periode', '29 dec 2025 t/m 4 jan 2026'),
    figures: one('2025-12-29'),
  },
  {
    name: 'a range over the turn of the year that ends week 53',
    content: period('periode', '28 dec t/m 3 jan 2021'),
    figures: one('2020-12-28'),
  },
  { name: 'week 53 of a year that has one', content: period('week', '2020-W53'), figures: one('2020-12-28') },
  {
    name: 'weeks that run on into a next year',
    content: 'week;Wmo-meldingen\nweek 52 2020;40\nweek 53;41\nweek 1;42\n',
    figures: [
      'wmo-meldingen Voorbeeldstad 2020-12-21 40',
      'wmo-meldingen Voorbeeldstad 2020-12-28 41',
      'wmo-meldingen Voorbeeldstad 2021-01-04 42',
    ],
  },
  {
    name: 'weeks over a turn below a title with both years',
    content: 'Winter 2025 en 2026\n\nweek;Wmo-meldingen\n52;40\n1;41\n2;42\n',
    figures: [
      'wmo-meldingen Voorbeeldstad 2025-12-22 40',
      'wmo-meldingen Voorbeeldstad 2025-12-29 41',
      'wmo-meldingen Voorbeeldstad 2026-01-05 42',
    ],
  },
  {
    name: 'the newest week first',
    content: 'week;Wmo-meldingen\n2026-W46;51\n2026-W45;42\n',
    figures: meldingen(42, 51).toReversed(),
  },
  { name: 'ISO dates', content: period('weekbegin', '2026-11-09'), figures: one(w46 ?? '') },
  { name: 'Dutch dates', content: period('datum', '9-11-2026'), figures: one(w46 ?? '') },
  { name: 'dates with two figures of the year', content: period('datum', '09-11-26'), figures: one(w46 ?? '') },
  { name: 'dates with a month in words', content: period('datum', '9 november 2026'), figures: one(w46 ?? '') },
  { name: 'dates with the day of the week', content: period('datum', 'ma 9 nov 2026'), figures: one(w46 ?? '') },
  {
    name: 'first and last day in two columns',
    content: 'vanaf;t/m;Wmo-meldingen\n9-11-2026;15-11-2026;42\n',
    figures: one(w46 ?? ''),
  },
  {
    name: 'a week beside its first day',
    content: 'week;weekbegin;Wmo-meldingen\n2026-W46;9-11-2026;42\n',
    figures: one(w46 ?? ''),
  },
  {
    name: 'the week that is not over yet',
    content: period('week', '2026-W49'),
    figures: one('2026-11-30'),
    remarks: ['period-unfinished'],
  },

  {
    name: 'months in words',
    content: 'maand;Bijstandsuitkeringen\nseptember 2026;1.204\noktober 2026;1.198\n',
    indicators: monthly,
    figures: ['bijstand Voorbeeldstad 2026-09-01 1204', 'bijstand Voorbeeldstad 2026-10-01 1198'],
  },
  {
    name: 'months as numbers',
    content: 'periode;Bijstandsuitkeringen\n2026-09;1204\n10-2026;1198\n',
    indicators: monthly,
    figures: ['bijstand Voorbeeldstad 2026-09-01 1204', 'bijstand Voorbeeldstad 2026-10-01 1198'],
  },
  {
    name: 'short months below a year',
    content: '2026;;\nmaand;sep;okt\nBijstandsuitkeringen;1204;1198\n',
    indicators: monthly,
    figures: ['bijstand Voorbeeldstad 2026-09-01 1204', 'bijstand Voorbeeldstad 2026-10-01 1198'],
  },
  {
    name: 'money',
    content: 'maand;Kosten jeugdhulp\nsep 2026;€ 12.500,50\nokt 2026;9.800,--\n',
    indicators: monthly,
    figures: ['kosten Voorbeeldstad 2026-09-01 12500.5', 'kosten Voorbeeldstad 2026-10-01 9800'],
  },
  {
    name: 'a correction of money below zero',
    content: 'maand;Kosten jeugdhulp\nsep 2026;-125,50\n',
    indicators: monthly,
    figures: ['kosten Voorbeeldstad 2026-09-01 -125.5'],
  },
  {
    name: 'quarters in three ways',
    content: 'kwartaal;Tevreden inwoners\n2026-K1;71,5%\nQ2 2026;72%\n3e kwartaal 2026;70%\n',
    indicators: quarterly,
    figures: [
      'tevreden Voorbeeldstad 2026-01-01 71.5',
      'tevreden Voorbeeldstad 2026-04-01 72',
      'tevreden Voorbeeldstad 2026-07-01 70',
    ],
  },
  {
    name: 'half-years',
    content: 'halfjaar;Wmo-clienten\n2025-H2;812\n1e halfjaar 2026;820\n',
    indicators: halfYearly,
    figures: ['clienten Voorbeeldstad 2025-07-01 812', 'clienten Voorbeeldstad 2026-01-01 820'],
  },
  {
    name: 'years beside figures',
    content: 'jaar;Inwoners\n2024;41200\n2025;41850\n',
    indicators: yearly,
    figures: ['inwoners Voorbeeldstad 2024-01-01 41200', 'inwoners Voorbeeldstad 2025-01-01 41850'],
  },
  {
    name: 'years above figures',
    content: 'gebied;2024;2025\nCentrum;9100;9180\n',
    indicators: yearly,
    figures: ['inwoners Centrum 2024-01-01 9100', 'inwoners Centrum 2025-01-01 9180'],
  },

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
];

const byExcel = async (): Promise<readonly OddFile[]> => [
  {
    name: 'an XLSX that is called csv',
    content: await excel([
      ['week', 'Wmo-meldingen'],
      ['2026-W45', 42],
      ['2026-W46', 51],
    ]),
    figures: meldingen(42, 51),
  },
  {
    name: 'real dates',
    content: await excel([
      ['week', 'Wmo-meldingen'],
      [new Date('2026-11-02'), 42],
      [new Date('2026-11-09'), 51],
    ]),
    figures: meldingen(42, 51),
  },
  {
    name: 'merged years above weeks',
    content: await excel(
      [
        [null, 2026, null],
        ['indicator', 'wk 45', 'wk 46'],
        ['Wmo-meldingen', 42, 51],
      ],
      { merges: [{ startRow: 0, startCol: 1, endRow: 0, endCol: 2 }] },
    ),
    figures: meldingen(42, 51),
  },
  {
    name: 'merged indicators beside areas',
    content: await excel(
      [
        ['indicator', 'gebied', '2026-W45'],
        ['Wmo-meldingen', 'Noord', 12],
        [null, 'Zuid', 8],
      ],
      { merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }] },
    ),
    figures: [`wmo-meldingen Noord ${w45} 12`, `wmo-meldingen Zuid ${w45} 8`],
  },
  {
    name: 'percent cells',
    content: await excel(
      [
        ['week', 'Binnen termijn'],
        ['2026-W45', 0.812],
        ['2026-W46', 0.57],
      ],
      {
        cells: new Map([
          ['1,1', { value: 0.812, style: { numFmt: '0.0%' } }],
          ['2,1', { value: 0.57, style: { numFmt: '0%' } }],
        ]),
      },
    ),
    figures: termijn(81.2, 57),
    remarks: ['percent-cells'],
  },
  {
    name: 'formulas with their values',
    content: await excel(
      [
        ['week', 'Wmo-meldingen'],
        ['2026-W45', 42],
        ['2026-W46', 51],
      ],
      { cells: new Map([['2,1', { value: 51, formula: 'B2+9', formulaResult: 51 }]]) },
    ),
    figures: meldingen(42, 51),
    remarks: ['formula-values'],
  },
  {
    name: 'a hidden sheet first',
    content: await excelOf(
      {
        name: 'Hulp',
        hidden: true,
        rows: [
          ['week', 'Klachten'],
          ['2026-W45', 9],
        ],
      },
      {
        name: 'Cijfers',
        rows: [
          ['week', 'Wmo-meldingen'],
          ['2026-W45', 42],
        ],
      },
    ),
    figures: meldingen(42),
    remarks: ['sheet-hidden'],
  },
  {
    name: 'a sheet with words beside it',
    content: await excelOf(
      { name: 'Uitleg', rows: [['Vul het tweede blad in.']] },
      {
        name: 'Cijfers',
        rows: [
          ['week', 'Wmo-meldingen'],
          ['2026-W45', 42],
        ],
      },
    ),
    figures: meldingen(42),
    remarks: ['sheet-left-out'],
  },
  {
    name: 'a sheet that was chosen',
    content: await excelOf(
      {
        name: 'Oud',
        rows: [
          ['week', 'Klachten'],
          ['2026-W45', 9],
        ],
      },
      {
        name: 'Nieuw',
        rows: [
          ['week', 'Wmo-meldingen'],
          ['2026-W45', 42],
        ],
      },
    ),
    chosen: { sheet: 'Nieuw' },
    figures: meldingen(42),
    remarks: ['sheet-left-out'],
  },
  {
    name: 'the year in the name of the sheet',
    content: await excel(
      [
        ['week', 'Wmo-meldingen'],
        [45, 42],
        [46, 51],
      ],
      { name: 'Cijfers 2026' },
    ),
    figures: meldingen(42, 51),
    remarks: ['year-from-elsewhere'],
  },
  {
    name: 'the indicator in the name of the sheet',
    content: await excel(
      [
        ['week', 'aantal'],
        ['2026-W45', 42],
        ['2026-W46', 51],
      ],
      { name: 'Wmo-meldingen' },
    ),
    figures: meldingen(42, 51),
  },
  {
    name: 'empty rows and columns before the table',
    content: await excel([[], [], [null, null, 'week', 'Wmo-meldingen'], [null, null, '2026-W45', 42]]),
    figures: meldingen(42),
  },
];

export async function oddFiles(): Promise<readonly OddFile[]> {
  return [...byText, ...(await byExcel())];
}
