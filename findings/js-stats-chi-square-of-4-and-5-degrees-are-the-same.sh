#!/usr/bin/env bash
# js-stats gives the same chi-square probability for 4 and for 5 degrees of freedom, and 1 for one degree.
#
# Expected: P(chi-square with 4 degrees <= 9.488) = 0.950, and with 1 degree P(<= 3.841) = 0.950 (NIST/SEMATECH e-Handbook
#   of Statistical Methods, 1.3.6.7.4).
# Instead: an even number of degrees is computed as its odd neighbour, 4 as 5 (0.909), 6 as 7 and 2 as 1; one degree
#   always gives 1.
# Versions: js-stats@1.0.5
# Matters: the p-value of a two-by-two table, 1 minus this, is 0 whatever the counts; that of three neighbourhoods by
#   three years is 0.09 instead of 0.05.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  js-stats@1.0.5 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import stats from 'js-stats';
const cdf = (degrees, value) => new stats.ChiSquareDistribution(degrees).cumulativeProbability(value);
// The 95 % points of chi-square; each must give 0.95.
const critical = { 1: 3.841, 2: 5.991, 3: 7.815, 4: 9.488, 5: 11.07 };
for (const [degrees, value] of Object.entries(critical)) console.log(degrees, value, cdf(Number(degrees), value));
assert.ok(Math.abs(cdf(3, critical[3]) - 0.95) < 0.001);
assert.ok(Math.abs(cdf(5, critical[5]) - 0.95) < 0.001);
assert.equal(cdf(1, critical[1]), 1);
assert.equal(cdf(1, 0.5), 1);
assert.equal(cdf(4, critical[4]), cdf(5, critical[4]));
assert.ok(cdf(2, critical[2]) > 0.98);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: js-stats gives the same chi-square probability for 4 and for 5 degrees of freedom, and 1 for one degree."
