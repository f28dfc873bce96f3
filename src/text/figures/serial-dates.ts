import { isoDay } from '../../time/day.ts';
import type { PlainText } from './plain-text.ts';

/** A row that begins with a number of a date: 40000 is 6 July 2009, 52999 is 6 February 2045. */
const row = /^(4\d{4}|5[0-2]\d{3})(?=[ \t;,|])[^\n]*\d/u;
/** Day 0 of Excel's dates, 30 December 1899, in days before 1970 (ECMA-376 part 1, 18.17.4.1). */
const EXCEL_DAY_0 = 25_569;
const FEWEST = 2;
const WEEK = 7;

/** A date that Excel shows as a number becomes a date again: `46266;31` is of 1 September 2026. */
export function withSerialDates(plain: PlainText): PlainText {
  const found = serialsIn(plain.text);
  if (!areDates(found.map(({ serial }) => serial))) return plain;
  let text = '';
  const at: number[] = [];
  let from = 0;
  const keep = (to: number): void => {
    for (let i = from; i < to; i += 1) at.push(i);
    text += plain.text.slice(from, to);
    from = to;
  };
  for (const { start, serial } of found) {
    keep(start);
    const day = isoDay(serial - EXCEL_DAY_0);
    text += day;
    for (let i = 0; i < day.length; i += 1) at.push(start + Math.min(i, DIGITS - 1));
    from = start + DIGITS;
  }
  keep(plain.text.length);
  return { text, at: (index) => plain.at(at[index] ?? plain.text.length) };
}

const DIGITS = 5;

function serialsIn(text: string): { readonly start: number; readonly serial: number }[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const at = start;
    start += line.length + 1;
    const [, serial] = row.exec(line) ?? [];
    return serial === undefined ? [] : [{ start: at, serial: Number(serial) }];
  });
}

/** One of every day or week, or of every month, quarter or year: no counts go so. */
function areDates(serials: readonly number[]): boolean {
  const steps = serials.slice(1).map((serial, i) => serial - (serials[i] ?? 0));
  const isEach = (least: number, most: number): boolean => steps.every((step) => step >= least && step <= most);
  return (
    serials.length >= FEWEST &&
    (isEach(1, 1) || isEach(WEEK, WEEK) || isEach(28, 31) || isEach(89, 92) || isEach(365, 366))
  );
}
