import { w45, meldingen, wachttijd, termijn, weeks, type OddFile } from './odd-file.ts';

export const oddNumbers: readonly OddFile[] = [
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
];
