import { isOverNewYear, lengthOf } from '../figures/day-ranges.ts';
import { periodsNamedIn, type NamedPeriod } from '../figures/named-periods.ts';

const law = /\b(?:wmo|\p{L}*wet)\s*$/iu;
const greeting = /\b(?:groet(?:en|jes)?|gr|mvg|regards)\b[.,]?\s*$/iu;
const notMonth = /^\s+(?:I|we|you)\b/u;
const dayBefore = /\b(\d{1,2})\s?-\s?\d{1,2}\s+$/u;
const andYear = /^\s*(?:,|en|and|&|vs\.?|versus)\s+$/iu;
const andWeek = /^\s*(?:,|en|and|&)\s+(\d{1,2})(?=\s*(?:$|[?.,!&]|van\b|of\b|in\b|en\b|and\b))/iu;
const ago = /(?<![\p{L}\d])(\p{L}{2,5}|\d) (weken|maanden|jaar|weeks|months|years?) (?:geleden|terug|ago)\b/giu;
const dutchNumbers = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const englishNumbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
/** A number further from this year is no year. */
const mostYearsBack = 20;
/** Who names more gives a list of figures. */
const mostNamed = 24;

/** The periods that a question names, in its order, without what only looks like one. `today` is an ISO date. */
export function periodsOfQuestion(question: string, today: string): NamedPeriod[] {
  const found: NamedPeriod[] = [];
  for (const each of periodsNamedIn(question).slice(0, mostNamed)) {
    const before = question.slice(Math.max(0, each.start - 30), each.start);
    const named = yearLike(each, found.at(-1), question) ?? dayLike(each, before) ?? ofRun(each, today);
    if (isNone(named, before, question.slice(each.end, each.end + 10), today)) continue;
    found.push(named, ...weeksBehind(named, question));
  }
  return [...found, ...longAgo(question)];
}

function isNone({ period }: NamedPeriod, before: string, after: string, today: string): boolean {
  const now = Number(today.slice(0, 4));
  switch (period.kind) {
    case 'year':
      return law.test(before) || period.year > now + 1 || period.year < now - mostYearsBack;
    case 'month':
      return greeting.test(before) || notMonth.test(after);
    case 'day':
      // What is still to come is when the answer is wanted, not what it is about.
      return period.year === null && monthDay(period.month, period.day) > today.slice(5);
    default:
      return false;
  }
}

function monthDay(month: number, day: number): string {
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The 2025 of `week 40 van 2024 en 2025`. */
function yearLike(each: NamedPeriod, previous: NamedPeriod | undefined, question: string): NamedPeriod | null {
  if (each.period.kind !== 'year' || !previous) return null;
  const { period } = previous;
  const isSame = (period.kind === 'week' || period.kind === 'month') && period.year !== null;
  return isSame && andYear.test(question.slice(previous.end, each.start))
    ? { ...each, period: { ...period, year: each.period.year } }
    : null;
}

/** The first day of `9-15 november`. */
function dayLike(each: NamedPeriod, before: string): NamedPeriod | null {
  const [, day] = dayBefore.exec(before) ?? [];
  if (each.period.kind !== 'month' || day === undefined) return null;
  return { ...each, period: { ...each.period, kind: 'day', day: Number(day) } };
}

/** Of `1 t/m 31 oktober` the month, of another run of days the week that its first day is in. */
function ofRun(each: NamedPeriod, today: string): NamedPeriod {
  const { period } = each;
  if (period.kind !== 'days') return each;
  const { from, to } = period;
  const year = isOverNewYear(period) ? (period.year ?? lastYearOf(period, today)) - 1 : period.year;
  const isMonth = from.day === 1 && from.month === to.month && lengthOf(period) >= SHORTEST_MONTH;
  return { ...each, period: isMonth ? { kind: 'month', year, month: to.month } : { kind: 'day', year, ...from } };
}

const SHORTEST_MONTH = 28;

/** In which year the last run over New Year ends that has begun. */
function lastYearOf(
  { from }: { readonly from: { readonly month: number; readonly day: number } },
  today: string,
): number {
  return Number(today.slice(0, 4)) + (monthDay(from.month, from.day) > today.slice(5) ? 0 : 1);
}

/** The 31 and 32 of `week 30, 31 en 32`. */
function weeksBehind({ period, end }: NamedPeriod, question: string): NamedPeriod[] {
  if (period.kind !== 'week') return [];
  const found: NamedPeriod[] = [];
  for (let from = end; ;) {
    const match = andWeek.exec(question.slice(from, from + 20));
    if (!match) return found;
    found.push({ period: { ...period, week: Number(match[1]) }, start: from, end: from + match[0].length });
    from += match[0].length;
  }
}

/** `drie weken geleden`. */
function longAgo(question: string): NamedPeriod[] {
  return [...question.matchAll(ago)].flatMap((match): NamedPeriod[] => {
    const [whole, word = '', unit = ''] = match;
    const count = numberOf(word.toLowerCase().replaceAll('é', 'e'));
    const frequency = /^[wm]/iu.test(unit) ? (/^w/iu.test(unit) ? 'week' : 'month') : 'year';
    if (count < 0) return [];
    return [{ period: { kind: 'ago', frequency, ago: count }, start: match.index, end: match.index + whole.length }];
  });
}

function numberOf(word: string): number {
  return /^\d$/.test(word) ? Number(word) : Math.max(dutchNumbers.indexOf(word), englishNumbers.indexOf(word));
}
