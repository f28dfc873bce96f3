import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { AppCredentials, ConnectorClient } from 'botframework-connector';
import { startFakeTeams, type FakeTeams } from './fake-teams.ts';
import { citation, cited } from './samples.ts';
import { citationsOf } from './rules/citations.ts';

class LocalCredentials extends AppCredentials {
  override getToken(): Promise<string> {
    return Promise.resolve('local-token');
  }
  override async refreshToken(): Promise<never> {
    throw new Error('no token is fetched here');
  }
}

type Mapper = { type: { name: string; additionalProperties?: unknown } };
const { Activity, Entity } = createRequire(import.meta.url)(
  'botframework-connector/lib/connectorApi/models/mappers',
) as {
  Activity: Mapper;
  Entity: Mapper;
};

describe('the SDK on the wire', () => {
  let teams: FakeTeams;
  let loaded: string;
  beforeEach(async () => {
    teams = await startFakeTeams();
    // Another test in this process may have loaded the patch already.
    loaded = Activity.type.name;
    Activity.type.name = 'Composite';
  });
  afterEach(async () => {
    delete Entity.type.additionalProperties;
    Activity.type.name = loaded;
    await teams.stop();
  });

  async function citationsOnTheWire(): Promise<number> {
    const client = new ConnectorClient(new LocalCredentials('app'), { baseUri: teams.serviceUrl });
    const chat = teams.personalChat(teams.people.policyOfficer);
    const { id } = await client.conversations.sendToConversation(chat.id, cited([citation(1)]));
    const taken = await teams.waitForMessage(chat, ({ activityId }) => activityId === id);
    return taken.activity ? citationsOf(taken.activity).length : 0;
  }

  it('loses the citations as it is shipped, and the fake notes it', async () => {
    assert.equal(await citationsOnTheWire(), 0);
    assert.throws(() => teams.assertClean(), /root-entity-stripped/);
  });

  it('keeps them with the patch of the entity mapper', async () => {
    // docs/platform.md#what-the-connector-client-drops
    Entity.type.additionalProperties = { type: { name: 'Object' } };

    assert.equal(await citationsOnTheWire(), 1);
    teams.assertClean();
  });

  it('can create, update, delete and read members', async () => {
    const client = new ConnectorClient(new LocalCredentials('app'), { baseUri: teams.serviceUrl });
    const { conversations } = client;
    const created = await conversations.createConversation({
      isGroup: true,
      tenantId: teams.tenant.tenantId,
      channelData: { channel: { id: teams.channel().id } },
      activity: { type: 'message', text: 'Weekcijfers' },
    } as unknown as Parameters<typeof conversations.createConversation>[0]);

    assert.equal(created.id, `${teams.channel().id};messageid=${created.activityId}`);
    const updated = await conversations.updateActivity(created.id, created.activityId, {
      type: 'message',
      text: 'Nieuw',
    });
    assert.equal(updated.id, created.activityId);
    assert.deepEqual(
      teams.visible(teams.channel()).map(({ activity }) => activity?.text),
      ['Nieuw'],
    );
    const members = await conversations.getConversationMembers(created.id);
    assert.equal(members.length, teams.channel().members.length);
    await conversations.deleteActivity(created.id, created.activityId);
    assert.deepEqual(teams.visible(teams.channel()), []);
  });

  it('hears an error as Teams words it', async () => {
    const client = new ConnectorClient(new LocalCredentials('app'), { baseUri: teams.serviceUrl });

    await assert.rejects(client.conversations.sendToConversation('a:onbekend', cited([])), (error: unknown) => {
      const { statusCode, code } = error as { statusCode?: number; code?: string };
      return statusCode === 404 && code === 'ConversationNotFound';
    });
  });
});
