import assert from 'node:assert/strict';
import { files, isFileAddress } from '../../src/teams/outbound/files.ts';
import { serveLoopback, type Loopback } from '../support/teams/loopback.ts';

/** More than comes in one piece. */
const mostBytes = 200_000;
const piece = 'x'.repeat(50_000);

describe('a file that somebody sent', () => {
  let ours: Loopback;
  let elsewhere: Loopback;
  let askedElsewhere = 0;

  before(async () => {
    elsewhere = await serveLoopback(async (_request, response) => {
      askedElsewhere += 1;
      response.end('a secret of the network');
    });
    ours = await serveLoopback(async ({ url = '' }, response) => {
      const [, what = '', size = ''] = url.split('/');
      const to = { moved: '/sized/5', elsewhere: elsewhere.url, round: '/round' }[what];
      // Not in one go: where restify is loaded, `writeHead` returns nothing.
      if (to !== undefined || what === 'status') {
        response.statusCode = to === undefined ? Number(size) : 302;
        if (to !== undefined) response.setHeader('location', to);
        return void response.end();
      }
      if (what === 'sized') return void response.end('x'.repeat(Number(size)));
      // In pieces, without saying how long it is.
      for (let sent = 0; sent < Number(size); sent += piece.length) response.write(piece);
      response.end();
    });
  });
  beforeEach(() => (askedElsewhere = 0));
  after(() => Promise.all([ours.stop(), elsewhere.stop()]));

  async function fetched(path: string) {
    const { fetchFile } = files({ origins: [ours.url], mostBytes });
    const found = await fetchFile(`${ours.url}${path}`);
    return found.kind === 'fetched' ? found.bytes.length : found.why;
  }

  const outcomes: Readonly<Record<string, number | string>> = {
    '/sized/5': 5,
    '/sized/200000': 200_000,
    '/pieces/200000': 200_000,
    '/moved': 5,
    '/sized/200001': 'too-large',
    '/pieces/250000': 'too-large',
    '/elsewhere': 'not-ours',
    '/round': 'unreachable',
    '/status/404': 'gone',
    '/status/410': 'gone',
    '/status/429': 'unreachable',
    '/status/503': 'unreachable',
  };
  for (const [path, outcome] of Object.entries(outcomes))
    it(`at ${path} is ${outcome}`, async () => {
      assert.equal(await fetched(path), outcome);
      assert.equal(askedElsewhere, 0, 'an address that is on no list was asked');
    });

  it('is placed only where files are', async () => {
    const { placeFile } = files({ origins: [ours.url], mostBytes });
    const bytes = Buffer.from('cijfers');

    assert.equal(await placeFile(`${ours.url}/status/201`, bytes), true);
    assert.equal(await placeFile(`${ours.url}/status/403`, bytes), false);
    assert.equal(await placeFile(`${ours.url}/elsewhere`, bytes), false);
    assert.equal(await placeFile(elsewhere.url, bytes), false);
    assert.equal(askedElsewhere, 0);
  });

  it('lies below a name of one label, over https and without a password', () => {
    const origins = ['https://*.sharepoint.com'];
    assert.equal(isFileAddress('https://gemeente-my.sharepoint.com/personal/x', origins), true);
    for (const address of [
      'http://gemeente.sharepoint.com/x',
      'https://sharepoint.com/x',
      'https://a.b.sharepoint.com/x',
      'https://sharepoint.com.evil.example/x',
      'https://evilsharepoint.com/x',
      'https://gemeente.sharepoint.com:8443/x',
      'https://user@gemeente.sharepoint.com/x',
      'no address',
    ])
      assert.equal(isFileAddress(address, origins), false, address);
  });
});
