#!/usr/bin/env bash
# ical-generator writes DTSTAMP and UNTIL in local time for an event with a time zone.
#
# Expected: DTSTAMP, CREATED and LAST-MODIFIED "MUST be specified in the UTC time format" (RFC 5545, 3.8.7.1 to 3.8.7.3),
#   and so must UNTIL when the start has a time zone (3.3.10): 20261130T165002Z.
# Instead: all are written in Dutch time and without Z, 20261130T175002, and nothing says which zone that is.
# Versions: ical-generator@10.2.0 luxon@3.7.2
# Matters: a reader in another zone puts two versions of a meeting in the wrong order; strict readers refuse the rule of a
#   series.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  ical-generator@10.2.0 luxon@3.7.2 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import ical from 'ical-generator';
import { DateTime } from 'luxon';
const timezone = 'Europe/Amsterdam';
const at = (text) => DateTime.fromISO(text, { zone: timezone });
const calendar = ical({ name: 'Overleg', timezone });
calendar.createEvent({
  start: at('2026-12-01T09:00:00'),
  end: at('2026-12-01T10:00:00'),
  stamp: at('2026-11-30T17:50:02'), // 16:50:02 UTC
  lastModified: at('2026-11-30T17:50:02'),
  summary: 'Cijferoverleg',
  timezone,
  repeating: { freq: 'WEEKLY', until: at('2026-12-31T23:59:59') }, // 22:59:59 UTC
});
const text = calendar.toString();
console.log(text.split('\r\n').filter((line) => /^(DT|LAST|RRULE)/.test(line)).join('\n'));
assert.match(text, /DTSTART;TZID=Europe\/Amsterdam:20261201T090000\r/);
assert.match(text, /DTSTAMP:20261130T175002\r/);
assert.match(text, /LAST-MODIFIED:20261130T175002\r/);
assert.match(text, /UNTIL=20261231T235959\r/);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: ical-generator writes DTSTAMP and UNTIL in local time for an event with a time zone."
