import { dayOf, isoDay } from '../../time/day.ts';
import type { OwnPeriod } from '../figures/account.ts';
import type { NamedPeriod } from '../figures/named-periods.ts';
import { laterPeriod, periodAt, startOf, type Period, periodNumber } from '../../time/period.ts';
import { periodsOfQuestion } from './question-periods.ts';

/** `last-year` where the year before is what something is held against. */
export type Span = 'quarter' | 'year' | 'last-year';

/** What time a question is about. */
export interface AskedPeriods {
  /** Where the asker lets a comparison begin ('sinds juni'); null when that is not said. */
  readonly startsAt: Period | null;
  /** In the order of the question, each once; of a day the week that holds it. */
  readonly periods: readonly Period[];
  /** Quarters, half-years and years that it is about as a whole, each once. */
  readonly longer: readonly Period[];
  /** Longer times. */
  readonly spans: readonly Span[];
  /** It names a week that cannot be told: of a holiday, of a year that has none, or of one of several years. */
  readonly isUnclear: boolean;
}

export const noPeriods: AskedPeriods = { startsAt: null, periods: [], longer: [], spans: [], isUnclear: false };

const startWord = /\b(?:sinds|vanaf|since|from)\s+(?:(?:de|begin|half|medio|eind|early|mid|late)\s+)?$/iu;
const anyWeek = /\bweek\s+\d/iu;
const ownWeek =
  /\b(?:(?:eerste|tweede|derde|vierde|laatste|first|second|third|fourth) week|week [1-6])\s+(?:van|of|in)\s+(?:(?:de|het|een|the|a)\s+)?(?:\p{L}*vakantie|maand|month|\p{L}*holidays?|\p{L}*project|\p{L}*traject|kwartaal|quarter|jan|feb|m(?:aart|rt|arch|ei|ay)|apr|jun|jul|aug|sep|o[kc]t|nov|dec)/iu;
const compares = /\b(?:dan|vergelijk\p{L}*|vergeleken|t\.?o\.?v|opzichte|vs|versus|than|compared?)\b/iu;

const timesAgo = /\b(?:geleden|terug|ago)\b/iu;

/** `today` is an ISO date. */
export function periodsIn(question: string, today: string): AskedPeriods {
  const all = periodsOfQuestion(question, today);
  const startsAt = startIn(question, all, today);
  const asked = all.filter((each) => !isStart(question, each)).map(({ period }) => period);
  const found = withYears(asked, compares.test(question), today).map((period) => ({
    period,
    resolved: resolve(period, today),
  }));
  const isNoWeek = anyWeek.test(question) && !all.some(({ period }) => period.kind === 'week');
  if (isNoWeek || ownWeek.test(question) || found.some(({ period, resolved }) => period.kind === 'week' && !resolved))
    return { ...noPeriods, startsAt, isUnclear: true };
  // 'This year versus last year' asks for both as a whole, 'a year ago' for the same period then.
  const isComparing = timesAgo.test(question) || (compares.test(question) && asked.length === 1);
  return {
    startsAt,
    periods: eachOnce(found.flatMap(({ resolved }) => resolved ?? [])),
    longer: eachOnce(asked.flatMap((period) => longerOf(period, asked.some(isOpen), isComparing, today) ?? [])),
    spans: asked.flatMap((period) => spanOf(period, asked.some(isOpen)) ?? []),
    isUnclear: false,
  };
}

function eachOnce(periods: readonly Period[]): readonly Period[] {
  return [...new Map(periods.map((period) => [`${period.kind} ${startOf(period)}`, period])).values()];
}

/** Without a year the last that began. What 'last year' is compared with is the same period then, not all of that year. */
function longerOf(period: OwnPeriod, isSpent: boolean, isComparing: boolean, today: string): Period | null {
  switch (period.kind) {
    case 'quarter':
      return lastBegun((year) => ({ kind: 'quarter', year, quarter: period.quarter }), period.year, today);
    case 'half-year':
      return lastBegun((year) => ({ kind: 'half-year', year, half: period.half }), period.year, today);
    case 'year':
      return isSpent ? null : { kind: 'year', year: period.year };
    case 'ago': {
      const { frequency, ago } = period;
      if (frequency !== 'quarter' && frequency !== 'half-year' && frequency !== 'year') return null;
      if (frequency === 'year' && (isSpent || (isComparing && ago > 0))) return null;
      return laterPeriod(periodAt(frequency, today), -ago);
    }
    default:
      return null;
  }
}

function lastBegun(of: (year: number) => Period, year: number | null, today: string): Period | null {
  const found = real(of(year ?? yearOf(today)));
  return year === null && found && startOf(found) > today ? real(of(yearOf(today) - 1)) : found;
}

function startIn(question: string, all: readonly NamedPeriod[], today: string): Period | null {
  const start = all.findIndex((each) => isStart(question, each));
  const periods = all.map(({ period }) => period);
  const period = withYears(periods, false, today)[start];
  return period ? resolve(period, today) : null;
}

function isStart(question: string, { start }: NamedPeriod): boolean {
  return startWord.test(question.slice(Math.max(0, start - 20), start));
}

/** `'several'`: nobody can say of which of the years in the question. */
type Dated = OwnPeriod | { readonly kind: 'week' | 'month' | 'day'; readonly year: 'several' };

function isOpen(period: OwnPeriod): period is Extract<OwnPeriod, { kind: 'week' | 'month' | 'day' }> {
  return (period.kind === 'week' || period.kind === 'month' || period.kind === 'day') && period.year === null;
}

/**
 * The one year that a question names holds for all its periods. Where it compares, that year is the other side: of the
 * last period, or of the only one, which is asked of this year too.
 */
function withYears(asked: readonly OwnPeriod[], isComparing: boolean, today: string): readonly Dated[] {
  const bare = asked.flatMap((period) => bareYear(period, today) ?? []);
  const own = asked.flatMap((period) => ('year' in period && period.year !== null ? [period.year] : []));
  const open = asked.filter(isOpen);
  const isTwice = open.some((one) => asked.some((other) => !isOpen(other) && isSamePlace(one, other)));
  const [year, ...others] = new Set([...bare, ...own]);
  if (year === undefined || open.length === 0) return asked;
  if (isComparing || isTwice) {
    const last = open.at(-1);
    const [other] = bare;
    return asked.flatMap((period): OwnPeriod[] => {
      if (period !== last || other === undefined) return [period];
      return open.length > 1 ? [{ ...last, year: other }] : [last, { ...last, year: other }];
    });
  }
  return asked.map((period): Dated => {
    if (!isOpen(period)) return period;
    return others.length > 0 ? { kind: period.kind, year: 'several' } : { ...period, year };
  });
}

function bareYear(period: OwnPeriod, today: string): number | null {
  if (period.kind === 'year') return period.year;
  return period.kind === 'ago' && period.frequency === 'year' ? yearOf(today) - period.ago : null;
}

function isSamePlace(one: OwnPeriod, other: OwnPeriod): boolean {
  if (one.kind === 'week') return other.kind === 'week' && other.week === one.week;
  return one.kind === 'month' && other.kind === 'month' && other.month === one.month;
}

/** null: no week or month, or nobody can say of which year. Without any year the last such period before today. */
function resolve(period: Dated, today: string): Period | null {
  if (period.kind === 'ago') {
    const { frequency } = period;
    return frequency === 'week' || frequency === 'month' ? laterPeriod(periodAt(frequency, today), -period.ago) : null;
  }
  if (period.year === 'several' || !(period.kind === 'week' || period.kind === 'month' || period.kind === 'day'))
    return null;
  const found = periodOf(period, period.year ?? yearOf(today));
  return period.year === null && (!found || startOf(found) >= today) ? periodOf(period, yearOf(today) - 1) : found;
}

function periodOf(period: Extract<OwnPeriod, { kind: 'week' | 'month' | 'day' }>, year: number): Period | null {
  switch (period.kind) {
    case 'week':
      return real({ kind: 'week', isoYear: year, isoWeek: period.week });
    case 'month':
      return real({ kind: 'month', year, month: period.month });
    case 'day':
      return periodAt('week', isoDay(dayOf(year, period.month, period.day)));
  }
}

function real(period: Period): Period | null {
  return periodNumber(period) === null ? null : period;
}

/** `isSpent`: a year only says of which year the other periods are. */
function spanOf(period: OwnPeriod, isSpent: boolean): Span | null {
  switch (period.kind) {
    case 'quarter':
      return 'quarter';
    case 'year':
      return isSpent ? null : 'year';
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
