#!/usr/bin/env bash
# T.TEST of formulajs ignores its fourth argument: the paired test gives the p-value of the unpaired one.
#
# Expected: 0.196016 for type 1 (paired), the worked example in Excel's documentation of T.TEST; types 2 and 3
#   differ from it.
# Instead: types 1, 2 and 3 all give 0.191996.
# Versions: @formulajs/formulajs@4.6.1
# Matters: before and after in the same neighbourhoods is a paired question; checking a spreadsheet gives another
#   answer than Excel.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @formulajs/formulajs@4.6.1 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import * as formulajs from '@formulajs/formulajs';
const before = [3, 4, 5, 8, 9, 1, 2, 4, 5];
const after = [6, 19, 3, 2, 14, 4, 5, 17, 1];
const p = [1, 2, 3].map((type) => formulajs.T.TEST(before, after, 2, type).toFixed(6));
console.log('paired, equal variances, unequal variances:', p);
assert.deepEqual(p, ['0.191996', '0.191996', '0.191996']);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: T.TEST of formulajs ignores its fourth argument: the paired test gives the p-value of the unpaired one."
