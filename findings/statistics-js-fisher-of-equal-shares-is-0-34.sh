#!/usr/bin/env bash
# Fisher's exact test of statistics.js gives 0.34 for two neighbourhoods with 5 of 10 each.
#
# Expected: p = 1: no table with these margins lies closer to equality (Fisher's exact test sums the observed table and
#   all that are at least as unlikely).
# Instead: the probability of the observed table alone, 0.3437. For 1 of 10 against 11 of 14 it is 0.00135, where the two-
#   sided p is 0.00276.
# Versions: statistics.js@1.0.0
# Matters: every p-value is too small, the more so the larger the counts: 50 of 100 against 50 of 100 gives 0.11.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  statistics.js@1.0.0 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import Statistics from 'statistics.js';
const fisher = (yes1, no1, yes2, no2) => {
  const people = (wijk, antwoord, count) => Array.from({ length: count }, () => ({ wijk, antwoord }));
  const rows = [...people('Noord', 'ja', yes1), ...people('Noord', 'nee', no1), ...people('Zuid', 'ja', yes2), ...people('Zuid', 'nee', no2)];
  return new Statistics(rows, { wijk: 'nominal', antwoord: 'nominal' }).fishersExactTest('wijk', 'antwoord');
};
const seen = [fisher(5, 5, 5, 5), fisher(50, 50, 50, 50), fisher(1, 9, 11, 3)];
console.log(seen);
assert.ok(Math.abs(seen[0] - 0.3437) < 0.0001);
assert.ok(Math.abs(seen[1] - 0.1120) < 0.002);
assert.ok(Math.abs(seen[2] - 0.001346) < 0.000001);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: Fisher's exact test of statistics.js gives 0.34 for two neighbourhoods with 5 of 10 each."
