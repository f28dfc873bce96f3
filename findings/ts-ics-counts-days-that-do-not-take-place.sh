#!/usr/bin/env bash
# ts-ics gives five working days where COUNT asks for seven.
#
# Expected: Monday to Friday and the next Monday and Tuesday: COUNT is "the number of occurrences at which to range-
#   bound the recurrence" (RFC 5545, 3.3.10), and a Saturday is none. rrule-temporal gives seven.
# Instead: extendByRecurrenceRule makes seven days first and then takes out the weekend; three Mondays asked for as days
#   are one Monday.
# Versions: ts-ics@2.4.6 rrule-temporal@2.2.8
# Matters: a series of reminders on working days stops a few days early, without a sign.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  ts-ics@2.4.6 rrule-temporal@2.2.8 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { RRuleTemporal } from 'rrule-temporal';
import { convertIcsRecurrenceRule, extendByRecurrenceRule } from 'ts-ics';
process.env.TZ = 'UTC';
const series = (rule) => ({
  ics: extendByRecurrenceRule(convertIcsRecurrenceRule(undefined, { value: rule }), { start: new Date('2026-01-05T09:00:00Z') }).map((date) => date.toISOString().slice(0, 10)),
  temporal: new RRuleTemporal({ rruleString: `DTSTART:20260105T090000Z\nRRULE:${rule}` }).all().map((date) => date.toString().slice(0, 10)),
});
const working = series('FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=7');
const mondays = series('FREQ=DAILY;BYDAY=MO;COUNT=3');
console.log({ working, mondays });
assert.equal(working.temporal.length, 7);
assert.deepEqual(working.ics, working.temporal.slice(0, 5));
assert.deepEqual(mondays.temporal, ['2026-01-05', '2026-01-12', '2026-01-19']);
assert.deepEqual(mondays.ics, ['2026-01-05']);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: ts-ics gives five working days where COUNT asks for seven."
