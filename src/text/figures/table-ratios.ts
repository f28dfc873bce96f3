import { fold } from '../words/normal-words.ts';
import type { LeftOutReason } from './account.ts';
import { type Column, roleNamed } from './table-columns.ts';
import { denominatorHeader, percentageWords } from './words.ts';

/** A column of figures; with `denominators` they are parts of those, of which `values` is the percentage as given. */
export interface ValueColumn extends Column {
  readonly index: number;
  readonly denominators: Column | null;
  readonly values?: Column;
}

// A percentage in whole points.
const ROUNDED = 0.51;

/**
 * Columns that belong together: counts with what they are out of, and a percentage beside them; and columns left out
 * because they add up the others. `rows` are those that count.
 */
export function foldRatios(
  columns: readonly ValueColumn[],
  rows: readonly number[],
): { kept: readonly ValueColumn[]; dropped: ReadonlyMap<number, LeftOutReason> } {
  const dropped = new Map<number, LeftOutReason>();
  const summing = columns.find(
    (column) => columns.length > 2 && roleNamed(column.header) === 'total' && isSum(column, columns, rows),
  );
  if (summing) dropped.set(summing.index, 'total');
  for (const column of columns) {
    const role = roleNamed(column.header);
    if (columns.length > 1 && role !== null && role !== 'total') dropped.set(column.index, role);
  }
  const left = columns.filter(({ index }) => !dropped.has(index));
  const wholes = left.filter(({ header }) => denominatorHeader.test(fold(header).trim()));
  const [whole] = wholes;
  const shares = left.filter((column) => isShare(column, rows));
  const counts = left.filter((column) => column !== whole && !shares.includes(column));
  const fits =
    counts.length > 0 &&
    whole !== undefined &&
    !shares.includes(whole) &&
    counts.every((column) => isWithin(column, whole, rows));
  if (wholes.length === 0) return { kept: besideNamesakes(left, rows) ?? left, dropped };
  if (wholes.length !== 1 || !whole || !fits) return { kept: left, dropped };

  const [count, ...more] = counts;
  const share = shares.find((column) => count !== undefined && !more.length && agrees(column, count, whole, rows));
  const kept = counts.map((column): ValueColumn => ({
    ...column,
    denominators: whole,
    ...(share ? { values: share } : {}),
  }));
  return { kept: [...kept, ...shares.filter((column) => column !== share)], dropped };
}

/** `Meldingen Noord, Inwoners Noord, Meldingen Zuid, Inwoners Zuid`: counts with the people of the same name. */
function besideNamesakes(columns: readonly ValueColumn[], rows: readonly number[]): readonly ValueColumn[] | null {
  const nameOf = ({ header }: Column): string | null => {
    const folded = fold(header).trim();
    return peopleHeader.test(folded) ? folded.replace(peopleHeader, ' ').trim() : null;
  };
  const wholes = columns.filter((column) => (nameOf(column) ?? '') !== '');
  const counts = columns.filter((column) => nameOf(column) === null);
  if (wholes.length < 2 || counts.length !== wholes.length) return null;
  const kept = counts.flatMap((count): ValueColumn[] => {
    const own = wholes.filter((whole) => ` ${fold(count.header)} `.includes(` ${nameOf(whole) ?? ''} `));
    const [whole, ...more] = own;
    return whole && more.length === 0 && isWithin(count, whole, rows) ? [{ ...count, denominators: whole }] : [];
  });
  return kept.length === counts.length && new Set(kept.map(({ denominators }) => denominators)).size === kept.length
    ? kept
    : null;
}

const peopleHeader =
  /(?:^| )(?:(?:aantal|totaal|number of) )?(?:inwoners|huishoudens|jeugdigen|gezinnen|leerlingen|bevolking|populatie|inhabitants|households|residents|population|children|pupils)(?= |$)/;

function figureAt(column: Column, row: number): number | null {
  const cell = column.cells[row];
  return cell?.kind === 'figure' ? cell.figure.value : null;
}

function isShare(column: Column, rows: readonly number[]): boolean {
  const isWritten = rows.some((row) => {
    const cell = column.cells[row];
    return cell?.kind === 'figure' && cell.figure.unit === 'percentage';
  });
  return isWritten || percentageWords.test(fold(column.header));
}

function isWithin(column: Column, whole: Column, rows: readonly number[]): boolean {
  return rows.every((row) => {
    const [part, all] = [figureAt(column, row), figureAt(whole, row)];
    return part === null || all === null || (part >= 0 && part <= all);
  });
}

function agrees(share: Column, count: Column, whole: Column, rows: readonly number[]): boolean {
  return rows.every((row) => {
    const [percentage, part, all] = [figureAt(share, row), figureAt(count, row), figureAt(whole, row)];
    return percentage === null || part === null || all === null || Math.abs((100 * part) / all - percentage) <= ROUNDED;
  });
}

/** Every row's total is the sum of its other figures. */
function isSum(total: ValueColumn, columns: readonly ValueColumn[], rows: readonly number[]): boolean {
  return rows.every((row) => {
    const sum = columns.reduce((added, column) => added + (column === total ? 0 : (figureAt(column, row) ?? 0)), 0);
    const own = figureAt(total, row);
    return own === null || Math.abs(own - sum) < 1e-6 * Math.max(1, Math.abs(sum));
  });
}
