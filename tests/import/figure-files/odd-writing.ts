import { meldingen, plain, type OddFile } from './odd-file.ts';

function utf16(text: string, isBigEndian: boolean, mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
  return new Uint8Array(isBigEndian ? bytes.swap16() : bytes);
}

/** Encodings, separators, names and rows that are written in another way. */
export const oddWriting: readonly OddFile[] = [
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
];
