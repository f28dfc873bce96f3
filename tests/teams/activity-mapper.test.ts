import assert from 'node:assert/strict';
import { ConnectorClient } from 'botframework-connector';
import { Activity } from 'botframework-connector/lib/connectorApi/models/mappers.js';
import { connector } from '../../src/teams/outbound/connector.ts';
import { credentialsFor } from '../../src/teams/outbound/credentials.ts';
import { postActivitiesAsBytes } from '../../src/teams/outbound/activity-mapper.ts';
import { toOutgoing } from '../../src/teams/outbound/message.ts';
import { fakeAppId, startFakeTeams, type FakeTeams } from '../support/teams/fake-teams.ts';
import { isRecord, type Json } from '../support/teams/wire.ts';

const mapped = Activity.type as { name: string };

describe('the entities of a message on the wire', () => {
  let teams: FakeTeams;
  beforeEach(async () => {
    teams = await startFakeTeams();
  });
  afterEach(async () => {
    postActivitiesAsBytes();
    await teams.stop();
  });

  const message = {
    text: 'Het aantal steeg [1].',
    citations: [{ title: 'Definitie', url: 'https://voorbeeld.example/definitie', says: 'Wat er geteld wordt.' }],
    isAiGenerated: true,
  };
  const credentials = credentialsFor(fakeAppId, { kind: 'local' });

  async function rootOnTheWire(post: (id: string, activity: Uint8Array) => Promise<unknown>): Promise<[Json, Json]> {
    const chat = teams.personalChat(teams.people.policyOfficer);
    const { activity } = toOutgoing(message, { id: chat.id, botId: teams.bot.id }, 'answer');
    await post(chat.id, activity);
    const [root] = (await teams.waitForMessage(chat)).activity?.entities ?? [];
    assert.ok(isRecord(root));
    return [root, (JSON.parse(String(activity)) as { entities: Json[] }).entities[0] ?? {}];
  }

  it('keeps citations on the wire, and the label that a model wrote the text', async () => {
    const post = connector(credentials);
    const [root, ours] = await rootOnTheWire((id, activity) => post(teams.serviceUrl, id, activity));

    assert.deepEqual(root, ours);
    assert.deepEqual(root['additionalType'], ['AIGeneratedContent']);
    assert.equal((root['citation'] as Json[]).length, 1);
    teams.assertClean();
  });

  it('loses both without the mended mapper', async () => {
    mapped.name = 'Composite';
    const { conversations } = new ConnectorClient(credentials, { baseUri: teams.serviceUrl });
    const [root] = await rootOnTheWire((id, activity) =>
      conversations.sendToConversation(id, JSON.parse(String(activity)) as object),
    );

    assert.deepEqual([root['citation'], root['additionalType']], [undefined, undefined]);
    assert.throws(() => teams.assertClean(), /root-entity-stripped/);
  });
});
