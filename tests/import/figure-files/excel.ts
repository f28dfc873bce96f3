import { writeXlsx, type CellValue } from 'hucre/xlsx';

type Sheet = Parameters<typeof writeXlsx>[0]['sheets'][number];

/** An XLSX file as the library writes it; files of LibreOffice itself stand in tests/import/files. */
export function excel(rows: CellValue[][], more: Partial<Sheet> = {}): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: 'Blad1', rows, ...more }] });
}

export function excelOf(...sheets: readonly Sheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: [...sheets] });
}
