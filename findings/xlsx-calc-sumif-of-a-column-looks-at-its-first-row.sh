#!/usr/bin/env bash
# SUMIF of xlsx-calc looks only at the first row of a column.
#
# Expected: SUMIF(A1:A4,"Zorg",B1:B4) is the sum of column B in every row with Zorg (Microsoft, SUMIF function).
# Instead: only row 1 counts: 3 instead of 10 when row 1 is Zorg, 0 when it is not. The same figures in one row are added
#   as they should be.
# Versions: xlsx-calc@0.9.2
# Matters: totals by subject in a recalculated sheet are too low or 0.
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
const subjects = ['Zorg', 'Wonen', 'Zorg', 'Werk'];
const amounts = [3, 5, 7, 9];
const compute = (cells, f) => {
  const sheet = { '!ref': 'A1:H9', H9: { t: 'n', f } };
  for (const [address, v] of Object.entries(cells)) sheet[address] = { t: typeof v === 'number' ? 'n' : 's', v };
  calculate({ SheetNames: ['Blad1'], Sheets: { Blad1: sheet } });
  return sheet.H9.v;
};
const column = {}, row = {};
subjects.forEach((subject, index) => {
  column[`A${index + 1}`] = subject;
  column[`B${index + 1}`] = amounts[index];
  row[`${'ABCD'[index]}1`] = subject;
  row[`${'ABCD'[index]}2`] = amounts[index];
});
const seen = {
  'Zorg in a column': compute(column, 'SUMIF(A1:A4,"Zorg",B1:B4)'),
  'Wonen in a column': compute(column, 'SUMIF(A1:A4,"Wonen",B1:B4)'),
  'Zorg in a row': compute(row, 'SUMIF(A1:D1,"Zorg",A2:D2)'),
};
console.log(seen);
assert.deepEqual(Object.values(seen), [3, 0, 10]);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: SUMIF of xlsx-calc looks only at the first row of a column."
