import { weeksIn } from '../../time/period.ts';
import type { OwnFrequency, OwnPeriod } from './account.ts';

/** A period found in a text, and the index after it. */
export interface PeriodFound {
  readonly period: OwnPeriod;
  readonly end: number;
}

const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const englishMonths: Readonly<Record<string, string>> = { mar: 'mrt', maa: 'mrt', may: 'mei', oct: 'okt' };
export const monthName =
  '(jan(?:uari|uary)?|feb(?:ruari|ruary)?|mrt|maart|maa|mar(?:ch)?|apr(?:il)?|mei|may|june?|juni|july?|juli|aug(?:ust(?:us)?)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\\p{L})';
/** `1 okt 1902` beside `1 jul 1861` is a stock: no figure of these is older than 1950. */
const year = '((?:19[5-9]|20\\d)\\d)(?![\\d%]|[.,]\\d)';
const shortYear = "['-]'?(\\d\\d)(?![\\d%]|[.,-]\\d)";
const thenYear = `(?:\\.?[ ,/-]{0,2}${year}|\\.?[ ]?${shortYear})?`;
const weekWord = '(?:weeknummers?|weeknrs?|wknr|weken|weeks?|wks?)';
const quarterWord = '(?:kwartaal|quarter|kwart|kw|qtr|q|k)';
const ordinals = ['eerste', 'tweede', 'derde', 'vierde', 'first', 'second', 'third', 'fourth'];

const pattern = (source: string): RegExp => new RegExp(source, 'iuy');

const ago = pattern(
  '(vorige?|afgelopen|voorgaande|deze|dit|huidige|last|previous|this|current)\\s(week|maand|kwartaal|halfjaar|(?:school)?jaar|jr|mnd|kwrt|keer|meting|peiling|month|quarter|year|time)(?!\\p{L})',
);
const current = new Set(['deze', 'dit', 'huidige', 'this', 'current']);
const frequencies: Readonly<Record<string, OwnFrequency>> = {
  week: 'week',
  maand: 'month',
  month: 'month',
  kwartaal: 'quarter',
  quarter: 'quarter',
  halfjaar: 'half-year',
  jaar: 'year',
  jr: 'year',
  mnd: 'month',
  kwrt: 'quarter',
  year: 'year',
};

type Recogniser = readonly [pattern: RegExp, make: (groups: readonly (string | undefined)[]) => OwnPeriod | null];

const startingWithLetter: readonly Recogniser[] = [
  [ago, ([, which = '', what = '']) => agoOf(which, what)],
  [
    pattern(
      `${weekWord}\\.?\\s?(?:nr\\.?\\s?|nummer\\s?)?-?(\\d{1,2})(?![\\d]|[.,]\\d)(?:\\s?(?:van\\s|of\\s|in\\s|[-/,'(]\\s?)?${year}\\)?)?`,
    ),
    ([, week, ofYear]) => weekOf(numberOf(ofYear), Number(week)),
  ],
  [
    pattern(`w(\\d{1,2})(?![\\d\\p{L}]|[.,]\\d)(?:[ /-]${year})?`),
    ([, week, ofYear]) => weekOf(numberOf(ofYear), Number(week)),
  ],
  [
    pattern(`${quarterWord}\\.?\\s?([1-4])(?![\\d\\p{L}%]|[.,]\\d)(?:[ '/-]{1,2}${year}|\\s?'(\\d\\d)(?!\\d))?`),
    ([, quarter, long, short]) => quarterOf(numberOf(long) ?? century(short), Number(quarter)),
  ],
  [
    pattern(`(${ordinals.join('|')})\\s(?:kwartaal|quarter)(?:\\s(?:van\\s|of\\s)?${year})?`),
    ([, ordinal = '', ofYear]) => quarterOf(numberOf(ofYear), (ordinals.indexOf(ordinal.toLowerCase()) % 4) + 1),
  ],
  [
    pattern(
      `(?:h|hj|hy|halfjaar|half-?year)\\.?\\s?([12])(?![\\d\\p{L}%]|[.,]\\d)(?:[ '/-]{1,2}(?:van\\s|of\\s)?${year})?`,
    ),
    ([, half, ofYear]) => halfOf(numberOf(ofYear), Number(half)),
  ],
  [
    pattern(
      `(${ordinals.slice(0, 2).join('|')}|${ordinals.slice(4, 6).join('|')})\\s(?:halfjaar|half ?jaar|helft|half)(?!\\p{L})(?:\\s(?:van\\s|of\\s)?${year})?`,
    ),
    ([, ordinal = '', ofYear]) => halfOf(numberOf(ofYear), (ordinals.indexOf(ordinal.toLowerCase()) % 4) + 1),
  ],
  [pattern(`(?:maand|month)\\s?(1[0-2]|0?[1-9])(?![\\d\\p{L}%]|[.,]\\d)`), ([, month]) => monthOf(null, Number(month))],
  [pattern(`(?:jaar|year|boekjaar)\\s${year}`), ([, of]) => ({ kind: 'year', year: Number(of) })],
  [
    pattern(`${monthName}\\s(\\d{1,2})(?:st|nd|rd|th),?\\s?(?:${year})?`),
    ([, name, day, ofYear]) => dayOf(numberOf(ofYear), monthNamed(name), Number(day)),
  ],
  [
    pattern(`${monthName}${thenYear}`),
    ([, name, long, short]) => monthOf(numberOf(long) ?? century(short), monthNamed(name)),
  ],
];

const startingWithDigit: readonly Recogniser[] = [
  [
    pattern('((?:19|20)\\d\\d)[ -]?-?(?:weeknr|week|wk|w)\\s?-?(\\d{1,2})(?!\\d)'),
    ([, ofYear, week]) => weekOf(Number(ofYear), Number(week)),
  ],
  [
    pattern('((?:19|20)\\d\\d)[ -]?(?:kwartaal|kw|q|k)\\s?0?([1-4])(?![\\d\\p{L}])'),
    ([, ofYear, quarter]) => quarterOf(Number(ofYear), Number(quarter)),
  ],
  [
    pattern('((?:19|20)\\d\\d)[ -]?(?:halfjaar|hj|hy|h)\\s?0?([12])(?![\\d\\p{L}])'),
    ([, ofYear, half]) => halfOf(Number(ofYear), Number(half)),
  ],
  [
    pattern(
      `([12])(?:e|ste|st|nd)?\\s?(?:halfjaar|half ?jaar|hj|half-?year)(?!\\p{L})(?:\\s(?:van\\s|of\\s)?${year})?`,
    ),
    ([, half, ofYear]) => halfOf(numberOf(ofYear), Number(half)),
  ],
  [
    pattern('((?:19|20)\\d\\d)(?:mm?)(0[1-9]|1[0-2])(?!\\d)'),
    ([, ofYear, month]) => monthOf(Number(ofYear), Number(month)),
  ],
  [pattern('((?:19|20)\\d\\d)jj00(?!\\d)'), ([, of]) => ({ kind: 'year', year: Number(of) })],
  [
    pattern('((?:19|20)\\d\\d)[-/](\\d{1,2})[-/](\\d{1,2})(?:[T ]\\d\\d:\\d\\d(?::\\d\\d)?)?(?![\\d])'),
    ([, of, month, day]) => dayOf(Number(of), Number(month), Number(day)),
  ],
  [
    pattern('(\\d{1,2})([-/.])(\\d{1,2})\\2((?:19|20)\\d\\d)(?:[T ]\\d\\d:\\d\\d(?::\\d\\d)?)?(?!\\d)'),
    ([, first, , second, of]) => dayFirst(Number(of), Number(first), Number(second)),
  ],
  [
    pattern('(\\d{1,2})([-/])(\\d{1,2})\\2(\\d\\d)(?![\\d]|[-/.,]\\d)'),
    ([, first, , second, of]) => dayFirst(century(of) ?? 0, Number(first), Number(second)),
  ],
  [
    pattern(`(\\d{1,2})(?:e|st|nd|rd|th)?[ -](?:of )?${monthName}\\.?(?:[ -]${year}|-(\\d\\d)(?!\\d))?`),
    ([, day, name, long, short]) => dayOf(numberOf(long) ?? century(short), monthNamed(name), Number(day)),
  ],
  [
    pattern(
      `([1-4])(?:e|ste|de|st|nd|rd|th)?\\s?(?:kwartaal|kwart|quarter|kw)(?!\\p{L})(?:\\s(?:van\\s|of\\s)?${year})?`,
    ),
    ([, quarter, ofYear]) => quarterOf(numberOf(ofYear), Number(quarter)),
  ],
  [
    pattern('((?:19|20)\\d\\d)-(0[1-9]|1[0-2])(?![\\d-]|[.,]\\d)'),
    ([, of, month]) => monthOf(Number(of), Number(month)),
  ],
  [
    pattern('(0?[1-9]|1[0-2])[-/]((?:19|20)\\d\\d)(?![\\d-]|[.,]\\d)'),
    ([, month, of]) => monthOf(Number(of), Number(month)),
  ],
];

/**
 * The period that starts at an index of the text: `week 12`, `2026-W12`, `wk 12`, `jan`, `maart 2026`, `Q1`, `2e kwartaal`,
 * `12-01-2026`, `1998MM01`, `vorige week`. null when there is none; a week 54 or a 30 February is none.
 */
export function periodStartingAt(text: string, index: number): PeriodFound | null {
  const isDigit = /\d/.test(text.charAt(index));
  for (const [recogniser, make] of isDigit ? startingWithDigit : startingWithLetter) {
    recogniser.lastIndex = index;
    const match = recogniser.exec(text);
    const period = match && make(match);
    if (match && period) return { period, end: index + match[0].length };
  }
  return null;
}

/** What a column with this heading counts when its cells are bare numbers; null when the heading says nothing. */
export function frequencyHeaded(header: string): OwnFrequency | null {
  const words = header.toLowerCase().split(/[\s_.-]+/);
  if (words.some((word) => /^(?:(?:jaar|year|iso)?week|weeknr|weeknummer|wk|wknr)$/.test(word))) return 'week';
  if (words.some((word) => /^(?:(?:jaar)?maand|maandnr|maandnummer|(?:year)?month|mnd)$/.test(word))) return 'month';
  if (words.some((word) => /^(?:kwartaal|quarter|kwart)$/.test(word))) return 'quarter';
  if (words.some((word) => /^(?:halfjaar|halfyear)$/.test(word))) return 'half-year';
  return words.some((word) => /^(?:jaar|year|boekjaar|verslagjaar)$/.test(word)) ? 'year' : null;
}

export function periodNumbered(frequency: OwnFrequency, number: number, ofYear: number | null): OwnPeriod | null {
  switch (frequency) {
    case 'week':
      return weekOf(ofYear, number);
    case 'month':
      return monthOf(ofYear, number);
    case 'quarter':
      return quarterOf(ofYear, number);
    case 'half-year':
      return halfOf(ofYear, number);
    case 'year':
      return isYear(number) ? { kind: 'year', year: number } : null;
  }
}

export function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= 1900 && number <= 2099;
}

function agoOf(which: string, what: string): OwnPeriod {
  return {
    kind: 'ago',
    frequency: frequencies[what.toLowerCase()] ?? null,
    ago: current.has(which.toLowerCase()) ? 0 : 1,
  };
}

function weekOf(ofYear: number | null, week: number): OwnPeriod | null {
  const last = ofYear === null ? 53 : weeksIn(ofYear);
  return week >= 1 && week <= last ? { kind: 'week', year: ofYear, week } : null;
}

function monthOf(ofYear: number | null, month: number): OwnPeriod | null {
  return month >= 1 && month <= 12 ? { kind: 'month', year: ofYear, month } : null;
}

function quarterOf(ofYear: number | null, quarter: number): OwnPeriod | null {
  return quarter >= 1 && quarter <= 4 ? { kind: 'quarter', year: ofYear, quarter } : null;
}

function halfOf(ofYear: number | null, half: number): OwnPeriod | null {
  return half === 1 || half === 2 ? { kind: 'half-year', year: ofYear, half } : null;
}

function dayOf(ofYear: number | null, month: number, day: number): OwnPeriod | null {
  // 2024 is a leap year: without a year 29 February may be meant.
  const date = new Date(Date.UTC(ofYear ?? 2024, month - 1, day));
  const exists = month >= 1 && month <= 12 && day >= 1 && date.getUTCMonth() === month - 1;
  return exists ? { kind: 'day', year: ofYear, month, day } : null;
}

/** Day before month, as Dutch and British people write; month first only where the other cannot be. */
function dayFirst(ofYear: number, first: number, second: number): OwnPeriod | null {
  return dayOf(ofYear, second, first) ?? dayOf(ofYear, first, second);
}

export function monthNamed(name = ''): number {
  const short = name.slice(0, 3).toLowerCase();
  return months.indexOf(englishMonths[short] ?? short) + 1;
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

/** People paste figures of this century. */
function century(digits: string | undefined): number | null {
  return digits === undefined ? null : 2000 + Number(digits);
}
