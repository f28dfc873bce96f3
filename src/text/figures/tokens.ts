import { bsnSpans } from '../personal-data/citizen-numbers.ts';
import { phoneSpans } from '../personal-data/telephone-numbers.ts';
import { fold } from '../words/normal-words.ts';
import type { Span } from '../personal-data/span.ts';
import type { LeftOutReason, OwnPeriod } from './account.ts';
import { daysStartingAt } from './day-ranges.ts';
import { halfMonthAt } from './half-months.ts';
import { periodStartingAt } from './period-labels.ts';

export type NumberUnit = 'percentage' | 'points' | 'money' | 'days' | null;

export interface NumberToken extends Span {
  readonly kind: 'number';
  /** Digits and the marks between them, without sign, unit and order of size. */
  readonly raw: string;
  readonly rawStart: number;
  readonly sign: '' | '+' | '-';
  /** Order of size: 3 for `30k`, 6 for `2,5 mln`. */
  readonly power: number;
  readonly unit: NumberUnit;
}

export type Token =
  | NumberToken
  | (Span & { readonly kind: 'word'; readonly word: string })
  | (Span & { readonly kind: 'mark'; readonly mark: string })
  | (Span & { readonly kind: 'period'; readonly period: OwnPeriod })
  | (Span & { readonly kind: 'not-figure'; readonly reason: LeftOutReason });

const number =
  /([+-]?)((?:€|\$|£|eur(?:o)?(?=[\s\d]))\s?)?([+-]?)((?:\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,5}(?!\d)(?:[.,]\d+)?)|(?:\.\d+)|\d+(?:[.,]\d+|'\d{3}(?!\d))*)/iuy;
const plainNumber = /([+-]?)((?:€|\$|£|eur(?:o)?(?=[\s\d]))\s?)?([+-]?)(\.\d+|\d+(?:[.,]\d+|'\d{3}(?!\d))*)/iuy;
const suffix =
  /(,--?(?!\d))?(?:\s?(k|duizend|thousand|mln|mio|miljoen|million|mld|miljard|billion|(?<=[.,]\d{1,2})m)(?:\.(?=\s?(?:€|eur)))?(?!\p{L}))?(?:\s?(%|procentpunt(?:en)?|percentage ?points?|procent|percent|pct|€(?!\s?\d)|euro|eur|dagen|days?|dgn|dag)(?!\p{L}))?/iuy;
const powers: Readonly<Record<string, number>> = {
  k: 3,
  m: 6,
  duizend: 3,
  thousand: 3,
  mln: 6,
  mio: 6,
  miljoen: 6,
  million: 6,
  mld: 9,
  miljard: 9,
  billion: 9,
};

const word = /#?\p{L}[\p{L}\p{M}]{0,60}(?:['-]\p{L}[\p{L}\p{M}]{0,60}){0,5}/uy;
const missingWord = /n\.\s?b\.?(?!\p{L})|n\.\s?v\.\s?t\.?(?!\p{L})|n\.a\.?(?!\p{L})|#?n\/[ab](?!\p{L})/iuy;
const link = /(?:https?:\/\/|www\.)[^\s<>"]{1,2000}|[\w.+-]{1,64}@[\w.-]{1,255}/iuy;
/** Letters and digits in one: `covid-19`, `Top-3`, `GM0014`, `A4`. */
const name = /\p{L}[\p{L}\p{M}]{0,60}(?:-\p{L}{1,60}){0,3}[-_]?\d[\p{L}\d]{0,60}(?:[-.]\d{1,20}){0,3}/uy;

const notFigures: readonly (readonly [RegExp, LeftOutReason])[] = [
  [/\d{1,2}[:.]\d\d(?::\d\d)?\s?(?:uur|u|h|am|pm)(?!\p{L})/iuy, 'time'],
  [/(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?![\d:])/uy, 'time'],
  [/[1-9]\d{3}\s?(?!SA|SD|SS)[A-Z]{2}(?![\p{L}\d])/uy, 'address'],
  [/[1-9]\d{3}[a-z]{2}(?![\p{L}\d])/uy, 'address'],
  [
    /\d{1,3}(?:\+(?!\d)|\s?-?\s?(?:plus|plussers?|minners?|min|jarigen?|year-olds?)(?!\p{L})|-(?=[\s).,;:!?'"]|$)(?!\s?\d))/iuy,
    'age',
  ],
  [/(?:19|20)\d\d\/(?:(?:19|20)\d\d|\d\d)(?![\d/])/uy, 'year'],
  [/\d{1,3}-\d{1,3}\s?(?:jaar|jarigen?|years?)(?!\p{L})/iuy, 'age'],
  [/\d+(?:\.\d+){2,}(?:\.?[a-z])?(?![\d\p{L}])/uy, 'not-a-number'],
  [/\d+(?:-\d+){2,}/uy, 'ambiguous'],
  [/\d+(?:[.,]\d+)?-\d+(?:[.,]\d+)?/uy, 'range'],
  [/\d+(?:\/\d+){2,}/uy, 'ambiguous'],
];
/** Digits that nothing but another number follows: no date, time or postcode starts so. */
const bare = /\d+(?:,\d+)*(?:[;\n\t|]|,?[ \u00a0]{1,3}(?=\d)|$)/y;
/** Too few digits in a row identify nobody; most cells of a table need not be looked at. */
const mayIdentify = /\d[\d .()/\u00a0+-]{5,}\d/;
const glued = /\d+(?:[.,]\d+)*-?\p{L}[\p{L}\d]{0,60}/uy;

/**
 * Words, numbers, periods and marks in order; spaces are left out. Linear: every pattern starts at one place and runs
 * over a bounded number of characters, or over digits only.
 */
export function tokensOf(text: string, start = 0, end = text.length): Token[] {
  const part = text.slice(start, end);
  const identifiers = mayIdentify.test(part) ? identifiersIn(part) : [];
  const tokens: Token[] = [];
  let nextIdentifier = 0;
  for (let i = 0; i < part.length;) {
    while ((identifiers[nextIdentifier]?.start ?? Infinity) < i) nextIdentifier += 1;
    const token = tokenAt(part, i, tokens, identifiers[nextIdentifier]);
    if (token) tokens.push(token);
    i = token?.end ?? i + 1;
  }
  return start === 0 ? tokens : tokens.map((token) => moved(token, start));
}

function moved(token: Token, by: number): Token {
  const span = { start: token.start + by, end: token.end + by };
  return token.kind === 'number' ? { ...token, ...span, rawStart: token.rawStart + by } : { ...token, ...span };
}

function tokenAt(text: string, i: number, before: readonly Token[], identifier: Span | undefined): Token | null {
  const character = text.charAt(i);
  if (character === '\n') return { kind: 'mark', mark: '\n', start: i, end: i + 1 };
  if (/\s/.test(character)) return null;
  if (identifier?.start === i) return { kind: 'not-figure', reason: 'identifier', ...identifier };
  const isLetter = /[\p{L}#]/u.test(character);
  if (isLetter) return letterToken(text, i, before);
  return numberLike(text, i, before) ?? { kind: 'mark', mark: character, start: i, end: i + 1 };
}

function letterToken(text: string, i: number, before: readonly Token[]): Token {
  const missing = matchAt(missingWord, text, i);
  if (missing !== null) return { kind: 'word', word: 'n.b.', start: i, end: i + missing.length };
  const linked = matchAt(link, text, i);
  if (linked !== null) return { kind: 'not-figure', reason: 'identifier', start: i, end: i + linked.length };
  const found = isRate(before) || isSpan(text, i, before) ? null : (halfMonthAt(text, i) ?? periodStartingAt(text, i));
  if (found && !isOrdinaryWord(text, i, found.end)) {
    const day = found.period.kind === 'month' ? firstOfMonth(text, found.end) : null;
    if (day === null || found.period.kind !== 'month') return { kind: 'period', ...found, start: i };
    return { kind: 'period', period: { ...found.period, kind: 'day', day: 1 }, start: i, end: day };
  }
  const priced = /^eur/i.test(text.slice(i, i + 3)) ? numberLike(text, i, before) : null;
  if (priced) return priced;
  const named = matchAt(name, text, i);
  if (named !== null) return { kind: 'not-figure', reason: 'name', start: i, end: i + named.length };
  const letters = matchAt(word, text, i) ?? text.charAt(i);
  return { kind: 'word', word: fold(letters), start: i, end: i + letters.length };
}

/**
 * The end of the 1 in `waiting list: jan 1 120, apr 1 131`, where English words tell that the first of the month is meant;
 * in Dutch the day comes first, and `1 120` is one number.
 */
function firstOfMonth(text: string, end: number): number | null {
  const day = matchAt(/ 1(?=:? \d)/y, text, end);
  if (day === null || !/(?:^|\s)(?:the|on|at|list|waiting|open|people|clients|were|was|cases)(?=[\s:])/i.test(text))
    return null;
  return /(?:^|\s)(?:de|het|een|op|van|er|wachtlijst|stand)(?=[\s:])/i.test(text) ? null : end + day.length;
}

/** In `meldingen per week 42 38` 42 is a figure, no week. */
function isRate(before: readonly Token[]): boolean {
  const last = before.at(-1);
  return last?.kind === 'word' && /^(?:per|elke|iedere|each|every)$/.test(last.word);
}

/** In `cijfers van 5 jaar 2020: 88` the years are five, and in `in 8 weken 40 klachten` the weeks are eight. */
function isSpan(text: string, i: number, before: readonly Token[]): boolean {
  const last = before.at(-1);
  const isCounted = last?.kind === 'number' || (last?.kind === 'word' && fewInWords.test(last.word));
  return isCounted && /^(?:jaar|year|weken |weeks )/i.test(text.slice(i, i + 6));
}

const fewInWords =
  /^(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;

/** `may` is a verb and Jan a man, unless a figure, a mark or the end follows. */
function isOrdinaryWord(text: string, start: number, end: number): boolean {
  const found = text.slice(start, end);
  return /^(?:may|mar|Jan)$/.test(found) && !/^\s*(?:[\d:;,|\t\n=(-]|$|(?:en|and)\s)/.test(text.slice(end, end + 6));
}

function numberLike(text: string, i: number, before: readonly Token[]): Token | null {
  const previous = before.at(-1);
  const isAfterPeriod = previous?.kind === 'period' && /^\s*[:=]?\s*$/.test(text.slice(previous.end, i));
  const isDigit = /\d/.test(text.charAt(i));
  const date = isDigit ? (daysStartingAt(text, i) ?? halfMonthAt(text, i) ?? dayBeforeFigure(text, i)) : null;
  if (date) return { kind: 'period', ...date, start: i };
  if (isDigit && matchAt(bare, text, i) === null) {
    // In `jan 28 feb 31` 28 is the figure of January, not a day in February.
    const found = periodStartingAt(text, i);
    if (found && !(isAfterPeriod && found.period.kind === 'day' && /^\d{1,2} /.test(text.slice(i, i + 3)))) {
      return { kind: 'period', ...found, start: i };
    }
    for (const [pattern, reason] of notFigures) {
      const shape = matchAt(pattern, text, i);
      if (shape === null || (reason === 'not-a-number' && isGroupedByDots(shape))) continue;
      return { kind: 'not-figure', reason, start: i, end: i + shape.length };
    }
  }
  return isDigit || isPrefix(text, i) ? numberAt(text, i, before) : null;
}

/** `1/1 88, 1/4 94`: first and last days of a month, each before a figure, are dates and no parts of a whole. */
const days = /(?<![\d/.,-])(\d{1,2})[/-](\d{1,2})(?=:? \d)/g;
const day = /(?<![\d/.,-])(\d{1,2})[/-](\d{1,2})(?=:? \d)/y;

function dayBeforeFigure(text: string, i: number): { period: OwnPeriod; end: number } | null {
  const found = execAt(day, text, i);
  if (!found) return null;
  const all = Array.from(text.slice(0, LONGEST_DATES).matchAll(days), (match) => dayOf(match));
  const own = dayOf(found);
  return own && all.length > 1 && all.every((one) => one !== null) ? { period: own, end: i + found[0].length } : null;
}

function dayOf([, first, second]: RegExpMatchArray): OwnPeriod | null {
  const [dayNumber, month] = [Number(first), Number(second)];
  const isEdge = dayNumber === 1 || (dayNumber >= LATE && dayNumber <= 31);
  return isEdge && month >= 1 && month <= 12 ? { kind: 'day', year: null, month, day: dayNumber } : null;
}

const LATE = 28;
const LONGEST_DATES = 1_000;

/** A sign, a currency or a leading point; in `31-28` and `A.5` they are something else. */
function isPrefix(text: string, i: number): boolean {
  return /[-+.€$£eE]/.test(text.charAt(i)) && !/[\p{L}\d)]/u.test(text.charAt(i - 1));
}

function numberAt(text: string, i: number, before: readonly Token[]): Token | null {
  const match = numberMatch(text, i, before);
  if (!match) return null;
  const [all, sign = '', money, inner = '', raw = ''] = match;
  const rawEnd = i + all.length;
  const [tail = '', dash, size = '', unit = ''] = execAt(suffix, text, rawEnd) ?? [];
  if (!tail && /\p{L}/u.test(text.charAt(rawEnd))) {
    const stuck = matchAt(glued, text, rawEnd - raw.length);
    const end = rawEnd - raw.length + (stuck?.length ?? raw.length);
    return { kind: 'not-figure', reason: 'not-a-number', start: i, end };
  }
  return {
    kind: 'number',
    start: i,
    end: rawEnd + tail.length,
    raw: raw.startsWith('.') ? `0${raw}` : raw,
    rawStart: rawEnd - raw.length,
    sign: (sign || inner) as NumberToken['sign'],
    power: powers[size.toLowerCase()] ?? 0,
    unit: unitOf(unit.toLowerCase(), money !== undefined || dash !== undefined),
  };
}

/**
 * `1 234` is one number where it stands alone; beside other numbers, or after three digits (`120 115`), the space
 * parts two numbers. A thin space never parts numbers.
 */
function numberMatch(text: string, i: number, before: readonly Token[]): RegExpExecArray | null {
  const wide = execAt(number, text, i);
  const raw = wide?.[4] ?? '';
  if (!wide || !/[ \u00a0\u202f]/.test(raw)) return wide;
  if (/^[\d\u202f]+(?:[.,]\d+)?$/.test(raw) || wide[2] !== undefined) return wide;
  const groups = raw.split(/[ \u00a0\u202f]/);
  const isShort = groups[0]?.length !== 3 && groups[0] !== '0' && groups[0] !== '00';
  const previous = before.at(-1);
  const isBeside =
    (previous?.kind === 'number' && /^[ \u00a0]+$/.test(text.slice(previous.end, i))) ||
    /^[ \u00a0]\d/.test(text.slice(i + wide[0].length, i + wide[0].length + 2));
  const isOne = isShort ? !isBeside : raw.includes('\u00a0') && groups.length === 2 && !isBeside;
  return isOne ? wide : execAt(plainNumber, text, i);
}

function isGroupedByDots(found: string): boolean {
  return /^\d{1,3}(?:\.\d{3})+$/.test(found);
}

function unitOf(unit: string, isMoney: boolean): NumberUnit {
  if (isMoney || /^(?:€|euro?)$/.test(unit)) return 'money';
  if (/^(?:procentpunt|percentage ?point)/.test(unit)) return 'points';
  if (/^(?:%|proc|perc|pct)/.test(unit)) return 'percentage';
  return unit === '' ? null : 'days';
}

/** Telephone numbers and citizen numbers, but no three groups of three digits: that is what a pasted list looks like. */
function identifiersIn(text: string): Span[] {
  const citizens = bsnSpans(text).filter(({ start, end }) => {
    const isNamed = /(?:bsn|nummer|sofi)\D{0,20}$/i.test(text.slice(Math.max(0, start - 40), start));
    return isNamed || !/\s/.test(text.slice(start, end));
  });
  return [...citizens, ...phoneSpans(text)].toSorted((a, b) => a.start - b.start);
}

function execAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

function matchAt(pattern: RegExp, text: string, index: number): string | null {
  return execAt(pattern, text, index)?.[0] || null;
}
