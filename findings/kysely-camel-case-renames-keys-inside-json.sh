#!/usr/bin/env bash
# The CamelCasePlugin of kysely changes the keys of JSON data on reading, not on writing.
#
# Expected: column names are converted both ways; the contents of a jsonb value are data and come back as they
#   were stored.
# Instead: Bevolking_1, a column code of CBS, is stored as such and read as Bevolking1 unless
#   maintainNestedObjectKeys is set.
# Versions: @electric-sql/pglite@0.5.16, kysely@0.29.9
# Matters: a lookup by the code finds nothing, and saving the value again writes the changed key.
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
import { CamelCasePlugin, Kysely, PGliteDialect, sql } from 'kysely';
const db = new Kysely({ dialect: new PGliteDialect({ pglite: await PGlite.create() }), plugins: [new CamelCasePlugin()] });
await sql`create table cbs (row_data jsonb)`.execute(db);
await db.insertInto('cbs').values({ rowData: { Bevolking_1: 374238 } }).execute();
const stored = (await sql`select row_data::text as text from cbs`.execute(db)).rows[0].text;
const [read] = await db.selectFrom('cbs').selectAll().execute();
console.log('stored', stored, 'read', read);
assert.equal(stored, '{"Bevolking_1": 374238}');
assert.deepEqual(read, { rowData: { Bevolking1: 374238 } });
await db.destroy();
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: The CamelCasePlugin of kysely changes the keys of JSON data on reading, not on writing."
