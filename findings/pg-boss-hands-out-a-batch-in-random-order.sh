#!/usr/bin/env bash
# pg-boss fetches the oldest jobs but hands a batch out in random order.
#
# Expected: first in, first out within a batch too: the query that picks the jobs orders by priority and age.
# Instead: the ten oldest of twenty are picked, rightly, and come back in another order on every run.
# Versions: pg-boss@12.38.0, @electric-sql/pglite@0.5.16
# Matters: messages of one conversation that are fetched together are sent in the wrong order; sort the batch
#   yourself.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  pg-boss@12.38.0 @electric-sql/pglite@0.5.16 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { PGlite } from '@electric-sql/pglite';
import { PgBoss, fromPglite } from 'pg-boss';
const pglite = await PGlite.create();
const boss = new PgBoss({ db: fromPglite(pglite), supervise: false, schedule: false });
await boss.start();
await boss.createQueue('messages');
for (let number = 0; number < 20; number += 1) await boss.send('messages', { number });
const batch = (await boss.fetch('messages', { batchSize: 10 })).map(({ data }) => data.number);
const oldest = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
console.log('fetched', batch.join(' '));
assert.deepEqual([...batch].sort((a, b) => a - b), oldest);
assert.notDeepEqual(batch, oldest);
await boss.stop({ graceful: false });
await pglite.close();
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: pg-boss fetches the oldest jobs but hands a batch out in random order."
