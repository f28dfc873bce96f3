#!/usr/bin/env bash
# Microsoft's Dutch number recogniser, used by the Bot Framework prompts, reads 1.234,5 as 1.734.
#
# Expected: 1234.5 under the culture nl-nl, which is one of its supported cultures; 12,5 is read as 12.5.
# Instead: the dot is taken for the decimal point and the digits behind the comma are added: 1.234 + 0.5. And
#   10.000,00 is 10.
# Versions: @microsoft/recognizers-text-suite@1.3.1
# Matters: a number prompt of a Dutch bot stores a figure that nobody typed, without an error.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @microsoft/recognizers-text-suite@1.3.1 >/dev/null

cat >run.cjs <<'JS'
const assert = require('node:assert/strict');
const { recognizeNumber } = require('@microsoft/recognizers-text-suite');
const seen = ['12,5', '1.234,5', '10.000,00'].map((text) => [text, recognizeNumber(text, 'nl-nl')[0].resolution.value]);
console.log(seen);
assert.deepEqual(seen.map(([, value]) => Number(value)), [12.5, 1.734, 10]);
JS
npm pkg get dependencies
node run.cjs
echo "Behaviour as described: Microsoft's Dutch number recogniser, used by the Bot Framework prompts, reads 1.234,5 as 1.734."
