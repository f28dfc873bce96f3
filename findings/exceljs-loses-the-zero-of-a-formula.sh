#!/usr/bin/env bash
# ExcelJS reads a formula of which the value is zero as a formula without a value.
#
# Expected: result 0, as it stands in the file: <v>0</v>. For any other value the result is there.
# Instead: result is undefined, the same as for a formula that was never calculated.
# Versions: exceljs@4.4.0
# Matters: a week with zero reports, counted by a formula, cannot be told from a week without a figure.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  exceljs@4.4.0 jszip@3.10.1 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
const made = new ExcelJS.Workbook();
const sheet = made.addWorksheet('Wmo');
sheet.getCell('A1').value = { formula: 'SUM(B1:C1)', result: 3 };
sheet.getCell('A2').value = { formula: 'SUM(B2:C2)', result: 0 };
const bytes = await made.xlsx.writeBuffer();
const xml = await (await JSZip.loadAsync(bytes)).file('xl/worksheets/sheet1.xml').async('string');
console.log('in the file:', xml.match(/<c r="A2".*?<\/c>/)[0]);
assert.match(xml, /<c r="A2"><f>SUM\(B2:C2\)<\/f><v>0<\/v><\/c>/);
const read = new ExcelJS.Workbook();
await read.xlsx.load(bytes);
const [three, zero] = ['A1', 'A2'].map((cell) => read.getWorksheet('Wmo').getCell(cell).value);
console.log('read:', three, zero);
assert.equal(three.result, 3);
assert.equal(zero.result, undefined);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: ExcelJS reads a formula of which the value is zero as a formula without a value."
