import { instantOf, localTimeOf, minuteMs, weekdayOf } from '../../time/amsterdam.ts';
import { typedDay } from '../../text/typed-day.ts';

export type TypedMoment =
  /** ISO instant. */
  | { readonly kind: 'moment'; readonly at: string }
  | { readonly kind: 'unclear'; readonly why: 'no-day' | 'no-time' | 'other-weekday' | 'past' };

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
const hours = 'een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');

/** In the order in which they are tried: what can only be a time comes before what may be a date. */
const times: readonly (readonly [RegExp, (found: readonly string[]) => number | null])[] = [
  [/\b(\d{1,2})(?:[:.](\d\d))?\s*(am|pm)\b/, ([hour, minute, half]) => englishTime(hour, minute, half)],
  [/\b(\d{1,2}):(\d\d)(?:\s*(?:uur|u|h))?\b/, ([hour, minute]) => clockTime(hour, minute)],
  [/\b(\d{1,2})\.(\d\d)\s*(?:uur|u|h)\b/, ([hour, minute]) => clockTime(hour, minute)],
  [/\b(\d{1,2})\s*(?:uur|u|h|o'clock)\b/, ([hour]) => clockTime(hour, '00')],
  [/\b(?:om|at)\s+(\d{1,2})(?:[.:](\d\d))?\b/, ([hour, minute]) => clockTime(hour, minute)],
  [new RegExp(`\\bhalf\\s+(${hours.join('|')})\\b`), ([word]) => (hours.indexOf(word ?? '') + 1) * 60 - 30],
  [/(?:^|\s)(\d{1,2})\.(\d\d)$/, ([hour, minute]) => clockTime(hour, minute)],
];

const filler = /\b(?:op|om|at|on|the|de|nederlandse|dutch|tijd|time|uur)\b|[(),]/g;

/** Minutes after midnight as somebody wrote them, and the words around it; null when there is no time in it. */
export function typedTime(text: string): { readonly minutes: number; readonly rest: string } | null {
  const line = text.toLowerCase().trim();
  for (const [pattern, read] of times) {
    const found = pattern.exec(line);
    if (!found) continue;
    const minutes = read(found.slice(1));
    if (minutes === null) return null;
    const rest = `${line.slice(0, found.index)} ${line.slice(found.index + found[0].length)}`;
    return { minutes, rest: rest.replace(filler, ' ').replace(/\s+/g, ' ').trim() };
  }
  return null;
}

/** The moment that somebody wrote, by the clock in the Netherlands: 'dinsdag 1 december 9.00', 'morgen om 9 uur'. */
export function typedMoment(text: string, now: string): TypedMoment {
  const time = typedTime(text);
  const today = localTimeOf(Date.parse(now)).day;
  if (time === null) return { kind: 'unclear', why: 'no-time' };
  const days = dayIn(time.rest, today);
  if (typeof days === 'string') return { kind: 'unclear', why: days };
  const ms = time.minutes * minuteMs;
  const moments = days.map((day) => instantOf({ day, ms }));
  const next = moments.find((moment) => moment > Date.parse(now));
  return next === undefined ? { kind: 'unclear', why: 'past' } : { kind: 'moment', at: new Date(next).toISOString() };
}

/** A weekday without a date is the first that is still to come, today included. */
function dayIn(rest: string, today: number): readonly number[] | 'no-day' | 'other-weekday' {
  const words = rest.split(' ').filter(Boolean);
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

function clockTime(hour = '', minute = '00'): number | null {
  const [h, m] = [Number(hour), Number(minute)];
  return h <= 23 && m <= 59 ? h * 60 + m : null;
}

function englishTime(hour = '', minute = '00', half = ''): number | null {
  const h = Number(hour);
  return h >= 1 && h <= 12 ? clockTime(String((h % 12) + (half === 'pm' ? 12 : 0)), minute) : null;
}
