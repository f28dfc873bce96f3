#!/usr/bin/env bash
# ISOWEEKNUM of fast-formula-parser puts every Sunday in the next week.
#
# Expected: ISO 8601 weeks end on Sunday: 4 January 2026 is in week 1, 29 November in week 48, 3 January 2027 in
#   week 53.
# Instead: 2, 49 and 1; the Saturdays before them are right.
# Versions: fast-formula-parser@1.0.19
# Matters: weekend reports of a whole year are counted in the wrong week, and the first week gets a day of the
#   year before.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  fast-formula-parser@1.0.19 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import Parser from 'fast-formula-parser';
const week = (...date) => new Parser().parse(`ISOWEEKNUM(DATE(${date}))`);
const sundays = [[2026, 1, 4], [2026, 11, 29], [2027, 1, 3]].map((date) => week(...date));
const saturdays = [[2026, 1, 3], [2026, 11, 28], [2027, 1, 2]].map((date) => week(...date));
console.log('Saturdays', saturdays, 'Sundays', sundays);
assert.deepEqual(saturdays, [1, 48, 53]);
assert.deepEqual(sundays, [2, 49, 1]);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: ISOWEEKNUM of fast-formula-parser puts every Sunday in the next week."
