#!/usr/bin/env bash
# F.TEST of formulajs returns a ratio of variances instead of a probability.
#
# Expected: 0.648318, the worked example in Excel's documentation: F.TEST returns the two-tailed probability.
# Instead: 0.614198, and 25 for two series of which one spreads five times as much: the ratio itself, which may
#   exceed 1.
# Versions: @formulajs/formulajs@4.6.1
# Matters: a figure between 0 and 1 is taken for a p-value without a second look.
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
const example = formulajs.F.TEST([6, 7, 9, 15, 21], [20, 28, 31, 38, 40]);
const above = formulajs.F.TEST([5, 10, 15, 20], [1, 2, 3, 4]);
console.log(example, above);
assert.equal(example.toFixed(6), '0.614198');
assert.equal(above.toFixed(6), '25.000000');
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: F.TEST of formulajs returns a ratio of variances instead of a probability."
