import { periodNumber } from '../../interpretation/period-number.ts';
import { periodsNamedIn, type NamedPeriod } from '../../interpretation/own-numbers/named-periods.ts';
import { laterPeriod, periodAt, startOf, type Period } from '../../shared/period.ts';

/** `last-year` where the year before is what something is held against. */
export type Span = 'quarter' | 'year' | 'last-year';

/** What time a question is about, beside where a comparison begins. */
export interface AskedPeriods {
  /** In the order of the question, each once; of a day the week that holds it. */
  readonly periods: readonly Period[];
  /** Longer times. */
  readonly spans: readonly Span[];
  /** It names a week that cannot be told: of a holiday, of a year that has none, or of one of several years. */
  readonly isUnclear: boolean;
}

export const noPeriods: AskedPeriods = { periods: [], spans: [], isUnclear: false };

const startWord = /\b(?:sinds|vanaf|since|from)\s+(?:(?:de|begin|half|medio|eind|early|mid|late)\s+)?$/iu;
const ownWeek =
  /\b(?:(?:eerste|tweede|derde|vierde|laatste|first|second|third|fourth) week|week \d{1,2})\s+(?:van|of|in)\s+(?:(?:de|het|een|the|a)\s+)?(?:\p{L}*vakantie|maand|month|\p{L}*holidays?|\p{L}*project|\p{L}*traject|kwartaal|quarter|jan|feb|m(?:aart|rt|arch|ei|ay)|apr|jun|jul|aug|sep|o[kc]t|nov|dec)/iu;
const anyWeek = /\bweek\s+\d/iu;
const andWeek = /^\s*(?:,|en|and|&)\s+(\d{1,2})(?=\s*(?:$|[?.,!]|van\b|of\b|in\b|en\b|and\b))/iu;
const yearsAgo = /\b(een|één|1|twee|2|drie|3|one|two|three) (?:jaar geleden|years? ago)\b/iu;
const numbers: Readonly<Record<string, number>> = { twee: 2, '2': 2, two: 2, drie: 3, '3': 3, three: 3 };
/** A number further from this year is no year. */
const mostYearsBack = 20;

/** `today` is an ISO date. */
export function periodsIn(question: string, today: string): AskedPeriods {
  const all = periodsNamedIn(question);
  const year = yearMeant(question, all, today);
  const asked = all.filter((each) => !isStart(question, each));
  const found = asked
    .flatMap((each) => [each, ...weeksBehind(question, each)])
    .map(({ period }) => ({ period, resolved: resolve(period, year, today) }));
  const isNoWeek = anyWeek.test(question) && !all.some(({ period }) => period.kind === 'week');
  if (isNoWeek || ownWeek.test(question) || found.some(({ period, resolved }) => period.kind === 'week' && !resolved))
    return { ...noPeriods, isUnclear: true };
  const periods = found.flatMap(({ resolved }) => resolved ?? []);
  const isSpent = asked.some(({ period }) => 'year' in period && period.year === null);
  return {
    periods: [...new Map(periods.map((period) => [`${period.kind} ${startOf(period)}`, period])).values()],
    spans: asked.flatMap(({ period }) => spanOf(period, isSpent, today) ?? []),
    isUnclear: false,
  };
}

/** Where the asker lets a comparison begin ('sinds juni'); null when that is not said. */
export function startIn(question: string, today: string): Period | null {
  const all = periodsNamedIn(question);
  const start = all.find((each) => isStart(question, each));
  return start ? resolve(start.period, yearMeant(question, all, today), today) : null;
}

function isStart(question: string, { start }: NamedPeriod): boolean {
  return startWord.test(question.slice(Math.max(0, start - 20), start));
}

/** The 31 of `week 30 en 31`. */
function weeksBehind(question: string, { period, end }: NamedPeriod): NamedPeriod[] {
  const match = period.kind === 'week' ? andWeek.exec(question.slice(end, end + 20)) : null;
  return match && period.kind === 'week'
    ? [{ period: { ...period, week: Number(match[1]) }, start: end, end: end + match[0].length }]
    : [];
}

/** The one year that a question names holds for all its periods; 'several' leaves those without a year open. */
function yearMeant(question: string, all: readonly NamedPeriod[], today: string): number | 'several' | null {
  const now = yearOf(today);
  const [, ago] = yearsAgo.exec(question) ?? [];
  const named = all.flatMap(({ period }) => {
    if (period.kind === 'ago') return period.frequency === 'year' ? [now - period.ago] : [];
    return period.year === null || !isYear(period.year, now) ? [] : [period.year];
  });
  const [year, ...others] = new Set(ago === undefined ? named : [...named, now - (numbers[ago.toLowerCase()] ?? 1)]);
  return others.length > 0 ? 'several' : (year ?? null);
}

function isYear(year: number, now: number): boolean {
  return year <= now + 1 && year >= now - mostYearsBack;
}

/** null: no week or month, or nobody can say of which year. Without any year the last such period before today. */
function resolve(period: NamedPeriod['period'], meant: number | 'several' | null, today: string): Period | null {
  if (period.kind === 'ago') {
    const { frequency } = period;
    return frequency === 'week' || frequency === 'month' ? laterPeriod(periodAt(frequency, today), -period.ago) : null;
  }
  if (period.kind === 'quarter' || period.kind === 'year') return null;
  const year = period.year ?? meant;
  if (year === 'several') return null;
  const now = yearOf(today);
  const found = periodOf(period, year ?? now);
  return year === null && (!found || startOf(found) >= today) ? periodOf(period, now - 1) : found;
}

function periodOf(
  period: Extract<NamedPeriod['period'], { kind: 'week' | 'month' | 'day' }>,
  year: number,
): Period | null {
  switch (period.kind) {
    case 'week':
      return real({ kind: 'week', isoYear: year, isoWeek: period.week });
    case 'month':
      return real({ kind: 'month', year, month: period.month });
    case 'day':
      return periodAt('week', new Date(Date.UTC(year, period.month - 1, period.day)).toISOString().slice(0, 10));
  }
}

function real(period: Period): Period | null {
  return periodNumber(period) === null ? null : period;
}

/** `isSpent`: the year only says of which year the other periods are. */
function spanOf(period: NamedPeriod['period'], isSpent: boolean, today: string): Span | null {
  switch (period.kind) {
    case 'quarter':
      return 'quarter';
    case 'year':
      return isSpent || !isYear(period.year, yearOf(today)) ? null : 'year';
    case 'ago':
      if (period.frequency === 'quarter') return 'quarter';
      if (period.frequency !== 'year' || isSpent) return null;
      return period.ago === 1 ? 'last-year' : 'year';
    default:
      return null;
  }
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
