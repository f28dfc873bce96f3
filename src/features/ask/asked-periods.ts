import { periodNumber } from '../../interpretation/period-number.ts';
import { startOf, type Period } from '../../shared/period.ts';

export type Span = 'week' | 'month' | 'quarter' | 'year';

/** What time a question is about, beside where a comparison begins. */
export interface AskedPeriods {
  /** In the order of the question, each once. */
  readonly periods: readonly Period[];
  /** Kinds of time it speaks of without naming one that is here ('vorige maand', 'in 2024'); the longest first. */
  readonly spans: readonly Span[];
}

const months = [
  'jan|januari|january',
  'feb|februari|february',
  'mrt|mar|maart|march',
  'apr|april',
  'mei|may',
  'jun|juni|june',
  'jul|juli|july',
  'aug|augustus|august',
  'sep|sept|september',
  'okt|oct|oktober|october',
  'nov|november',
  'dec|december',
].map((names) => new Set(names.split('|')));
const ofYear = String.raw`(?:\s+(?:van\s+|of\s+|in\s+)?(\d{4}))?`;
const startWords = 'sinds|vanaf|since|from';
const start = new RegExp(String.raw`\b(?:${startWords})\s+(?:week\s+(\d{1,2})|(\p{L}{3,9}))${ofYear}\b`, 'u');
const anyPeriod = new RegExp(
  String.raw`(?<!\b(?:${startWords})\s+)\b(?:week\s+(\d{1,2})|(?:in|over|van|voor|tijdens|en|met|of|for|during|and|with)\s+(?!week\b)(\p{L}{3,9}))${ofYear}\b`,
  'gu',
);
const spans: Readonly<Record<Span, RegExp>> = {
  year: new RegExp(
    String.raw`\b((vorig|dit|afgelopen|heel|per) jaar|(last|this|whole|per) year|jaarcijfers?|(?<!\b(?:${startWords}) )(?:in|over|van|of|for) (19|20)\d\d)\b`,
    'u',
  ),
  quarter: /\b(kwartaal|kwartalen|quarters?)\b/u,
  month: /\b((vorige|deze|afgelopen|hele|per) maand|(last|this|whole|per) month|maandcijfers?)\b/u,
  week: /\b((vorige|deze|afgelopen|per) week|(last|this|per) week|weekcijfers?)\b/u,
};

/** `text` in lower case; `today` is an ISO date. */
export function periodsIn(text: string, today: string): AskedPeriods {
  const found = new Map<string, Period>();
  let rest = text;
  for (const match of text.matchAll(anyPeriod)) {
    const period = periodOf(match, today);
    if (period) found.set(`${period.kind} ${startOf(period)}`, period);
    if (period || match[1]) rest = rest.replace(match[0], '');
  }
  const named = (Object.keys(spans) as Span[]).filter((span) => spans[span].test(rest));
  return { periods: [...found.values()], spans: named };
}

/** Where the asker lets a comparison begin ('sinds juni'); null when that is not said. */
export function startIn(text: string, today: string): Period | null {
  const match = start.exec(text);
  return match && periodOf(match, today);
}

/** The last such period before today when no year is given. */
function periodOf([, week, word = '', year]: RegExpMatchArray, today: string): Period | null {
  const month = months.findIndex((names) => names.has(word)) + 1;
  const periodIn = (of: number): Period | null => {
    const period: Period = week
      ? { kind: 'week', isoYear: of, isoWeek: Number(week) }
      : { kind: 'month', year: of, month };
    return periodNumber(period) === null ? null : period;
  };
  const now = Number(today.slice(0, 4));
  const found = periodIn(year ? Number(year) : now);
  return !year && (!found || startOf(found) >= today) ? periodIn(now - 1) : found;
}
