#!/usr/bin/env bash
# formatDateTime in an adaptive card template writes Tuesday for the locale nl-NL.
#
# Expected: dinsdag 1 december 2026: the third argument is documented as the locale, and an unknown one should be
#   an error.
# Instead: the month and weekday stay English for nl-NL, de-DE and fr-FR alike; formatNumber does follow nl-NL.
# Versions: adaptivecards-templating@2.3.1, adaptive-expressions@4.23.3
# Matters: a Dutch card carries English dates although the author asked for Dutch ones.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  adaptivecards-templating@2.3.1 adaptive-expressions@4.23.3 >/dev/null

cat >run.cjs <<'JS'
const assert = require('node:assert/strict');
const { Template } = require('adaptivecards-templating');
const fill = (text, data) => new Template({ text }).expand({ $root: data }).text;

const data = { day: '2026-12-01T00:00:00.000Z', figure: 1234.5 };
const seen = ["${formatDateTime(day, 'dddd D MMMM YYYY', 'nl-NL')}", "${formatNumber(figure, 1, 'nl-NL')}"].map((text) => fill(text, data));
console.log(seen);
assert.deepEqual(seen, ['Tuesday 1 December 2026', '1.234,5']);
JS
npm pkg get dependencies
node run.cjs
echo "Behaviour as described: formatDateTime in an adaptive card template writes Tuesday for the locale nl-NL."
