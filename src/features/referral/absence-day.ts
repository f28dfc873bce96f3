import { namedDays } from '../../text/named-day.ts';
import { typedDay } from '../../text/typed-day.ts';
import { weekdayOf } from '../../time/amsterdam.ts';
import { dayNumber, isoDay } from '../../time/day.ts';

const longestDays = 366;
/** Who is away for longer did not say so only now. */
const longestBegun = 92;
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

/** ISO dates of the first day somebody is away, null: now, and of the first day they are back, null: no such days. */
export interface Absence {
  readonly from: string | null;
  readonly until: string | null;
  /** They did not say until when. */
  readonly isOpen?: boolean;
}

/** From when somebody is away and when they are back, as they wrote both. */
export function absenceDays(
  said: { readonly from?: string | undefined; readonly until?: string | undefined },
  today: string,
): Absence {
  const [first, last] = [said.from?.trim() ?? '', said.until?.trim() ?? ''];
  if (last === '') return { from: null, until: null, isOpen: true };
  const isNow = first === '' || /^(?:vandaag|today)$/iu.test(first) || dayNumber(first) === dayNumber(today);
  if (isNow) return { from: null, until: absenceDay(last, today) };
  const from = absenceDay(first, today);
  if (from === null) return { from, until: null };
  const begins = dayNumber(from) ?? 0;
  // A weekday is the first after the one before it; a date may have been this year already.
  if (!/\d/u.test(first)) return { from, until: absenceDay(last, isoDay(begins - 1)) };
  const until = absenceDay(last, today);
  if (until === null || from < until) return { from, until };
  const hasBegun = begins - longestDays > (dayNumber(today) ?? 0) - longestBegun;
  return { from: null, until: hasBegun ? until : null };
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
