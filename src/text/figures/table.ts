import type { Span } from '../personal-data/span.ts';
import type { LeftOutReason, OwnPeriod, OwnPoint, OwnSeries } from './account.ts';
import { frequencyIn, kindOf, unitOf } from './nature.ts';
import { periodRow, withYear, yearOf } from './period-row.ts';
import type { Structure, StructureRest } from './structure.ts';
import { summaryOf } from './summary.ts';
import type { Cell } from './table-cells.ts';
import { type CellRow, type Column, isRowNumbers, layoutOf, periodColumn, roleNamed } from './table-columns.ts';
import { foldRatios, type ValueColumn } from './table-ratios.ts';
import type { NumberToken } from './tokens.ts';

interface Row {
  readonly index: number;
  readonly period: OwnPeriod | null;
  readonly label: string;
  readonly periodLabel: string;
}

/** One series for each column of figures, or for each group in it where periods come back per group. */
export function readTable(written: readonly CellRow[], around: string): Structure {
  const given = withLetterNames(written);
  const { headers, body, columns } = layoutOf(given);
  const roles = body.map((row) => roleNamed(row.find(({ kind }) => kind === 'text')?.text ?? ''));
  const isCounted = (row: number): boolean => roles[row] === null;
  const found = periodColumn(columns, isCounted);
  const isPeriodColumn = (column: number): boolean => column === found?.column || column === found?.yearColumn;
  const numbering = columns.findIndex(
    (column, i) => i === 0 && !found && columns.length > 1 && isRowNumbers(column, isCounted),
  );
  const valueColumns = columns.flatMap((column, i): ValueColumn[] =>
    !isPeriodColumn(i) && i !== numbering && isFigures(column) ? [{ ...column, index: i, denominators: null }] : [],
  );
  const labelColumns = columns.filter(
    (_, i) => !isPeriodColumn(i) && i !== numbering && !valueColumns.some(({ index }) => index === i),
  );
  const used: Span[] = [];
  const rest: StructureRest[] = [];
  const read: NumberToken[] = [];

  const rows = body.flatMap((cells, index): Row[] => {
    if (!isCounted(index)) return [];
    const label = labelColumns
      .map((column) => column.cells[index])
      .filter((cell) => cell?.kind === 'text')
      .map((cell) => cell?.text ?? '')
      .join(', ');
    const period = found?.periods[index] ?? null;
    const isEmpty = period === null && cells.every(({ kind }) => kind === 'empty' || kind === 'text');
    const own = textOf(columns[found?.column ?? -1]?.cells[index]);
    return isEmpty ? [] : [{ index, period, label, periodLabel: own }];
  });

  const { kept, dropped } = foldRatios(
    valueColumns,
    rows.map(({ index }) => index),
  );
  // One period for all rows (`2024` beside every district) makes groups, not a series.
  const isOverTime =
    found !== null && (rows.length < 2 || new Set(rows.map(({ period }) => JSON.stringify(period))).size > 1);
  const groups = groupsOf(rows, labelColumns, isOverTime);
  const series = kept.flatMap((column) =>
    [...groups].map(([group, own]) => seriesOf(column, own, { group, around, isPeriods: isOverTime })),
  );
  account();
  return {
    series: series.filter(({ points }) => points.some(({ value }) => value !== null)),
    pairs: [],
    used,
    rest,
    read,
  };

  function account(): void {
    const all = new Set(rows.map(({ index }) => index));
    const taken = new Set([...groups.values()].flat().map(({ index }) => index));
    for (const cell of headers.flat()) leave(cell, 'header');
    for (const [column, { cells }] of columns.entries()) {
      const value = valueColumns.find(({ index }) => index === column);
      const reason = dropped.get(column);
      for (const [row, cell] of cells.entries()) {
        if (!cell || cell.kind === 'empty') continue;
        const role = roles[row];
        if (role) leave(cell, role, value && all.size ? computedFor(role, value, rows) : null);
        else if (!all.has(row)) leave(cell, 'header');
        else if (!taken.has(row)) leave(cell, 'duplicate-period');
        else if (reason) leave(cell, reason, reason === 'total' && cell.kind === 'figure' ? cell.figure.value : null);
        else if (cell.kind === 'hidden') leave(cell, 'suppressed');
        else if (value && (cell.kind === 'figure' || cell.kind === 'part')) use(cell);
        else if (isPeriodColumn(column)) use(cell);
        else
          leave(
            cell,
            column === numbering
              ? 'row-number'
              : cell.kind === 'period'
                ? 'period'
                : cell.kind === 'text'
                  ? 'name'
                  : 'ambiguous',
          );
      }
    }
  }

  function use(cell: Cell): void {
    used.push(cell);
    for (const token of cell.tokens) if (token.kind === 'number') read.push(token);
  }

  function leave(cell: Cell, reason: LeftOutReason, computed: number | null = null): void {
    if (!/\d/.test(cell.text)) return;
    const value = cell.kind === 'figure' ? cell.figure.value : null;
    rest.push({ start: cell.start, end: cell.end, reason, value, computed });
  }
}

/** Under teams A and B a team called C is no hidden figure. */
function withLetterNames(rows: readonly CellRow[]): readonly CellRow[] {
  const isLetter = (cell: Cell | undefined): boolean => cell !== undefined && /^\p{L}$/u.test(cell.text);
  return rows.map((row) =>
    row.map((cell, column): Cell => {
      if (cell.kind !== 'hidden' || !isLetter(cell)) return cell;
      const isName = rows.some((other) => other[column]?.kind === 'text' && isLetter(other[column]));
      return isName ? { ...cell, kind: 'text' } : cell;
    }),
  );
}

function textOf(cell: Cell | undefined): string {
  return cell?.text ?? '';
}

function isFigures({ cells }: Column): boolean {
  const filled = cells.filter(
    (cell) => cell && cell.kind !== 'empty' && cell.kind !== 'missing' && cell.kind !== 'hidden',
  );
  const figures = filled.filter((cell) => cell?.kind === 'figure' || cell?.kind === 'part');
  return figures.length > 0 && figures.length * 2 >= filled.length;
}

/** In a long table periods come back for every group; without groups a period that comes back is a mistake. */
function groupsOf(
  rows: readonly Row[],
  labels: readonly Column[],
  hasPeriods: boolean,
): ReadonlyMap<string, readonly Row[]> {
  if (!hasPeriods) return new Map([['', rows]]);
  const keyOf = (row: Row): string => JSON.stringify(row.period);
  if (new Set(rows.map(keyOf)).size === rows.length) return new Map([['', rows]]);
  const byGroup = Map.groupBy(rows, ({ index }) =>
    labels
      .map((column) => column.cells[index])
      .filter((cell) => cell?.kind === 'text')
      .map(textOf)
      .join(', '),
  );
  return new Map(
    [...byGroup].map(([group, own]) => {
      const seen = new Set<string>();
      return [group, own.filter((row) => (seen.has(keyOf(row)) ? false : seen.add(keyOf(row))))] as const;
    }),
  );
}

function seriesOf(
  column: ValueColumn,
  rows: readonly Row[],
  { group, around, isPeriods }: { group: string; around: string; isPeriods: boolean },
): OwnSeries {
  const { periods, frequency } = periodRow(rows.map(({ period }) => period));
  // Where years stand above the columns (`2025`, `2026`) and months beside the rows.
  const year = /^(?:19|20)\d\d(?!\d)/.exec(column.header)?.[0];
  const points = rows.map((row, i) => ({
    ...pointOf(column, row),
    label: isPeriods ? row.periodLabel : row.label,
    period: ofYear(periods[i] ?? null, year),
  }));
  const units = rows.flatMap(({ index }) => {
    const cell = column.cells[index];
    return cell?.kind === 'figure' ? [cell.figure.unit] : [];
  });
  const own = unitOf(points, { words: column.header, units });
  const unit = own ?? unitOf(points, { words: `${column.header} ${around}`, units });
  const isLabelled = points.some(({ label }) => label !== '');
  return {
    label: [column.header, group].filter((part) => part !== '').join(', '),
    unit,
    kind: kindOf(unit, column.header) ?? kindOf(unit, `${column.header} ${around}`),
    frequency: frequency ?? frequencyIn(`${column.header} ${around}`),
    arrangement: isPeriods ? 'periods' : isLabelled ? 'groups' : 'list',
    points,
  };
}

function ofYear(period: OwnPeriod | null, year: string | undefined): OwnPeriod | null {
  return period && year !== undefined && yearOf(period) === null ? withYear(period, Number(year)) : period;
}

function pointOf({ cells, denominators, values }: ValueColumn, { index }: Row): OwnPoint {
  const cell = cells[index];
  const empty = { period: null, label: '', value: null, numerator: null, denominator: null };
  if (cell?.kind === 'part') {
    const [numerator, denominator] = [cell.part.value, cell.whole.value];
    return { ...empty, value: (100 * numerator) / denominator, numerator, denominator };
  }
  if (cell?.kind !== 'figure') return empty;
  const whole = denominators?.cells[index];
  if (!denominators) return { ...empty, value: cell.figure.value };
  if (whole?.kind !== 'figure' || whole.figure.value <= 0) return empty;
  const [numerator, denominator] = [cell.figure.value, whole.figure.value];
  const given = values?.cells[index];
  return {
    ...empty,
    value: given?.kind === 'figure' ? given.figure.value : (100 * numerator) / denominator,
    numerator,
    denominator,
  };
}

function computedFor(role: LeftOutReason, column: Column, rows: readonly Row[]): number | null {
  const values = rows.flatMap(({ index }) => {
    const cell = column.cells[index];
    return cell?.kind === 'figure' ? [cell.figure.value] : [];
  });
  return summaryOf(role, values);
}
