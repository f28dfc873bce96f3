#!/usr/bin/env bash
# Microsoft's Dutch percentage recogniser finds 0% in 12,5 procent.
#
# Expected: 12.5%: it reads 12,5%, and procent is the Dutch word for per cent.
# Instead: the only hit is the text "cent", with the value 0%.
# Versions: @microsoft/recognizers-text-suite@1.3.1
# Matters: a norm typed in words is stored as zero; every figure is then above the norm.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @microsoft/recognizers-text-suite@1.3.1 >/dev/null

cat >run.cjs <<'JS'
const assert = require('node:assert/strict');
const { recognizePercentage } = require('@microsoft/recognizers-text-suite');
const seen = ['12,5%', '12,5 procent'].map((text) => recognizePercentage(text, 'nl-nl').map((hit) => [hit.text, hit.resolution.value]));
console.log(JSON.stringify(seen));
assert.deepEqual(seen, [[['12,5%', '12.5%']], [['cent', '0%']]]);
JS
npm pkg get dependencies
node run.cjs
echo "Behaviour as described: Microsoft's Dutch percentage recogniser finds 0% in 12,5 procent."
