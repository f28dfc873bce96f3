import { withoutApproximations } from './approximations.ts';
import { type PlainText, plainTextOf } from './plain-text.ts';
import { withYearsJoined } from './years-in-columns.ts';
import { withSerialDates } from './serial-dates.ts';

const periodWord =
  '(?:[Ww]eeknummer|[Ww]eek|[Ww]k|maand|kwartaal|kw|q|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec)';
const month =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sep|okt|nov|dec)';
const name = '\\p{Lu}\\p{Ll}{2,20}';
/** Where a row ends in a figure and the next one starts at once: `31week 41: 28`, `40Zuid 38`, `31feb: 28`. */
const rowStart = new RegExp(`\\d%?(?=(?:${periodWord}|${name})[.:=\\s]{0,3}\\d)`, 'gu');
/** The heading before the first row: `per weekweek 40: 31`, `AantalNoord 40`. */
const headEnd = new RegExp(`\\p{Ll}(?=(?:week\\s?\\d|${month}[.:=\\s]{0,3}\\d|${name}[:=\\s]{0,3}\\d))`, 'gu');
const nameThenFigure = new RegExp(`(?<=\\p{Ll})(?=\\d)`, 'gu');
const FEWEST = 2;

/** `Noord 412 12.300 Centrum 388 14.100 De Akkers 290 9.800`: names that each have as many figures behind them. */
const run = /(?<=^|[\d%:] {1,2}|\n)(\p{L}[^\d\n,;:.()]{1,60}?) ((?:\d[\d.,]*%?(?: +|$|(?=\())){2,4})/gu;
const FEWEST_NAMED = 3;

function namedRowsIn(text: string): number[] {
  if (text.includes('\n') || !/^\p{L}/u.test(text)) return [];
  const found = [...text.matchAll(run)];
  const counts = new Set(found.map(([, , figures = '']) => figures.trim().split(/ +/).length));
  const names = new Set(found.map(([, own = '']) => own.toLowerCase()));
  const covered = found.reduce((sum, [all]) => sum + all.length, 0);
  const isAll = covered >= text.replace(/ ?\([^\d()]*\)\s*$/, '').length - 1;
  const areRows = found.length >= FEWEST_NAMED && counts.size === 1 && names.size === found.length && isAll;
  if (!areRows) return [];
  const heading = headingLength(found);
  return [...(heading > 0 ? [heading] : []), ...found.slice(1).map(({ index }) => index)];
}

/** `Maand Instroom Uitstroom Januari 31 28 Februari 27 30`: a word above each column, before the name of the first row. */
function headingLength(rows: readonly RegExpExecArray[]): number {
  const [first, ...others] = rows.map(([, own = '']) => own.trim().split(/ +/));
  const width = 1 + (rows[0]?.[2]?.trim().split(/ +/).length ?? 0);
  const isNamed = others.every(({ length }) => length === 1) && first?.length === width + 1;
  return isNamed ? first.slice(0, width).join(' ').length + 1 : 0;
}

/** `… 290 9.800 (meldingen, inwoners)`: what the figures are, said behind the rows. */
function headingBehind(text: string): [number, string][] {
  const found = /\((\p{L}+(?:(?:,| en|\/) ?\p{L}+){1,3})\)\s*$/u.exec(text);
  const heads = found?.[1]?.split(/, ?|\/ ?| en /) ?? [];
  return found
    ? [
        [0, `naam ${heads.join(' ')}\n`],
        [found.index, '\n'],
      ]
    : [];
}

/** What was pasted, with its rows and its dates as they were. */
export function pastedText(given: string): PlainText {
  return withSerialDates(withRowsApart(withYearsJoined(withoutApproximations(plainTextOf(given)))));
}

/** Some hosts drop the line breaks of what is pasted: puts them back where rows plainly run into each other. */
function withRowsApart(plain: PlainText): PlainText {
  const { text } = plain;
  const named = namedRowsIn(text);
  const rows = named.length > 0 ? named : placesIn(text, rowStart);
  const [first] = rows;
  if (first === undefined) return plain;
  const heads = named.length > 0 ? [] : placesIn(text, headEnd).filter((place) => place < first);
  if (rows.length + heads.length < FEWEST) return plain;
  const breaks = new Map<number, string>(named.length > 0 ? headingBehind(text) : []);
  for (const at of [...heads, ...rows]) breaks.set(at, '\n');
  for (const { index } of text.matchAll(nameThenFigure)) breaks.set(index, breaks.get(index) ?? ' ');
  const places = [...breaks.keys()].toSorted((a, b) => a - b);
  let made = '';
  const at: number[] = [];
  let from = 0;
  for (const place of [...places, text.length]) {
    for (let i = from; i < place; i += 1) at.push(i);
    const between = breaks.get(place) ?? '';
    made += text.slice(from, place) + between;
    for (let i = 0; i < between.length; i += 1) at.push(place);
    from = place;
  }
  return { text: made, at: (index) => plain.at(at[index] ?? text.length) };
}

function placesIn(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => index + found.length);
}
