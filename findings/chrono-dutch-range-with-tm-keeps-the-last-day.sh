#!/usr/bin/env bash
# The Dutch chrono reads 1 t/m 5 maart 2026 as 5 March only.
#
# Expected: a range from 1 to 5 March, as it reads 1 tot 5 maart 2026; t/m is how Dutch people write up to and
#   including.
# Instead: the first day is lost and there is no end, so one day remains.
# Versions: chrono-node@2.10.3
# Matters: a count over a period becomes the count of a single day.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  chrono-node@2.10.3 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import * as chrono from 'chrono-node';
const read = (text) => chrono.nl.parse(text).map(({ text: part, start, end }) => [part, start.date().getDate(), end?.date().getDate() ?? null]);
const seen = ['1 tot 5 maart 2026', '1 t/m 5 maart 2026'].map((text) => read(text)[0]);
console.log(seen);
assert.deepEqual(seen, [['1 tot 5 maart 2026', 1, 5], ['5 maart 2026', 5, null]]);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: The Dutch chrono reads 1 t/m 5 maart 2026 as 5 March only."
