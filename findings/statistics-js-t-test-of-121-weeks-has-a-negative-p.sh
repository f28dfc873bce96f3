#!/usr/bin/env bash
# The t-test of statistics.js gives a negative p-value for 121 weeks, and NaN for 400.
#
# Expected: p = 0.0003 for t = 3.75 with 120 degrees of freedom; a probability lies between 0 and 1.
# Instead: the cumulative t-distribution is right up to some 50 degrees of freedom, then strays and exceeds 1 (1.13 in
#   Node 20, 1.45 in Node 24), so that the two-sided p is -0.26 or -0.91; from about 300 degrees it is NaN. Nothing on
#   the console says so.
# Versions: statistics.js@1.0.0
# Matters: two years of weekly counts: any rule "p < 0.05" is met by a negative p, and never by NaN.
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
const test = (weeks) => {
  const rows = Array.from({ length: weeks }, (_, week) => ({ n: week % 5 < 2 ? 14 : week % 5 < 4 ? 12 : 11 }));
  return new Statistics(rows, { n: 'metric' }).studentsTTestOneSample('n', 12.2);
};
for (const weeks of [30, 121, 400]) console.log(weeks, 'weeks', test(weeks));
assert.ok(test(30).pTwoSided > 0.08 && test(30).pTwoSided < 0.09);
assert.equal(test(121).degreesOfFreedom, 120);
assert.ok(test(121).tStatistic > 3.7 && test(121).tStatistic < 3.8);
assert.ok(test(121).pTwoSided < -0.1);
assert.ok(Number.isNaN(test(400).pTwoSided));
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: The t-test of statistics.js gives a negative p-value for 121 weeks, and NaN for 400."
