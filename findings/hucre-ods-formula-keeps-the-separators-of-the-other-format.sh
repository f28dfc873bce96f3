#!/usr/bin/env bash
# hucre keeps the semicolons of an ODS formula in XLSX, and the commas of an XLSX formula in ODS.
#
# Expected: IF(A1>0,SUM(A1,B1),0) in XLSX, where arguments are separated by commas (ECMA-376 part 1, 18.17), and
#   of:=IF([.A1]>0;SUM([.A1];[.B1]);0) in ODS, where it is the semicolon (OpenDocument 1.3, part 4, OpenFormula); the
#   README has "Formulas, including the of:= translation: yes". SheetJS translates both.
# Instead: only the references are translated: <f>IF(A1>0;SUM(A1;B1);0)</f> and of:=IF([.A1]>0,SUM([.A1],[.B1]),0).
# Versions: hucre@1.0.0 @e965/xlsx@0.20.3 jszip@3.10.1
# Matters: a workbook of which one formula has two arguments opens with a repair, or with an error in that cell.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  hucre@1.0.0 @e965/xlsx@0.20.3 jszip@3.10.1 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import * as XLSX from '@e965/xlsx';
import { readOds, writeOds, writeXlsx } from 'hucre';
import JSZip from 'jszip';
const part = (name, body) =>
  `<?xml version="1.0"?><office:document-${name} xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3">${body}</office:document-${name}>`;
const type = 'application/vnd.oasis.opendocument.spreadsheet';
const ods = (rows) => {
  const zip = new JSZip();
  zip.file('mimetype', type);
  zip.file(
    'META-INF/manifest.xml',
    `<?xml version="1.0"?><m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" m:version="1.3"><m:file-entry m:full-path="/" m:version="1.3" m:media-type="${type}"/><m:file-entry m:full-path="content.xml" m:media-type="text/xml"/><m:file-entry m:full-path="styles.xml" m:media-type="text/xml"/></m:manifest>`,
  );
  zip.file('styles.xml', part('styles', ''));
  zip.file('content.xml', part('content', `<office:body><office:spreadsheet><table:table table:name="Cijfers">${rows}</table:table></office:spreadsheet></office:body>`));
  return zip.generateAsync({ type: 'uint8array' });
};
const number = (value, formula = '') => `<table:table-cell ${formula} office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
const open = 'of:=IF([.A1]&gt;0;SUM([.A1];[.B1]);0)';
const file = await ods(`<table:table-row>${number(1)}${number(2)}${number(3, `table:formula="${open}"`)}</table:table-row>`);
const inside = async (bytes, name, pattern) => (await (await JSZip.loadAsync(bytes)).file(name).async('string')).match(pattern)[1];
const excel = 'IF(A1>0,SUM(A1,B1),0)';
const { sheets } = await readOds(file);
const seen = {
  xlsx: await inside(await writeXlsx({ sheets }), 'xl/worksheets/sheet1.xml', /<f>(.*?)<\/f>/),
  ods: await inside(
    await writeOds({ sheets: [{ name: 'A', rows: [[1, 2, 3]], cells: new Map([['0,2', { value: 3, type: 'formula', formula: excel }]]) }] }),
    'content.xml',
    /table:formula="(.*?)"/,
  ),
  sheetjs: XLSX.read(file).Sheets.Cijfers.C1.f,
};
console.log(seen);
assert.equal(seen.sheetjs, excel);
assert.equal(seen.xlsx, 'IF(A1&gt;0;SUM(A1;B1);0)');
assert.equal(seen.ods, 'of:=IF([.A1]&gt;0,SUM([.A1],[.B1]),0)');
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: hucre keeps the semicolons of an ODS formula in XLSX, and the commas of an XLSX formula in ODS."
