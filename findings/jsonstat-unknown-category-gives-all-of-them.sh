#!/usr/bin/env bash
# The JSON-stat toolkit, asked for a region that is not in the data, returns the figures of all regions.
#
# Expected: null, as for an unknown dimension; a complete query, one category for each dimension, gives one cell.
# Instead: the unknown code is left out of the query and the answer is a list over all regions.
# Versions: jsonstat-toolkit@2.2.2
# Matters: a merged municipality gets, with [0], the figure of another one.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  jsonstat-toolkit@2.2.2 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import toolkit from 'jsonstat-toolkit';
const cube = toolkit({
  version: '2.0', class: 'dataset', id: ['region', 'year'], size: [2, 2], value: [10, 11, 20, 21],
  dimension: { region: { category: { index: ['GM0344', 'GM0307'] } }, year: { category: { index: ['2024', '2025'] } } },
});
const known = cube.Data({ region: 'GM0307', year: '2025' });
const unknown = cube.Data({ region: 'GM0310', year: '2025' });
const dimension = cube.Data({ sex: 'V' });
console.log({ known, unknown, 'unknown dimension': dimension });
assert.equal(known.value, 21);
assert.deepEqual(unknown.map(({ value }) => value), [11, 21]);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: The JSON-stat toolkit, asked for a region that is not in the data, returns the figures of all regions."
