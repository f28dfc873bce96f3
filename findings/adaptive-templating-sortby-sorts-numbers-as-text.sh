#!/usr/bin/env bash
# sortBy in an adaptive card template sorts 10, 9, 100 as 10, 100, 9.
#
# Expected: 9, 10, 100: sortBy sorts the elements ascending, and with the name of a property it does.
# Instead: plain numbers are compared as text; objects by a property are compared as numbers.
# Versions: adaptivecards-templating@2.3.1, adaptive-expressions@4.23.3
# Matters: a ranking of figures is wrong as soon as they differ in length, and right in a test with one-digit
#   figures.
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

const data = { figures: [10, 9, 100], rows: [{ n: 10 }, { n: 9 }, { n: 100 }] };
const plain = fill('${sortBy(figures)}', data);
const byProperty = fill("${select(sortBy(rows, 'n'), row, row.n)}", data);
console.log(plain, byProperty);
assert.deepEqual(plain, [10, 100, 9]);
assert.deepEqual(byProperty, [9, 10, 100]);
JS
npm pkg get dependencies
node run.cjs
echo "Behaviour as described: sortBy in an adaptive card template sorts 10, 9, 100 as 10, 100, 9."
