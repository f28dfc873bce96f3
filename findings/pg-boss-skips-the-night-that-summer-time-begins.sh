#!/usr/bin/env bash
# pg-boss sends nothing for a schedule at 02:30 in the night that summer time begins, although it previews it.
#
# Expected: previewSchedule "lines up with what that instance will send": for 30 2 * * * in Europe/Amsterdam asked on 28
#   March 2026, it gives 01:30Z on 29 March (03:30, as the clock has moved).
# Instead: the preview walks forward with next() and the sender looks back with prev() of cron-parser, which steps over a
#   time that the clock skipped: the job of that day is never made. A schedule at 03:30 is sent.
# Versions: pg-boss@12.38.0 @electric-sql/pglite@0.5.16
# Matters: a nightly job between 02:00 and 03:00 misses one night a year, without an error; the next preview shows nothing
#   of it.
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
const start = Date.parse('2026-03-29T01:29:58Z');
const Real = Date;
const began = Real.now();
const now = () => Real.now() - began + start;
globalThis.Date = class extends Real {
  static now = now;
  constructor(...parts) {
    super(...(parts.length ? parts : [now()]));
  }
};
const pglite = await PGlite.create();
const boss = new PgBoss({ db: fromPglite(pglite), supervise: false, cronMonitorIntervalSeconds: 1, cronWorkerIntervalSeconds: 1 });
await boss.start();
const tz = 'Europe/Amsterdam';
for (const [queue, cron] of [['at-0230', '30 2 * * *'], ['at-0330', '30 3 * * *']]) {
  await boss.createQueue(queue);
  await boss.schedule(queue, cron, null, { tz });
  const [first] = boss.previewSchedule(cron, { tz, count: 1, from: new Date('2026-03-28T12:00:00Z') });
  console.log(queue, 'previewed for', first.toISOString());
  assert.equal(first.toISOString(), '2026-03-29T01:30:00.000Z');
}
const sent = async () => (await pglite.query(`select name from pgboss.job where name like 'at-%'`)).rows.map(({ name }) => name);
while (now() < start + 50_000 && !(await sent()).includes('at-0330')) await new Promise((resolve) => setTimeout(resolve, 250));
await new Promise((resolve) => setTimeout(resolve, 4_000));
console.log('sent at', new Date().toISOString(), await sent());
assert.deepEqual(await sent(), ['at-0330']);
await boss.stop({ graceful: false });
await pglite.close();
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: pg-boss sends nothing for a schedule at 02:30 in the night that summer time begins, although it previews it."
