import { halfYearly, monthly, quarterly, yearly } from './given.ts';
import { w46, meldingen, period, one, type OddFile } from './odd-file.ts';

export const oddPeriods: readonly OddFile[] = [
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
];
