import assert from 'node:assert/strict';
import { Activity } from 'botframework-connector/lib/connectorApi/models/mappers.js';
import { connector } from '../../src/teams/outbound/connector.ts';
import { credentialsFor } from '../../src/teams/outbound/credentials.ts';
import { keepWholeActivities } from '../../src/teams/outbound/activity-mapper.ts';
import { toActivity } from '../../src/teams/outbound/message.ts';
import { fakeAppId, startFakeTeams, type FakeTeams } from '../support/teams/fake-teams.ts';
import { isRecord, type Json } from '../support/teams/wire.ts';

const mapped = Activity.type as { name: string };

describe('the entities of a message on the wire', () => {
  let teams: FakeTeams;
  beforeEach(async () => {
    teams = await startFakeTeams();
  });
  afterEach(async () => {
    keepWholeActivities();
    await teams.stop();
  });

  const activity = toActivity({
    text: 'Het aantal steeg [1].',
    citations: [{ title: 'Definitie', url: 'https://voorbeeld.example/definitie', says: 'Wat er geteld wordt.' }],
    isAiGenerated: true,
  });

  async function rootOnTheWire(unpatched: boolean): Promise<Json> {
    const post = connector(credentialsFor(fakeAppId, { kind: 'local' }));
    if (unpatched) mapped.name = 'Composite';
    const chat = teams.personalChat(teams.people.policyOfficer);
    await post(teams.serviceUrl, chat.id, { ...activity, from: { id: teams.bot.id } });
    const [root] = (await teams.waitForMessage(chat)).activity?.entities ?? [];
    assert.ok(isRecord(root));
    return root;
  }

  it('keeps citations on the wire, and the label that a model wrote the text', async () => {
    const root = await rootOnTheWire(false);

    assert.deepEqual(root, (activity['entities'] as Json[])[0]);
    assert.deepEqual(root['additionalType'], ['AIGeneratedContent']);
    assert.equal((root['citation'] as Json[]).length, 1);
    teams.assertClean();
  });

  it('loses both without the mended mapper', async () => {
    const root = await rootOnTheWire(true);

    assert.deepEqual([root['citation'], root['additionalType']], [undefined, undefined]);
    assert.throws(() => teams.assertClean(), /root-entity-stripped/);
  });
});
