import { typedDay } from '../../text/typed-day.ts';
import { dayNumber, isoDay } from '../../time/day.ts';

const longestDays = 366;

/** The first day somebody is back, as they wrote it. null when it is no day, or not within a year from `today` (ISO date). */
export function absenceDay(text: string, today: string): string | null {
  const from = dayNumber(today) ?? 0;
  const day = typedDay(text, from + 1);
  return day === null || day <= from || day > from + longestDays ? null : isoDay(day);
}
