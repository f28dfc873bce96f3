import assert from 'node:assert/strict';
import { remarkSentence } from '../../../src/features/indicator/file/file-words.ts';
import { linesOf, read } from './given.ts';
import { oddExcel } from './odd-excel.ts';
import type { OddFile } from './odd-file.ts';
import { oddNumbers } from './odd-numbers.ts';
import { oddPeriods } from './odd-periods.ts';
import { oddShapes } from './odd-shapes.ts';
import { oddWriting } from './odd-writing.ts';

const files = [...oddWriting, ...oddNumbers, ...oddPeriods, ...oddShapes, ...(await oddExcel())];

describe('files that are only odd', () => {
  it('are at least sixty', () => assert.ok(files.length >= 60, String(files.length)));

  for (const file of files) it(`reads ${file.name}`, () => isRead(file));
});

async function isRead(file: OddFile): Promise<void> {
  const result = await read(file);
  assert.equal(result.kind, 'figures', JSON.stringify(result));
  if (result.kind !== 'figures') return;
  assert.deepEqual(linesOf(result), file.figures);
  const remarks = new Set(result.remarks.map(({ reason }) => reason));
  for (const remark of result.remarks)
    for (const language of ['nl', 'en'] as const)
      assert.doesNotMatch(remarkSentence(remark, language), /undefined|null|NaN|\[object/);
  for (const reason of file.remarks ?? [])
    assert.ok(remarks.has(reason as never), `${reason} of ${[...remarks].join()}`);
}
