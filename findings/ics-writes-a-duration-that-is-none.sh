#!/usr/bin/env bash
# ics writes the duration of a day as P1DT, and of a week as P1WT.
#
# Expected: P1D and P1W: the letter T is only there before hours, minutes or seconds (RFC 5545, 3.3.6: dur-time = "T"
#   (dur-hour / dur-minute / dur-second)); so too in ISO 8601.
# Instead: every duration without a time ends in T. A strict reader such as Temporal.Duration refuses it.
# Versions: ics@3.12.0 temporal-polyfill@1.0.8
# Matters: an invitation for a day or a week does not open, or without its length, depending on the reader.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  ics@3.12.0 temporal-polyfill@1.0.8 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { createEvent } from 'ics';
import { Temporal } from 'temporal-polyfill';
const duration = (length) => {
  const { error, value } = createEvent({ title: 'Datadag', start: [2026, 12, 1], duration: length });
  assert.ok(!error);
  return /DURATION:(\S+)/.exec(value)[1];
};
const seen = { day: duration({ days: 1 }), week: duration({ weeks: 1 }), hours: duration({ hours: 1, minutes: 30 }) };
console.log(seen);
assert.deepEqual(seen, { day: 'P1DT', week: 'P1WT', hours: 'PT1H30M' });
assert.throws(() => Temporal.Duration.from(seen.day), RangeError);
assert.throws(() => Temporal.Duration.from(seen.week), RangeError);
assert.equal(Temporal.Duration.from(seen.hours).total('minutes'), 90);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: ics writes the duration of a day as P1DT, and of a week as P1WT."
