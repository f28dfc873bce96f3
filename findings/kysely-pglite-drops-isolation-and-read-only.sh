#!/usr/bin/env bash
# kysely on PGlite silently drops the isolation level and the read-only mode of a transaction.
#
# Expected: serializable and read only, or an error: PGlite itself honours both when they are written in SQL.
# Instead: the transaction is read committed and read-write, and an insert in it succeeds.
# Versions: @electric-sql/pglite@0.5.16, kysely@0.29.9
# Matters: a guard that holds on PostgreSQL is absent on the engine that runs the tests and small installations.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @electric-sql/pglite@0.5.16 kysely@0.29.9 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, sql } from 'kysely';
const pglite = await PGlite.create();
const db = new Kysely({ dialect: new PGliteDialect({ pglite }) });
await sql`create table t (n int)`.execute(db);
const seen = await db.transaction().setIsolationLevel('serializable').setAccessMode('read only').execute(async (tx) => {
  await sql`insert into t values (1)`.execute(tx);
  return (await sql`select current_setting('transaction_isolation') level, current_setting('transaction_read_only') readonly`.execute(tx)).rows[0];
});
const inSql = await pglite.exec("begin isolation level serializable read only; show transaction_isolation; show transaction_read_only; rollback");
console.log(seen, 'in SQL', inSql.flatMap(({ rows }) => rows));
assert.deepEqual(seen, { level: 'read committed', readonly: 'off' });
assert.deepEqual(inSql.flatMap(({ rows }) => rows), [{ transaction_isolation: 'serializable' }, { transaction_read_only: 'on' }]);
await db.destroy();
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: kysely on PGlite silently drops the isolation level and the read-only mode of a transaction."
