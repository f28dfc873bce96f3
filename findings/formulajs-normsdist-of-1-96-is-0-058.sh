#!/usr/bin/env bash
# NORMSDIST of formulajs gives 0.058 for 1.96, which is 0.975.
#
# Expected: NORMSDIST(z) is the standard normal cumulative distribution, and has no second argument (Microsoft, NORMSDIST
#   function): 0.975.
# Instead: the height of the curve, 0.0584. With a second argument, true, which Excel refuses, it gives 0.975, as
#   NORM.S.DIST does.
# Versions: @formulajs/formulajs@4.6.1
# Matters: a sheet of an older colleague that computes 1 - NORMSDIST(z) shows a p-value of 0.94 where it is 0.025.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @formulajs/formulajs@4.6.1 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { NORMSDIST, NORM } from '@formulajs/formulajs';
const seen = { 'NORMSDIST(1.96)': NORMSDIST(1.96), 'NORMSDIST(0)': NORMSDIST(0), 'NORM.S.DIST(1.96,TRUE)': NORM.S.DIST(1.96, true) };
console.log(seen);
assert.ok(Math.abs(seen['NORMSDIST(1.96)'] - 0.05844) < 0.00001);
assert.ok(Math.abs(seen['NORMSDIST(0)'] - 0.39894) < 0.00001);
assert.ok(Math.abs(seen['NORM.S.DIST(1.96,TRUE)'] - 0.975) < 0.00001);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: NORMSDIST of formulajs gives 0.058 for 1.96, which is 0.975."
