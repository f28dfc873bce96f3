#!/usr/bin/env bash
# addHours in an adaptive card template adds two hours to a UTC time in the night that summer time ends.
#
# Expected: the timestamps of these functions are in UTC, so an hour later than 00:30Z is 01:30Z on any machine, as
#   addToTime gives.
# Instead: on a machine set to the time of Amsterdam addHours gives 02:30Z, and addDays loses an hour in March: they
#   compute with the local clock.
# Versions: adaptivecards-templating@2.3.1 adaptive-expressions@4.23.3
# Matters: a deadline on a card is an hour off twice a year, on some machines and not on others.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  adaptivecards-templating@2.3.1 adaptive-expressions@4.23.3 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { Template } from 'adaptivecards-templating';
process.env.TZ = 'Europe/Amsterdam';
const expand = (expression) => new Template({ text: '${' + expression + '}' }).expand({ $root: {} }).text;
const shown = [
  "addHours('2026-10-25T00:30:00.000Z', 1)",
  "addToTime('2026-10-25T00:30:00.000Z', 1, 'Hour')",
  "addDays('2026-03-28T12:00:00.000Z', 1)",
  "addToTime('2026-03-28T12:00:00.000Z', 1, 'Day')",
].map((expression) => [expression, expand(expression)]);
for (const [expression, time] of shown) console.log(expression, time);
assert.deepEqual(shown.map(([, time]) => time), [
  '2026-10-25T02:30:00.000Z',
  '2026-10-25T01:30:00.000Z',
  '2026-03-29T11:00:00.000Z',
  '2026-03-29T12:00:00.000Z',
]);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: addHours in an adaptive card template adds two hours to a UTC time in the night that summer time ends."
