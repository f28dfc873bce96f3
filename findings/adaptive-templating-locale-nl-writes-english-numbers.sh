#!/usr/bin/env bash
# formatNumber in an adaptive card template writes 1,234.5 for the locale nl.
#
# Expected: 1.234,5: nl is a valid language tag (a Teams app that is localised with top-level tags is told to use
#   nl).
# Instead: only nl-NL is known; nl and nl-BE silently give the English figure.
# Versions: adaptivecards-templating@2.3.1, adaptive-expressions@4.23.3
# Matters: in Dutch 1,234 is a good one, not over a thousand: the reader is off by a factor of a thousand.
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

const seen = ['nl-NL', 'nl', 'nl-BE'].map((locale) => fill(`\${formatNumber(figure, 1, '${locale}')}`, { figure: 1234.5 }));
console.log(seen);
assert.deepEqual(seen, ['1.234,5', '1,234.5', '1,234.5']);
JS
npm pkg get dependencies
node run.cjs
echo "Behaviour as described: formatNumber in an adaptive card template writes 1,234.5 for the locale nl."
