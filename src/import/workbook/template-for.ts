import { templateRows } from '../../features/indicator/file/template.ts';
import type { Indicator } from '../../features/indicator/indicator.ts';

const widths = [32, 20, 12, 12, 12, 12, 40];

/** An XLSX file to fill in, in the documented shape (docs/figure-files.md). */
export async function templateFor(
  indicators: readonly Indicator[],
  given: Parameters<typeof templateRows>[1],
): Promise<Uint8Array> {
  const rows = templateRows(indicators, given).map((row) => row.map((text) => (text === '' ? null : text)));
  // As in write-sheets.ts.
  const { writeXlsx } = await import('hucre/xlsx');
  return await writeXlsx({
    sheets: [
      {
        name: given.language === 'nl' ? 'Cijfers' : 'Figures',
        columns: widths.map((width) => ({ width })),
        rows,
        freezePane: { rows: 1 },
      },
    ],
  });
}
