import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { PersonEvent } from '../../src/features/person/events.ts';
import type { ConversationEvent } from '../../src/features/conversation/events.ts';
import type { PublicationEvent } from '../../src/features/publication/events.ts';
import type { Post } from '../../src/features/publication/post.ts';
import type { Slot } from '../../src/features/publication/slot.ts';
import type { Message } from '../../src/shared/message.ts';
import { conversationEvents } from '../../src/storage/conversation/conversation-events.ts';
import { retention } from '../../src/storage/conversation/retention.ts';
import type { Run } from '../../src/storage/engine/engine.ts';
import { personEvents } from '../../src/storage/person/person-events.ts';
import { personStore } from '../../src/storage/person/person-store.ts';
import { expirePosts, expireUnsent } from '../../src/storage/publication/expire-posts.ts';
import { withPlaces } from '../../src/storage/publication/place-events.ts';
import { publicationEvents } from '../../src/storage/publication/post-events.ts';
import { publicationStore } from '../../src/storage/publication/publication-store.ts';
import { unitOfWork } from '../../src/storage/unit-of-work.ts';
import { at, draft, party, place } from '../features/publication/posts.ts';
import { forEachEngine } from '../support/database.ts';
import { noLimits } from './turns.ts';

type Event = PublicationEvent | ConversationEvent | PersonEvent;

const entry = {
  version: 1,
  at: at(0),
  by: 'maker',
  as: 'manager',
  kind: 'draft',
  from: null,
  to: 'draft',
  note: null,
} as const;
const tenantId = 't';

describe('what is kept of weekly posts', () => {
  forEachEngine((engine) => {
    const store = () => publicationStore(engine.database);
    const write = (events: readonly Event[], messages: readonly Message<Uint8Array>[] = []) =>
      unitOfWork<Event>(
        engine.database,
        { ...publicationEvents, ...withPlaces(conversationEvents), ...personEvents },
        noLimits,
      ).commit({ conversation: null, nonce: null, outcome: { reply: null, replace: null, events, messages } });
    const run = (text: string) => sql.raw(text).execute(engine.database.query);
    const going = (id: string, key: string): Message<Uint8Array> => ({
      to: { kind: 'channel', tenantId, channelId: id },
      key,
      owner: { kind: 'nobody' },
      purpose: 'broadcast',
      dueAt: null,
      content: Buffer.from('{}'),
    });

    async function sent(id: string, places: readonly string[], round = 1): Promise<Post> {
      const before = draft({ id, placeIds: places });
      const post: Post = { ...before, version: 2, state: 'sending', sentAt: at(1), isUnderWay: true };
      const claims = places.map((one) => ({ place: place(one), part: 0, key: `figures:${one}:${round}`, round }));
      const moved = { ...entry, version: 2, kind: 'send', from: 'draft', to: 'sending' } as const;
      const written = await write(
        [
          { kind: 'post-drafted', post: before, entry },
          { kind: 'post-moved', was: 1, post, entry: moved },
          { kind: 'post-claimed', tenantId, postId: id, claims },
        ],
        claims.map(({ place: to, key }) => going(to.id, key)),
      );
      assert.equal(written, 'written');
      return post;
    }
    const [one, two] = ['0197b1c0-0000-7000-8000-000000000001', '0197b1c0-0000-7000-8000-000000000002'];

    it('reads a post as it was written, and its history', async () => {
      const post = await sent(one, ['19:a']);
      assert.deepEqual(await store().byId(tenantId, one), post);
      assert.equal(await store().byId('other', one), null);
      assert.deepEqual(
        (await store().history(tenantId, one)).map(({ kind, to }) => [kind, to]),
        [
          ['draft', 'draft'],
          ['send', 'sending'],
        ],
      );
      const { posts, total } = await store().listed(tenantId, 0, 5);
      assert.deepEqual([posts.length, total], [1, 1]);
    });

    it('lets one of two who saw the same version move it', async () => {
      const post = await sent(one, ['19:a']);
      const moved = (was: number): Event => ({
        kind: 'post-moved',
        was,
        post: { ...post, version: was + 1 },
        entry: { ...entry, version: was + 1, kind: 'finish', from: 'sending', to: 'sent' },
      });
      assert.equal(await write([moved(2)]), 'written');
      assert.equal(await write([moved(2)]), 'changed');
    });

    it('keeps the same figures of the same period out of a channel that has them, until they are taken back', async () => {
      await sent(one, ['19:a', '19:b']);
      await assert.rejects(sent(two, ['19:b', '19:c']), /changed/);
      assert.equal(await store().byId(tenantId, two), null, 'all of it or nothing');
      const taken = await store().taken(tenantId, 'wmo-meldingen', '2026-11-23', ['19:b', '19:c']);
      assert.deepEqual(
        taken.map(({ placeId, postId, publisher }) => [placeId, postId, publisher]),
        [['19:b', one, 'Naam van maker']],
      );
      assert.equal(await write([{ kind: 'post-released', tenantId, postId: one }]), 'written');
      await sent(two, ['19:b'], 2);
      assert.deepEqual(
        [...(await store().rounds(tenantId, 'wmo-meldingen', '2026-11-23', ['19:a', '19:b']))].toSorted(
          ([left], [right]) => left.localeCompare(right),
        ),
        [
          ['19:a', 1],
          ['19:b', 2],
        ],
      );
    });

    it('takes back what waits when it is stopped, and nothing else', async () => {
      await sent(one, ['19:a', '19:b', '19:c']);
      await run(`update delivery set state = 'sending' where key = 'figures:19:a:1'`);
      await run(`update delivery set state = 'sent', message_id = 'm' where key = 'figures:19:b:1'`);
      assert.equal(await write([{ kind: 'post-stopped', tenantId, postId: one }]), 'written');
      const places = await store().postedPlaces(tenantId, one);
      assert.deepEqual(
        places.map(({ placeId, outcome, message }) => [placeId, outcome, message?.state ?? null]),
        [
          ['19:a', null, 'sending'],
          ['19:b', null, 'sent'],
          ['19:c', 'cancelled', null],
        ],
      );
      assert.deepEqual(await store().taken(tenantId, 'wmo-meldingen', '2026-11-23', ['19:c']), []);
    });

    it('knows what is not under way any more, and which correction met no message', async () => {
      const post = await sent(one, ['19:a']);
      assert.deepEqual(await store().finished(5), []);
      assert.equal(await store().isUnderWay(), true);
      await run(`update delivery set state = 'sent', message_id = 'm', conversation_id = '19:a'`);
      assert.deepEqual(
        (await store().finished(5)).map(({ id }) => id),
        [one],
      );
      const fixed: Post = { ...post, version: 3, state: 'sent', edition: 2 };
      const update = {
        ...going('19:a', 'figures:19:a:1:2'),
        to: { kind: 'update', tenantId, of: 'figures:19:a:1' } as const,
      };
      const moved = { ...entry, version: 3, kind: 'correct', from: 'sent', to: 'sent', note: 'Fout.' } as const;
      assert.equal(await write([{ kind: 'post-moved', was: 2, post: fixed, entry: moved }], [update]), 'written');
      assert.deepEqual(await store().finished(5), [], 'the change is on its way');
      assert.deepEqual(await store().lostChanges(5), []);
      await run(`update delivery set state = 'failed', reason = 'gone' where kind = 'update'`);
      const [lost] = await store().lostChanges(5);
      assert.deepEqual([lost?.post.id, lost?.place.placeId], [one, '19:a']);
      const replaced: Event = {
        kind: 'post-replaced',
        tenantId,
        postId: one,
        placeId: '19:a',
        was: 'figures:19:a:1',
        key: 'anew',
      };
      assert.equal(await write([replaced], [going('19:a', 'anew')]), 'written');
      assert.equal(await write([replaced]), 'changed', 'once');
      assert.deepEqual(await store().lostChanges(5), []);
    });

    it('makes room for what is posted again, only while it failed', async () => {
      await sent(one, ['19:a', '19:b']);
      const again: Event = { kind: 'post-again', tenantId, postId: one, keys: ['figures:19:a:1'] };
      assert.equal(await write([again]), 'changed');
      await run(`update delivery set state = 'failed', reason = 'gave-up' where key = 'figures:19:a:1'`);
      assert.equal(await write([again], [going('19:a', 'figures:19:a:1')]), 'written');
      const [place_] = await store().postedPlaces(tenantId, one);
      assert.equal(place_?.message?.state, 'pending');
      await run(`update delivery set state = 'uncertain' where key = 'figures:19:b:1'`);
      assert.equal(await write([{ kind: 'post-confirmed', tenantId, postId: one }]), 'written');
      assert.deepEqual((await store().postedPlaces(tenantId, one))[1]?.message, {
        state: 'sent',
        attempts: 0,
        reason: null,
        isKnown: false,
      });
    });

    it('runs a slot once a week, and forgets what a clock that ran ahead had passed', async () => {
      const slot: Slot = {
        id: one,
        tenantId,
        version: 1,
        author: party('maker'),
        indicators: ['wmo-meldingen'],
        placeIds: ['19:a'],
        note: '',
        weekday: 2,
        minutes: 540,
        onClosedDay: 'skip',
        mode: 'straight',
        whenMissing: 'wait',
        state: 'active',
        activeFrom: at(0),
      };
      assert.equal(await write([{ kind: 'slot-changed', slot }]), 'written');
      assert.equal(await write([{ kind: 'slot-changed', slot }]), 'changed');
      assert.deepEqual(await store().activeSlots(), [slot]);
      const ran = (
        outcome: 'made' | 'waiting' | 'overtaken',
        was: 'nothing' | 'waiting' | 'void',
        week = 2_970,
      ): Event => ({
        kind: 'slot-ran',
        tenantId,
        slotId: one,
        run: { week, outcome, at: at(5), until: null },
        was,
      });
      assert.equal(await write([ran('waiting', 'nothing')]), 'written');
      assert.equal(await write([ran('made', 'nothing')]), 'changed');
      assert.equal(await write([ran('made', 'waiting')]), 'written');
      assert.equal(await write([ran('made', 'waiting')]), 'changed');
      assert.equal(await write([ran('overtaken', 'nothing', 2_969), ran('made', 'void', 2_969)]), 'written');
      assert.deepEqual(
        (await store().runs(tenantId, one, 5)).map(({ week, outcome }) => [week, outcome]),
        [
          [2_970, 'made'],
          [2_969, 'made'],
        ],
      );
    });

    it('knows every channel and why one is missing, and keeps the counts of a team that is left', async () => {
      await run(`insert into conversation (tenant_id, id, kind, service_url, bot_id, team_id, channel_id)
        values ('t', '19:a;messageid=1', 'channel', 'https://s', '28:bot', '19:team', '19:a')`);
      const known = { tenantId, teamId: '19:team' };
      const by = { tenantId, id: 'maker' };
      await write([
        { kind: 'team-known', ...known, name: 'Zorg', serviceUrl: 'https://s', botId: '28:bot' },
        { kind: 'channel-known', ...known, channelId: '19:b', name: 'Jeugd' },
        {
          kind: 'place-connected',
          ...known,
          place: place('19:a', { name: 'Weekcijfers' }),
          conversationId: '19:a;messageid=1',
          by,
        },
      ]);
      const standings = async () =>
        (await store().places(tenantId)).map(({ id, standing }) => `${id} ${standing}`).toSorted();
      assert.deepEqual(await standings(), ['19:a connected', '19:b never', '19:team never']);
      await sent(one, ['19:a']);
      await run(`update delivery set state = 'failed', reason = 'blocked'`);
      assert.ok((await standings()).includes('19:a blocked'));
      await run(`update delivery set state = 'sent', reason = null, message_id = 'm'`);
      await write([{ kind: 'installation-removed', where: { ...known, id: '19:a;messageid=1' } }]);
      assert.deepEqual(await standings(), ['19:a removed']);
      const [posted] = await store().postedPlaces(tenantId, one);
      assert.deepEqual([posted?.outcome, posted?.message], ['sent', null]);
    });

    it('gives and erases what is kept of somebody, and keeps what was posted', async () => {
      await sent(one, ['19:a']);
      const maker = { tenantId, id: 'maker' };
      assert.ok(await personStore(engine.database).isKnown(maker));
      const kept = JSON.stringify(await personStore(engine.database).kept(maker));
      assert.match(kept, /"stepsInWeeklyPosts":\[\{.*"step":"send"/);
      await write([{ kind: 'person-erased', person: maker }]);
      const post = await store().byId(tenantId, one);
      assert.equal(post?.state, 'sending');
      assert.doesNotMatch(JSON.stringify(post), /maker/);
      assert.ok((await store().history(tenantId, one)).every(({ by }) => by === null));
      assert.equal(
        (await store().postedPlaces(tenantId, one))[0]?.message?.state,
        'pending',
        'what is on its way goes on',
      );
    });

    it('keeps what was posted, with its messages, longer than drafts', async () => {
      const post = await sent(one, ['19:a']);
      await write([{ kind: 'post-drafted', post: draft({ id: two }), entry }]);
      await run(`update delivery set state = 'sent', message_id = 'm', created_at = now() - interval '60 days'`);
      await run(`update post set changed_at = now() - interval '60 days'`);
      await run(`update post set state = 'sent' where id = '${one}'`);
      await retention(engine.database).expire(30);
      assert.equal(await store().byId(tenantId, two), null);
      assert.equal((await store().postedPlaces(tenantId, post.id))[0]?.message?.state, 'sent');
      await run(`update post set changed_at = now() - interval '500 days'`);
      await retention(engine.database).expire(30);
      assert.equal(await store().byId(tenantId, one), null);
    });

    it('keeps nothing for ever, whatever state it came to rest in', async () => {
      const inDatabase: Run = (statement, values) => engine.database.run(statement, values);
      const kept = async (id: string, state: string, days: number) => {
        await run(
          `update post set state = '${state}', changed_at = now() - interval '${days} days' where id = '${id}'`,
        );
        await expireUnsent(inDatabase, 30);
        await expirePosts(inDatabase, 400);
        return (await store().byId(tenantId, id)) !== null;
      };
      for (const state of ['draft', 'submitted', 'approved', 'cancelled']) {
        await write([{ kind: 'post-drafted', post: draft({ id: one }), entry }]);
        assert.deepEqual([await kept(one, state, 29), await kept(one, state, 31)], [true, false], state);
      }
      await write([{ kind: 'post-drafted', post: draft({ id: two }), entry }]);
      assert.equal(await kept(two, 'scheduled', 300), true, 'its moment is still to come');
      for (const [round, state] of ['sent', 'withdrawn', 'cancelled'].entries()) {
        await sent(one, ['19:a'], round);
        assert.deepEqual([await kept(one, state, 399), await kept(one, state, 401)], [true, false], state);
      }
    });
  });
});
