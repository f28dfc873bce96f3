import type { Span } from '../personal-data/span.ts';

/** A cell without its quotes and outer spaces; positions are those of the text. */
export interface GridCell extends Span {
  readonly text: string;
}

export interface Grid extends Span {
  readonly rows: readonly (readonly GridCell[])[];
}

const LONGEST_CELL = 80;
const holdsNumber =
  /^[-+~<>≈±(]{0,2}\s?(?:€|eur)?\s?[-+]?\.?\d[\d.,'/ \u00a0\u202f-]{0,30}\s?(?:%|€|k|\p{L}{1,20})?\)?\*?$/iu;

/**
 * The table in a text: Excel (tabs), Markdown (pipes), CSV with ; or , and quoted fields (RFC 4180), or columns of
 * spaces. null when there is none; a single row or a single column is a list.
 */
export function gridIn(text: string): Grid | null {
  return (
    table(text, '\t', (rows) => rows.length > 1) ??
    table(text, '|', (rows) => rows.length > 1 && hasFigures(rows)) ??
    table(text, ';', (rows) => rows.length > 1 && isEven(rows) && hasFigures(rows)) ??
    table(text, ',', (rows) => rows.length > 1 && isEven(rows) && hasFigures(rows) && isCommaTable(rows)) ??
    table(text, '  ', (rows) => rows.length > 1 && isEven(rows) && hasFigures(rows)) ??
    table(text, ' ', (rows) => rows.length > 2 && isEven(rows) && isNumbered(rows)) ??
    namedRows(text)
  );
}

function table(
  text: string,
  delimiter: string,
  suits: (rows: readonly (readonly GridCell[])[]) => boolean,
): Grid | null {
  if (!text.includes(delimiter)) return null;
  const rows = rowsOf(text, delimiter);
  const isRow = (row: readonly GridCell[]): boolean => row.length > 1;
  const [first, last] = [rows.findIndex(isRow), rows.findLastIndex(isRow)];
  if (first < 0) return null;
  const block = rows.slice(first, last + 1).filter((row) => row.some((cell) => cell.text !== ''));
  const [start, end] = [rows[first]?.[0]?.start ?? 0, rows[last]?.at(-1)?.end ?? text.length];
  return suits(block) ? { rows: block.filter((row) => !isRule(row)), start, end } : null;
}

function rowsOf(text: string, delimiter: string): GridCell[][] {
  if (delimiter === '  ' || delimiter === ' ') return spacedRows(text, delimiter);
  const quoted = splitRows(text, delimiter, true) ?? splitRows(text, delimiter, false) ?? [];
  return delimiter === '|' ? quoted.map(withoutOuterPipes) : quoted;
}

/** null when a quote is never closed: then it is no quoting. */
function splitRows(text: string, delimiter: string, isQuoting: boolean): GridCell[][] | null {
  const rows: GridCell[][] = [[]];
  let start = 0;
  for (let i = 0; i <= text.length; i += 1) {
    const character = text.charAt(i);
    if (isQuoting && character === '"' && text.slice(start, i).trim() === '' && i - start < LONGEST_CELL) {
      i = closingQuote(text, i);
      if (i < 0) return null;
      continue;
    }
    if (character !== delimiter && character !== '\n' && character !== '') continue;
    rows.at(-1)?.push(cellOf(text, start, i));
    start = i + 1;
    if (character === '\n') rows.push([]);
  }
  return rows;
}

function closingQuote(text: string, open: number): number {
  let i = text.indexOf('"', open + 1);
  while (i >= 0 && text.charAt(i + 1) === '"') i = text.indexOf('"', i + 2);
  return i;
}

function spacedRows(text: string, delimiter: string): GridCell[][] {
  const gap = delimiter === ' ' ? / +/g : / {2,}/g;
  let start = 0;
  return text.split('\n').map((line) => {
    const lineStart = start;
    start += line.length + 1;
    const shift = line.length - line.trimStart().length;
    const cells: GridCell[] = [];
    let from = lineStart + shift;
    for (const match of line.trim().matchAll(gap)) {
      const at = lineStart + shift + match.index;
      cells.push(cellOf(text, from, at));
      from = at + match[0].length;
    }
    cells.push(cellOf(text, from, lineStart + line.length));
    return cells;
  });
}

function cellOf(text: string, start: number, end: number): GridCell {
  const raw = text.slice(start, end);
  const trimmed = raw.trim();
  const from = start + (raw.length - raw.trimStart().length);
  const quoted = /^"([^]*)"$/.exec(trimmed)?.[1];
  if (quoted === undefined) return { text: trimmed, start: from, end: from + trimmed.length };
  return { text: quoted.replaceAll('""', '"').trim(), start: from + 1, end: from + trimmed.length - 1 };
}

const named = /^([^\d\n]{2,40}?) {1,3}((?:\d[\d.,]*%?(?: +|$)){2,8})$/u;
const FEWEST_NAMED = 2;
const letters = /\p{L}/u;

/** `2024 2025`, with or without a name for the rows. */
const ofYears = /^(?:\p{L}+ +)?(?:(?:19|20)\d\d(?: +|$)){2,}$/u;

/** `Noord 412 12.300` under each other: a name with as many figures in every row, under a heading or none. */
function namedRows(text: string): Grid | null {
  let start = 0;
  const lines = text.split('\n').map((line) => {
    const from = start;
    start += line.length + 1;
    return { from, line: line.trimEnd(), found: named.exec(line.trimEnd()) };
  });
  const first = lines.findIndex(({ found }) => found !== null && letters.test(found[1] ?? ''));
  const end = lines.findIndex(({ found }, i) => i > first && found === null);
  const body = first < 0 ? [] : lines.slice(first, end < 0 ? undefined : end);
  const rows = body.map(({ from, found }) => {
    const [, name = '', figures = ''] = found ?? [];
    const at = from + (found?.[0].length ?? 0) - figures.length;
    return [cellOf(text, from, from + name.length), ...cellsIn(text, at, figures)];
  });
  const width = rows[0]?.length ?? 0;
  if (rows.length < FEWEST_NAMED || rows.some((row) => row.length !== width)) return null;
  const above = lines[first - 1];
  const head =
    above && (!/\d/.test(above.line) || ofYears.test(above.line)) ? cellsIn(text, above.from, above.line) : [];
  const heads = head.length >= width - 1 && head.length <= width + 1 ? headOf(text, head, width) : null;
  if (!heads && rows.length <= FEWEST_NAMED) return null;
  const all = heads ? [heads, ...rows] : rows;
  return { rows: all, start: all[0]?.[0]?.start ?? 0, end: all.at(-1)?.at(-1)?.end ?? text.length };
}

function cellsIn(text: string, from: number, line: string): GridCell[] {
  return [...line.matchAll(/\S+/g)].map(({ index, 0: { length } }) =>
    cellOf(text, from + index, from + index + length),
  );
}

/** The last words head the figures, what stands before them the names. */
function headOf(text: string, head: readonly GridCell[], width: number): GridCell[] {
  const own = head.slice(-(width - 1));
  const start = head[0]?.start ?? 0;
  return [cellOf(text, start, Math.max(start, (own[0]?.start ?? start) - 1)), ...own];
}

function withoutOuterPipes(row: readonly GridCell[]): GridCell[] {
  const cells = row.length > 2 && row[0]?.text === '' ? row.slice(1) : [...row];
  return cells.length > 1 && cells.at(-1)?.text === '' ? cells.slice(0, -1) : cells;
}

/** `|---|---:|` under a Markdown header. */
function isRule(row: readonly GridCell[]): boolean {
  return row.every(({ text }) => /^:?-{2,}:?$/.test(text));
}

function isEven(rows: readonly (readonly GridCell[])[]): boolean {
  return rows.every((row) => row.length === rows[0]?.length && row.every(({ text }) => text.length <= LONGEST_CELL));
}

/** At least half of the rows hold a cell that is a number and nothing else. */
function hasFigures(rows: readonly (readonly GridCell[])[]): boolean {
  const own = rows.filter((row) => row.some(({ text }) => holdsNumber.test(text)));
  return own.length * 2 >= rows.filter((row) => !isRule(row)).length;
}

/** `4,1` under `3,9` are decimals: of a table some comma has something else than digits beside it. */
function isCommaTable(rows: readonly (readonly GridCell[])[]): boolean {
  return rows.some((row) =>
    row.some(({ text }, i) => i < row.length - 1 && (!/\d$/.test(text) || !/^\d/.test(row[i + 1]?.text ?? ''))),
  );
}

/** `12 345` under `11 367` is numbers with a space in them, unless the first ones simply count on. */
function isNumbered(rows: readonly (readonly GridCell[])[]): boolean {
  const first = rows.map((row) => Number(row[0]?.text || NaN)).slice(Number.isNaN(Number(rows[0]?.[0]?.text)) ? 1 : 0);
  const isCounting = first.every((number, i) => i === 0 || Math.abs(number - (first[i - 1] ?? NaN)) === 1);
  return (
    first.length > 2 && isCounting && rows.slice(1).every((row) => row.every(({ text }) => holdsNumber.test(text)))
  );
}
