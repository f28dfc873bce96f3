#!/usr/bin/env bash
# CORREL of xlsx-calc gives 0.17 for a series with itself.
#
# Expected: CORREL(A1:A4,A1:A4) = 1, and 0.898 for 1, 2, 3, 4 with 2, 3, 4, 10 (Pearson; Microsoft, CORREL function).
# Instead: 0.1667 and 0.2009.
# Versions: xlsx-calc@0.9.2
# Matters: two figures that move together are reported as hardly related; the values lie between -1 and 1, so that nobody
#   notices.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  xlsx-calc@0.9.2 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import calculate from 'xlsx-calc';
const compute = (f) => {
  const sheet = { '!ref': 'A1:C4', C1: { t: 'n', f } };
  [1, 2, 3, 4].forEach((v, row) => (sheet[`A${row + 1}`] = { t: 'n', v }));
  [2, 3, 4, 10].forEach((v, row) => (sheet[`B${row + 1}`] = { t: 'n', v }));
  calculate({ SheetNames: ['Wijken'], Sheets: { Wijken: sheet } });
  return sheet.C1.v;
};
const itself = compute('CORREL(A1:A4,A1:A4)');
const other = compute('CORREL(A1:A4,B1:B4)');
console.log({ itself, other });
assert.ok(Math.abs(itself - 1 / 6) < 1e-9);
assert.ok(Math.abs(other - 0.2009) < 0.0001);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: CORREL of xlsx-calc gives 0.17 for a series with itself."
