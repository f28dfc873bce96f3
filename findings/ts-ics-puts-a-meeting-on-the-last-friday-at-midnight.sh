#!/usr/bin/env bash
# ts-ics puts a meeting on the last Friday of every month at midnight, and leaves out the first one.
#
# Expected: nine o'clock on 30 January, 27 February and 27 March: a part of the time that the rule does not name is that
#   of DTSTART (RFC 5545, 3.3.10), and DTSTART is the first of the series. rrule-temporal gives these.
# Instead: extendByRecurrenceRule gives midnight, and with a start on Friday 30 January it begins in February. A weekly
#   rule keeps the time.
# Versions: ts-ics@2.4.6 rrule-temporal@2.2.8
# Matters: a reminder for the monthly meeting comes nine hours early, and the first never.
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
  ics: extendByRecurrenceRule(convertIcsRecurrenceRule(undefined, { value: rule }), { start: new Date('2026-01-30T09:00:00Z') }).map((date) => date.toISOString().slice(0, 16)),
  temporal: new RRuleTemporal({ rruleString: `DTSTART:20260130T090000Z\nRRULE:${rule}` }).all().map((date) => date.toString().slice(0, 16)),
});
const monthly = series('FREQ=MONTHLY;BYDAY=-1FR;COUNT=3');
const weekly = series('FREQ=WEEKLY;BYDAY=FR;COUNT=3');
console.log({ monthly, weekly });
assert.deepEqual(monthly.temporal, ['2026-01-30T09:00', '2026-02-27T09:00', '2026-03-27T09:00']);
assert.deepEqual(monthly.ics, ['2026-02-27T00:00', '2026-03-27T00:00', '2026-04-24T00:00']);
assert.deepEqual(weekly.ics, weekly.temporal);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: ts-ics puts a meeting on the last Friday of every month at midnight, and leaves out the first one."
