import { namedDays } from '../../text/named-day.ts';
import { instantOf, localTimeOf, minuteMs } from '../../time/amsterdam.ts';

export type TypedMoment =
  /** ISO instant. */
  | { readonly kind: 'moment'; readonly at: string }
  | { readonly kind: 'unclear'; readonly why: 'no-day' | 'no-time' | 'other-weekday' | 'past' };

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
  const days = namedDays(time.rest, today);
  if (typeof days === 'string') return { kind: 'unclear', why: days };
  const ms = time.minutes * minuteMs;
  const moments = days.map((day) => instantOf({ day, ms }));
  const next = moments.find((moment) => moment > Date.parse(now));
  return next === undefined ? { kind: 'unclear', why: 'past' } : { kind: 'moment', at: new Date(next).toISOString() };
}

function clockTime(hour = '', minute = '00'): number | null {
  const [h, m] = [Number(hour), Number(minute)];
  return h <= 23 && m <= 59 ? h * 60 + m : null;
}

function englishTime(hour = '', minute = '00', half = ''): number | null {
  const h = Number(hour);
  return h >= 1 && h <= 12 ? clockTime(String((h % 12) + (half === 'pm' ? 12 : 0)), minute) : null;
}
