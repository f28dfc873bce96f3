#!/usr/bin/env bash
# The fifth percentile that stats-lite gives for counts of 0, 10 and 20 is -3.5.
#
# Expected: a percentile lies within the data: none of the nine definitions of Hyndman and Fan (1996) goes below the
#   smallest value, and stats-lite does not go above the largest.
# Instead: below 0.5/n it continues the line of the two smallest values downwards; its guard for the last index has no
#   counterpart for the first.
# Versions: stats-lite@2.2.0
# Matters: a lower bound of a number of reports that is negative, in a short series, without a warning.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  stats-lite@2.2.0 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import stats from 'stats-lite';
const reports = [0, 10, 20];
const percentiles = [0, 0.05, 0.5, 0.95, 1].map((probability) => stats.percentile(reports, probability));
console.log('0 %, 5 %, 50 %, 95 %, 100 % of', reports, percentiles);
assert.deepEqual(percentiles.map((value) => Number(value.toFixed(6))), [-5, -3.5, 10, 20, 20]);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: The fifth percentile that stats-lite gives for counts of 0, 10 and 20 is -3.5."
