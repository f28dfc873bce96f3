#!/usr/bin/env bash
# TINV of @handsontable/formulajs gives -1.81 for 0.05 and 10 degrees of freedom, which is 2.23.
#
# Expected: TINV(0.05, 10) is the two-tailed value of Student's t, 2.228 (Microsoft, TINV function); TDIST(2.228, 10, 2)
#   gives the probability back, 0.05.
# Instead: -1.812, the 5 % point of the left tail, and 0.975 for TDIST with two tails.
# Versions: @handsontable/formulajs@2.0.2
# Matters: a margin of error computed as mean plus or minus TINV * s / sqrt(n) is a fifth too small, with its ends the
#   wrong way round.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @handsontable/formulajs@2.0.2 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import * as formulas from '@handsontable/formulajs';
const { TINV, TDIST } = formulas.default?.TINV ? formulas.default : formulas;
const seen = { 'TINV(0.05,10)': TINV(0.05, 10), 'TDIST(2.228139,10,2)': TDIST(2.228139, 10, 2) };
console.log(seen);
assert.ok(Math.abs(seen['TINV(0.05,10)'] + 1.812461) < 0.00001);
assert.ok(Math.abs(seen['TDIST(2.228139,10,2)'] - 0.975) < 0.0001);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: TINV of @handsontable/formulajs gives -1.81 for 0.05 and 10 degrees of freedom, which is 2.23."
