import { csvField } from '../../text/csv-field.ts';

export type WrittenCell = string | number | null;

export interface WrittenSheet {
  readonly name: string;
  /** In characters. */
  readonly widths: readonly number[];
  /** Headings first. */
  readonly rows: readonly (readonly WrittenCell[])[];
}

/** An XLSX file. A text in it is never a formula, whatever it begins with: the format keeps them apart. */
export async function writeSheets(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
  // Only then: most who start never hand out a sheet.
  const { writeXlsx } = await import('hucre/xlsx');
  return await writeXlsx({
    sheets: sheets.map(({ name, widths, rows }) => ({
      name,
      columns: widths.map((width) => ({ width })),
      rows: rows.map((row) => [...row]),
      freezePane: { rows: 1 },
    })),
  });
}

/**
 * CSV as a Dutch Excel opens it by itself: semicolons, a byte order mark for UTF-8, and a comma in numbers, which are not
 * grouped. A spreadsheet takes a text that begins like a formula for one (OWASP, CSV Injection), so that gets an apostrophe.
 */
export function writeCsv(rows: WrittenSheet['rows']): Uint8Array {
  const lines = rows.map((row) => row.map(cell).join(';'));
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`);
}

function cell(value: WrittenCell): string {
  if (value === null) return '';
  return typeof value === 'number' ? String(value).replace('.', ',') : csvField(value);
}
