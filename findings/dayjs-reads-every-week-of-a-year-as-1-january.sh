#!/usr/bin/env bash
# dayjs reads 2026-10, 2026-48 and 2026-53 in the format YYYY-WW all as 1 January 2026.
#
# Expected: the Monday of that week, or an invalid date: with the plugins dayjs writes a date in exactly this
#   format.
# Instead: the week is skipped without a word and the result is valid.
# Versions: dayjs@1.11.23
# Matters: every weekly figure of a year lands on one day.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  dayjs@1.11.23 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import dayjs from 'dayjs';
import advancedFormat from 'dayjs/plugin/advancedFormat.js';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';
import isoWeek from 'dayjs/plugin/isoWeek.js';
for (const plugin of [isoWeek, advancedFormat, customParseFormat]) dayjs.extend(plugin);
console.log('written:', dayjs('2026-11-29').format('YYYY-WW'));
const read = ['2026-10', '2026-48', '2026-53'].map((text) => dayjs(text, 'YYYY-WW').format('YYYY-MM-DD'));
console.log('read back:', read);
assert.equal(dayjs('2026-11-29').format('YYYY-WW'), '2026-48');
assert.deepEqual(read, ['2026-01-01', '2026-01-01', '2026-01-01']);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: dayjs reads 2026-10, 2026-48 and 2026-53 in the format YYYY-WW all as 1 January 2026."
