#!/usr/bin/env bash
# ExcelJS writes a cell with one bold word to a CSV as JSON.
#
# Expected: a CSV holds the text of a cell, as it does for links, formulas and errors, and as cell.text gives it.
# Instead: a rich text comes out as JSON, with its fonts.
# Versions: exceljs@4.4.0
# Matters: names of neighbourhoods with a bold part are no names any more in the open data made from the sheet.
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
const workbook = new ExcelJS.Workbook();
const sheet = workbook.addWorksheet('Cijfers');
sheet.addRow([{ richText: [{ text: 'Wijk ' }, { text: '3', font: { bold: true } }] }, { text: 'bron', hyperlink: 'https://example.org/' }, { formula: '6*2', result: 12 }]);
const text = sheet.getCell('A1').text;
const csv = String(await workbook.csv.writeBuffer({ formatterOptions: { delimiter: ';' } }));
console.log('text', text, 'csv', csv);
assert.equal(text, 'Wijk 3');
assert.equal(csv, '"{""richText"":[{""text"":""Wijk ""},{""text"":""3"",""font"":{""bold"":true}}]}";https://example.org/;12');
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: ExcelJS writes a cell with one bold word to a CSV as JSON."
