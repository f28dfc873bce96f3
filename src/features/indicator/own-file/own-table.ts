import type { OwnPeriod, OwnSeries } from '../../../text/figures/account.ts';
import { ownNumbersIn } from '../../../text/figures/own-numbers.ts';
import { findPersonalData } from '../../../text/personal-data/personal-data.ts';
import { fold } from '../../../text/words/normal-words.ts';
import { mostRows, typedNumber, type OwnSheet } from './own-sheet.ts';

export interface OwnChoices {
  /** Name of the sheet. */
  readonly sheet?: string;
  /** What stands above or beside the figures. */
  readonly figures?: string;
}

/** What a file comes to for whom wants to read it as figures of their own. */
export type OwnTable =
  | {
      readonly kind: 'table';
      readonly sheet: string;
      /** What stands above or beside the figures; empty when nothing does. */
      readonly figures: string;
      readonly count: number;
      /** Which rows held no number, as they stand there. */
      readonly without: readonly string[];
      /** As it could have been typed. */
      readonly text: string;
    }
  | { readonly kind: 'choose'; readonly about: keyof OwnChoices; readonly options: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: 'personal-data' | 'no-figures' }
  | { readonly kind: 'refused'; readonly reason: 'too-many-rows'; readonly rows: number; readonly most: number }
  | { readonly kind: 'refused'; readonly reason: 'formula'; readonly cell: string; readonly given: string };

/** More are no choice any more. */
const mostOptions = 40;
const aboutPersons =
  /^(?:(?:voor|achter|roep)?na(?:am|men)|(?:(?:first|last|sur|full|client) ?)?names?|(?:volledige|cli[eë]nt|klant|patient)naam|initialen|voorletters|bsn|burgerservicenummer|(?:geboorte|sterf)datum|date of birth|geb\.? ?datum|(?:cli[eë]nt|klant|patient|dossier|zaak|personeels|case|client|customer|employee) ?(?:nr|nummer|number|id|code)\.?|e-?mail(?:adres)?|telefoon(?:nummer)?|phone(?: number)?|mobiel|(?:woon)?adres|address|straat|huisnummer|iban|cli[eë]nt|klant|patient|medewerker|employee)$/iu;

/** The one row of figures that is meant, or what has to be chosen first; nothing of a file about persons. */
export function ownTable(sheets: readonly OwnSheet[], asked: string, choices: OwnChoices, today: string): OwnTable {
  if (sheets.some(isAboutPersons)) return { kind: 'refused', reason: 'personal-data' };
  const read = sheets.map((sheet) => ({ sheet, series: seriesIn(sheet, today) }));
  const withFigures = read.filter(({ sheet, series }) => series.length > 0 || sheet.rows > mostRows);
  const sheet = withFigures.length > 1 ? named(withFigures, nameOfSheet, asked, choices.sheet) : withFigures[0];
  if (!sheet && withFigures.length > 1)
    return { kind: 'choose', about: 'sheet', options: withFigures.map(nameOfSheet).slice(0, mostOptions) };
  const formula = (sheet?.sheet ?? sheets.find((one) => one.formula))?.formula;
  if (formula) return { kind: 'refused', reason: 'formula', ...formula };
  if (!sheet) return { kind: 'refused', reason: 'no-figures' };
  const { rows } = sheet.sheet;
  if (rows > mostRows) return { kind: 'refused', reason: 'too-many-rows', rows, most: mostRows };
  const one = sheet.series.length > 1 ? named(sheet.series, labelOf, asked, choices.figures) : sheet.series[0];
  if (!one) return { kind: 'choose', about: 'figures', options: sheet.series.map(labelOf).slice(0, mostOptions) };
  const figures = labelOf(one);
  const without = one.points.flatMap((point, at) => (point.value === null ? [nameOfPoint(one, point, at)] : []));
  const count = one.points.length - without.length;
  return { kind: 'table', sheet: sheet.sheet.name, figures, count, without, text: tableOf(one, sheet.sheet) };
}

const nameOfSheet = ({ sheet }: { readonly sheet: OwnSheet }): string => sheet.name;
const labelOf = ({ label }: OwnSeries): string => label;

/** The one that was chosen, or else the only one whose name is asked for. */
function named<One>(
  all: readonly One[],
  nameOf: (one: One) => string,
  asked: string,
  chosen: string | undefined,
): One | undefined {
  if (chosen !== undefined) return all.find((one) => bare(nameOf(one)) === bare(chosen));
  const words = ` ${bare(asked)} `;
  const meant = all.filter((one) => bare(nameOf(one)) !== '' && words.includes(` ${bare(nameOf(one))} `));
  return meant.length === 1 ? meant[0] : undefined;
}

function bare(name: string): string {
  return (fold(name).match(/[\p{L}\d]+/gu) ?? []).join(' ');
}

function seriesIn({ text }: OwnSheet, today: string): readonly OwnSeries[] {
  const account = ownNumbersIn(text, today);
  if (account.kind !== 'understood') return [];
  const seen = new Map<string, number>();
  return account.series.map((series) => {
    const count = (seen.get(series.label) ?? 0) + 1;
    seen.set(series.label, count);
    return count === 1 ? series : { ...series, label: `${series.label} (${count})`.trim() };
  });
}

function isAboutPersons({ text }: OwnSheet): boolean {
  if (findPersonalData(text).length > 0) return true;
  // Headings stand within the first rows.
  const headings = text.split('\n', headingRows).flatMap((line) => line.split('\t'));
  return headings.some((heading) => aboutPersons.test(heading.trim()));
}

const headingRows = 10;

/** The figures with what says which they are, as somebody would type them. */
function tableOf({ label, arrangement, unit, points }: OwnSeries, { name, text }: OwnSheet): string {
  const title = text.split('\n', 1)[0]?.includes('\t') === false ? text.split('\n', 1)[0] : '';
  const isRatio = points.some(({ denominator }) => denominator !== null);
  const value = (given: number | null): string => (given === null ? 'n.b.' : typedNumber(given));
  const shown = (given: number | null): string =>
    given === null
      ? 'n.b.'
      : unit === 'percentage'
        ? `${value(given)}%`
        : unit === 'money'
          ? `€ ${value(given)}`
          : value(given);
  const first = arrangement === 'groups' ? 'groep' : 'periode';
  const rows = points.map((point, index) => {
    const own = nameOfPoint({ arrangement }, point, index);
    return isRatio ? [own, value(point.numerator), value(point.denominator)] : [own, shown(point.value)];
  });
  const heading = isRatio ? [first, 'teller', 'noemer'] : [first, label || name];
  const above = [title, isRatio && !isNumerator.test(label) ? label : ''].filter(Boolean);
  return [...above, ...[heading, ...rows].map((cells) => cells.join('\t'))].join('\n');
}

function nameOfPoint(
  { arrangement }: Pick<OwnSeries, 'arrangement'>,
  { period, label }: OwnSeries['points'][number],
  at: number,
): string {
  return (arrangement === 'periods' && period ? periodText(period) : null) ?? (label || `${at + 1}`);
}

const isNumerator = /^(?:teller|numerator)\b/iu;
const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** null when it is said best as it stands in the file. */
function periodText(period: OwnPeriod): string | null {
  const year = 'year' in period && period.year !== null ? ` ${period.year}` : '';
  switch (period.kind) {
    case 'week':
      return `week ${period.week}${year}`;
    case 'month':
      return `${months[period.month - 1]}${year}`;
    case 'quarter':
      return `kwartaal ${period.quarter}${year}`;
    case 'half-year':
      return null;
    case 'year':
      return `${period.year}`;
    case 'day':
      return year ? `${period.year}-${two(period.month)}-${two(period.day)}` : null;
    case 'days':
    case 'ago':
      return null;
  }
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
