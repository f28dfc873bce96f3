import type { OwnPeriod } from './account.ts';
import { type Element, text } from './elements.ts';
import { periodNumbered } from './period-labels.ts';
import { perYear, placeOf, yearOf, withYear } from './period-row.ts';
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

/** Which figure is of which period. Periods come before their figures or after them, throughout one text. */
export function bindPeriods(tokens: readonly Token[], given: readonly Element[]): readonly Bound[] {
  const elements = withYearsOfTheirOwn(given);
  const range = bindRange(tokens, elements);
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

/** `week 12 t/m 15: 31 28 35 30` when the range is as long as the list; `vanaf week 12: 31 28 35` for any list. */
function bindRange(tokens: readonly Token[], elements: readonly Element[]): Bound[] | null {
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
    const length = lengthOf(first, second);
    return isRange && length === figures.length ? figures.map((figure, i) => boundAt(figure, first, i, second)) : null;
  }
  const isStart = /^(?:vanaf|sinds|from|since|starting|beginnend)$/.test(text(tokens[first.index - 1]));
  if (!isStart || periods !== 1 || figures.length < 2 || at !== 0 || lengthOf(first, first) === null) return null;
  return figures.map((figure, i) => boundAt(figure, first, i, null));
}

function boundAt(figure: Element, period: PeriodElement, steps: number, until: Element | null): Bound {
  return { figure, period, given: later(period.period, steps) ?? period.period, until };
}

/** How many periods a range holds; null when its ends are of different kinds. */
function lengthOf(first: PeriodElement, last: PeriodElement): number | null {
  const [from, to] = [first.period, last.period];
  if (from.kind !== to.kind || from.kind === 'day' || from.kind === 'ago') return null;
  if (yearOf(from) !== null && yearOf(to) !== null && from.kind === 'week' && yearOf(from) !== yearOf(to)) return null;
  const years = yearOf(from) === null ? 0 : (yearOf(to) ?? yearOf(from) ?? 0) - (yearOf(from) ?? 0);
  const steps = from.kind === 'year' ? years : years * perYear(from) + placeOf(inYear(to)) - placeOf(inYear(from));
  return (steps < 0 ? steps + perYear(from) : steps) + 1;
}

function inYear(period: OwnPeriod): OwnPeriod {
  return withYear(period, null);
}

function later(period: OwnPeriod, steps: number): OwnPeriod | null {
  if (period.kind === 'day' || period.kind === 'ago') return null;
  if (period.kind === 'year') return { kind: 'year', year: period.year + steps };
  const size = perYear(period);
  const place = placeOf(inYear(period)) - 1 + steps;
  const year = period.year === null ? null : period.year + Math.floor(place / size);
  return periodNumbered(period.kind, (place % size) + 1, year);
}
