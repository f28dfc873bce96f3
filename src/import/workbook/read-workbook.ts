import type { ReadWorkbook } from '../../features/indicator/file/workbook.ts';
import { decodeText } from './decode-text.ts';
import { limits } from './limits.ts';
import { readCsv } from './read-csv.ts';
import { readExcel } from './read-xlsx.ts';

/** The sheets of an XLSX or CSV file, whatever its name says it is; the name becomes that of the only sheet of a CSV. */
export async function readWorkbook(bytes: Uint8Array, fileName: string): Promise<ReadWorkbook> {
  if (bytes.length === 0) return { kind: 'unreadable', reason: 'empty' };
  if (bytes.length > limits.file) return { kind: 'unreadable', reason: 'too-large' };
  if (startsWith(bytes, 'PK\x03\x04')) return readExcel(bytes);
  if (startsWith(bytes, '\xd0\xcf\x11\xe0'))
    return { kind: 'unreadable', reason: isEncrypted(bytes) ? 'encrypted' : 'old-excel' };
  if (startsWith(bytes, '%PDF') || startsWith(bytes, '{\\rtf')) return { kind: 'unreadable', reason: 'not-a-table' };
  const text = decodeText(bytes);
  if (text === null) return { kind: 'unreadable', reason: 'not-a-table' };
  if (/^\s*<(?:!doctype|html|table|\?xml|meta|head)/i.test(text)) return { kind: 'unreadable', reason: 'web-page' };
  return readCsv(text, fileName.replace(/\.[a-z]{1,5}$/i, ''));
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return Array.from(text).every((character, i) => bytes[i] === character.charCodeAt(0));
}

/** A protected XLSX is a box of the old format with a stream of this name in it (MS-OFFCRYPTO 2.3.4.4). */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
}
