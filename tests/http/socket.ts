import { connect } from 'node:net';

export interface SocketAnswer {
  /** 0 when the connection was closed without a status line, -1 when it was still open and silent at the end. */
  readonly status: number;
  readonly text: string;
  readonly sentBytes: number;
}

export interface SocketRequest {
  readonly url: string;
  /** Everything up to the empty line, without it. */
  readonly head: readonly string[];
  readonly body?: string | Buffer;
  /** Sends so many bytes, as chunks when `isChunked`, until an answer comes: with pauses in which one can, unless `isBlind`. */
  readonly flood?: { readonly bytes: number; readonly isChunked: boolean; readonly isBlind?: boolean };
  /** Leaves the empty line out, so that the headers never end. */
  readonly isHeadOpen?: boolean;
  readonly patienceMs?: number;
}

const flooded = Buffer.alloc(64 * 1024, 0x20);

/** A client that follows no rule of HTTP: what no ordinary client would send, sent. */
export function speak(request: SocketRequest): Promise<SocketAnswer> {
  const { hostname, port } = new URL(request.url);
  const pauseMs = request.flood?.isBlind ? 0 : 25;
  return new Promise((resolve) => {
    let text = '';
    let isOver = false;
    const socket = connect(Number(port), hostname);
    const timer = setTimeout(() => finish(-1), request.patienceMs ?? 3_000);
    function finish(silence = 0): void {
      clearTimeout(timer);
      if (isOver) return;
      isOver = true;
      const sentBytes = socket.bytesWritten;
      socket.destroy();
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? silence), text, sentBytes });
    }
    socket.on('data', (part) => {
      text += part.toString('latin1');
      if (text.includes('\r\n\r\n') && !text.startsWith('HTTP/1.1 100')) finish();
    });
    socket.once('close', () => finish());
    socket.once('error', () => finish());
    socket.once('connect', () => {
      socket.write(request.head.join('\r\n') + (request.isHeadOpen ? '\r\n' : '\r\n\r\n'));
      if (request.body !== undefined) socket.write(request.body);
      if (request.flood) setTimeout(pour, pauseMs, request.flood.bytes);
      else if (request.isHeadOpen) drip();
    });

    function pour(left: number): void {
      if (isOver || left <= 0 || socket.destroyed) return;
      const part = request.flood?.isChunked
        ? Buffer.concat([Buffer.from(`${flooded.length.toString(16)}\r\n`), flooded, Buffer.from('\r\n')])
        : flooded;
      const go = () => setTimeout(pour, pauseMs, left - flooded.length);
      if (socket.write(part)) go();
      else socket.once('drain', go);
    }

    function drip(): void {
      if (isOver) return;
      socket.write(`x-drip-${Date.now()}: 1\r\n`);
      setTimeout(drip, 1_000);
    }
  });
}

export function head(path: string, headers: Readonly<Record<string, string>>, method = 'POST'): string[] {
  const all = { host: 'bot.example', ...headers };
  return [`${method} ${path} HTTP/1.1`, ...Object.entries(all).map(([name, value]) => `${name}: ${value}`)];
}
