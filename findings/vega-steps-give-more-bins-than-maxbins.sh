#!/usr/bin/env bash
# Vega makes 53 bins where maxbins is 20, when the steps it may take are given.
#
# Expected: at most 20 bins: "maxbins: the maximum number of bins"; "steps: an array of allowable step sizes to choose
#   from" (vega.github.io/vega/docs/transforms/bin). Of 1, 7 and 28 days, 28 fits a year of 365 days in 20.
# Instead: Vega takes the largest step that is smaller than the one it needs: 7 days, 53 bins; and with 1, 5, 10, 100 for
#   0 to 250 the step 10, 25 bins.
# Versions: vega-statistics@2.0.0
# Matters: a histogram of a year of waiting times in whole weeks gets more bars than fit on a card, and with small counts
#   nearly all of them are 0 or 1.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  vega-statistics@2.0.0 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { bin } from 'vega-statistics';
for (const [extent, steps, expected] of [[[0, 365], [1, 7, 28], 53], [[0, 250], [1, 5, 10, 100], 25]]) {
  const { start, stop, step } = bin({ extent, maxbins: 20, steps });
  const bins = Math.round((stop - start) / step);
  console.log({ extent, steps, maxbins: 20 }, 'step', step, 'bins', bins);
  assert.equal(bins, expected);
}
// Without steps the maximum is kept.
const free = bin({ extent: [0, 365], maxbins: 20 });
assert.ok((free.stop - free.start) / free.step <= 20);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: Vega makes 53 bins where maxbins is 20, when the steps it may take are given."
