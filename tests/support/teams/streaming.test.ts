import assert from 'node:assert/strict';
import { after, beforeEach, describe, it } from 'mocha';
import { connectorCalls } from './bare-bot.ts';
import { manualClock, type ManualClock } from './clock.ts';
import type { Answer } from './delivery.ts';
import { startFakeTeams, type FakeTeams } from './fake-teams.ts';
import { card, rootEntity } from './samples.ts';
import type { Json } from './wire.ts';

describe('a streamed answer', () => {
  let teams: FakeTeams;
  let time: ManualClock;
  beforeEach(async () => {
    await teams?.stop();
    time = manualClock();
    teams = await startFakeTeams({ clock: time.now });
  });
  after(() => teams.stop());

  async function stream(activity: Json, toGroup = false): Promise<Answer> {
    time.advance(1_000);
    const chat = toGroup ? teams.groupChat() : teams.personalChat(teams.people.policyOfficer);
    return connectorCalls(teams.serviceUrl).send(chat, activity);
  }
  async function begun(): Promise<string> {
    const { body } = await stream(chunk('informative', 1, 'Even zoeken…'));
    return (body as { id: string }).id;
  }
  const messageOf = ({ body }: Answer) => (body as { error: { message: string } }).error.message;

  it('is taken from the first word to the final message', async () => {
    const first = await stream(chunk('informative', 1, 'Even zoeken…'));
    const id = (first.body as { id: string }).id;
    const second = await stream(chunk('streaming', 2, 'Het verzuim', id));
    const third = await stream(chunk('streaming', 3, 'Het verzuim steeg', id));
    const last = await stream(final('Het verzuim steeg.', id, { attachments: [card()] }));

    assert.deepEqual([first.status, second.status, third.status, last.status], [201, 202, 202, 202]);
    assert.deepEqual([second.body, last.body], [{}, {}]);
    const roles = teams.ledger.accepted.map((entry) => `${entry.stream} ${entry.activityId === id}`);
    assert.deepEqual(roles, ['informative true', 'streaming true', 'streaming true', 'final true']);
    teams.assertClean();
  });

  it('is dropped with 202 when a chunk is out of order', async () => {
    const id = await begun();

    const answer = await stream(chunk('streaming', 3, 'Het', id));

    assert.equal(answer.status, 202);
    assert.match(answer.text, /ContentStreamSequenceOrderPreConditionFailed/);
    assert.equal(teams.ledger.accepted.length, 1);
  });

  it('is refused when a chunk does not hold what came before', async () => {
    const id = await begun();
    await stream(chunk('streaming', 2, 'Het verzuim', id));

    const answer = await stream(chunk('streaming', 3, 'Het ziekteverzuim', id));

    assert.equal(answer.status, 403);
    assert.match(messageOf(answer), /should contain the previously streamed content/);
  });

  it('is refused outside a personal chat', async () => {
    const answer = await stream(chunk('informative', 1, 'Even zoeken…'), true);

    assert.equal(answer.status, 403);
    assert.match(answer.text, /ContentStreamNotAllowed/);
  });

  it('is refused after two minutes, and can then be finished by an update', async () => {
    const id = await begun();
    time.advance(121_000);

    const late = await stream(final('Klaar', id));
    const chat = teams.personalChat(teams.people.policyOfficer);
    const update = await connectorCalls(teams.serviceUrl).update(chat, id, { type: 'message', text: 'Klaar' });

    assert.match(messageOf(late), /exceeded streaming time/);
    assert.equal(update.status, 200);
  });

  it('is refused once the person has pressed Stop', async () => {
    const id = await begun();
    teams.connector.cancelStream(id);

    assert.match(messageOf(await stream(chunk('streaming', 2, 'Het', id))), /canceled by user/);
  });

  it('is refused after the final message', async () => {
    const id = await begun();
    await stream(final('Klaar', id));

    assert.match(messageOf(await stream(final('Klaar!', id))), /already completed/);
  });

  it('keeps cards and labels for the final message', async () => {
    const id = await begun();
    const early = chunk('streaming', 2, 'Het', id);

    assert.equal((await stream({ ...early, attachments: [card()] })).status, 400);
    assert.equal((await stream({ ...early, entities: [...(early['entities'] as Json[]), rootEntity()] })).status, 400);
  });

  it('is refused when the final message has a number or is still typing', async () => {
    const id = await begun();
    const last = final('Klaar', id);
    const info = (last['entities'] as Json[])[0];

    assert.equal((await stream({ ...last, entities: [{ ...info, streamSequence: 2 }] })).status, 400);
    assert.equal((await stream({ ...last, type: 'typing' })).status, 400);
  });

  it('is refused when the SDK stripped the stream entity', async () => {
    const stripped = { ...chunk('informative', 1, 'Even zoeken…'), entities: [{ type: 'streaminfo' }] };

    assert.equal((await stream(stripped)).status, 400);
  });

  it('answers 403 instead of 413 when it grows too large', async () => {
    const id = await begun();

    const answer = await stream(chunk('streaming', 2, 'a'.repeat(60_000), id));

    assert.deepEqual([answer.status, messageOf(answer)], [403, 'Message size too large']);
  });

  it('notes channel data that does not mirror the entity', async () => {
    const { channelData: _dropped, ...bare } = chunk('informative', 1, 'Even zoeken…');

    assert.equal((await stream(bare)).status, 201);
    assert.deepEqual(
      teams.ledger.violations.map(({ rule }) => rule),
      ['stream-mirror'],
    );
  });
});

function chunk(streamType: string, streamSequence: number, text: string, streamId?: string): Json {
  const info = { streamType, streamSequence, ...(streamId === undefined ? {} : { streamId }) };
  const id = streamId === undefined ? {} : { id: streamId };
  return { type: 'typing', text, ...id, entities: [{ type: 'streaminfo', ...info }], channelData: info };
}

function final(text: string, streamId: string, more: Json = {}): Json {
  const info = { streamType: 'final', streamId };
  return {
    type: 'message',
    text,
    id: streamId,
    entities: [{ type: 'streaminfo', ...info }],
    channelData: info,
    ...more,
  };
}
