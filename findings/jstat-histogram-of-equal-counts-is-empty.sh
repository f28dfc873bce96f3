#!/usr/bin/env bash
# The histogram of jStat counts nothing when all values are the same.
#
# Expected: a histogram gives "the number of elements found in equally sized bins across the range": four weeks of five
#   reports are four weeks in one bin.
# Instead: all bins are 0, and the array that comes back has a property NaN: the width of a bin is 0 and the position of
#   every value 0 / 0.
# Versions: jstat@1.9.6
# Matters: a column of small counts is often constant (0 or 1 a week), and a chart of it shows no observations at all.
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
const weeks = [5, 5, 5, 5];
const bins = jstat.jStat.histogram(weeks, 4);
console.log('of', weeks, bins);
console.log('of', [5, 5, 5, 6], jstat.jStat.histogram([5, 5, 5, 6], 4));
assert.deepEqual([...bins], [0, 0, 0, 0]);
assert.ok(Object.hasOwn(bins, 'NaN'));
assert.deepEqual(jstat.jStat.histogram([5, 5, 5, 6], 4), [3, 0, 0, 1]);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: The histogram of jStat counts nothing when all values are the same."
