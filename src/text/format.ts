import { laterPeriod, placeInYear, startOf, type Period } from '../time/period.ts';
import type { Language, Translated } from '../shared/language.ts';

const locales: Translated = { nl: 'nl-NL', en: 'en-GB' };

export function formatNumber(value: number, decimals: number, language: Language): string {
  return numberFormat(language, decimals).format(value);
}

/** '52 meldingen', '84,2%', '12.345 euro'; without a unit '52'. */
export function formatAmount(value: number, unit: string, decimals: number, language: Language): string {
  const number = formatNumber(value, decimals, language);
  return unit === '%' ? `${number}%` : `${number} ${unit}`.trim();
}

/** 'week 46 van 2026', 'oktober 2026', 'het tweede kwartaal van 2026', '2026'. */
export function formatPeriod(period: Period, language: Language): string {
  switch (period.kind) {
    case 'week':
      return weeks(`${period.isoWeek}`, period.isoYear, language);
    case 'month':
      return dateFormat(language, 'month').format(noonOf(startOf(period)));
    case 'quarter':
    case 'half-year': {
      const { before, of, ordinals, names } = partsOfYear[language];
      return `${before}${ordinals[placeInYear(period) - 1] ?? ''} ${names[period.kind]} ${of} ${period.year}`;
    }
    case 'year':
      return `${period.year}`;
  }
}

const partsOfYear = {
  nl: {
    before: 'het ',
    of: 'van',
    ordinals: ['eerste', 'tweede', 'derde', 'vierde'],
    short: ['1e', '2e', '3e', '4e'],
    names: { quarter: 'kwartaal', 'half-year': 'halfjaar' },
  },
  en: {
    before: 'the ',
    of: 'of',
    ordinals: ['first', 'second', 'third', 'fourth'],
    short: ['1st', '2nd', '3rd', '4th'],
    names: { quarter: 'quarter', 'half-year': 'half' },
  },
} as const;

/** Under the axis of a chart: 'week 46' and '2026', 'okt' and '2026', '2e kwartaal' and '2026', '2026' alone. */
export function formatTick(period: Period, language: Language): { readonly name: string; readonly year: string } {
  switch (period.kind) {
    case 'week':
      return { name: `week ${period.isoWeek}`, year: `${period.isoYear}` };
    case 'month':
      return { name: dateFormat(language, 'tick').format(noonOf(startOf(period))), year: `${period.year}` };
    case 'quarter':
    case 'half-year': {
      const { short, names } = partsOfYear[language];
      return { name: `${short[placeInYear(period) - 1] ?? ''} ${names[period.kind]}`, year: `${period.year}` };
    }
    case 'year':
      return { name: `${period.year}`, year: '' };
  }
}

/** What `count` successive periods are called, by the last of them: 'week 45 tot en met 46 van 2026'. */
export function formatPeriods(last: Period, count: number, language: Language): string {
  if (count === 1) return formatPeriod(last, language);
  const first = laterPeriod(last, 1 - count);
  const to = language === 'nl' ? 'tot en met' : 'to';
  if (first.kind === 'week' && last.kind === 'week' && first.isoYear === last.isoYear)
    return weeks(`${first.isoWeek} ${to} ${last.isoWeek}`, last.isoYear, language);
  return `${formatPeriod(first, language)} ${to} ${formatPeriod(last, language)}`;
}

function weeks(numbers: string, year: number, language: Language): string {
  return language === 'nl' ? `week ${numbers} van ${year}` : `week ${numbers} of ${year}`;
}

/** 'Noord, Zuid en Oost'. */
export function formatList(names: readonly string[], language: Language): string {
  const known = formats.get(language);
  const made =
    known instanceof Intl.ListFormat ? known : new Intl.ListFormat(locales[language], { type: 'conjunction' });
  formats.set(language, made);
  return made.format(names);
}

/** '22 november 2026' from an ISO date. */
export function formatDay(day: string, language: Language): string {
  return dateFormat(language, 'day').format(noonOf(day));
}

function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

// Intl formatters take longer to make than to use, and every answer needs a dozen.
const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat | Intl.ListFormat>();

function numberFormat(language: Language, decimals: number): Intl.NumberFormat {
  const key = `${language}:${decimals}`;
  const known = formats.get(key);
  if (known instanceof Intl.NumberFormat) return known;
  const made = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    // A small fall that rounds to nothing is no '-0,0'.
    signDisplay: 'negative',
  });
  formats.set(key, made);
  return made;
}

const dateParts = {
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  tick: { month: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

function dateFormat(language: Language, detail: keyof typeof dateParts): Intl.DateTimeFormat {
  const key = `${language}:${detail}`;
  const known = formats.get(key);
  if (known instanceof Intl.DateTimeFormat) return known;
  const made = new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', ...dateParts[detail] });
  formats.set(key, made);
  return made;
}
