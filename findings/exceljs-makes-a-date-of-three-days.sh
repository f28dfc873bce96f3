#!/usr/bin/env bash
# exceljs reads the number 3 in a cell with the format 0\ \d (three d, for days) as 2 January 1900.
#
# Expected: the number 3, as it was written: an escaped letter is literal text, so this is a number format.
# Instead: any d or m outside quotes makes it a date; the same format with quotes, 0" d", gives 3.
# Versions: exceljs@4.4.0
# Matters: durations in days and lengths in m come back as dates in 1900, from a column that looks right in Excel.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  exceljs@4.4.0 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import ExcelJS from 'exceljs';
const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet('Blad1');
sheet.addRow([3, 3]);
sheet.getCell('A1').numFmt = '0\\ \\d';
sheet.getCell('B1').numFmt = '0" d"';
const copy = new ExcelJS.Workbook();
await copy.xlsx.load(await book.xlsx.writeBuffer());
const [escaped, quoted] = ['A1', 'B1'].map((cell) => copy.getWorksheet('Blad1').getCell(cell).value);
console.log('escaped', escaped, 'quoted', quoted);
assert.equal(escaped.toISOString(), '1900-01-02T00:00:00.000Z');
assert.equal(quoted, 3);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: exceljs reads the number 3 in a cell with the format 0\ \d (three d, for days) as 2 January 1900."
