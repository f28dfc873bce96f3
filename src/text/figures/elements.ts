import type { Span } from '../personal-data/span.ts';
import type { LeftOutReason, OwnPeriod } from './account.ts';
import { type Figure, figuresOf } from './figures.ts';
import type { NumberHabit } from './number-habit.ts';
import { periodNumbered } from './period-labels.ts';
import { contextOf, reasonNotFigure } from './roles.ts';
import type { NumberToken, Token } from './tokens.ts';
import { countWords, hidden, missing } from './words.ts';

/** What figures of a text are made of, in order. `index` is that of its token. */
export type Element = Span & { readonly index: number } & (
    | { readonly kind: 'figure'; readonly figure: Figure }
    | { readonly kind: 'missing' }
    | { readonly kind: 'period'; readonly period: OwnPeriod }
  );

/** A number or period that is no part of any series. */
export interface Rest extends Span {
  readonly reason: LeftOutReason;
  readonly value: number | null;
}

export interface Elements {
  readonly elements: readonly Element[];
  readonly rest: readonly Rest[];
}

const FEWEST_IN_LIST = 3;
/** Tokens between the first and the last period of a range or a row of them. */
const LONGEST_RANGE = 24;

/** Tells the figures of running text from the numbers that are none. */
export function elementsOf(tokens: readonly Token[], habit: NumberHabit): Elements {
  const lists = listsIn(tokens);
  // In `12 - 15 - 9` dashes part the figures; beside figures that only a space parts, a dash stands for one.
  const areDashesMissing = tokens.some((token, i) => token.kind === 'number' && tokens[i + 1]?.kind === 'number');
  const elements: Element[] = [];
  const rest: Rest[] = [];
  let lastPeriod = -LONGEST_RANGE;
  for (const [index, token] of tokens.entries()) {
    const { start, end } = token;
    if (token.kind === 'period') lastPeriod = index;
    if (token.kind === 'not-figure') rest.push({ start, end, reason: token.reason, value: null });
    else if (token.kind === 'period') elements.push({ kind: 'period', period: token.period, index, start, end });
    else if (token.kind !== 'number') {
      if (isMissing(tokens, index, areDashesMissing)) elements.push({ kind: 'missing', index, start, end });
    } else {
      const period =
        yearOf(tokens, index, lists.get(index)) ??
        (index - lastPeriod < LONGEST_RANGE ? rangeEnd(tokens, index, lastPeriod) : null);
      if (period) elements.push({ kind: 'period', period, index, start, end });
      else addFigures(token, index);
    }
  }
  return withoutChanges({ elements, rest }, lists);

  function addFigures(token: NumberToken, index: number): void {
    const figures = figuresOf(token, habit);
    if (typeof figures === 'string') {
      rest.push({ start: token.start, end: token.end, reason: figures, value: null });
      return;
    }
    const isInList = figures.length > 1 || (lists.get(index)?.length ?? 0) >= FEWEST_IN_LIST;
    const isBelow = text(tokens[index - 1]) === '<';
    const isHidden =
      isBelow &&
      (index < 2 ||
        /^(?:number|period)$/.test(tokens[index - 2]?.kind ?? '') ||
        /^[:,;\n|=]$/.test(text(tokens[index - 2])));
    for (const figure of figures) {
      const reason: LeftOutReason | null = isHidden
        ? 'suppressed'
        : isBelow
          ? 'criterion'
          : (goesOn(tokens, index, rest.at(-1)) ?? reasonNotFigure(tokens, index, figure.value, isInList));
      const span = { start: figure.start, end: figure.end };
      if (isHidden) elements.push({ ...span, kind: 'missing', index });
      if (reason) rest.push({ ...span, reason, value: figure.value });
      else elements.push({ ...span, kind: 'figure', figure, index });
    }
  }
}

/** The second number of `plek 287 van 342` and of `tussen de 12 en 15` is what the first is. */
function goesOn(tokens: readonly Token[], index: number, last: Rest | undefined): LeftOutReason | null {
  if (last?.reason !== 'rank' && last?.reason !== 'range') return null;
  const link = last.reason === 'rank' ? /^(?:van|of|uit|op)$/ : /^(?:en|and)$/;
  const from = /^(?:de|the)$/.test(text(tokens[index - 1])) ? index - 2 : index - 1;
  return link.test(text(tokens[from])) && tokens[from - 1]?.end === last.end ? last.reason : null;
}

/** `+21%` beside figures without a sign, and `-22%` alone, tell how far something went. */
function withoutChanges({ elements, rest }: Elements, lists: ReadonlyMap<number, NumberList>): Elements {
  const figures = elements.filter((one) => one.kind === 'figure');
  const isBare = figures.some(({ figure }) => figure.sign === '');
  const isChange = (one: Element): boolean =>
    one.kind === 'figure' &&
    one.figure.unit === 'percentage' &&
    one.figure.sign !== '' &&
    (figures.length === 1 ||
      (one.figure.sign === '+' && isBare && (lists.get(one.index)?.length ?? 0) < FEWEST_IN_LIST));
  const changes = elements.filter(isChange).map((one): Rest => ({
    start: one.start,
    end: one.end,
    reason: 'change',
    value: one.kind === 'figure' ? one.figure.value : null,
  }));
  return changes.length
    ? { elements: elements.filter((one) => !isChange(one)), rest: [...rest, ...changes] }
    : { elements, rest };
}

/** A row of numbers with nothing but separators between them, and which of them count years. */
interface NumberList {
  readonly length: number;
  /** Whether this number is the first, third, fifth .. of the list. */
  readonly isEven: boolean;
  readonly years: 'all' | 'every-other' | 'none';
}

/** The list that each number stands in. */
function listsIn(tokens: readonly Token[]): ReadonlyMap<number, NumberList> {
  const lists = new Map<number, NumberList>();
  let indices: number[] = [];
  const close = (): void => {
    const list = { length: indices.length, years: yearsIn(indices, tokens) };
    for (const [place, index] of indices.entries()) lists.set(index, { ...list, isEven: place % 2 === 0 });
    indices = [];
  };
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'number') indices.push(index);
    else if (!isSeparator(token)) close();
  }
  close();
  return lists;
}

function yearsIn(indices: readonly number[], tokens: readonly Token[]): NumberList['years'] {
  const years = indices.map((index) => yearIn(tokens[index]));
  if (isCounting(years)) return 'all';
  const isOfFigures = indices.length >= 4 && indices.length % 2 === 0 && isGoing(years.filter((_, i) => i % 2 === 0));
  // `2021 1,4 mln, 2024 1,7 mln`: years that leave some out, each before a figure that can be no year.
  const isApart = isOfFigures && years.every((year, i) => i % 2 === 0 || year === null);
  const isEveryOther = indices.length >= 4 && isCounting(years.filter((_, i) => i % 2 === 0));
  return isEveryOther || isApart ? 'every-other' : 'none';
}

function isGoing(years: readonly (number | null)[]): boolean {
  const steps = years.map((year, i) => (i === 0 ? null : (year ?? NaN) - (years[i - 1] ?? NaN)));
  const own = steps.filter((step) => step !== null);
  return own.every((step) => step > 0) || own.every((step) => step < 0);
}

function isCounting(years: readonly (number | null)[]): boolean {
  return years.every((year, i) => year !== null && (i === 0 || Math.abs(year - (years[i - 1] ?? NaN)) === 1));
}

/** What may stand between two figures of one list. */
export function isSeparator(token: Token): boolean {
  if (token.kind === 'word') return /^(?:en|and|x|n\.b\.|nb|onbekend|unknown)$/.test(token.word);
  return token.kind === 'mark' && /^[,;/|\n•*&+.?<-]$/.test(token.mark);
}

/** `2024` where it can only be the year; in a list only when the list counts years, or every other number does. */
function yearOf(tokens: readonly Token[], index: number, list: NumberList | undefined): OwnPeriod | null {
  const year = yearIn(tokens[index]);
  if (year === null) return null;
  const period: OwnPeriod = { kind: 'year', year };
  if (list && list.length >= FEWEST_IN_LIST) {
    // In `70, 110; 2024: 88, 99` a row ends and that of the next year begins.
    if (/^(?::|per)$/.test(text(tokens[index + 1]))) return period;
    if (isNextYear(tokens, index, year)) return period;
    return list.years === 'all' || (list.years === 'every-other' && list.isEven) ? period : null;
  }
  const { before, after } = contextOf(tokens, index);
  const isCounted =
    countWords.test(after.split(' ')[0] ?? '') && !/(?:^| )(?:in|sinds|vanaf|van|uit|over|of|from|since)$/.test(before);
  return isCounted || isWhole(tokens, index) ? null : period;
}

/** `1640 of 2000 in 2024`: a round number of which the one before is a part is no year. */
function isWhole(tokens: readonly Token[], index: number): boolean {
  if (yearIn(tokens[index]) !== 2000) return false;
  const at = /^(?:de|the)$/.test(text(tokens[index - 1])) ? index - 2 : index - 1;
  const isOf = /^(?:van|of|op|uit)$/.test(text(tokens[at]));
  return isOf && tokens.slice(Math.max(0, at - 2), at).some(({ kind }) => kind === 'number');
}

/** `2024 per kwartaal 210 195 188 231 en 2025 220 204`: behind a row of the year before, and before one of its own. */
function isNextYear(tokens: readonly Token[], index: number, year: number): boolean {
  const isBetween = /^(?:en|and|[,;/\n])$/.test(text(tokens[index - 1])) && beginsRow(tokens, index);
  if (!isBetween) return false;
  const before = tokens.slice(0, index).map((token, i) => (tokens[i + 1]?.kind === 'number' ? null : yearIn(token)));
  return before.some((other) => other !== null && Math.abs(other - year) === 1);
}

/** `2026 43 45` and `2026 t/m oktober 43 45`. */
function beginsRow(tokens: readonly Token[], index: number): boolean {
  if (tokens[index + 1]?.kind === 'number') return true;
  const until = tokens.slice(index + 1, index + LONGEST_UNTIL);
  const at = until.findIndex(({ kind }) => kind === 'period');
  const words = until.slice(0, at).map(text).join('');
  return at > 0 && /^(?:t\/m|tm|totenmet|tot|upto|through|until)$/.test(words) && until[at + 1]?.kind === 'number';
}

const LONGEST_UNTIL = 7;

function yearIn(token: Token | undefined): number | null {
  if (token?.kind !== 'number' || token.unit || token.sign || token.power) return null;
  return /^(?:19[89]\d|20[0-4]\d)$/.test(token.raw) ? Number(token.raw) : null;
}

/** The 15 of `week 12 t/m 15`, and the 13 and 14 of `week 12, 13 en 14: 31, 28 en 35`. */
function rangeEnd(tokens: readonly Token[], index: number, from: number): OwnPeriod | null {
  const token = tokens[index];
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.raw) || token.unit) return null;
  const first = tokens[from];
  if (first?.kind !== 'period' || (first.period.kind !== 'week' && first.period.kind !== 'quarter')) return null;
  const between = tokens.slice(from + 1, index);
  const isRange = /^(?:-|t\/m|totenmet|tm|to|through|until)$/.test(
    between.map((each) => (each.kind === 'number' ? '0' : text(each))).join(''),
  );
  const isListed = (each: Token): boolean => each.kind === 'number' || /^(?:,|en|and)$/.test(text(each));
  const after = tokens.slice(index + 1, index + LONGEST_RANGE).find((each) => !isListed(each));
  const isRow = between.length > 0 && between.every(isListed) && text(between[0]) !== '' && text(after) === ':';
  return isRange || isRow ? periodNumbered(first.period.kind, Number(token.raw), first.period.year) : null;
}

export function text(token: Token | undefined): string {
  if (token?.kind === 'word') return token.word;
  return token?.kind === 'mark' ? token.mark : '';
}

/** Said to be missing: after a period or a label, or in a list where a figure should be. */
function isMissing(tokens: readonly Token[], index: number, areDashesMissing: boolean): boolean {
  const own = text(tokens[index]);
  if (!missing.test(own) && !hidden.test(own)) return own === ';' && text(tokens[index - 1]) === ';';
  const [previous, next] = [tokens[index - 1], tokens[index + 1]];
  const isWord = tokens[index]?.kind === 'word' && own.length > 1;
  if (previous?.kind === 'period') return own !== '.' && own !== '?' && (isWord || next?.kind !== 'number');
  const isAfterLabel = /^(?::|=|is|was)$/.test(text(previous)) && (isWord || next?.kind !== 'number');
  if (isAfterLabel) return own !== '.' && own !== '?';
  const isBetween = (one: Token | undefined, other: Token | undefined): boolean =>
    one?.kind === 'number' && (other?.kind === 'number' || /^[,;\n-]?$/.test(text(other)));
  if (/^[,;\n]$/.test(text(previous)) && (!next || /^[,;\n]$/.test(text(next)))) return own !== '.' && own !== '?';
  return (
    isBetween(previous, next) && next !== undefined && (own !== '-' || areDashesMissing) && isSpaced(tokens, index)
  );
}

function isSpaced(tokens: readonly Token[], index: number): boolean {
  const [previous, own, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  return (own?.start ?? 0) > (previous?.end ?? 0) && (next?.start ?? 0) > (own?.end ?? 0);
}
