#!/usr/bin/env bash
# ical.js gives the same wrong day three times for a yearly rule on a week number.
#
# Expected: FREQ=YEARLY;BYWEEKNO=53;BYDAY=FR from 2026 is 1 January 2027, 31 December 2032, 1 January 2038 (RFC
#   5545, ISO weeks).
# Instead: 16 January 2026, three times. The rule parses without an error.
# Versions: ical.js@2.2.1
# Matters: municipal calendars plan in week numbers; a reminder would come in the wrong week and several times at
#   once.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  ical.js@2.2.1 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import ICAL from 'ical.js';
const rule = ICAL.Recur.fromString('FREQ=YEARLY;BYWEEKNO=53;BYDAY=FR;COUNT=3');
const days = rule.iterator(ICAL.Time.fromDateTimeString('2026-01-01T08:00:00'));
const seen = [days.next(), days.next(), days.next()].map(String);
console.log(seen);
assert.deepEqual(seen, Array(3).fill('2026-01-16T08:00:00'));
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: ical.js gives the same wrong day three times for a yearly rule on a week number."
