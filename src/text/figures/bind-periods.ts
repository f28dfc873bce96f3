import { periodAt, periodNumber } from '../../time/period.ts';
import type { OwnPeriod } from './account.ts';
import { type Element, text } from './elements.ts';
import { comparePeriods, isSuccessive, nextPeriod, numberOf, type Successive } from './period-order.ts';
import { yearOf, withYear } from './period-row.ts';
import type { Token } from './tokens.ts';

/** A figure and the period it is of; `given` is that period, of a range the one that is its turn. */
export interface Bound {
  readonly figure: Element;
  readonly period: Element;
  readonly given: OwnPeriod;
  /** The other end of a range. */
  readonly until: Element | null;
}

type PeriodElement = Extract<Element, { kind: 'period' }>;

/** Periods; nobody types more of them after each other. */
const LONGEST_RANGE = 600;

/** Which figure is of which period. Periods come before their figures or after them, throughout one text. */
export function bindPeriods(
  tokens: readonly Token[],
  given: readonly Element[],
  today: string | null,
): readonly Bound[] {
  const elements = withYearsOfTheirOwn(given);
  const range = bindRange(tokens, elements, today) ?? bindRangeAndMore(tokens, elements, today);
  if (range) return range;
  const rows = bindRows(elements);
  if (rows) return rows;
  const [before, after] = [bindNeighbours(tokens, elements, -1), bindNeighbours(tokens, elements, 1)];
  const isBefore = before.length === after.length ? elements[0]?.kind === 'period' : before.length > after.length;
  return isBefore ? before : after;
}

/** In `2025: jan 33, feb 35` the year is that of the months. */
function withYearsOfTheirOwn(elements: readonly Element[]): readonly Element[] {
  return elements.map((element, i): Element => {
    const previous = elements[i - 1];
    const isOfYear = previous?.kind === 'period' && previous.period.kind === 'year' && element.kind === 'period';
    if (!isOfYear || yearOf(element.period) !== null || element.period.kind === 'ago') return element;
    return { ...element, period: withYear(element.period, yearOf(previous.period)) };
  });
}

function bindNeighbours(tokens: readonly Token[], elements: readonly Element[], step: 1 | -1): Bound[] {
  const bound: Bound[] = [];
  for (const [i, figure] of elements.entries()) {
    const period = elements[i + step];
    if (figure.kind === 'period' || period?.kind !== 'period') continue;
    const [from, to] = step < 0 ? [period.index, figure.index] : [figure.index, period.index];
    if (!tokens.slice(from + 1, to).every((token) => !/^[?!]$/.test(text(token)))) continue;
    // `budget 80k: january 22k`
    if (step > 0 && tokens.slice(from + 1, to).some((token) => text(token) === ':')) continue;
    if (isSentenceEnd(tokens, from, to)) continue;
    bound.push({ figure, period, given: period.period, until: null });
  }
  return bound;
}

function isSentenceEnd(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i += 1) {
    const [own, next] = [tokens[i], tokens[i + 1]];
    if (text(own) === '.' && next?.kind === 'word' && (next.start ?? 0) > (own?.end ?? 0)) return true;
  }
  return false;
}

/** `jan, feb en mrt: 31, 28, 35`. */
function bindRows(elements: readonly Element[]): Bound[] | null {
  const periods = elements.filter((one) => one.kind === 'period');
  const figures = elements.filter((one) => one.kind !== 'period');
  if (periods.length < 2 || periods.length !== figures.length) return null;
  const isApart = elements.every((one, i) => (one.kind === 'period') === i < periods.length);
  const isTurned = elements.every((one, i) => (one.kind === 'period') === i >= figures.length);
  if (!isApart && !isTurned) return null;
  return figures.flatMap((figure, i) => {
    const period = periods[i];
    return period?.kind === 'period' ? [{ figure, period, given: period.period, until: null }] : [];
  });
}

/**
 * `week 12 t/m 15: 31 28 35 30` when the range is as long as the list; `vanaf week 12: 31 28 35` for any list. Another
 * period behind the figures (`klopt week 14 wel?`) is asked about, and of no figure.
 */
function bindRange(tokens: readonly Token[], given: readonly Element[], today: string | null): Bound[] | null {
  const lastFigure = given.findLastIndex(({ kind }) => kind !== 'period');
  const elements = given.slice(0, lastFigure + 1);
  const at = elements.findIndex(({ kind }) => kind === 'period');
  const [first, second] = [elements[at], elements[at + 1]];
  if (first?.kind !== 'period') return null;
  const figures = elements.filter(({ kind }) => kind !== 'period');
  const periods = elements.length - figures.length;
  if (second?.kind === 'period' && periods === 2) {
    const link = tokens
      .slice(first.index + 1, second.index)
      .map(text)
      .join('');
    const isRange = /^(?:-|t\/m|tm|tot|totenmet|to|through|until)$/.test(link);
    const range = isRange ? periodsBetween(first, second) : null;
    return range?.length === figures.length ? boundTo(figures, range, first, second) : null;
  }
  const isStart = /^(?:vanaf|sinds|from|since|starting|beginnend)$/.test(text(tokens[first.index - 1]));
  if (!isStart || periods !== 1 || figures.length < 2 || at !== 0) return null;
  const range = periodsFrom(first.period, figures.length, today);
  return range ? boundTo(figures, range, first, null) : null;
}

/** `week 41 t/m 44: 21, 18, 25, 30 en week 45: 12`: a range with its figures, and behind it periods that each have their own. */
function bindRangeAndMore(
  tokens: readonly Token[],
  elements: readonly Element[],
  today: string | null,
): Bound[] | null {
  const third = elements.findIndex((one, i) => one.kind === 'period' && i > 2);
  const [first, second] = elements;
  if (third < 0 || first?.kind !== 'period' || second?.kind !== 'period') return null;
  const range = bindRange(tokens, elements.slice(0, third), today);
  const more = bindNeighbours(tokens, elements.slice(third), -1);
  const rest = elements.length - third;
  return range && more.length > 0 && 2 * more.length === rest ? [...range, ...more] : null;
}

function boundTo(
  figures: readonly Element[],
  range: readonly OwnPeriod[],
  period: PeriodElement,
  until: Element | null,
): Bound[] {
  return figures.map((figure, i) => ({ figure, period, given: range[i] ?? period.period, until }));
}

/** The periods from the first of a range up to its last; null when its ends are of different kinds, or turned round. */
function periodsBetween({ period: from }: PeriodElement, { period: to }: PeriodElement): OwnPeriod[] | null {
  if (!isSuccessive(from) || !isSuccessive(to) || from.kind !== to.kind) return null;
  const last = to.year === null && from.year !== null && comparePeriods(withYear(to, from.year), from) >= 0;
  const end = last ? withYear(to, from.year) : to;
  const periods: OwnPeriod[] = [from];
  let period = from;
  while (!isSame(period, end)) {
    if (periods.length >= LONGEST_RANGE) return null;
    period = nextPeriod(period);
    periods.push(period);
  }
  return periods;
}

function isSame(one: OwnPeriod, other: OwnPeriod): boolean {
  return comparePeriods(one, yearOf(other) === null ? withYear(other, yearOf(one)) : other) === 0;
}

/** So many periods from this one on; without a year those of the newest year in which all of them have begun. */
function periodsFrom(start: OwnPeriod, count: number, today: string | null): OwnPeriod[] | null {
  if (!isSuccessive(start)) return null;
  let period = today === null ? start : datedStart(start, count, today);
  const range = Array.from({ length: count }, (_, i) => (i === 0 ? period : (period = nextPeriod(period))));
  // A year that nobody said is not told either; `datedPeriods` finds it again.
  return yearOf(start) === null ? range.map((each) => withYear(each, null)) : range;
}

function datedStart(start: Successive, count: number, today: string): Successive {
  if (start.year !== null || (start.kind !== 'week' && start.kind !== 'month')) return start;
  const now = periodNumber(periodAt(start.kind, today)) ?? 0;
  const thisYear = Number(today.slice(0, 4));
  // Week 53 comes once in five or six years.
  for (let year = thisYear + 1; year > thisYear - 8; year -= 1) {
    const dated = { ...start, year };
    const number = numberOf(dated);
    if (number !== null && number + count - 1 <= now) return dated;
  }
  return start;
}
