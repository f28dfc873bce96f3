import { weekdayOf } from '../time/amsterdam.ts';
import { typedDay } from './typed-day.ts';

/** Monday first. */
export const weekdayWords: readonly (readonly string[])[] = [
  ['maandag', 'ma', 'monday', 'mon'],
  ['dinsdag', 'di', 'tuesday', 'tue'],
  ['woensdag', 'wo', 'wednesday', 'wed'],
  ['donderdag', 'do', 'thursday', 'thu'],
  ['vrijdag', 'vr', 'friday', 'fri'],
  ['zaterdag', 'za', 'saturday', 'sat'],
  ['zondag', 'zo', 'sunday', 'sun'],
];
const relative: Readonly<Record<string, number>> = {
  vandaag: 0,
  today: 0,
  morgen: 1,
  tomorrow: 1,
  overmorgen: 2,
};

/**
 * The days, as day numbers, that somebody may mean: 'dinsdag 1 december', 'morgen', or a weekday, which is the first that is still
 * to come, `today` included. 'other-weekday': that date is on another one.
 */
export function namedDays(text: string, today: number): readonly number[] | 'no-day' | 'other-weekday' {
  const words = text.toLowerCase().split(/\s+/u).filter(Boolean);
  const [first = ''] = words;
  if (words.length === 1 && first in relative) return [today + (relative[first] ?? 0)];
  const named = weekdayWords.findIndex((names) => words.some((word) => names.includes(word))) + 1;
  const date = words.filter((word) => !weekdayWords.some((names) => names.includes(word))).join(' ');
  if (date === '') {
    if (named === 0) return 'no-day';
    const ahead = (named - weekdayOf(today) + 7) % 7;
    return [today + ahead, today + ahead + 7];
  }
  const day = typedDay(date, today);
  if (day === null) return 'no-day';
  return named > 0 && weekdayOf(day) !== named ? 'other-weekday' : [day];
}
