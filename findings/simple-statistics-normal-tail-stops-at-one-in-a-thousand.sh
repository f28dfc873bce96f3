#!/usr/bin/env bash
# simple-statistics never gives a normal tail below 0.001, however extreme the value.
#
# Expected: P(Z < -4) = 0.0000317 and P(Z < -6) = 0.000000001; the function is called
#   cumulativeStdNormalProbability and takes any z.
# Instead: it looks z up in a printed table that ends at 3.09 and uses its last row beyond that: 0.001 for -3.5,
#   -4 and -6 alike.
# Versions: simple-statistics@7.12.1
# Matters: comparing hundreds of neighbourhoods needs p-values far below 0.001 (Bonferroni); no outlier can ever
#   pass that bar.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  simple-statistics@7.12.1 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { cumulativeStdNormalProbability } from 'simple-statistics';
const tails = [-3, -3.5, -4, -6].map(cumulativeStdNormalProbability);
console.log(tails);
assert.deepEqual(tails, [0.0013, 0.001, 0.001, 0.001]);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: simple-statistics never gives a normal tail below 0.001, however extreme the value."
