#!/usr/bin/env bash
# MEDIAN of formulajs takes a hidden figure, the text <5, and an empty cell for 0; its AVERAGE leaves them out.
#
# Expected: the median of 1, 2, <5 and 4 is 2: text and empty cells of a range "are ignored; however, cells with the value
#   zero are included" (Microsoft, MEDIAN function).
# Instead: 1.5, the median of 0, 1, 2 and 4, with "<5", with an empty text and with null. AVERAGE and STDEV.S give those
#   of 1, 2 and 4.
# Versions: @formulajs/formulajs@4.6.1
# Matters: small counts are hidden as "<5" or left empty in open data: each of them pulls the median down.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @formulajs/formulajs@4.6.1 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { MEDIAN, AVERAGE, STDEV } from '@formulajs/formulajs';
for (const hidden of ['<5', '', null]) {
  const column = [[1], [2], [hidden], [4]];
  console.log(JSON.stringify(column), 'MEDIAN', MEDIAN(column), 'AVERAGE', AVERAGE(column), 'STDEV.S', STDEV.S(column));
  assert.equal(MEDIAN(column), 1.5);
}
assert.equal(MEDIAN([[1], [2], [4]]), 2);
assert.ok(Math.abs(AVERAGE([[1], [2], ['<5'], [4]]) - 7 / 3) < 1e-12);
assert.ok(Math.abs(STDEV.S([[1], [2], ['<5'], [4]]) - STDEV.S([[1], [2], [4]])) < 1e-12);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: MEDIAN of formulajs takes a hidden figure, the text <5, and an empty cell for 0; its AVERAGE leaves them out."
