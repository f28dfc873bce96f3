import { gzipSync } from 'node:zlib';
import type { GuardedBot } from './traces.ts';
import { head, speak, type SocketRequest } from './socket.ts';

/** One hostile request: `status` is what it gets, and it leaves nothing behind. */
export interface HostileCase {
  readonly name: string;
  readonly status: number | readonly number[];
  readonly send: (bot: GuardedBot) => Promise<{ readonly status: number; readonly text: string }>;
}

const json = { 'content-type': 'application/json' };

function bytes(body: string | Buffer, headers: Record<string, string> = json): HostileCase['send'] {
  return async (bot) =>
    bot.teams.raw({
      headers: { authorization: `Bearer ${await bot.token()}`, ...headers },
      body,
      answerWithinMs: 5_000,
    });
}

function wire(request: (token: string) => Omit<SocketRequest, 'url'>): HostileCase['send'] {
  return async (bot) => speak({ url: bot.app.url, ...request(await bot.token()) });
}

function call(method: string, path: string): HostileCase['send'] {
  return (bot) =>
    bot.teams.raw({ url: `${bot.app.url}${path}`, method, headers: json, body: '{}', answerWithinMs: 5_000 });
}

const signed = (token: string, more: Record<string, string>) => ({
  ...json,
  authorization: `Bearer ${token}`,
  ...more,
});
const path = '/api/messages';

/** Bodies under a sound token, because nobody else's body is read at all. */
export const bodyCases: readonly HostileCase[] = [
  {
    name: 'garbage that says it is gzip',
    status: 415,
    send: bytes('\u0001garbage', { ...json, 'content-encoding': 'gzip' }),
  },
  {
    name: 'truncated gzip',
    status: 415,
    send: bytes(gzipSync('{"type":"message"}').subarray(0, 15), { ...json, 'content-encoding': 'gzip' }),
  },
  {
    name: 'a gzip bomb',
    status: 415,
    send: bytes(gzipSync(Buffer.alloc(50_000_000, 0x61)), { ...json, 'content-encoding': 'gzip' }),
  },
  { name: 'a deflate body', status: 415, send: bytes('x', { ...json, 'content-encoding': 'deflate' }) },
  { name: 'an encoding that does not exist', status: 415, send: bytes('{}', { ...json, 'content-encoding': 'none' }) },
  { name: 'two encodings at once', status: 415, send: bytes('{}', { ...json, 'content-encoding': 'gzip, gzip' }) },
  {
    name: 'a multipart file',
    status: 415,
    send: bytes('--b\r\ncontent-disposition: form-data; name="f"; filename="a"\r\n\r\nx\r\n--b--', {
      'content-type': 'multipart/form-data; boundary=b',
    }),
  },
  { name: 'a form', status: 415, send: bytes('type=message', { 'content-type': 'application/x-www-form-urlencoded' }) },
  { name: 'plain text', status: 415, send: bytes('{}', { 'content-type': 'text/plain' }) },
  { name: 'XML', status: 415, send: bytes('<a/>', { 'content-type': 'application/xml' }) },
  { name: 'no content type', status: 415, send: bytes('{}', {}) },
  {
    name: 'a content type that only begins as JSON',
    status: 415,
    send: bytes('{}', { 'content-type': 'application/jsonp' }),
  },
  {
    name: '100 MB with its length told',
    status: 413,
    send: wire((token) => ({
      head: head(path, signed(token, { 'content-length': '104857600' })),
      flood: { bytes: 104_857_600, isChunked: false },
    })),
  },
  {
    name: '100 MB in chunks',
    status: 413,
    send: wire((token) => ({
      head: head(path, signed(token, { 'transfer-encoding': 'chunked' })),
      flood: { bytes: 104_857_600, isChunked: true },
    })),
  },
  { name: 'one byte more than is read', status: 413, send: bytes(Buffer.alloc(256 * 1024 + 1, 0x20)) },
  { name: '1 MB of text', status: 413, send: bytes(JSON.stringify({ text: 'a'.repeat(1_000_000) })) },
  { name: 'bad JSON', status: 400, send: bytes('{"type":') },
  { name: 'JSON and more', status: 400, send: bytes('{} {}') },
  { name: 'an empty body', status: 400, send: bytes('') },
  { name: 'invalid UTF-8', status: 400, send: bytes(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])) },
  { name: 'UTF-16', status: 400, send: bytes(Buffer.from('{"type":"message"}', 'utf16le')) },
  { name: 'a JSON string', status: 400, send: bytes('"message"') },
  { name: 'a JSON number', status: 400, send: bytes('1e309') },
  { name: 'null', status: 400, send: bytes('null') },
  { name: 'a JSON array', status: 400, send: bytes('[]') },
  { name: 'an array of activities', status: 400, send: bytes('[{"type":"message"}]') },
  { name: 'an empty object', status: 400, send: bytes('{}') },
  { name: '100,000 nested arrays', status: 400, send: bytes('['.repeat(100_000) + ']'.repeat(100_000)) },
  { name: '40,000 nested objects', status: 400, send: bytes('{"a":'.repeat(40_000) + '1' + '}'.repeat(40_000)) },
  {
    name: 'a __proto__ that claims a type',
    status: 400,
    send: bytes('{"__proto__":{"type":"message"},"constructor":{"prototype":{}}}'),
  },
  {
    name: 'a length shorter than the body',
    status: 400,
    send: wire((token) => ({ head: head(path, signed(token, { 'content-length': '1' })), body: '{}' })),
  },
  {
    name: 'a negative length',
    status: 400,
    send: wire((token) => ({ head: head(path, signed(token, { 'content-length': '-1' })) })),
  },
  {
    name: 'two lengths',
    status: 400,
    send: wire((token) => ({
      head: [...head(path, signed(token, { 'content-length': '2' })), 'content-length: 3'],
      body: '{}',
    })),
  },
  {
    name: 'a length and chunks, as request smugglers send',
    status: 400,
    send: wire((token) => ({
      head: head(path, signed(token, { 'content-length': '2', 'transfer-encoding': 'chunked' })),
      body: '0\r\n\r\n',
    })),
  },
  {
    name: 'a chunk of no hexadecimal size',
    status: 400,
    send: wire((token) => ({
      head: head(path, signed(token, { 'transfer-encoding': 'chunked' })),
      body: 'zz\r\n{}\r\n',
    })),
  },
];

/** Requests that never get as far as a token. */
export const requestCases: readonly HostileCase[] = [
  ...['GET', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'TRACE'].map((method) => ({
    name: `${method} on the messages`,
    status: 405,
    send: call(method, path),
  })),
  ...[
    '/',
    '/api',
    '/api/messages/',
    '/api/messages/1',
    '/API/MESSAGES',
    '/api/messages%00',
    '/.env',
    '/../../etc/passwd',
    '/api/%2e%2e/messages',
    '/healthz/x',
  ].map((where) => ({ name: `POST to ${where}`, status: [400, 404], send: call('POST', where) })),
  { name: 'a path that is no percent-encoding', status: [400, 404], send: call('POST', '/api/%E0%A4%A') },
  { name: 'POST on the health check', status: 405, send: call('POST', '/healthz') },
  ...[
    'http://[::1/api/messages',
    'http://a:99999999/api/messages',
    'http://169.254.169.254/api/messages',
    '//evil.example/api/messages',
    '//[',
    '*',
  ].map((target) => ({
    name: `a request target ${target}`,
    status: [400, 401, 404],
    send: wire(() => ({ head: head(target, json), body: '' })),
  })),
  ...['[', 'a:99999999', 'a b', '\u0001', 'bot.example/x?y#z', '@', ''].map((host) => ({
    name: `a Host of ${JSON.stringify(host)}`,
    status: [400, 401, 404],
    send: wire(() => ({ head: head(path, { ...json, host, 'content-length': '0' }) })),
  })),
  { name: 'bytes that are no HTTP', status: 400, send: wire(() => ({ head: ['\u0016\u0003\u0001\u0002'] })) },
  {
    name: 'a header of 20 kB',
    status: 431,
    send: wire(() => ({ head: head(path, { ...json, 'x-long': 'a'.repeat(20_000) }) })),
  },
  {
    name: '3,000 headers',
    status: [401, 431],
    send: wire(() => ({ head: [...head(path, json), ...Array.from({ length: 3_000 }, (_, n) => `a${n}: 1`)] })),
  },
  {
    name: 'a header with a bare line feed',
    status: 400,
    send: wire(() => ({ head: [...head(path, json), 'x: a\nb'] })),
  },
  {
    name: 'an expectation nobody can meet',
    status: [401, 417],
    send: wire(() => ({ head: head(path, { ...json, expect: 'x' }) })),
  },
  {
    name: 'an upgrade to a websocket',
    status: [0, 400, 401, 426],
    send: wire(() => ({
      head: head(path, { ...json, connection: 'upgrade', upgrade: 'websocket', 'content-length': '0' }),
    })),
  },
  {
    name: 'a tunnel',
    status: [0, 400, 404, 405],
    send: wire(() => ({ head: head('evil.example:443', {}, 'CONNECT') })),
  },
];
