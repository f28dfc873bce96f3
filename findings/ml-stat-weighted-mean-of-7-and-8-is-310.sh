#!/usr/bin/env bash
# weightedMean of ml-stat gives 310 for 7 and 8 with the weights 10 and 30.
#
# Expected: 7.75: a weighted mean is the sum of the weighted values divided by the sum of the weights, so it lies
#   between the smallest and the largest value.
# Instead: the values are multiplied and added, and not divided; only weights that add up to 1 give a mean. Nothing says
#   so.
# Versions: ml-stat@1.3.3
# Matters: the marks of two neighbourhoods with 10 and 30 answers are averaged to 310; with shares as weights in a test
#   it looks right.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  ml-stat@1.3.3 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import stat from 'ml-stat';
const { weightedMean } = stat.array;
const [counts, shares] = [weightedMean([7, 8], [10, 30]), weightedMean([7, 8], [0.25, 0.75])];
console.log({ counts, shares });
assert.equal(shares, 7.75);
assert.equal(counts, 310);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: weightedMean of ml-stat gives 310 for 7 and 8 with the weights 10 and 30."
