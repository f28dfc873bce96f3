#!/usr/bin/env bash
# jStat's second quartile of an even-sized series differs from its own median.
#
# Expected: the second quartile is the median by definition; jStat.median of this series is 3.5.
# Instead: quartiles() picks a value of the series without averaging the two middle ones: it says 3.
# Versions: jstat@1.9.6
# Matters: a box with a median beside it, both from one library, contradict each other in one answer.
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
const reports = [3, 1, 4, 1, 5, 9, 2, 6];
const quartiles = jstat.jStat.quartiles(reports);
const median = jstat.jStat.median(reports);
console.log('quartiles', quartiles, 'median', median);
assert.equal(median, 3.5);
assert.equal(quartiles[1], 3);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: jStat's second quartile of an even-sized series differs from its own median."
