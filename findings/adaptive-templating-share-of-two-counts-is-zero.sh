#!/usr/bin/env bash
# An adaptive card template computes 1 of 3 as 0 %.
#
# Expected: JavaScript data has one number type; 7/2 = 3.5 and a third is 33.3 %. Writing 7.0/2 should force a
#   fraction at the least.
# Instead: two numbers without a fraction are divided as integers: 7/2 and 7.0/2 are 3, 1/3*100 is 0, and
#   formatNumber makes "3,0" of it.
# Versions: adaptivecards-templating@2.3.1, adaptive-expressions@4.23.3
# Matters: a share is computed from two counts; nearly every one becomes 0 %, set in neat Dutch.
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

const data = { part: 1, whole: 3, a: 7, b: 2 };
const seen = ['${part/whole*100}', '${a/b}', '${7.0/2}', "${formatNumber(a/b, 1, 'nl-NL')}"].map((text) => fill(text, data));
console.log(seen);
assert.deepEqual(seen, [0, 3, 3, '3,0']);
JS
npm pkg get dependencies
node run.cjs
echo "Behaviour as described: An adaptive card template computes 1 of 3 as 0 %."
