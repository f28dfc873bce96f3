import assert from 'node:assert/strict';
import { serveIdentity } from '../support/managed-identity.ts';
import { answerJson } from '../support/teams/loopback.ts';
import { usualResource } from '../support/azure-openai/azure-openai.ts';
import { openDoor } from './at-the-door.ts';

/** Where App Service tells a machine of its identity (Microsoft Learn, "Use managed identities for App Service"). */
describe('the managed identity at the door', () => {
  const asked: URL[] = [];
  let isSilent = false;
  let identity: Awaited<ReturnType<typeof serveIdentity>>;
  before(async () => {
    identity = await serveIdentity(() => async (request, response) => {
      asked.push(new URL(request.url ?? '', 'http://127.0.0.1'));
      if (isSilent) return;
      const expires = String(Math.floor(Date.now() / 1_000) + 86_400);
      const token = { access_token: usualResource.token, token_type: 'Bearer', resource: 'x' };
      answerJson(response, 200, { ...token, expires_on: expires });
    });
    Object.assign(process.env, identity.env);
  });
  after(async () => {
    delete process.env['IDENTITY_ENDPOINT'];
    delete process.env['IDENTITY_HEADER'];
    await identity.stop();
  });
  beforeEach(() => void asked.splice(0));

  const open = (api: string, clientId: string | null, withinMs = 5_000) =>
    openDoor({ withinMs }, { resource: { api }, config: { credentials: { kind: 'managed-identity', clientId } } });

  for (const [api, clientId] of [
    ['v1', null],
    ['2024-10-21', '44444444-4444-4444-8444-444444444444'],
  ] as const)
    it(`is asked for a token of the service, which goes along instead of a key, over ${api}`, async () => {
      const { ask, azure } = await open(api, clientId);

      assert.equal((await ask()).kind, 'given');
      assert.equal((await ask()).kind, 'given');

      assert.deepEqual(azure.refusals, []);
      assert.ok(azure.requests.every(({ headers }) => !('api-key' in headers)));
      assert.equal(asked.length, 1, 'a token is kept for as long as it is good');
      assert.equal(asked[0]?.searchParams.get('resource'), 'https://cognitiveservices.azure.com');
      assert.equal(asked[0]?.searchParams.get('client_id'), clientId);
      await azure.stop();
    });

  it('that gives no token leaves an answer as it is, in time', async () => {
    isSilent = true;
    const { ask, azure, noted } = await open('v1', '55555555-5555-4555-8555-555555555555', 400);

    assert.deepEqual(await ask(), { kind: 'not-given', because: 'too-late' });
    assert.equal(azure.requests.length, 0);
    assert.deepEqual(
      noted.map(({ outcome }) => outcome),
      ['too-late'],
    );
    await azure.stop();
  });
});
