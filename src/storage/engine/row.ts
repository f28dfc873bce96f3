import { AppError } from '../../shared/errors.ts';

/** One row as a driver hands it out: nothing is believed of it until it was read through one of these. */
export type Row = Readonly<Record<string, unknown>>;

export function text(row: Row, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? value : wrong(column, value);
}

export function textOrNull(row: Row, column: string): string | null {
  return row[column] == null ? null : text(row, column);
}

export function number(row: Row, column: string): number {
  const value = row[column];
  return typeof value === 'number' && Number.isFinite(value) ? value : wrong(column, value);
}

export function numberOrNull(row: Row, column: string): number | null {
  return row[column] == null ? null : number(row, column);
}

export function flag(row: Row, column: string): boolean {
  const value = row[column];
  return typeof value === 'boolean' ? value : wrong(column, value);
}

export function bytes(row: Row, column: string): Uint8Array {
  const value = row[column];
  return value instanceof Uint8Array ? value : wrong(column, value);
}

/** One word of a closed list. */
export function word<Word extends string>(row: Row, column: string, words: readonly Word[]): Word {
  const value = row[column];
  return words.find((one) => one === value) ?? wrong(column, value);
}

/** Words of a closed list; those of a later version of the program are left out. */
export function wordsOrNone<Word extends string>(row: Row, column: string, words: readonly Word[]): readonly Word[] {
  const value = row[column];
  return Array.isArray(value) ? words.filter((one) => value.includes(one)) : [];
}

/** A list of texts. */
export function texts(row: Row, column: string): readonly string[] {
  const value = row[column];
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : wrong(column, value);
}

function wrong(column: string, value: unknown): never {
  throw new AppError('storage.corrupt', `The database holds a ${typeof value} in ${column}, which cannot be.`);
}
