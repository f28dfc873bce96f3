import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { startBareBot, type Heard, type Reply } from './bare-bot.ts';
import { startFakeTeams, type FakeTeams } from './fake-teams.ts';
import { message } from './samples.ts';
import type { Json } from './wire.ts';

describe('what Teams sends to a bot', () => {
  let teams: FakeTeams;
  let bot: Awaited<ReturnType<typeof startBareBot>>;
  let answer: (heard: Heard) => Reply;
  beforeEach(async () => {
    answer = () => ({ status: 200 });
    teams = await startFakeTeams();
    bot = await startBareBot(teams, (heard) => answer(heard));
  });
  afterEach(() => Promise.all([bot.stop(), teams.stop()]));

  const lastHeard = () => bot.heard.at(-1)?.activity as Json & { conversation: Json; channelData: Json };

  describe('a message', () => {
    it('in a personal chat carries everything a bot relies on', async () => {
      const { policyOfficer } = teams.people;
      const said = await teams.say(policyOfficer, 'Wat is verzuim?');

      const heard = lastHeard();
      const { id, timestamp, localTimestamp, attachments: _html, ...rest } = heard;
      assert.equal(said.status, 200);
      assert.match(String(id), /^\d{13}$/);
      assert.equal(Date.parse(String(timestamp)), Date.parse(String(localTimestamp)));
      assert.match(String(localTimestamp), /\+0[12]:00$/);
      assert.deepEqual(rest, {
        type: 'message',
        text: 'Wat is verzuim?',
        textFormat: 'plain',
        channelId: 'msteams',
        serviceUrl: teams.serviceUrl,
        locale: 'nl-NL',
        localTimezone: 'Europe/Amsterdam',
        from: { id: policyOfficer.id, name: 'Beleidsmedewerker (voorbeeld)', aadObjectId: policyOfficer.aadObjectId },
        recipient: { id: teams.bot.id, name: 'Datawijzer' },
        conversation: {
          conversationType: 'personal',
          tenantId: teams.tenant.tenantId,
          id: teams.personalChat(policyOfficer).id,
        },
        entities: [
          { type: 'clientInfo', locale: 'nl-NL', country: 'NL', platform: 'Web', timezone: 'Europe/Amsterdam' },
        ],
        channelData: { tenant: { id: teams.tenant.tenantId } },
      });
    });

    it('in a channel mentions the bot and starts a thread that the bot can answer in', async () => {
      await teams.sayInChannel(teams.people.manager, teams.channel(), 'wat betekent dit?');

      const { text, entities, conversation, channelData, id } = lastHeard();
      assert.equal(text, '<at>Datawijzer</at> wat betekent dit?');
      assert.deepEqual((entities as Json[])[0], {
        type: 'mention',
        text: '<at>Datawijzer</at>',
        mentioned: { id: teams.bot.id, name: 'Datawijzer' },
      });
      assert.equal(conversation['id'], `${teams.channel().id};messageid=${String(id)}`);
      assert.deepEqual([conversation['isGroup'], conversation['conversationType']], [true, 'channel']);
      assert.deepEqual(Object.keys(channelData), ['teamsChannelId', 'teamsTeamId', 'channel', 'team', 'tenant']);
      assert.equal((await bot.reply(String(conversation['id']), String(id), message())).status, 201);
    });

    it('can answer in a thread, and come from a group chat', async () => {
      await teams.sayInChannel(teams.people.manager, teams.channel(), 'een');
      const thread = String(lastHeard().conversation['id']);
      await teams.sayInChannel(teams.people.champion, teams.channel(), 'twee', { inThread: thread });
      assert.equal(lastHeard().conversation['id'], thread);

      await teams.sayInGroup(teams.people.champion, teams.groupChat(), 'hulp');
      assert.deepEqual(
        [lastHeard().conversation['conversationType'], lastHeard().conversation['isGroup']],
        ['groupChat', true],
      );
    });

    it('from a guest carries the tenant of the guest', async () => {
      await teams.say(teams.people.outsider, 'hallo');

      assert.notEqual(lastHeard().conversation['tenantId'], teams.tenant.tenantId);
    });

    it('is signed for this bot and this service URL, unless a test wants otherwise', async () => {
      await teams.say(teams.people.manager, 'hallo');
      const token = String(bot.heard[0]?.headers['authorization']).replace('Bearer ', '');
      const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(teams.issuer.keysUrl)));
      assert.deepEqual([payload.aud, payload['serviceurl']], [teams.bot.appId, teams.serviceUrl]);

      await teams.say(teams.people.manager, 'hallo', { token: 'none' });
      assert.equal(bot.heard[1]?.headers['authorization'], undefined);
      await teams.say(teams.people.manager, 'hallo', { token: 'kapot' });
      assert.equal(bot.heard[2]?.headers['authorization'], 'Bearer kapot');
    });
  });

  it('an edit keeps the id and a deletion takes the words away', async () => {
    const said = await teams.say(teams.people.manager, 'een');
    await teams.edit(said, 'twee');
    const edited = lastHeard();
    await teams.erase(said);
    const erased = lastHeard();

    assert.deepEqual([edited['type'], edited['text'], edited['id']], ['messageUpdate', 'twee', said.activity.id]);
    assert.equal(edited.channelData['eventType'], 'editMessage');
    assert.deepEqual([erased['type'], erased['text'], erased['id']], ['messageDelete', undefined, said.activity.id]);
    assert.equal(erased.channelData['eventType'], 'softDeleteMessage');
  });

  it('an installation names the chosen channel, and an uninstallation closes the door', async () => {
    await teams.install(teams.channel(), teams.people.coordinator);
    const [member, install] = bot.heard.map(({ activity }) => activity as Json & { channelData: Json });
    assert.deepEqual(member?.['membersAdded'], [{ id: teams.bot.id }]);
    assert.deepEqual([install?.['type'], install?.['action']], ['installationUpdate', 'add']);
    assert.deepEqual(install?.channelData['settings'], { selectedChannel: { id: teams.channel().id } });

    await teams.uninstall(teams.channel(), teams.people.coordinator);
    assert.equal(lastHeard()['action'], 'remove');
    assert.equal((await bot.send(teams.channel(), message())).status, 403);
  });

  it('a reaction names the message it is about', async () => {
    await teams.react(teams.people.manager, teams.channel(), '17');

    assert.deepEqual([lastHeard()['replyToId'], lastHeard()['reactionsAdded']], ['17', [{ type: 'like' }]]);
  });

  describe('a repetition', () => {
    it('is the very same, or the same under a new id', async () => {
      const said = await teams.say(teams.people.manager, 'een');
      await teams.repeat(said);
      await teams.repeatUnderNewId(said);

      const [first, second, third] = bot.heard.map(({ activity }) => activity);
      assert.deepEqual(second, first);
      assert.notEqual(third?.['id'], first?.['id']);
      assert.equal(third?.['text'], first?.['text']);
    });

    it('follows a failure of the bot until it takes the message', async () => {
      answer = () => (bot.heard.length < 3 ? { status: 503 } : { status: 200 });

      const said = await teams.say(teams.people.manager, 'een', { redelivery: { deliveries: 4 } });

      assert.deepEqual([said.status, said.deliveries], [200, 3]);
      assert.equal(new Set(bot.heard.map(({ activity }) => activity['id'])).size, 1);
    });

    it('of an invoke comes under a new id from the third delivery on', async () => {
      answer = () => 'cut';
      const chat = teams.personalChat(teams.people.manager);

      await teams.invoke(teams.people.manager, chat, 'task/fetch', {}, { redelivery: { deliveries: 4 } });

      const ids = bot.heard.map(({ activity }) => activity['id']);
      assert.deepEqual([ids.length, ids[1] === ids[0], new Set(ids).size], [4, true, 3]);
    });

    it('does not follow a refusal, nor happen unasked', async () => {
      answer = () => ({ status: 400 });
      assert.equal((await teams.say(teams.people.manager, 'een', { redelivery: { deliveries: 4 } })).deliveries, 1);
      answer = () => ({ status: 500 });
      assert.equal((await teams.say(teams.people.manager, 'een')).deliveries, 1);
    });

    it('follows when the bot takes longer than Teams waits', async () => {
      answer = () => ({ status: 200, delayMs: 80 });

      const said = await teams.say(teams.people.manager, 'een', { answerWithinMs: 20, redelivery: { deliveries: 2 } });

      assert.deepEqual([said.status, said.failure, said.deliveries], [0, 'no answer in time', 2]);
    });
  });

  it('can be any bytes with any headers', async () => {
    await teams.raw({ body: '{"a":1}', headers: { 'content-type': 'text/plain', 'x-eigen': 'ja' } });
    await teams.rawJson({ type: 17, serviceUrl: 'https://elders.example/' });

    assert.equal(bot.heard[0]?.headers['x-eigen'], 'ja');
    assert.deepEqual(bot.heard[1]?.activity, { type: 17, serviceUrl: 'https://elders.example/' });
  });

  it('says how to go on when no bot was named', async () => {
    const lonely = await startFakeTeams();

    await assert.rejects(lonely.say(lonely.people.manager, 'hallo'), /connectBot/);
    await lonely.stop();
  });
});
