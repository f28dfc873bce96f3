#!/usr/bin/env bash
# d3-regression fits an exponential to counts that double each year, and gives NaN for every year.
#
# Expected: y = 10 * 2^(year - 2019), as with the years written as 1 to 4, where it predicts 80.
# Instead: the factor a, the value in the year 0, is 0 in floating point, and predict multiplies it by Infinity. The
#   exponent b is right; rSquared and every point are NaN, without an error.
# Versions: d3-regression@2.2.0
# Matters: a chart of a fast-growing count by calendar year has no trend line; nothing says why.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  d3-regression@2.2.0 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { regressionExp } from 'd3-regression';
const fit = regressionExp().x(([x]) => x).y(([, y]) => y);
const counts = [10, 20, 40, 80];
const years = fit(counts.map((count, index) => [2019 + index, count]));
const numbers = fit(counts.map((count, index) => [1 + index, count]));
console.log('by year:', years.a, years.b, years.rSquared, years.predict(2022), [...years]);
console.log('by number:', numbers.a, numbers.b, numbers.rSquared, numbers.predict(4));
assert.ok(Math.abs(years.b - Math.LN2) < 1e-6);
assert.equal(years.a, 0);
assert.ok(Number.isNaN(years.predict(2022)) && Number.isNaN(years.rSquared));
assert.ok(Math.abs(numbers.predict(4) - 80) < 1e-6 && numbers.rSquared > 0.999);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: d3-regression fits an exponential to counts that double each year, and gives NaN for every year."
