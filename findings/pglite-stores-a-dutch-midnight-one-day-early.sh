#!/usr/bin/env bash
# PGlite stores new Date(2026, 11, 1) in a date column as 30 November.
#
# Expected: 1 December, the calendar day of the process, as the pg driver writes it; both serve the same code
#   behind a query builder.
# Instead: PGlite writes the UTC time, which in Amsterdam is the evening before.
# Versions: @electric-sql/pglite@0.5.16
# Matters: with PGlite locally and PostgreSQL in production, one of the two is a day off.
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
const { rows } = await db.query('select $1::date::text as day', [new Date(2026, 11, 1)]);
console.log(new Date(2026, 11, 1).toString(), 'is stored as', rows[0].day);
assert.equal(rows[0].day, '2026-11-30');
await db.close();
JS
npm pkg get dependencies
TZ=Europe/Amsterdam node run.mjs
echo "Behaviour as described: PGlite stores new Date(2026, 11, 1) in a date column as 30 November."
