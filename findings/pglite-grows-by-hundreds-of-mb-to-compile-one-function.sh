#!/usr/bin/env bash
# Opening a database with PGlite in Node 24 makes the process grow by hundreds of MB for a moment.
#
# Expected: the memory that it goes on holding: some 250 MB with everything in it.
# Instead: V8 compiles one function of 105 KB of PostgreSQL a second time, for speed, and takes 575 MB to do so.
#   With --liftoff-only, which compiles every function once, the same work peaks far under half of it.
# Versions: @electric-sql/pglite@0.5.16
# Matters: a container of 512 MB ends the process (out of memory) soon after it started.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @electric-sql/pglite@0.5.16 >/dev/null

cat >run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
const db = await PGlite.create();
await db.exec('create table numbers (value int not null)');
for (let value = 0; value < 200; value++) await db.query(`insert into numbers values (${value})`);
await new Promise((resolve) => setTimeout(resolve, 3_000));
console.log(Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1_024));
process.exit(0);
JS
npm pkg get dependencies
node --version
usual=$(node run.mjs)
once=$(node --liftoff-only run.mjs)
echo "most memory held: $usual MB; with --liftoff-only $once MB"
((usual > once + 350))
echo "Behaviour as described: Opening a database with PGlite in Node 24 makes the process grow by hundreds of MB for a moment."
