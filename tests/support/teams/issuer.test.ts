import assert from 'node:assert/strict';
import { after, beforeEach, describe, it } from 'mocha';
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify, type JWTPayload } from 'jose';
import { post } from './delivery.ts';
import { startIssuer, type Issuer } from './issuer.ts';
import { channelIssuer, deviations } from './tokens.ts';

const appId = '00000000-0000-4000-8000-0000000b0700';
const serviceUrl = 'http://127.0.0.1/emea/x/';

describe('the token issuer', () => {
  let issuer: Issuer;
  beforeEach(async () => {
    await issuer?.stop();
    issuer = await startIssuer();
  });
  after(() => issuer.stop());

  /** What a careful bot checks of the token alone; endorsement and serviceurl included. */
  async function verified(token: string): Promise<JWTPayload> {
    const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(issuer.keysUrl)), {
      issuer: channelIssuer,
      audience: appId,
      algorithms: ['RS256'],
      clockTolerance: 300,
      requiredClaims: ['exp', 'serviceurl'],
    });
    assert.equal(payload['serviceurl'], serviceUrl);
    const { kid } = decodeProtectedHeader(token);
    const { keys } = (await post({ url: issuer.keysUrl, method: 'GET' })).body as {
      keys: { kid: string; endorsements: string[] }[];
    };
    assert.ok(keys.find((key) => key.kid === kid)?.endorsements.includes('msteams'), 'not endorsed');
    return payload;
  }

  it('signs a token that a careful bot believes', async () => {
    const payload = await verified(await issuer.sign({ appId, serviceUrl }));

    assert.equal(payload['serviceurl'], serviceUrl);
  });

  for (const deviation of deviations) {
    it(`signs one that a careful bot refuses: ${deviation}`, async () => {
      const token = await issuer.sign({ appId, serviceUrl, deviation: deviation });
      const isAmbiguous = deviation === 'no-kid';

      if (isAmbiguous) assert.equal(decodeProtectedHeader(token).kid, undefined);
      else await assert.rejects(verified(token));
    });
  }

  it('signs any other claim that a test asks for', async () => {
    const payload = await verified(await issuer.sign({ appId, serviceUrl, claims: { tid: 'elders' } }));

    assert.equal(payload['tid'], 'elders');
  });

  it('publishes metadata that lead to its keys, and counts who asks', async () => {
    const { body } = await post({ url: issuer.metadataUrl, method: 'GET' });

    assert.deepEqual(
      [(body as Record<string, unknown>)['issuer'], (body as Record<string, unknown>)['jwks_uri']],
      [channelIssuer, issuer.keysUrl],
    );
    assert.deepEqual(issuer.fetches, { metadata: 1, keys: 0 });
    await post({ url: issuer.keysUrl, method: 'GET' });
    assert.deepEqual(issuer.fetches, { metadata: 1, keys: 1 });
  });

  it('believes old tokens after a rotation as long as the old key is published', async () => {
    const before = await issuer.sign({ appId, serviceUrl });
    await issuer.rotate();
    await verified(before);
    await verified(await issuer.sign({ appId, serviceUrl }));
    await issuer.rotate({ keepOld: false });

    await assert.rejects(verified(before));
  });

  it('can be down, cut off, talk nonsense, be slow or say nothing', async () => {
    const fetched = async () => post({ url: issuer.keysUrl, method: 'GET', answerWithinMs: 200 });
    issuer.become({ kind: 'down' });
    assert.equal((await fetched()).status, 503);
    issuer.become({ kind: 'cut' });
    assert.equal((await fetched()).status, 0);
    issuer.become({ kind: 'garbage' });
    assert.equal((await fetched()).body, undefined);
    issuer.become({ kind: 'silent' });
    assert.equal((await fetched()).failure, 'no answer in time');
    issuer.become({ kind: 'slow', delayMs: 20 });
    assert.equal((await fetched()).status, 200);
    issuer.become({ kind: 'up' });
    assert.equal((await fetched()).status, 200);
  });
});
