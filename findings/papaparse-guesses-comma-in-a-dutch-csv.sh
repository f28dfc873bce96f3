#!/usr/bin/env bash
# Papa Parse takes the decimal comma for the delimiter of a short Dutch CSV.
#
# Expected: the semicolon: each line has exactly one and the header has no comma at all. Without the final line
#   end it is found.
# Instead: the comma wins; the header becomes one column "verzuim;norm" and 5,1 is cut in two.
# Versions: papaparse@5.7.1
# Matters: a small table pasted from a Dutch Excel is read wrong while a long one is read right.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  papaparse@5.7.1 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import Papa from 'papaparse';
const { data, meta } = Papa.parse('verzuim;norm\n5,1;4,5\n3,2;4,5\n', { header: true });
console.log('delimiter', meta.delimiter, data);
assert.equal(meta.delimiter, ',');
assert.deepEqual(meta.fields, ['verzuim;norm']);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: Papa Parse takes the decimal comma for the delimiter of a short Dutch CSV."
