import type { ReadWorkbook } from '../../features/indicator/file/workbook.ts';
import { decodeText } from './decode-text.ts';
import { limits } from './limits.ts';
import { readCsv } from './read-csv.ts';

/** The sheets of an XLSX or CSV file, whatever its name says it is; the name becomes that of the only sheet of a CSV. */
export async function readWorkbook(bytes: Uint8Array, fileName: string): Promise<ReadWorkbook> {
  if (bytes.length === 0) return { kind: 'unreadable', reason: 'empty' };
  if (bytes.length > limits.file) return { kind: 'unreadable', reason: 'too-large' };
  const text = decodeText(bytes);
  if (text === null) return { kind: 'unreadable', reason: 'not-a-table' };
  if (/^\s*<(?:!doctype|html|table|\?xml|meta|head)/i.test(text)) return { kind: 'unreadable', reason: 'web-page' };
  return readCsv(text, fileName.replace(/\.[a-z]{1,5}$/i, ''));
}
