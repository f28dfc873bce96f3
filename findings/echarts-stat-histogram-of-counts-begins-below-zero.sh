#!/usr/bin/env bash
# echarts-stat begins the histogram of counts from 0 to 10 with an empty bin from -5 to 0.
#
# Expected: bins that divide "the entire range of values" (README, Histogram), lower bound inclusive: the first bin holds
#   the smallest value.
# Instead: whenever the smallest value is a multiple of the step, an empty bin is put before it: -5 to 0 for counts, 0 to
#   100 for 100, 200, 300.
# Versions: echarts-stat@1.2.0
# Matters: an axis of counts of people that begins at -5, and one bar more than the method (square root) asks for.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  echarts-stat@1.2.0 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import ecStat from 'echarts-stat';
const bins = (values) => ecStat.histogram(values).bins.map(({ x0, x1, sample }) => [x0, x1, sample.length]);
for (const values of [[0, 0, 0, 1, 1, 2, 3, 10], [100, 200, 300], [2, 3, 5, 8, 12]]) console.log(values, bins(values));
assert.deepEqual(bins([0, 0, 0, 1, 1, 2, 3, 10])[0], [-5, 0, 0]);
assert.deepEqual(bins([100, 200, 300])[0], [0, 100, 0]);
assert.deepEqual(bins([2, 3, 5, 8, 12])[0], [0, 5, 2]); // 2 is no multiple of 5: no empty bin.
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: echarts-stat begins the histogram of counts from 0 to 10 with an empty bin from -5 to 0."
