#!/usr/bin/env bash
# A Date written to a timestamp column of PGlite and read again has moved by the offset of the zone.
#
# Expected: the same instant: whatever zone is used for writing, reading uses it too (timestamptz does).
# Instead: PGlite writes UTC and reads local time: in Amsterdam 12:00 comes back as 10:00 in summer, 11:00 in
#   winter.
# Versions: @electric-sql/pglite@0.5.16
# Matters: every load and save moves a moment two hours back; with TZ=UTC, as on a build server, nothing shows.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @electric-sql/pglite@0.5.16 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { PGlite } from '@electric-sql/pglite';
const db = await PGlite.create();
await db.exec('create table moments (plain timestamp, zoned timestamptz)');
const moment = new Date('2026-07-01T10:00:00Z');
await db.query('insert into moments values ($1, $2)', [moment, moment]);
const { rows } = await db.query('select * from moments');
console.log('written', moment.toISOString(), 'read', rows[0].plain.toISOString(), rows[0].zoned.toISOString());
assert.equal(rows[0].plain.toISOString(), '2026-07-01T08:00:00.000Z');
assert.equal(rows[0].zoned.toISOString(), '2026-07-01T10:00:00.000Z');
await db.close();
JS
npm pkg get dependencies
TZ=Europe/Amsterdam node run.mjs
echo "Behaviour as described: A Date written to a timestamp column of PGlite and read again has moved by the offset of the zone."
