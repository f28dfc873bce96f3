import { namedDays } from '../../text/named-day.ts';
import { typedDay } from '../../text/typed-day.ts';
import { weekdayOf } from '../../time/amsterdam.ts';
import { dayNumber, isoDay } from '../../time/day.ts';

const longestDays = 366;
/** Then they are back the day after. */
const including = /^(?:en met|and including|and with)\s+/iu;
const nextWeek = /^(?:volgende week|next week)\s*/iu;

/** The first day somebody is back, as they wrote it. null when it is no day, or not within a year from `today` (ISO date). */
export function absenceDay(text: string, today: string): string | null {
  const from = dayNumber(today) ?? 0;
  const words = text.trim().replace(including, '');
  const day = dayIn(words, from);
  if (day === null) return null;
  const back = words === text.trim() ? day : day + 1;
  return back <= from || back > from + longestDays ? null : isoDay(back);
}

function dayIn(words: string, today: number): number | null {
  if (nextWeek.test(words)) {
    const monday = today - weekdayOf(today) + 8;
    return firstOf(namedDays(words.replace(nextWeek, ''), monday), monday - 1);
  }
  return typedDay(words, today + 1) ?? firstOf(namedDays(words, today), today);
}

function firstOf(days: ReturnType<typeof namedDays>, after: number): number | null {
  return typeof days === 'string' ? null : (days.find((day) => day > after) ?? null);
}
