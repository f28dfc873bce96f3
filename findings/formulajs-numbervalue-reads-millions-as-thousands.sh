#!/usr/bin/env bash
# NUMBERVALUE of formulajs reads the Dutch 1.234.567 as 1234.567.
#
# Expected: NUMBERVALUE("1.234.567", ",", ".") is 1234567: the third argument names the group separator.
# Instead: only the first dot is taken away; the second one becomes the decimal point. With a comma behind it the
#   result is NaN.
# Versions: @formulajs/formulajs@4.6.1
# Matters: this function exists to read figures of another locale; a budget comes out a thousand times too small.
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
const seen = ['1.234,5', '1.234.567', '1.234.567,5'].map((text) => formulajs.NUMBERVALUE(text, ',', '.'));
console.log(seen);
assert.deepEqual(seen, [1234.5, 1234.567, NaN]);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: NUMBERVALUE of formulajs reads the Dutch 1.234.567 as 1234.567."
