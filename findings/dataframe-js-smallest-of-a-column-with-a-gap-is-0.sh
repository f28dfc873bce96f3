#!/usr/bin/env bash
# dataframe-js gives 0 for the smallest value of a column with an empty cell, and 0 for the largest when all are negative.
#
# Expected: 10 for 10, null and 20, and -10 for -10, null and -20: its mean and its variance leave the missing value out
#   (15 and 50), and so do its minimum and maximum for undefined.
# Instead: null is compared as a number, so it counts as 0: stats() gives a mean of 15 and a minimum of 0 side by side.
# Versions: dataframe-js@1.4.4
# Matters: a week without a figure looks like a week without reports, and a scale begins at a value that nobody
#   measured.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  dataframe-js@1.4.4 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import dataframe from 'dataframe-js';
const stats = (...figures) => {
  const { stat } = new dataframe.DataFrame(figures.map((n, week) => ({ week, n })));
  return { min: stat.min('n'), max: stat.max('n'), mean: stat.mean('n') };
};
const seen = { rise: stats(10, null, 20), fall: stats(-10, null, -20), undefined: stats(10, undefined, 20) };
console.log(seen);
assert.deepEqual(seen.rise, { min: 0, max: 20, mean: 15 });
assert.deepEqual({ ...seen.fall, max: seen.fall.max + 0 }, { min: -20, max: 0, mean: -15 });
assert.deepEqual(seen.undefined, { min: 10, max: 20, mean: 15 });
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: dataframe-js gives 0 for the smallest value of a column with an empty cell, and 0 for the largest when all are negative."
