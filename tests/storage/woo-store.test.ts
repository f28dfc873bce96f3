import assert from 'node:assert/strict';
import { wooKinds } from '../../src/features/woo/ports.ts';
import { wooRecords } from '../../src/storage/woo/woo-store.ts';
import { forEachEngine } from '../support/database.ts';
import { putRow, tablesOf, tenant } from './records/rows.ts';

/** Of each kind a table, and what makes a row of it one that was sent, shown or decided on a day. */
const shown: Readonly<Record<string, string>> = {
  referral: `sent_at = '2026-03-31T22:30:00Z', content = content || '{"question": "Waarom stijgt het?", "asker": {"name": "Sanne Voorbeeld"}}'`,
  colleague_article: `approved_on = '2026-04-01', answer = 'Zo zit het'`,
  post: `content = content || '{"sentAt": "2026-04-01T08:00:00.000Z"}'`,
  practice_story: `state = 'approved', decided_on = '2026-04-01'`,
  reasoning_line: `changed_at = '2026-04-01T10:00:00Z'`,
  data_need: `changed_at = '2026-04-01T10:00:00Z'`,
  experiment: `state = 'running', changed_at = '2026-04-01T10:00:00Z', content = '{"question": "Helpt het?"}'`,
  triage: `state = 'decided', changed_at = '2026-04-01T10:00:00Z', content = '{"about": "Lijst delen"}'`,
};

describe('records of a period', () => {
  forEachEngine((engine) => {
    it('are of every kind, of those days by the Dutch clock, and only what was sent, shown or decided', async () => {
      const { database } = engine;
      const tables = await tablesOf(database);
      const put = (table: string) => putRow(database.run, table, tables.get(table) ?? []);
      for (const table of ['indicator', 'inbox', 'answer', ...Object.keys(shown)]) await put(table);
      assert.deepEqual(
        (await wooRecords(database, tenant, '2026-04-01', '2026-04-01')).map(({ kind }) => kind),
        [],
      );

      await database.run({ name: '', text: `update answer set created_at = '2026-04-01T10:00:00Z'` }, []);
      for (const [table, made] of Object.entries(shown))
        await database.run({ name: '', text: `update ${table} set ${made}` }, []);
      const found = await wooRecords(database, tenant, '2026-04-01', '2026-04-01');

      assert.deepEqual(found.map(({ kind }) => kind).toSorted(), [...wooKinds].toSorted());
      assert.deepEqual(found.find(({ kind }) => kind === 'referral')?.names, ['Sanne Voorbeeld']);
      assert.ok(found.every(({ day }) => day === '2026-04-01'));
      assert.match(JSON.stringify(found), /minder schooluitval.*Waarom stijgt het\?/);
      assert.deepEqual(await wooRecords(database, 'tenant-2', '2026-04-01', '2026-04-01'), []);
    });
  });
});
