#!/usr/bin/env bash
# jStat gives Infinity for the Poisson probability of a count of 150 and NaN above 170.
#
# Expected: a probability between 0 and 1 for every whole count; the documentation names no limit. P(X = 150) at a
#   mean of 150 is 0.0326.
# Instead: pdf and cdf divide two overflowing numbers: Infinity from about 144 on, NaN from 171 on. NaN compares
#   false with every limit.
# Versions: jstat@1.9.6
# Matters: a municipality easily counts more than 150 reports a month; a control limit from such a cdf never or
#   always signals.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  jstat@1.9.6 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import jstat from 'jstat';
const { poisson } = jstat.jStat;
const seen = [140, 150, 200].map((count) => [count, poisson.pdf(count, count), poisson.cdf(count, count)]);
console.log(seen);
assert.equal(seen[0][1].toFixed(4), '0.0337');
assert.deepEqual(seen.slice(1), [[150, Infinity, Infinity], [200, NaN, NaN]]);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: jStat gives Infinity for the Poisson probability of a count of 150 and NaN above 170."
