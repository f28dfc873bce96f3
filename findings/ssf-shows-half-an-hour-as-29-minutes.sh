#!/usr/bin/env bash
# ssf shows 29 minutes and 59.996 seconds as 0:29:00 in the format h:mm:ss.
#
# Expected: 0:30:00, as Excel rounds to the second; the same value in h:mm is shown as 0:30.
# Instead: the seconds are rounded to 60 and shown as 00, and the minute is not raised: a whole minute is lost.
# Versions: ssf@0.11.2 xlsx@0.18.5
# Matters: mean lengths of time are no whole seconds. The copy in xlsx 0.18.5, the newest on npm under that name, does the
#   same; 0.20.3 does not.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  ssf@0.11.2 xlsx@0.18.5 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import ssf from 'ssf';
import xlsx from 'xlsx';
const mean = 1_799.996 / 86_400;
const shown = ['h:mm:ss', 'h:mm'].map((format) => [ssf.format(format, mean), xlsx.SSF.format(format, mean)]);
console.log(JSON.stringify(shown));
assert.deepEqual(shown, [['0:29:00', '0:29:00'], ['0:30', '0:30']]);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: ssf shows 29 minutes and 59.996 seconds as 0:29:00 in the format h:mm:ss."
