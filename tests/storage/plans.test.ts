import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Database } from '../../src/storage/engine/database.ts';
import type { Statement } from '../../src/storage/engine/engine.ts';
import { plannerSettings } from '../../src/storage/engine/planner.ts';
import { forEachEngine } from '../support/database.ts';
import { expireReferrals } from '../../src/storage/referral/expire-referrals.ts';
import { eraseFromReferrals } from '../../src/storage/referral/referral-events.ts';
import { referralStore } from '../../src/storage/referral/referral-store.ts';
import { limitsOf } from '../../src/features/delivery/limits.ts';
import { deliveryStore } from '../../src/storage/delivery/delivery-store.ts';
import { unitOfWork } from '../../src/storage/unit-of-work.ts';
import { aConversation, aMessage, answering, aTurn, claim, noLimits, openStore, sent } from './turns.ts';

/** All columns of an index that a look-up by key names; with the first one missing the whole index is read. */
const keys: Readonly<Record<string, readonly string[]>> = {
  inbox_pkey: ['id'],
  inbox_waiting: ['tenant_id', 'conversation_id'],
  inbox_active: ['tenant_id', 'conversation_id'],
  conversation_pkey: ['tenant_id', 'id'],
  person_pkey: ['tenant_id', 'id'],
  account_pkey: ['tenant_id', 'person_id'],
  delivery_pkey: ['id'],
  delivery_turn: ['turn_id'],
  delivery_key: ['tenant_id', 'key'],
  delivery_update: ['tenant_id', 'target'],
  conversation_person: ['person_tenant_id', 'person_id'],
  publication_place_pkey: ['tenant_id'],
  answer_pkey: ['turn_id'],
};

/** Any channel of a tenant, looked for only when neither the conversation nor the place is known. */
const lastResort = /One-Time Filter: \(\(here\.id IS NULL\) AND \(place\.id IS NULL\)[^]*?Index Cond.*/;

/** Holds only what still has to be done. */
const small: ReadonlySet<string> = new Set(['delivery_open', 'inbox_active']);

describe('the statements of a turn', () => {
  forEachEngine((engine) => {
    // The embedded engine plans a statement anew each time, by what is in the tables.
    if (engine.name === 'PGlite') return;

    /** What a turn runs, from its question to the one behind it. */
    async function statementsOfTurns(): Promise<readonly Statement[]> {
      const seen = new Map<string, Statement>();
      const run: Database['run'] = (statement, values) => {
        seen.set(statement.name, statement);
        return engine.database.run(statement, values);
      };
      const store = openStore({ ...engine.database, run }, { limits: limitsOf(2) });
      const first = await claim(store, aTurn());
      await store.accept(aTurn());
      const { delivery } = await store.finish(first.id, answering());
      const { next } = await store.settle(delivery ?? assert.fail(), sent('m1'));
      await store.finish(next?.id ?? '', answering());
      const third = await claim(store, aTurn({ conversation: aConversation({ id: 'a:other' }) }));
      await store.finish(third.id, answering());
      return [...seen.values()];
    }

    it('are planned to read nothing but the rows they need, also before there are any', async () => {
      const statements = await statementsOfTurns();

      assert.deepEqual(
        statements.map(({ name }) => name),
        ['insert-turns', 'claim-or-mark', 'finish-turns', 'settle-sent', 'claim-next', 'finish-later'],
      );
      for (const { name, text } of statements) {
        const plan = await planOf(text);
        assert.doesNotMatch(
          plan,
          /Seq Scan on (?!turn|closed|settled|held|gate)|Hash Join|Merge Join/,
          `${name}\n${plan}`,
        );
        assertByKey(name, plan);
      }
    });

    it('of what is posted to others read no more when there is more', async () => {
      const seen = new Map<string, Statement>();
      const run: Database['run'] = (statement, values) => {
        seen.set(statement.name, statement);
        return engine.database.run(statement, values);
      };
      await sql`insert into conversation (tenant_id, id, kind, service_url, bot_id, person_tenant_id, person_id)
        select 't', 'a' || n, 'personal', 's', 'b', 't', 'p' || n from generate_series(1, 2000) n`.execute(
        engine.database.query,
      );
      await sql`insert into delivery (tenant_id, key, kind, target, purpose, state, conversation_id, message_id)
        select 't', 'k' || n, case n % 2 when 0 then 'update' else 'person' end, 'k' || n - 1, 'notification', 'sent', 'a' || n, 'm' || n
        from generate_series(1, 4000) n`.execute(engine.database.query);
      await sql`analyze conversation, delivery`.execute(engine.database.query);
      const units = unitOfWork({ ...engine.database, run, transaction: (work) => work(run) }, {}, noLimits);
      const store = deliveryStore({ ...engine.database, run }, noLimits);
      await units.commit({
        conversation: null,
        nonce: null,
        outcome: {
          reply: null,
          replace: null,
          events: [],
          messages: [aMessage(), aMessage({ to: { kind: 'update', tenantId: 't', of: 'k3' } })],
        },
      });
      await store.letGo(10);
      await store.untold(10);
      await store.abandonLost(10);

      assert.deepEqual([...seen.keys()], ['write-updates', 'let-go-due', 'addresses', 'untold', 'abandon-lost']);
      for (const { name, text } of seen.values()) {
        const plan = (await planOf(text)).replace(lastResort, '');
        assert.doesNotMatch(plan, /Seq Scan on (delivery|conversation)|Hash Join|Merge Join/, `${name}\n${plan}`);
        assertByKey(name, plan);
      }
    });

    it('of a referral look up what they need by an index of its own', async () => {
      const seen = new Map<string, Statement>();
      const run: Database['run'] = (statement, values) => {
        seen.set(statement.name, statement);
        return engine.database.run(statement, values);
      };
      // Without any rows every index is as good as another.
      await sql`insert into referral (tenant_id, id, version, state, asker_id, champion_id, content, created_at, sent_at, changed_at)
        select 't', 'r' || n, 1, 'closed', 'a' || n % 900, 'c' || n % 300, '{"question": "q", "outcome": "confirmed"}', now(), now(), now()
        from generate_series(1, 4000) n`.execute(engine.database.query);
      await sql`analyze referral`.execute(engine.database.query);
      const store = referralStore({ ...engine.database, run });
      const somebody = { tenantId: 't', id: 'p' };
      await store.byId('t', 'r');
      await store.history('t', 'r');
      for (const which of ['asked', 'helping'] as const) await store.listed(which, somebody, 0, 6);
      await store.draftOf(somebody);
      await store.comparable('u', 300);
      await store.due(new Date().toISOString(), 50);
      await store.exported('u', 10);
      await store.troubles('t', 5);
      await store.loads('t');
      await eraseFromReferrals(somebody, run);
      await expireReferrals(run, 30);

      const wanted: Readonly<Record<string, readonly RegExp[]>> = {
        'referrals-asked': [/referral_asker/, /referral_waiter/],
        'referrals-helping': [/referral_champion/, /referral_open/],
        'referrals-comparable': [/Index Scan using referral_comparable/],
        'referrals-due': [/referral_due/],
        'referrals-exported': [/referral_created/],
        'referral-troubles': [/delivery_trouble/],
        'referrals-of-person': [/referral_asker/, /referral_champion/, /referral_waiter/, /referral_part/],
        'expire-referrals': [/referral_ended/],
      };
      for (const { name, text } of seen.values()) {
        const plan = await planOf(text);
        assert.doesNotMatch(plan, /Seq Scan on (referral|delivery)/, `${name}\n${plan}`);
        for (const index of wanted[name] ?? []) assert.match(plan, index, `${name}\n${plan}`);
      }
    });

    /** An index that is read without a condition is read as a whole. */
    function assertByKey(name: string, plan: string): void {
      const lines = plan.split('\n');
      for (const [number, line] of lines.entries()) {
        const [, index] = /(?:Scan using|Bitmap Index Scan on) (\w+)/.exec(line) ?? [];
        if (index === undefined || small.has(index)) continue;
        const [, condition = ''] = /Index Cond: (.*)/.exec(lines[number + 1] ?? '') ?? [];
        for (const column of keys[index] ?? [index])
          assert.match(condition, new RegExp(`\\b${column} =`), `${name} reads all of ${index}\n${plan}`);
      }
    }

    /** Planned as for the pool of src/storage/engine/postgres.ts. */
    async function planOf(text: string): Promise<string> {
      return engine.database.query.transaction().execute(async (query) => {
        for (const setting of plannerSettings) await sql`set local ${sql.raw(setting)}`.execute(query);
        const { rows } = await sql
          .raw<{ 'QUERY PLAN': string }>(`explain (generic_plan, costs off) ${text}`)
          .execute(query);
        return rows.map((row) => row['QUERY PLAN']).join('\n');
      });
    }
  });
});
