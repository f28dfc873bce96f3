import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Database, Statement } from '../../src/storage/engine/database.ts';
import { turnStore } from '../../src/storage/conversation/turn-store.ts';
import { forEachEngine } from '../support/database.ts';
import { answering, aTurn, claim, quietly } from './turns.ts';

/** All columns of an index that a look-up by key names; with the first one missing the whole index is read. */
const keys: Readonly<Record<string, readonly string[]>> = {
  inbox_pkey: ['id'],
  inbox_open: ['tenant_id', 'conversation_id'],
  inbox_active: ['tenant_id', 'conversation_id'],
  outbox_pkey: ['id'],
  conversation_pkey: ['tenant_id', 'id'],
  person_pkey: ['tenant_id', 'id'],
};

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
      const store = turnStore({ ...engine.database, run });
      const first = await claim(store, aTurn());
      await store.accept(aTurn());
      const { delivery } = await store.finish(first.id, answering());
      const { next } = await store.settle(delivery?.id ?? '', { state: 'sent', messageId: 'm1' });
      await store.finish(next?.id ?? '', quietly);
      return [...seen.values()];
    }

    it('are planned to read nothing but the rows they need, also before there are any', async () => {
      const statements = await statementsOfTurns();

      assert.equal(statements.length, 6);
      for (const { name, text } of statements) {
        const plan = await planOf(text);
        assert.doesNotMatch(plan, /Seq Scan on (?!turn|closed)|Hash Join|Merge Join/, `${name}\n${plan}`);
        const lookups = [...plan.matchAll(/(?:using|Bitmap Index Scan on) (\w+).*\n\s*Index Cond: (.*)/g)];
        assert.ok(lookups.length > 0);
        for (const [, index = '', condition = ''] of lookups)
          for (const column of keys[index] ?? [index])
            assert.match(condition, new RegExp(`\\b${column} =`), `${name}\n${plan}`);
      }
    });

    /** Planned as for the pool of src/storage/postgres.ts. */
    async function planOf(text: string): Promise<string> {
      return engine.database.query.transaction().execute(async (query) => {
        await sql`set local enable_seqscan = off`.execute(query);
        const { rows } = await sql
          .raw<{ 'QUERY PLAN': string }>(`explain (generic_plan, costs off) ${text}`)
          .execute(query);
        return rows.map((row) => row['QUERY PLAN']).join('\n');
      });
    }
  });
});
