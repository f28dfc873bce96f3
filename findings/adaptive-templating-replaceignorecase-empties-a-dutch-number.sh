#!/usr/bin/env bash
# replaceIgnoreCase in an adaptive card template makes nothing of 1.234.567 without its points.
#
# Expected: it is documented as replacing a substring, like replace, but without regard to case: without its points
#   1.234.567 is 1234567.
# Instead: the substring is read as a regular expression, in which a point is any character; (voorlopig) loses its word
#   and keeps its brackets.
# Versions: adaptivecards-templating@2.3.1 adaptive-expressions@4.23.3
# Matters: a figure, or a remark in brackets beside it, disappears from a card or comes out maimed.
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
const expand = (expression) => new Template({ text: '=${' + expression + '}' }).expand({ $root: {} }).text;
const shown = ["replace('1.234.567', '.', '')", "replaceIgnoreCase('1.234.567', '.', '')", "replaceIgnoreCase('12 (Voorlopig)', '(voorlopig)', '')"].map((expression) => [expression, expand(expression)]);
for (const [expression, text] of shown) console.log(expression, text);
assert.deepEqual(shown.map(([, text]) => text), ['=1234567', '=', '=12 ()']);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: replaceIgnoreCase in an adaptive card template makes nothing of 1.234.567 without its points."
