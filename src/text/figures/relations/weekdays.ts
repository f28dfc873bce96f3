import type { Weekdays } from './kinds.ts';
import type { Telling } from './telling.ts';
import type { Labelled } from './told-figures.ts';

const weekday =
  /(?:^|[ :])(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo|(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?)s?$/i;
const FEWEST = 3;

/** `maandag 112, dinsdag 87, woensdag 64`: what the days of a week have in common is that they come back. */
export function weekdaysIn({ account, shares }: Telling): Weekdays | null {
  if (account.kind !== 'understood' || account.pairs.length > 0 || shares.length > 0) return null;
  const [series, ...more] = account.series;
  if (!series || more.length > 0 || !(series.unit === null || series.unit === 'count')) return null;
  const days = series.points.flatMap(({ label, value, denominator }): Labelled[] => {
    const name = weekday.exec(label.trim())?.[1];
    return name === undefined || value === null || denominator !== null ? [] : [{ label: name, value }];
  });
  const names = new Set(days.map(({ label }) => label.toLowerCase()));
  const areCounts = days.every(({ value }) => Number.isInteger(value) && value >= 0);
  if (days.length < FEWEST || days.length < series.points.length || names.size < days.length || !areCounts) return null;
  return { kind: 'weekdays', days };
}
