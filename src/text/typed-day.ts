import { dayNumber, dayOf, dateOfDay } from '../time/day.ts';

const months: readonly (readonly string[])[] = [
  ['januari', 'jan', 'january'],
  ['februari', 'feb', 'february'],
  ['maart', 'mrt', 'march', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['augustus', 'aug', 'august'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/**
 * The day that somebody wrote, as a day number: '12 december', '12-12-2026', 'december 12', '2026-12-12'. Without a year it is
 * the first that is not before `earliest`. null when it is no day.
 */
export function typedDay(text: string, earliest: number): number | null {
  const words = text
    .toLowerCase()
    .split(/[\s./-]+/u)
    .filter((word) => word !== '' && !fillers.has(word));
  return dayNumber(text.trim()) ?? dayIn(words, earliest);
}

const fillers: ReadonlySet<string> = new Set(['en', 'met', 'de', 'of']);

function dayIn(words: readonly string[], earliest: number): number | null {
  if (words.length < 2 || words.length > 3) return null;
  const [first = '', second = '', year] = words;
  const [date, month] = monthOf(first) !== null && !/^\d/.test(first) ? [second, first] : [first, second];
  const number = monthOf(month);
  const given = numeral(date);
  if (number === null || given === null) return null;
  if (year !== undefined) return exact(numeral(year), number, given);
  const thisYear = dateOfDay(earliest).year;
  const next = exact(thisYear, number, given);
  return next !== null && next >= earliest ? next : exact(thisYear + 1, number, given);
}

function monthOf(word: string): number | null {
  const named = months.findIndex((names) => names.includes(word)) + 1;
  const number = named || (numeral(word) ?? 0);
  return number >= 1 && number <= 12 ? number : null;
}

function numeral(word: string): number | null {
  return /^\d{1,4}$/.test(word) ? Number(word) : null;
}

function exact(year: number | null, month: number, date: number): number | null {
  if (year === null || year < 2000 || date < 1 || date > 31) return null;
  const day = dayOf(year, month, date);
  return dateOfDay(day).month === month ? day : null;
}
