#!/usr/bin/env bash
# The t-test of statistics.js gives the p-value -0.026 for 101 weeks, and NaN for 400.
#
# Expected: p = 0.0008 for t = 3.44 with 100 degrees of freedom; a probability lies between 0 and 1.
# Instead: the cumulative t-distribution is right up to some 50 degrees of freedom, then exceeds 1, so that the p-value is
#   negative; from about 300 degrees it is NaN. Nothing on the console says so.
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
for (const weeks of [30, 101, 400]) console.log(weeks, 'weeks', test(weeks));
assert.ok(test(30).pTwoSided > 0 && test(30).pTwoSided < 1);
assert.ok(test(101).tStatistic > 3 && test(101).tStatistic < 4);
assert.ok(test(101).pTwoSided < 0);
assert.ok(Number.isNaN(test(400).pTwoSided));
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: The t-test of statistics.js gives the p-value -0.026 for 101 weeks, and NaN for 400."
