import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, it } from 'mocha';
import { connectorCalls } from './bare-bot.ts';
import { manualClock, type ManualClock } from './clock.ts';
import { startFakeTeams, type FakeTeams, type FakeTeamsOptions } from './fake-teams.ts';
import { card, message } from './samples.ts';
import type { Json } from './wire.ts';

describe('the connector', () => {
  let teams: FakeTeams;
  let time: ManualClock;
  let calls: ReturnType<typeof connectorCalls>;
  async function open(options: FakeTeamsOptions = {}): Promise<void> {
    await teams?.stop();
    time = manualClock();
    teams = await startFakeTeams({ clock: time.now, ...options });
    calls = connectorCalls(teams.serviceUrl);
  }
  beforeEach(() => open());
  after(() => teams.stop());

  const chat = () => teams.personalChat(teams.people.policyOfficer);
  const codeOf = (body: unknown) => (body as { error: { code: string } }).error.code;
  const idOf = (body: unknown) => (body as { id: string }).id;

  describe('who may speak', () => {
    it('refuses a request without a bearer token', async () => {
      const { status } = await connectorCalls(teams.serviceUrl, '').send(chat(), message());

      assert.equal(status, 401);
      assert.equal(teams.ledger.refused[0]?.rule, 'bearer');
    });

    it('refuses a token that the tenant did not give', async () => {
      await open({ isBotToken: (token) => token === 'right' });

      assert.equal((await connectorCalls(teams.serviceUrl, 'wrong').send(chat(), message())).status, 401);
      assert.equal((await connectorCalls(teams.serviceUrl, 'right').send(chat(), message())).status, 201);
    });

    it('knows only the routes of the Bot Connector, below the service URL', async () => {
      assert.equal((await calls.call('PATCH', `/${chat().id}/activities`, {})).status, 404);
      assert.equal((await connectorCalls(`${teams.connector.url}/`).send(chat(), message())).status, 404);
    });
  });

  describe('conversations', () => {
    it('answers 404 for one that does not exist', async () => {
      const { status, body } = await calls.send('a:onbekend', message());

      assert.deepEqual([status, codeOf(body)], [404, 'ConversationNotFound']);
    });

    it('answers 403 after the bot was removed, until it is back', async () => {
      teams.tenant.uninstall(chat());
      const gone = await calls.send(chat(), message());
      teams.tenant.install(chat());
      const back = await calls.send(chat(), message());

      assert.deepEqual([gone.status, codeOf(gone.body), back.status], [403, 'MessageWritesBlocked', 201]);
    });

    it('removes the bot from all channels of a team at once', async () => {
      teams.tenant.uninstall(teams.channel('Weekcijfers'));

      assert.equal((await calls.send(teams.channel('Algemeen'), message())).status, 403);
      assert.equal((await calls.send(teams.channel('Algemeen', 'Ander team'), message())).status, 201);
    });

    it('answers 404 for a thread that nobody started', async () => {
      assert.equal((await calls.send(`${teams.channel().id};messageid=1`, message())).status, 404);
    });
  });

  describe('creating', () => {
    const inChannel = (more: Json = {}): Json => ({
      isGroup: true,
      tenantId: teams.tenant.tenantId,
      channelData: { channel: { id: teams.channel().id } },
      activity: message(),
      ...more,
    });
    const withPerson = (more: Json = {}): Json => ({
      isGroup: false,
      members: [{ id: teams.people.champion.id }],
      tenantId: teams.tenant.tenantId,
      ...more,
    });

    it('posts to a channel and answers with the thread and the message beside it', async () => {
      const { status, body } = await calls.create(inChannel());

      const { id, activityId } = body as { id: string; activityId: string };
      assert.equal(status, 201);
      assert.match(activityId, /^\d{13}$/);
      assert.equal(id, `${teams.channel().id};messageid=${activityId}`);
      assert.equal((await calls.send(id, message({ text: 'Vervolg' }))).status, 201);
    });

    it('gives the same chat with a person every time, by either id', async () => {
      const first = await calls.create(withPerson());
      const second = await calls.create(withPerson({ members: [{ id: teams.people.champion.aadObjectId }] }));

      assert.equal(idOf(first.body), teams.personalChat(teams.people.champion).id);
      assert.deepEqual(second.body, first.body);
    });

    it('refuses a channel post without a message', async () => {
      assert.equal((await calls.create(inChannel({ activity: undefined }))).status, 400);
    });

    it('refuses a chat with nobody, with several people, or with a stranger', async () => {
      const { champion, manager } = teams.people;
      assert.equal((await calls.create(withPerson({ members: [] }))).status, 400);
      assert.equal(
        (await calls.create(withPerson({ members: [{ id: champion.id }, { id: manager.id }] }))).status,
        400,
      );
      assert.equal((await calls.create(withPerson({ members: [{ id: '29:vreemd' }] }))).status, 400);
    });

    it('refuses another tenant', async () => {
      assert.equal((await calls.create(withPerson({ tenantId: 'elders' }))).status, 403);
    });

    it('judges the first message like any other', async () => {
      assert.equal((await calls.create(inChannel({ activity: { type: 'message' } }))).status, 400);
    });

    it('answers 403 where the bot is not installed', async () => {
      teams.tenant.uninstall(teams.channel());
      teams.tenant.uninstall(teams.personalChat(teams.people.champion));

      assert.equal((await calls.create(inChannel())).status, 403);
      assert.equal((await calls.create(withPerson())).status, 403);
    });
  });

  describe('messages', () => {
    it('numbers them with increasing times, also within one millisecond', async () => {
      const ids = [idOf((await calls.send(chat(), message())).body), idOf((await calls.send(chat(), message())).body)];

      assert.deepEqual(ids, [String(time.now()), String(time.now() + 1)]);
    });

    it('takes a reply, an update and a deletion, and shows what is left', async () => {
      const first = idOf((await calls.send(chat(), message({ text: 'een' }))).body);
      const second = idOf((await calls.reply(chat(), first, message({ text: 'twee' }))).body);
      const update = await calls.update(chat(), first, message({ text: 'een, beter' }));
      const removal = await calls.remove(chat(), second);

      assert.deepEqual([update.status, update.body, removal.status], [200, { id: first }, 200]);
      assert.deepEqual(
        teams.visible(chat()).map(({ activity }) => activity?.text),
        ['een, beter'],
      );
      assert.deepEqual(
        teams.ledger.accepted.map(({ operation }) => operation),
        ['send', 'reply', 'update', 'delete'],
      );
    });

    it('answers 404 to an update or a deletion of what it does not know', async () => {
      const id = idOf((await calls.send(chat(), message())).body);
      await calls.remove(chat(), id);

      const answers = [await calls.update(chat(), '1', message()), await calls.remove(chat(), '1')];
      const gone = [await calls.update(chat(), id, message()), await calls.remove(chat(), id)];

      assert.deepEqual(
        [...answers, ...gone].map(({ status }) => status),
        [404, 404, 404, 404],
      );
    });

    it('does not let the bot update the message of a person', async () => {
      teams.tenant.remember(chat().id, '17', 'person');

      assert.equal((await calls.update(chat(), '17', message())).status, 404);
    });

    it('judges an update like any message', async () => {
      const id = idOf((await calls.send(chat(), message())).body);

      assert.equal((await calls.update(chat(), id, { type: 'message' })).status, 400);
    });
  });

  describe('members', () => {
    it('gives them all, a page, or one by either id', async () => {
      const group = teams.groupChat();
      const all = (await calls.members(group)).body as { id: string }[];
      const page = (await calls.members(group, '/pagedmembers?pageSize=4')).body as Json;
      const rest = (await calls.members(group, '/pagedmembers?continuationToken=4')).body as Json;
      const { body } = await calls.members(group, `/members/${teams.people.champion.aadObjectId}`);

      assert.equal(all.length, group.members.length);
      assert.equal((page['members'] as unknown[]).length + (rest['members'] as unknown[]).length, all.length);
      assert.deepEqual([page['continuationToken'], rest['continuationToken']], ['4', undefined]);
      assert.equal(idOf(body), teams.people.champion.id);
    });

    it('answers 404 for somebody who is not there', async () => {
      assert.equal((await calls.members(chat(), '/members/29:vreemd')).status, 404);
    });
  });

  describe('rate limits', () => {
    async function burst(count: number): Promise<number[]> {
      const statuses: number[] = [];
      for (let index = 0; index < count; index += 1) statuses.push((await calls.send(chat(), message())).status);
      return statuses;
    }
    const taken = (statuses: number[]) => statuses.filter((status) => status === 201).length;

    it('takes seven messages in a second and tells when the next one fits', async () => {
      assert.equal(taken(await burst(7)), 7);
      const { status, body, headers } = await calls.send(chat(), message());

      assert.deepEqual([status, codeOf(body), headers['retry-after']], [429, 'Throttled', '1']);
    });

    it('takes eight in two seconds, and the ninth after that', async () => {
      await burst(7);
      time.advance(1_001);
      const secondSecond = taken(await burst(7));
      time.advance(1_001);

      assert.deepEqual([secondSecond, taken(await burst(7))], [1, 7]);
    });

    it('takes sixty in half a minute', async () => {
      let total = 0;
      for (let step = 0; step < 14; step += 1) {
        total += taken(await burst(7));
        time.advance(2_001);
      }

      assert.equal(total, 60);
    });

    it('takes 1800 in an hour', async () => {
      let total = 0;
      for (let step = 0; step < 31; step += 1) {
        for (let turn = 0; turn < 9; turn += 1) {
          total += taken(await burst(7));
          time.advance(2_001);
        }
        time.advance(12_000);
      }

      assert.equal(total, 1_800);
    }).timeout(30_000);

    it('counts each conversation by itself, and all threads of a channel as one', async () => {
      await burst(7);
      const other = await calls.send(teams.personalChat(teams.people.manager), message());
      const posts = [];
      for (let index = 0; index < 8; index += 1) posts.push(await calls.send(teams.channel(), message()));

      assert.deepEqual([other.status, posts[7]?.status], [201, 429]);
    });

    it('can throttle without saying for how long, or not at all', async () => {
      teams.connector.rateLimits.become('without-retry-after');
      await burst(7);
      const silent = await calls.send(chat(), message());
      teams.connector.rateLimits.become('off');

      assert.deepEqual([silent.status, silent.headers['retry-after']], [429, undefined]);
      assert.equal(taken(await burst(20)), 20);
    });

    it('takes fourteen member calls in a second', async () => {
      const statuses = [];
      for (let index = 0; index < 15; index += 1) statuses.push((await calls.members(chat())).status);

      assert.deepEqual(statuses.slice(13), [200, 429]);
    });

    it('takes fifty requests in a second over the whole tenant', async () => {
      const statuses = [];
      for (const person of Object.values(teams.people).slice(0, 8)) {
        const theirs = teams.personalChat(person);
        for (let index = 0; index < 7; index += 1) statuses.push((await calls.send(theirs, message())).status);
      }

      assert.equal(taken(statuses), 50);
    });
  });

  describe('the ledger', () => {
    it('has every line on disk when the bot hears back', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'fake-teams-'));
      await open({ logFile: join(folder, 'truth.jsonl') });
      await calls.send(chat(), message({ text: 'een' }));
      await calls.send(chat(), { type: 'message' });
      await calls.send(chat(), { type: 'message', attachments: [card()] });

      const lines = readFileSync(join(folder, 'truth.jsonl'), 'utf8').trim().split('\n');
      rmSync(folder, { recursive: true });
      const verdicts = lines.map((line) => (JSON.parse(line) as { verdict: string }).verdict);
      assert.deepEqual(verdicts, ['accepted', 'refused', 'accepted', 'violation']);
    });

    it('wakes who waits for a message, whether it came already or comes later', async () => {
      const later = teams.waitForMessage(chat(), ({ activity }) => activity?.text === 'twee');
      await calls.send(chat(), message({ text: 'een' }));
      const mark = teams.ledger.mark();
      await calls.send(chat(), message({ text: 'twee' }));

      const already = await teams.waitForMessage(chat());
      assert.equal(already.activity?.text, 'een');
      assert.equal((await later).activity?.text, 'twee');
      assert.equal((await teams.waitForMessage(chat(), undefined, { after: mark })).activity?.text, 'twee');
    });

    it('tells what did come when the wait is over', async () => {
      await calls.send(chat(), message({ text: 'iets anders' }));

      await assert.rejects(
        teams.waitForMessage(chat(), ({ activity }) => activity?.text === 'dit', { timeoutMs: 20 }),
        /iets anders/,
      );
    });

    it('fails a test whose bot broke a rule, and only then', async () => {
      await calls.send(chat(), message());
      teams.assertClean();
      await calls.send(chat(), { type: 'message', attachments: [card()] });

      assert.throws(() => teams.assertClean(), /summary/);
    });
  });
});
