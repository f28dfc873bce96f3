import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, sql } from 'kysely';
import { openDatabase } from '../../src/storage/engine/database.ts';
import { clusterFile, emptyCluster } from '../../src/storage/engine/empty-cluster.ts';
import { migrate } from '../../src/storage/engine/migrate.ts';
import type { Tables } from '../../src/storage/engine/tables.ts';
import { turnStore } from '../../src/storage/conversation/turn-store.ts';
import { forEachEngine, freshDatabase } from '../support/database.ts';
import { firstWord, killAll, killed, startProcess, type Told } from './processes.ts';
import { aTurn } from './turns.ts';

describe('database', function () {
  this.timeout(60_000);

  forEachEngine((engine) => {
    it('hands out the same types on both engines', async () => {
      const { rows } = await sql`
        select count(*) as counted, 5::bigint as large, 1.5::numeric as exact, date '2026-11-09' as day,
          timestamptz '2026-11-09 12:30:00.25+01' as moment, '{"a":1}'::json as document, array['x','y'] as list,
          null::text as nothing, true as yes from (select 1) one
      `.execute(engine.database.query);

      assert.deepEqual(rows, [
        {
          counted: 1,
          large: 5,
          exact: 1.5,
          day: '2026-11-09',
          moment: '2026-11-09T11:30:00.25Z',
          document: { a: 1 },
          list: ['x', 'y'],
          nothing: null,
          yes: true,
        },
      ]);
    });

    it('fails with one kind of error', async () => {
      const { query } = engine.database;

      await assert.rejects(sql`select no_such_column`.execute(query), { code: 'storage.unavailable' });
      await assert.rejects(engine.database.run({ name: 'wrong', text: 'select no_such_column' }, []), {
        code: 'storage.unavailable',
      });
    });

    it('refuses at once what is asked beside the transaction it stands in, which would wait for itself', async () => {
      const { run, query, transaction, check } = engine.database;
      const beside: readonly (() => Promise<unknown>)[] = [
        check,
        () => run({ name: 'beside', text: 'select 1' }, []),
        () => transaction(async () => {}),
        () => sql`select 1`.execute(query),
      ];

      for (const ask of beside)
        await assert.rejects(transaction(ask), {
          message: 'inside a transaction only the connection that it gives may be asked',
        });
      const left: Promise<unknown>[] = [];
      await transaction(async (inside) => {
        await inside({ name: 'inside', text: 'select 1' }, []);
        left.push(
          new Promise((resolve) => setImmediate(resolve))
            .then(() => new Promise((done) => setTimeout(done, 50)))
            .then(check),
        );
      });
      await Promise.all(left);
    });

    it('says that it answers', async () => {
      await engine.database.check();
    });

    it('may be closed twice', async () => {
      const database = await openDatabase(await engine.fresh());

      await Promise.all([database.close(), database.close()]);
      await database.close();
    });
  });

  it('is brought up to date by four processes at once', async () => {
    const config = await freshDatabase('PostgreSQL');

    const told = await Promise.all([1, 2, 3, 4].map(() => firstWord(startProcess(config, 'close'))));

    assert.deepEqual(
      told.filter((one) => !('opened' in one)),
      [],
    );
  });

  it('opens tables that a newer version brought further, and refuses those of one that went another way', async () => {
    const config = await freshDatabase('PostgreSQL');
    const database = await openDatabase(config);
    await sql`insert into kysely_migration (name, timestamp) values ('9999-newer', 'now')`.execute(database.query);
    await (await openDatabase(config)).close();
    await sql`delete from kysely_migration where name like '0001-%'`.execute(database.query);
    await database.close();

    await assert.rejects(openDatabase(config), { code: 'storage.corrupt', message: /9999-newer.*run that version/ });
  });

  it('refuses within seconds when there is no server', async () => {
    const before = performance.now();

    await assert.rejects(openDatabase({ kind: 'postgres', url: 'postgresql://postgres@127.0.0.1:1/none' }), {
      code: 'storage.unavailable',
    });

    assert.ok(performance.now() - before < 4_000);
  });

  it('refuses within seconds when the server does not answer', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const { port } = silent.address() as { port: number };

    await assert.rejects(openDatabase({ kind: 'postgres', url: `postgresql://postgres@127.0.0.1:${port}/none` }), {
      code: 'storage.unavailable',
    });

    silent.close();
  });

  it('gives up on a statement that takes too long, and answers the next one', async () => {
    const database = await openDatabase(await freshDatabase('PostgreSQL'));

    await assert.rejects(sql`select pg_sleep(20)`.execute(database.query), { code: 'storage.unavailable' });

    await database.check();
    await database.close();
  });

  it('survives the loss of all its connections', async () => {
    const log: string[] = [];
    const config = await freshDatabase('PostgreSQL');
    const database = await openDatabase(config, (_fields, message) => log.push(message));
    const other = await openDatabase(config);
    await Promise.all([database.check(), database.check()]);

    const others = sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`;
    await others.execute(other.query);
    await new Promise((resolve) => setTimeout(resolve, 200));

    await database.check();
    assert.ok(log.length > 0);
    await Promise.all([database.close(), other.close()]);
  });

  it('survives the loss of a connection that is handed out and has just given its last answer', async () => {
    const config = await freshDatabase('PostgreSQL');
    const [database, other] = [await openDatabase(config), await openDatabase(config)];
    const cut = sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`;
    const pause = () => new Promise((resolve) => setTimeout(resolve, 100));

    // An error event that nobody hears would end this process.
    await assert.rejects(
      database.transaction(async (run) => {
        await run({ name: 'one', text: 'select 1' }, []);
        await cut.execute(other.query);
        await pause();
      }),
    );
    await assert.rejects(
      database.query.transaction().execute(async (transaction) => {
        await sql`select 1`.execute(transaction);
        await cut.execute(other.query);
        await pause();
      }),
    );

    await database.check();
    await Promise.all([database.close(), other.close()]);
  });

  it('keeps every turn it accepted when its process is killed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'datawijzer-kill-'));
    const config = { kind: 'embedded', folder } as const;
    const accepted: string[] = [];
    for (const afterMs of [300, 700, 150]) {
      const child = startProcess(config, 'accept');
      child.on('message', (told: Told) => 'accepted' in told && accepted.push(told.accepted));
      await firstWord(child);
      await new Promise((resolve) => setTimeout(resolve, afterMs));
      await killed(child);
    }

    const database = await openDatabase(config);
    const rows = await database.query.selectFrom('inbox').select('key').execute();

    const kept = new Set(rows.map((row) => row.key));
    assert.ok(accepted.length > 0);
    assert.deepEqual(
      accepted.filter((key) => !kept.has(key)),
      [],
    );
    await turnStore(database).accept(aTurn());
    await database.close();
    await rm(folder, { recursive: true });
  });

  after(killAll);
});

describe('the empty cluster', () => {
  it('was made by the PGlite that is installed', async () => {
    const entry = new URL('../package.json', import.meta.resolve('@electric-sql/pglite'));
    const { version } = JSON.parse(await readFile(entry, 'utf8')) as { version: string };

    const made = basename(clusterFile.pathname);
    assert.equal(
      made,
      `empty-cluster-${version}.tar.br`,
      'name the file after the version, and run make-empty-cluster',
    );
  });

  it('holds what the migrations make, and nothing else', async function () {
    this.timeout(60_000);
    const [packed, made] = [await PGlite.create({ loadDataDir: await emptyCluster() }), await PGlite.create()];
    try {
      for (const pglite of [packed, made])
        await migrate(new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) }), null);

      for (const look of looks)
        assert.deepEqual((await packed.query(look)).rows, (await made.query(look)).rows, 'run make-empty-cluster');
      const { rows } = await packed.query<{ name: string }>(tablesOfOurs);
      assert.ok(rows.length > 0);
      for (const { name } of rows)
        assert.deepEqual((await packed.query(`select from "${name}" limit 1`)).rows, [], name);
    } finally {
      await Promise.all([packed.close(), made.close()]);
    }
  });
});

const tablesOfOurs = `select relname as name from pg_class
  where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not like 'kysely%'`;

/** What a database is made of, in the words of PostgreSQL. */
const looks = [
  `select relname, relkind, attname, attnum, format_type(atttypid, atttypmod), attnotnull, attidentity,
    pg_get_expr(adbin, adrelid)
  from pg_class join pg_attribute on attrelid = pg_class.oid left join pg_attrdef on adrelid = attrelid and adnum = attnum
  where relnamespace = 'public'::regnamespace and attnum > 0 and not attisdropped order by relname, attname`,
  `select tablename, indexdef from pg_indexes where schemaname = 'public' order by indexdef`,
  `select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint
  where connamespace = 'public'::regnamespace order by conrelid::regclass::text, conname`,
  `select pg_get_functiondef(oid) from pg_proc where pronamespace = 'public'::regnamespace order by proname`,
  `select tgrelid::regclass::text, tgname, pg_get_triggerdef(oid) from pg_trigger where not tgisinternal order by tgname`,
  `select name from kysely_migration order by name`,
];
