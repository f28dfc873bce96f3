import { randomUUID } from 'node:crypto';
import { serveLoopback } from './loopback.ts';

export type Drive = Awaited<ReturnType<typeof startDrive>>;

type Kept = { name: string; bytes: Uint8Array; key: string };

const mostBytes = 64 * 1024 * 1024;

/**
 * The OneDrive behind Teams (docs/platform.md#files): a download address is good with its key only and takes no token, a
 * place for an upload takes one PUT whose Content-Range says how long the file is.
 */
export async function startDrive() {
  const files = new Map<string, Kept>();
  const places = new Map<string, { name: string; isTaken: boolean }>();
  /** Every request, as method and path; a bearer token that came along is a fault of the bot. */
  const asked: { method: string; path: string; hasToken: boolean }[] = [];
  const answers = new Map<string, { status: number; location?: string; silent?: boolean }>();

  const server = await serveLoopback(async (request, response) => {
    const method = request.method ?? 'GET';
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    asked.push({ method, path: url.pathname, hasToken: request.headers.authorization !== undefined });
    const end = (status: number, body: Uint8Array | string = '', headers: Record<string, string> = {}): void => {
      response.writeHead(status, headers);
      response.end(body);
    };
    const id = url.pathname.split('/').at(-1) ?? '';
    const told = answers.get(id);
    if (told?.silent) return;
    if (told) return end(told.status, '', told.location ? { location: told.location } : {});
    if (method === 'GET') {
      const file = files.get(id);
      if (!file) return end(404);
      if (url.searchParams.get('tempauth') !== file.key || request.headers.authorization) return end(401);
      return end(200, file.bytes, { 'content-type': 'application/octet-stream' });
    }
    const place = places.get(id);
    if (method !== 'PUT' || !place || place.isTaken) return end(404);
    const parts: Buffer[] = [];
    for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
    const bytes = Buffer.concat(parts);
    const range = `bytes 0-${bytes.length - 1}/${bytes.length}`;
    if (request.headers['content-range'] !== range || bytes.length > mostBytes) return end(400);
    place.isTaken = true;
    files.set(id, { name: place.name, bytes, key: randomUUID() });
    return end(201, '{}', { 'content-type': 'application/json' });
  });

  return {
    url: server.url,
    asked: asked as readonly (typeof asked)[number][],

    /** As Teams does when somebody sends a file: it lies in their OneDrive, and the bot hears where for some minutes. */
    keep(name: string, bytes: Uint8Array) {
      const [id, key] = [randomUUID(), randomUUID()];
      files.set(id, { name, bytes, key });
      return { uniqueId: id, downloadUrl: `${server.url}/download/${id}?tempauth=${key}` };
    },

    /** Where one file of this name may be put, once. */
    place(name: string) {
      const id = randomUUID();
      places.set(id, { name, isTaken: false });
      return { uniqueId: id, uploadUrl: `${server.url}/upload/${id}`, contentUrl: `${server.url}/files/${id}` };
    },

    placed: (uniqueId: string): Uint8Array | undefined => files.get(uniqueId)?.bytes,

    /** From now on this file answers so; without a status it never answers. */
    answer(uniqueId: string, how: { status: number; location?: string } | 'never'): void {
      answers.set(uniqueId, how === 'never' ? { status: 0, silent: true } : how);
    },

    stop: () => server.stop(),
  };
}
