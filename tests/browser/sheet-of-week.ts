import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { unpacked, zipEntries } from '../../src/import/workbook/zip-entries.ts';
import { periodAt } from '../../src/time/period.ts';
import { today } from '../../src/time/today.ts';
import { addWeeks } from '../../src/local/sample/sample-weeks.ts';

const file = new URL('../import/files/sample-week.xlsx', import.meta.url);
const writtenWeek = '2026-W46';

/** The file that LibreOffice made, with the last week that is over in the one cell text that names a week. */
export async function sheetOfWeek(): Promise<Buffer> {
  const zip = new ZipFile();
  for (const entry of zipEntries(await readFile(file)) ?? assert.fail('the file is no zip')) {
    const bytes = await buffer(unpacked(entry));
    const isText = entry.name === 'xl/sharedStrings.xml';
    zip.addBuffer(isText ? Buffer.from(bytes.toString().replace(writtenWeek, newestWeek())) : bytes, entry.name);
  }
  zip.end();
  return buffer(zip.outputStream);
}

function newestWeek(): string {
  const week = periodAt('week', addWeeks(today(), -1));
  assert.equal(week.kind, 'week');
  return week.kind === 'week' ? `${week.isoYear}-W${String(week.isoWeek).padStart(2, '0')}` : '';
}
