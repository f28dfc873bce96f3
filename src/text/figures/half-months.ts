import type { OwnPeriod } from './account.ts';
import { monthName, monthNamed, type PeriodFound } from './period-labels.ts';

const half = new RegExp(
  `(1e|2e|1st|2nd|eerste|tweede|first|second)\\s(?:helft|half)(?:\\s(?:van|of))?\\s${monthName}(?:\\s((?:19|20)\\d\\d)(?!\\d))?`,
  'iuy',
);
export const MIDDLE = 15;

/** `1e helft oktober`: its first fifteen days, or the others; null when there is none at an index of the text. */
export function halfMonthAt(text: string, index: number): PeriodFound | null {
  half.lastIndex = index;
  const found = half.exec(text);
  if (!found) return null;
  const [all, which = '', name, year] = found;
  const month = monthNamed(name);
  const period = halfOf(/^(?:1|e|f)/i.test(which), month, year === undefined ? null : Number(year));
  return { period, end: index + all.length };
}

/** The first fifteen days of a month, or the others. */
export function halfOf(isFirst: boolean, month: number, year: number | null): OwnPeriod {
  const last = new Date(Date.UTC(year ?? 2025, month, 0)).getUTCDate();
  const [from, to] = isFirst ? [1, MIDDLE] : [MIDDLE + 1, last];
  return { kind: 'days', year, from: { month, day: from }, to: { month, day: to } };
}
