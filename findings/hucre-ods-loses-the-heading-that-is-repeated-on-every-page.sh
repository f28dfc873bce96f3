#!/usr/bin/env bash
# hucre leaves out the heading row of an ODS sheet that repeats it on every page, and rows that are grouped.
#
# Expected: all five rows: rows to repeat stand in table:table-header-rows and grouped rows in table:table-row-group
#   (OpenDocument 1.3, part 3), as LibreOffice writes them. SheetJS reads five, and so does streamOdsRows of hucre.
# Instead: readOds takes only rows that are direct children of the table: the heading and the rows in the group are not
#   there, and the rows below move up, without an error.
# Versions: hucre@1.0.0 @e965/xlsx@0.20.3 jszip@3.10.1
# Matters: a long list is set to repeat its heading when it is printed: its first figures are then taken for the names
#   of the columns.
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
import { readOds, streamOdsRows } from 'hucre';
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
const text = (value) => `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
const number = (value) => `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
const row = (...cells) => `<table:table-row>${cells.join('')}</table:table-row>`;
const file = await ods(
  `<table:table-header-rows>${row(text('week'), text('meldingen'))}</table:table-header-rows>` +
    row(number(1), number(12)) +
    `<table:table-row-group>${row(number(2), number(13))}${row(number(3), number(14))}</table:table-row-group>` +
    row(number(4), number(15)),
);
const streamed = [];
for await (const { values } of streamOdsRows(file)) streamed.push(values);
const seen = {
  readOds: (await readOds(file)).sheets[0].rows,
  streamOdsRows: streamed,
  sheetjs: XLSX.utils.sheet_to_json(XLSX.read(file).Sheets.Cijfers, { header: 1 }),
};
console.log(JSON.stringify(seen, null, 1));
const whole = [['week', 'meldingen'], [1, 12], [2, 13], [3, 14], [4, 15]];
assert.deepEqual(seen.sheetjs, whole);
assert.deepEqual(seen.streamOdsRows, whole);
assert.deepEqual(seen.readOds, [[1, 12], [4, 15]]);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: hucre leaves out the heading row of an ODS sheet that repeats it on every page, and rows that are grouped."
