#!/usr/bin/env bash
# The package median sorts the array that it is given.
#
# Expected: a function that returns one number leaves its argument alone; its README says nothing else.
# Instead: the caller's array is sorted afterwards.
# Versions: median@0.0.2
# Matters: a series by week loses its order: run rules, trend and "last value" are computed from a series that
#   only rises.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  median@0.0.2 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import median from 'median';
const weeks = [12, 7, 9, 31];
console.log('median', median(weeks), 'series afterwards', weeks);
assert.deepEqual(weeks, [7, 9, 12, 31]);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: The package median sorts the array that it is given."
