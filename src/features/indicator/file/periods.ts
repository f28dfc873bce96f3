import { dayNumber, dayOf, isoDay } from '../../../time/day.ts';
import { firstDay, numberOfDay, periodNumber, type Frequency } from '../../../time/period.ts';
import type { OwnFrequency, OwnPeriod } from '../../../text/figures/account.ts';
import { periodStartingAt } from '../../../text/figures/period-labels.ts';
import type { Cell } from './workbook.ts';

/** A period as a cell shows it, often without its year; `to` is the last day of `9 t/m 15 nov 2026`. */
export interface ShownPeriod {
  readonly period: Exclude<OwnPeriod, { kind: 'ago' }>;
  readonly to: Extract<OwnPeriod, { kind: 'day' }> | null;
  readonly isProvisional: boolean;
}

export type PeriodRefusal = 'period-unclear' | 'date-does-not-exist';

const provisionalMark =
  /\s*(?:\*+|\((?:voorlopige?|vlp\.?|v|provisional|p)\)|,?\s(?:voorlopige?|vlp\.?|provisional))$/i;
const mark = /\s*(?:[¹²³†]+|\[\d\])$/;
const until = /\s*(?:t\/m|tot en met|tm|–|—|\bto\b|through|-)\s*/i;

/**
 * The period in a cell; null when it shows none. Bare numbers count what the heading says (`headed`), or else what all
 * indicators count (`usual`).
 */
export function periodIn(
  cell: Cell,
  headed: OwnFrequency | null,
  usual: OwnFrequency | null = null,
): ShownPeriod | PeriodRefusal | null {
  if (cell.kind === 'date') return plain(dayPeriod(cell.day));
  if (cell.kind === 'number') return bareNumber(String(cell.value), headed, usual);
  if (cell.kind !== 'text' || cell.text.length > LONGEST) return null;
  const isProvisional = provisionalMark.test(cell.text);
  const text = cell.text.replace(provisionalMark, '').replace(mark, '').replace(/\s+/g, ' ').trim();
  const found = bareNumber(text, headed, usual) ?? weekIn(text) ?? rangeIn(text) ?? periodOf(text);
  return found === null || typeof found === 'string' ? found : { ...found, isProvisional };
}

const LONGEST = 60;

/** A whole year, as `2026` above weeks or beside them. */
export function yearIn(cell: Cell): number | null {
  const text = cell.kind === 'number' ? String(cell.value) : cell.kind === 'text' ? cell.text : '';
  const [, year] = /^(?:(?:jaar|year|verslagjaar)\s)?((?:19|20)\d\d)$/i.exec(text.trim()) ?? [];
  return year === undefined ? null : Number(year);
}

/** Years that words name: `Weekcijfers 2026`. */
export function yearsIn(text: string): readonly number[] {
  return Array.from(text.matchAll(/(?<![\d.,-])(?:20\d\d)(?![\d%]|[.,]\d)/g), ([year]) => Number(year));
}

function plain(period: ShownPeriod['period'] | null): ShownPeriod | null {
  return period === null ? null : { period, to: null, isProvisional: false };
}

function dayPeriod(day: string): Extract<OwnPeriod, { kind: 'day' }> | null {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return dayNumber(day) === null ? null : { kind: 'day', year, month, day: date };
}

/** Numbers without words: `46`, `202646`, `46-2026`. Of `2026-11` only a heading tells that it is a week. */
function bareNumber(
  text: string,
  headed: OwnFrequency | null,
  usual: OwnFrequency | null,
): ShownPeriod | PeriodRefusal | null {
  if (/^(?:19|20)\d\d$/.test(text)) return plain({ kind: 'year', year: Number(text) });
  const frequency = headed ?? usual;
  if (frequency === null || frequency === 'year') return null;
  if (/^\d{1,2}$/.test(text)) return plain(placed(frequency, Number(text), null));
  const [, year, place] = /^((?:19|20)\d\d)[-/ ]?(\d\d?)$/.exec(text) ?? [];
  const [, first, of] = /^(\d{1,2})[-/ ]((?:19|20)\d\d)$/.exec(text) ?? [];
  const [number, inYear] = [Number(place ?? first), Number(year ?? of)];
  if (Number.isNaN(number)) return null;
  if (headed !== null || number > 12) return plain(placed(frequency, number, inYear));
  return usual === 'month' ? plain(placed('month', number, inYear)) : usual === 'week' ? 'period-unclear' : null;
}

/** Also one that its year does not have: that is said when the year is known. */
function placed(kind: Exclude<OwnFrequency, 'year'>, place: number, year: number | null): ShownPeriod['period'] {
  switch (kind) {
    case 'week':
      return { kind, year, week: place };
    case 'month':
      return { kind, year, month: place };
    case 'quarter':
      return { kind, year, quarter: place };
    case 'half-year':
      return { kind, year, half: place };
  }
}

const weekWord = '(?:weeknummer|weeknr|week|wk|w)\\.?';
const weekForms = [
  new RegExp(
    `^${weekWord}[ -]?(?<week>\\d{1,2})(?:[ ,/-]{1,2}(?:van )?'?(?<year>(?:19|20)\\d\\d))?(?<rest> ?\\(.*\\)| .*)?$`,
    'i',
  ),
  new RegExp(`^(?<year>(?:19|20)\\d\\d)[ -]{0,2}${weekWord}[ -]?(?<week>\\d{1,2})(?<rest> ?\\(.*\\)| .*)?$`, 'i'),
];

/** `week 53 2025` is a week too, though that year has none: so that it can be said. */
function weekIn(text: string): ShownPeriod | PeriodRefusal | null {
  for (const form of weekForms) {
    const { week, year, rest } = form.exec(text)?.groups ?? {};
    if (week === undefined) continue;
    const period = { kind: 'week', year: year === undefined ? null : Number(year), week: Number(week) } as const;
    const beside = (rest ?? '').replace(/[()]/g, '').trim();
    if (beside === '') return plain(period);
    // `week 46 (9 t/m 15 nov 2026)`: the dates must be those of that week.
    const range = rangeIn(beside) ?? periodOf(beside);
    if (range === null || typeof range === 'string' || range.period.kind !== 'day') return 'period-unclear';
    const own = range.period;
    if (own.year === null) return plain(period);
    const number = numberOfDay('week', dayOf(own.year, own.month, own.day));
    const year2 = period.year ?? Number(isoDay(firstDay('week', number) + 3).slice(0, 4));
    const said = periodNumber({ kind: 'week', isoYear: year2, isoWeek: period.week });
    return said === number ? plain({ ...period, year: year2 }) : 'period-unclear';
  }
  return null;
}

/** `9 t/m 15 nov 2026`, `28-12-2026 - 3-1-2027`. */
function rangeIn(text: string): ShownPeriod | PeriodRefusal | null {
  const joins = Array.from(text.matchAll(new RegExp(until, 'gi')));
  for (const join of joins) {
    const [left, right] = [text.slice(0, join.index), text.slice(join.index + join[0].length)];
    const to = whole(right);
    if (to?.kind !== 'day') continue;
    const from = /^\d{1,2}$/.test(left) ? { ...to, day: Number(left) } : whole(left);
    if (from?.kind !== 'day') continue;
    const isOver = from.month > to.month && from.year === null;
    const year = from.year ?? (to.year === null ? null : to.year - (isOver ? 1 : 0));
    return { period: { ...from, year }, to, isProvisional: false };
  }
  return null;
}

function periodOf(text: string): ShownPeriod | PeriodRefusal | null {
  const [, first = '', second = '', year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2}|\d{4})(?!\d)/.exec(text) ?? [];
  if (year !== undefined) {
    if (Number(second) > 12 && Number(first) <= 12) return 'period-unclear';
    const exists = dayNumber(`${year.padStart(4, '20')}-${second.padStart(2, '0')}-${first.padStart(2, '0')}`) !== null;
    if (!exists) return 'date-does-not-exist';
  }
  const found = whole(text);
  return found === null || found.kind === 'ago' ? null : plain(found);
}

/** The period that is all there is in a text. */
function whole(text: string): OwnPeriod | null {
  const trimmed = text.trim().replace(/^(?:ma|di|wo|do|vr|za|zo|maandag|zondag|monday|sunday)\.? (?=\d)/i, '');
  const found = periodStartingAt(trimmed, 0);
  return found !== null && /^\.?$/.test(trimmed.slice(found.end)) ? found.period : null;
}

/** The number of the period of this frequency (time/period.ts), or why there is none. Its year must be known by now. */
export function numberOf(
  { period, to }: ShownPeriod,
  frequency: Frequency,
):
  | number
  | { readonly reason: 'period-of-other-frequency' | 'period-unclear' }
  | { readonly reason: 'period-does-not-exist'; readonly year: number } {
  if (period.kind === 'day') return ofDays(period, to, frequency);
  if (period.kind !== frequency) return { reason: 'period-of-other-frequency' };
  const year = period.year ?? NaN;
  const number = periodNumber(
    period.kind === 'week' ? { kind: 'week', isoYear: year, isoWeek: period.week } : { ...period, year },
  );
  return number ?? { reason: 'period-does-not-exist', year };
}

function ofDays(
  from: Extract<OwnPeriod, { kind: 'day' }>,
  to: Extract<OwnPeriod, { kind: 'day' }> | null,
  frequency: Frequency,
): number | { readonly reason: 'period-unclear' } {
  const first = dayOf(from.year ?? NaN, from.month, from.day);
  const number = numberOfDay(frequency, first);
  if (to === null) return number;
  const last = dayOf(to.year ?? from.year ?? NaN, to.month, to.day);
  const [start, end] = [firstDay(frequency, number), firstDay(frequency, number + 1) - 1];
  // A working week is the week too.
  const isWhole = first === start && (last === end || (frequency === 'week' && last === end - 2));
  return isWhole ? number : { reason: 'period-unclear' };
}
