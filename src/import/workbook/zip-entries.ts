import { createInflateRaw } from 'node:zlib';
import { Readable } from 'node:stream';

export interface ZipEntry {
  readonly name: string;
  /** Bytes that the zip says it takes when unpacked. */
  readonly size: number;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly packed: Uint8Array;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const MOST_ENTRIES = 5_000;

/** What the central directory of a zip lists (APPNOTE 4.3.12); null when it cannot be followed. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MOST_ENTRIES) return null;
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const packedSize = view.getUint32(at + 20, true);
    const local = view.getUint32(at + 42, true);
    if (local + 30 > bytes.length) return null;
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (from + packedSize > bytes.length) return null;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0))),
      size: view.getUint32(at + 24, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: bytes.subarray(from, from + packedSize),
    });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

/**
 * The bytes of an entry, a piece at a time, so that nothing of it is kept. Rejects when it is damaged or unpacks to more
 * than it said.
 */
export async function* unpacked({ method, packed, size }: ZipEntry): AsyncGenerator<Uint8Array> {
  if (method !== 0 && method !== 8) throw new RangeError(`packed by method ${method}`);
  const pieces: AsyncIterable<Uint8Array> =
    method === 0 ? Readable.from([packed]) : Readable.from([packed]).pipe(createInflateRaw());
  let count = 0;
  for await (const piece of pieces) {
    count += piece.length;
    if (count > size) throw new RangeError('unpacks to more than it says');
    yield piece;
  }
}

function endOfDirectory(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) if (view.getUint32(at, true) === END) return at;
  return null;
}
