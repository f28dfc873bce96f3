#!/usr/bin/env bash
# The Dutch chrono reads afgelopen vrijdag (last Friday), on a Wednesday, as the Friday to come.
#
# Expected: Friday 20 November 2026, as the English parser says for last Friday; afgelopen maand is understood.
# Instead: the word afgelopen is skipped and the nearest Friday is taken: 27 November. komende maandag (next
#   Monday) is the Monday before.
# Versions: chrono-node@2.10.3
# Matters: a question about the past gets figures of a week that has not happened, and a reminder is set in the
#   past.
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
const wednesday = new Date(2026, 10, 25, 12);
const read = (text, parser) => parser.parseDate(text, wednesday).toDateString();
const seen = [read('afgelopen vrijdag', chrono.nl), read('komende maandag', chrono.nl), read('last Friday', chrono.en)];
console.log(seen);
assert.deepEqual(seen, ['Fri Nov 27 2026', 'Mon Nov 23 2026', 'Fri Nov 20 2026']);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: The Dutch chrono reads afgelopen vrijdag (last Friday), on a Wednesday, as the Friday to come."
