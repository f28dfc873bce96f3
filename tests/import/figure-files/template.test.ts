import assert from 'node:assert/strict';
import type { Cell } from '../../../src/features/indicator/file/workbook.ts';
import { readWorkbook } from '../../../src/import/workbook/read-workbook.ts';
import { templateFor } from '../../../src/import/workbook/template-for.ts';
import { excel } from './excel.ts';
import { halfYearly, linesOf, monthly, quarterly, read, today, weekly, yearly } from './given.ts';

const all = [...weekly, ...monthly, ...quarterly, ...halfYearly, ...yearly];

describe('the file to fill in', () => {
  for (const language of ['nl', 'en'] as const)
    it(`reads back as it was filled in (${language})`, async () => {
      const made = await readWorkbook(await templateFor(all, { today, periods: 2, language }), 'sjabloon.xlsx');
      assert.equal(made.kind, 'workbook');
      if (made.kind !== 'workbook') return;
      const filled = (made.workbook.sheets[0]?.cells ?? []).map((cells, i) =>
        cells.map((cell, column) => (i > 0 && column === 3 ? 10 + i : textOf(cell))),
      );
      const result = await read({ content: await excel(filled), indicators: all });
      assert.equal(result.kind, 'figures', JSON.stringify(result));
      if (result.kind !== 'figures') return;
      assert.equal(result.figures.length, 2 * all.length);
      assert.deepEqual(linesOf(result).slice(0, 2), [
        'wmo-meldingen Voorbeeldstad 2026-11-16 11',
        'wmo-meldingen Voorbeeldstad 2026-11-23 12',
      ]);
      const starts = (id: string): string[] =>
        result.figures.filter(({ indicatorId }) => indicatorId === id).map(({ periodStart }) => periodStart);
      assert.deepEqual(['bijstand', 'tevreden', 'clienten', 'inwoners'].map(starts), [
        ['2026-09-01', '2026-10-01'],
        ['2026-04-01', '2026-07-01'],
        ['2025-07-01', '2026-01-01'],
        ['2024-01-01', '2025-01-01'],
      ]);
      assert.deepEqual(result.remarks, []);
    });
});

function textOf(cell: Cell): string | null {
  return cell.kind === 'text' ? cell.text : null;
}
