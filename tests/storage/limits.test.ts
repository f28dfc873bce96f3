import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sql } from 'kysely';
import { limitsOf, type Limits } from '../../src/features/delivery/limits.ts';
import { seededRandom } from '../support/teams/faults.ts';
import { forEachEngine } from '../support/database.ts';
import { aConversation, aMessage, answering, aTurn, claim, openStore, saidIn, sent, type Store } from './turns.ts';

/** What Teams itself counts, in moving windows. */
const allowed = [
  [1_000, 7],
  [2_000, 8],
  [30_000, 60],
  [3_600_000, 1_800],
] as const;

/** How much longer one message may be on its way than another. */
const onTheWayMs = 240;

interface Sent {
  readonly atMs: number;
  readonly place: string;
}

function mostWithin(sends: readonly Sent[], windowMs: number): number {
  const times = sends.map(({ atMs }) => atMs).sort((left, right) => left - right);
  let from = 0;
  return times.reduce((most, at, index) => {
    while ((times[from] ?? 0) <= at - windowMs) from += 1;
    return Math.max(most, index - from + 1);
  }, 0);
}

describe('the limits of sending', function () {
  this.timeout(120_000);

  forEachEngine((engine) => {
    /** Makes everything that happened so far as much older, which is the same as waiting. */
    async function wait(milliseconds: number): Promise<void> {
      const seconds = milliseconds / 1_000;
      await sql`update pace set let_go = array(select moment - ${seconds} from unnest(let_go) moment)`.execute(
        engine.database.query,
      );
      await sql`update delivery set due_at = due_at - ${seconds} * interval '1 second' where state = 'pending' and due_at > now()`.execute(
        engine.database.query,
      );
    }

    /** By the clock of the database, because that is the one the limits go by. */
    async function newestMs(): Promise<number> {
      const { rows } = await sql<{ at: number }>`select let_go[1] as at from pace where scope = 'app'`.execute(
        engine.database.query,
      );
      return (rows[0]?.at ?? 0) * 1_000;
    }

    /** Lets everything go that waits, as fast as the limits allow, on a clock that costs no time. */
    async function letAllGo(
      store: Store,
      batch = 50,
    ): Promise<{ readonly sends: readonly Sent[]; readonly waitedMs: number }> {
      const sends: Sent[] = [];
      let waitedMs = 0;
      for (;;) {
        const { deliveries, nextInMs } = await store.letGo(batch);
        const atMs = waitedMs + (await newestMs());
        for (const delivery of deliveries) {
          const { to } = delivery.address ?? assert.fail('nowhere to go');
          const conversationId = to.kind === 'account' ? to.accountId : to.conversationId;
          sends.push({ atMs, place: conversationId.split(';')[0] ?? '' });
          await store.settle(delivery, sent(`m-${sends.length}`, conversationId));
        }
        if (nextInMs === null) return { sends, waitedMs };
        await wait(nextInMs);
        waitedMs += nextInMs;
      }
    }

    const open = (limits: Limits = limitsOf(30)) => openStore(engine.database, { limits });
    const thread = (number: number) =>
      aConversation({ id: `19:c;messageid=${number}`, kind: 'channel', channelId: '19:c', teamId: '19:t' });
    const askedBy = (number: number) => ({ tenantId: 'tenant-1', id: `person-${number}` });

    it('let a first message go at once, and hold back the next with nothing written of it in sending', async () => {
      const store = open(limitsOf(1));
      const { id } = await claim(store, saidIn('a:1'));
      assert.notEqual((await store.finish(id, answering())).delivery, null);

      const second = await claim(store, saidIn('a:2'));
      const { delivery, nextInMs } = await store.finish(second.id, answering());

      assert.equal(delivery, null);
      assert.ok(nextInMs !== null && nextInMs > 0 && nextInMs <= 1_050, `${nextInMs}`);
      const states = await engine.database.query
        .selectFrom('delivery')
        .select(['state', 'attempts'])
        .orderBy('id')
        .execute();
      assert.deepEqual(states, [
        { state: 'sending', attempts: 1 },
        { state: 'pending', attempts: 0 },
      ]);
    });

    it('never call a message lost that waits, however long', async () => {
      const store = open(limitsOf(1));
      await store.finish((await claim(store, saidIn('a:1'))).id, answering());
      await store.finish((await claim(store, saidIn('a:2'))).id, answering());
      await sql`update delivery set due_at = now() - interval '1 day' where state = 'pending'`.execute(
        engine.database.query,
      );

      assert.deepEqual([await store.abandonLost(10), await store.untold(10)], [0, []]);
    });

    it('are those of Teams in every conversation, threads of a channel together, in every window, also when one message is longer on its way than the next', () =>
      fc.assert(
        fc.asyncProperty(fc.integer(), fc.integer({ min: 1, max: 90 }), async (seed, count) => {
          for (const table of ['pace', 'delivery', 'inbox', 'conversation'])
            await sql`truncate ${sql.table(table)}`.execute(engine.database.query);
          const store = open(limitsOf(1_000));
          const random = seededRandom(seed);
          for (let number = 0; number < count; number += 1) {
            const conversation = random() < 0.6 ? thread(number) : aConversation({ id: 'a:talk' });
            const { id } = await claim(
              store,
              aTurn({ conversation, person: askedBy(Math.floor(random() * 50)), key: `${number}` }),
            ).catch(() => ({ id: '' }));
            if (id)
              await store.finish(id, {
                ...answering(),
                events: [{ kind: 'language-chosen', person: askedBy(0), language: 'nl' }],
              });
          }
          const { sends } = await letAllGo(store);
          const arrivals = sends.map((one) => ({ ...one, atMs: one.atMs + random() * onTheWayMs }));
          for (const place of ['19:c', 'a:talk'])
            for (const [windowMs, most] of allowed) {
              const found = mostWithin(
                arrivals.filter((one) => one.place === place),
                windowMs,
              );
              assert.ok(found <= most, `${found} within ${windowMs} ms in ${place}`);
            }
        }),
        { numRuns: 4 },
      ));

    it('post to 2,000 people once, within 1.1 times what the limit of the app asks', async () => {
      const store = open(limitsOf(30));
      const count = engine.name === 'PGlite' ? 500 : 2_000;
      await sql`insert into account select 'tenant-1', 'person-' || n, '29:' || n, 'https://smba.trafficmanager.net/emea/', '28:bot', 'a:talk' from generate_series(1, ${count}::integer) n`.execute(
        engine.database.query,
      );
      const messages = Array.from({ length: count }, (_, number) =>
        aMessage({ to: { kind: 'person', person: askedBy(number + 1) } }),
      );
      await store.write(...messages);

      const { sends, waitedMs } = await letAllGo(store);

      assert.equal(new Set(sends.map(({ place }) => place)).size, count);
      assert.equal(sends.length, count);
      assert.ok(mostWithin(sends, 1_000) <= 30, `${mostWithin(sends, 1_000)} within a second`);
      const leastMs = (Math.ceil(count / 30) - 1) * 1_000;
      assert.ok(waitedMs <= leastMs * 1.1, `${waitedMs} ms of ${leastMs}`);
      assert.deepEqual(await store.untold(10), []);
    });

    it('post 1,000 threads in one channel once, within 1.1 times what its limits ask', async () => {
      const store = open(limitsOf(50));
      const count = engine.name === 'PGlite' ? 200 : 1_000;
      await claim(store, aTurn({ conversation: thread(0) }));
      const to = { kind: 'channel', tenantId: 'tenant-1', channelId: '19:c' } as const;
      await store.write(...Array.from({ length: count }, () => aMessage({ to, purpose: 'broadcast' })));

      const { sends, waitedMs } = await letAllGo(store);

      assert.equal(sends.length, count);
      for (const [windowMs, most] of allowed)
        assert.ok(mostWithin(sends, windowMs) <= most, `${mostWithin(sends, windowMs)} within ${windowMs} ms`);
      // 60 in every half minute, and the last of them at four a second.
      const leastMs = Math.floor((count - 1) / 60) * 30_000 + (((count - 1) % 60) / 4) * 1_000;
      assert.ok(waitedMs <= leastMs * 1.1, `${waitedMs} ms of ${leastMs}`);
      assert.deepEqual(await store.untold(10), []);
    });

    it('do not let one person take the pace of a channel', async () => {
      const store = open(limitsOf(1_000));
      let letGo = 0;
      for (let number = 0; number < 8; number += 1) {
        const { id } = await claim(store, aTurn({ conversation: thread(number), person: askedBy(1) }));
        if ((await store.finish(id, answering())).delivery) letGo += 1;
      }
      assert.equal(letGo, 4);

      const { id } = await claim(store, aTurn({ conversation: thread(9), person: askedBy(2) }));
      assert.notEqual((await store.finish(id, answering())).delivery, null);
    });

    it('do not let a full conversation hold up another, nor its own place in the line', async () => {
      const store = open(limitsOf(1_000));
      const to = { kind: 'channel', tenantId: 'tenant-1', channelId: '19:c' } as const;
      await claim(store, aTurn({ conversation: thread(0) }));
      await store.write(...Array.from({ length: 20 }, () => aMessage({ to })));
      await claim(store, aTurn());
      await store.write(aMessage({ key: 'behind' }));

      const { deliveries, nextInMs } = await store.letGo(50);

      assert.equal(deliveries.length, 8);
      assert.ok(nextInMs !== null && nextInMs > 0);
      assert.equal(deliveries.filter(({ address }) => address?.to.kind === 'conversation').length, 1);
    });

    it('go on when the clock was set back', async () => {
      const store = open(limitsOf(1));
      await store.finish((await claim(store, saidIn('a:1'))).id, answering());
      await wait(-7_200_000);

      assert.notEqual((await store.finish((await claim(store, saidIn('a:2'))).id, answering())).delivery, null);
    });

    it('hold over two instances', async () => {
      const limits = limitsOf(20);
      const stores = [open(limits), openStore(await engine.another(), { limits })];
      const finish = async (number: number) => {
        const store = stores[number % 2] ?? open();
        const { id } = await claim(store, saidIn(`a:${number}`));
        return store.finish(id, answering());
      };

      const finished = await Promise.all(Array.from({ length: 60 }, (_, number) => finish(number)));

      const letGo = finished.filter(({ delivery }) => delivery !== null).length;
      assert.ok(letGo >= 20 && letGo <= 40, `${letGo}: what took longer than a second may be more`);
      const { let_go: moments = [] } =
        (await sql<{ let_go: number[] }>`select let_go from pace where scope = 'app'`.execute(engine.database.query))
          .rows[0] ?? {};
      assert.ok(
        mostWithin(
          moments.map((at) => ({ atMs: at * 1_000, place: '' })),
          1_000,
        ) <= 20,
      );
    });
  });
});
