#!/usr/bin/env bash
# tokenizeAndStem of the Dutch stemmer in natural makes 12 of 12,5% and 234 of 1.234.
#
# Expected: the figure, or all of its digits: nothing in the documentation says that digits are dropped.
# Instead: figures are split at comma and dot and every part of one character counts as a stop word.
# Versions: natural@8.1.1
# Matters: a question about 1.234 finds texts about 234.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  natural@8.1.1 >/dev/null

cat >run.cjs <<'JS'
const assert = require('node:assert/strict');
const { PorterStemmerNl } = require('natural/lib/natural/stemmers');
const seen = PorterStemmerNl.tokenizeAndStem('stijging 12,5% van 1.234 meldingen');
console.log(seen);
assert.deepEqual(seen, ['stijging', '12', '234', 'melding']);
JS
npm pkg get dependencies
node run.cjs
echo "Behaviour as described: tokenizeAndStem of the Dutch stemmer in natural makes 12 of 12,5% and 234 of 1.234."
