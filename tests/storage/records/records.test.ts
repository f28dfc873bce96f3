import assert from 'node:assert/strict';
import { retention } from '../../../src/storage/conversation/retention.ts';
import { personEvents } from '../../../src/storage/person/person-events.ts';
import { isInRecords, keptOf } from '../../../src/storage/records/person-in-records.ts';
import { allRecords, records } from '../../../src/storage/records/records.ts';
import type { Columns, RecordType } from '../../../src/storage/records/record-type.ts';
import type { Run } from '../../../src/storage/engine/engine.ts';
import { text } from '../../../src/storage/engine/row.ts';
import { forEachEngine } from '../../support/database.ts';
import { readersOf } from './readers.ts';
import { putRow, tablesOf, tenant, wordTypes, type Column } from './rows.ts';

const id = 'a-person-to-be-found';
const person = { tenantId: tenant, id };
const named = new Map(allRecords.flatMap((record) => Object.entries(record.tables)));
const recordOf = (table: string) => allRecords.find(({ tables }) => table in tables);

/** Tables that refer to a row of another. */
const parentsOf: Readonly<Record<string, readonly string[]>> = {
  followed_figure: ['indicator', 'follower'],
  practice_story: ['indicator'],
  observation: ['indicator'],
  figure_entry: ['indicator'],
  indicator_version: ['indicator'],
  experiment_entry: ['experiment'],
  experiment_told: ['experiment'],
  triage_entry: ['triage'],
  source_entry: ['source'],
};

/** By their names these hold who somebody is; none of them may pass for something else. */
const namesOfPersons =
  /^(people|(started|requested)_by)$|^(person|by|asker|owner|champion|author|officer|\w+_by)_ids?$/;

/** So that every way to read finds what it looks for. */
const asWorkedWith: readonly string[] = [
  `update reasoning_line set place = 'x', content = jsonb_set(content, '{elements,0,indicatorId}', '"x"')`,
  `update data_need set line_id = 'x', content = content || '{"match": {"kind": "indicator", "id": "x"}}'`,
  `update triage set state = 'sent'`,
  `update experiment set state = 'running', content = content || '{"link": {"line": "x"}}'`,
  `update practice_story set state = 'approved', decided_on = '2026-11-30'`,
  `update colleague_article set referral_id = 'x'`,
  'update referral set sent_at = now()',
  `update feedback set id = 'x', reaction = 'dislike'`,
  `update person set roles = array['coordinator']`,
];

describe('what is kept', () => {
  forEachEngine((engine) => {
    let tables: ReadonlyMap<string, readonly Column[]> = new Map();
    let nothing: unknown;
    before(async () => {
      tables = await tablesOf(engine.database);
      nothing = await keptOf(engine.database, { tenantId: tenant, id: 'nobody-at-all' });
    });

    it('has every table in one kind of record', () => {
      const counted = allRecords.flatMap((record) => Object.keys(record.tables));

      assert.deepEqual(counted.toSorted(), [...tables.keys()].toSorted());
    });

    it('says of every column that can hold words or persons what stands in it', () => {
      for (const [table, columns] of tables) {
        const { who = [], whoLists = [], words = [], rest = [] }: Columns = named.get(table) ?? {};
        const found = columns.filter(({ name, type }) => wordTypes.has(type) && !name.endsWith('tenant_id'));
        const said = [...who, ...whoLists, ...words, ...rest];

        const typed = new Set(found.map(({ name }) => name));
        assert.deepEqual(
          said.filter((name) => columns.some((column) => column.name === name && !typed.has(name) && name !== 'id')),
          [],
          table,
        );
        assert.deepEqual(
          [...typed].filter((name) => !said.includes(name)),
          [],
          `${table}: not said what it holds`,
        );
        const hidden = [...words, ...rest].filter((name) => namesOfPersons.test(name));
        assert.deepEqual(hidden, [], `${table}: holds a person`);
      }
    });

    it('gives a person what is kept under their id, from every table', () => {
      for (const [table, { who = [], whoLists = [] }] of named) {
        const sql = Object.values((recordOf(table) as RecordType).kept ?? {}).join(' ');
        if (who.length + whoLists.length > 0)
          assert.match(sql, new RegExp(`\\b${table}\\b`), `${table} is not exported`);
      }
    });

    it('has a way to expire for every term, and a term for everything that expires', () => {
      for (const [name, record] of Object.entries(records) as [string, RecordType][])
        assert.equal(record.expire !== undefined, record.term.kind !== 'in-use', name);
    });

    const inside = async (work: (run: Run) => Promise<void>) => {
      const undo = new Error('undo');
      await engine.database
        .transaction(async (run) => {
          await work(run);
          throw undo;
        })
        .catch((error: unknown) => {
          if (error !== undo) throw error;
        });
    };

    async function put(run: Run, table: string, held: string | null, isEnded = false): Promise<void> {
      const holding = held === null ? null : { column: held, id };
      for (const parent of parentsOf[table] ?? [])
        await putRow(run, parent, tables.get(parent) ?? [], parent === 'follower' ? holding : null);
      await putRow(run, table, tables.get(table) ?? [], holding, isEnded);
    }

    async function mentions(run: Run): Promise<readonly string[]> {
      const all = [...tables.keys()].map(
        (table) => `select '${table}' as place where exists (select from ${table} where ${table}::text like '%${id}%')`,
      );
      return (await run({ name: '', text: all.join(' union all ') }, [])).map((row) => text(row, 'place'));
    }

    // The statements are the same on both; what differs between the two is looked at once, below.
    for (const [table, { who = [], whoLists = [], isOf }] of engine.name === 'PGlite' ? named : [])
      for (const column of [...who, ...whoLists])
        it(`knows, exports and erases whoever stands in ${table}.${column}`, () =>
          inside(async (run) => {
            const stays = recordOf(table)?.whenErased === 'stays';
            await put(run, table, column);
            assert.deepEqual(new Set(await mentions(run)).has(table), true);
            assert.equal(await isInRecords({ run }, person), !stays, 'not known');

            const exported = await keptOf({ run }, person);
            await personEvents['person-erased']({ kind: 'person-erased', person }, run);

            assert.deepEqual(await mentions(run), stays ? [table] : []);
            if (isOf === undefined) assert.notDeepEqual(exported, nothing, 'not exported');
          }));

    const perishable = allRecords.filter(({ term, whenErased }) => term.kind !== 'in-use' && whenErased !== 'stays');
    const perishing = perishable.flatMap((record) => Object.keys(record.tables));
    const heldIn = (table: string) =>
      [...(named.get(table)?.who ?? []), ...(named.get(table)?.whoLists ?? [])][0] ?? null;

    it('is read by its own organisation and by no other', () =>
      inside(async (run) => {
        for (const table of named.keys()) await put(run, table, heldIn(table));
        for (const change of asWorkedWith) await run({ name: '', text: change }, []);
        let rows = 0;
        // What stands in the rows is not meant to be read: only whether they come.
        const counting: Run = async (statement, values) => {
          const found = await run(statement, values);
          rows += found.length;
          return found;
        };
        const comes = async (read: () => Promise<unknown>) => {
          rows = 0;
          await read().catch(() => {});
          return rows > 0;
        };
        const reached = async (tenantId: string) => {
          const found: string[] = [];
          for (const [name, read] of Object.entries(readersOf(counting, tenantId, id)))
            if (await comes(read)) found.push(name);
          return found;
        };

        assert.deepEqual(await reached('another-tenant'), []);
        assert.deepEqual(await reached(tenant), Object.keys(readersOf(run, tenant, id)));
      }));

    it('lets nobody stand in what is past its term', () =>
      inside(async (run) => {
        for (const table of perishing) await put(run, table, heldIn(table), true);
        assert.deepEqual(
          [...(await mentions(run))].toSorted(),
          perishing.filter((table) => heldIn(table) !== null).toSorted(),
        );

        await retention({ ...engine.database, kind: 'postgres', run }).expire();

        assert.deepEqual(await mentions(run), []);
      }));

    it('keeps no word that people wrote in what is past its term', () =>
      inside(async (run) => {
        const change = (sql: string) => run({ name: '', text: sql }, []);
        for (const table of perishing) {
          await put(run, table, null, true);
          const columns = tables.get(table)?.filter(({ type }) => type === 'text') ?? [];
          for (const name of named.get(table)?.words ?? [])
            if (columns.some((column) => column.name === name)) await change(`update ${table} set ${name} = '${id}'`);
        }
        await change(`update referral set content = content || (
          select jsonb_object_agg(key, '${id}'::text) from unnest(array['question', 'botAnswer', 'remark', 'askedBack',
            'replied', 'answer', 'reason']) key)`);
        assert.ok((await mentions(run)).includes('referral_entry'));

        await retention({ ...engine.database, kind: 'postgres', run }).expire();

        assert.deepEqual(await mentions(run), []);
      }));

    it('keeps what is not past its term', () =>
      inside(async (run) => {
        const soon = perishing.filter((table) =>
          tables.get(table)?.every(({ type, isNeeded }) => type !== 'date' || !isNeeded),
        );
        for (const table of soon) await put(run, table, heldIn(table));
        for (const table of soon)
          for (const { name, type, isNeeded } of tables.get(table) ?? [])
            if (type.startsWith('timestamp') && isNeeded)
              await run({ name: '', text: `update ${table} set ${name} = now()` }, []);
        const before = await mentions(run);

        await retention({ ...engine.database, kind: 'postgres', run }).expire(1);

        assert.deepEqual(await mentions(run), before);
      }));

    it('leaves others alone, whatever is kept', () =>
      inside(async (run) => {
        for (const table of named.keys()) await put(run, table, null);
        const count = async () =>
          await run(
            {
              name: '',
              text: [...named.keys()]
                .map((table) => `select '${table}' as place, count(*) as n from ${table}`)
                .join(' union all '),
            },
            [],
          );
        const before = await count();

        await personEvents['person-erased']({ kind: 'person-erased', person }, run);

        assert.deepEqual(await count(), before);
      }));
  });
});
