import { dateOfDay, dayNumber, isoDay } from '../../time/day.ts';
import { namedClosedDay } from '../../time/dutch-holidays.ts';
import { typedDay } from '../../text/typed-day.ts';
import { limits, type NumberSetting, type SettingName, type Settings, type SettingValue } from './settings.ts';

/** Why what was typed cannot be the value. */
export type SettingProblem =
  | { readonly kind: 'empty' | 'length' | 'too-many-days' }
  | { readonly kind: 'not-whole' }
  | { readonly kind: 'out-of-range'; readonly least: number; readonly most: number }
  | { readonly kind: 'no-day'; readonly typed: string };

export type SettingRead =
  | { readonly kind: 'value'; readonly setting: SettingValue }
  | { readonly kind: 'problem'; readonly problem: SettingProblem };

/** What somebody typed as the value of a setting. `today` is an ISO date: a day without a year is the next one. */
export function readSetting(name: SettingName, typed: string, today: string): SettingRead {
  const words = typed.replaceAll(/\s+/gu, ' ').trim();
  if (words === '') return name === 'closedDays' ? value({ name, value: [] }) : problem({ kind: 'empty' });
  switch (name) {
    case 'contact': {
      const { shortest, longest } = limits.contact;
      return words.length < shortest || words.length > longest
        ? problem({ kind: 'length' })
        : value({ name, value: words });
    }
    case 'retentionDays':
    case 'disclosureThreshold':
    case 'smallestGroup':
      return readWhole(name, words);
    case 'closedDays':
      return readDays(typed, today);
  }
}

const whole = /^(\d{1,6})(?: (?:dag|dagen|days?|personen|mensen|people|persons))?$/u;

function readWhole(name: NumberSetting, words: string): SettingRead {
  const [, digits] = whole.exec(words.toLowerCase()) ?? [];
  if (digits === undefined) return problem({ kind: 'not-whole' });
  const { least, most } = limits[name];
  const number = Number(digits);
  return number < least || number > most
    ? problem({ kind: 'out-of-range', least, most })
    : value({ name, value: number });
}

const weekday =
  /^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|(?:mon|tues|wednes|thurs|fri|satur|sun)day) /u;

/** One day per line, or with commas between them. */
function readDays(typed: string, today: string): SettingRead {
  const earliest = dayNumber(today) ?? 0;
  const parts = typed
    .split(/[\n,;]+| en (?=\p{L}|\d)| and /u)
    .map((part) => part.replaceAll(/\s+/gu, ' ').trim().toLowerCase().replace(weekday, ''))
    .filter((part) => part !== '' && part !== 'geen' && part !== 'none');
  if (parts.length > limits.closedDays.most) return problem({ kind: 'too-many-days' });
  const read = parts.map((part) => ({ part, day: typedDay(part, earliest) ?? namedDay(part, earliest) }));
  const unread = read.find(({ day }) => day === null);
  if (unread) return problem({ kind: 'no-day', typed: unread.part.slice(0, 40) });
  const days = read.flatMap(({ day }) => (day === null ? [] : [isoDay(day)]));
  return value({ name: 'closedDays', value: [...new Set(days)].toSorted() });
}

/** 'Goede vrijdag', 'goede vrijdag 2027': the first that is still to come, or of that year. */
function namedDay(part: string, earliest: number): number | null {
  const [, name = '', year] = /^(.+?)(?: (\d{4}))?$/u.exec(part) ?? [];
  if (year !== undefined) return namedClosedDay(name, Number(year));
  const thisYear = dateOfDay(earliest).year;
  const days = [thisYear, thisYear + 1].map((each) => namedClosedDay(name, each));
  return days.find((day) => day !== null && day >= earliest) ?? null;
}

/** What a change does that cannot be seen from the value alone, and that somebody has to have thought about. */
export type Consequence = 'shows-smaller-groups' | 'erases-sooner' | 'tells-of-smaller-groups';

/** null: it may be changed without asking. */
export function consequenceOf({ name, value: wanted }: SettingValue, now: Settings): Consequence | null {
  if (name === 'disclosureThreshold') return wanted < now.disclosureThreshold ? 'shows-smaller-groups' : null;
  if (name === 'retentionDays') return wanted < now.retentionDays ? 'erases-sooner' : null;
  if (name === 'smallestGroup') return wanted < now.smallestGroup ? 'tells-of-smaller-groups' : null;
  return null;
}

function value(setting: SettingValue): SettingRead {
  return { kind: 'value', setting };
}

function problem(found: SettingProblem): SettingRead {
  return { kind: 'problem', problem: found };
}
