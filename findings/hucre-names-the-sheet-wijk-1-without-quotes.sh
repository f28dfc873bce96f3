#!/usr/bin/env bash
# hucre names the sheet Wijk 1 without quotes in its print area and its print titles.
#
# Expected: a sheet name with a space stands in quotes in a reference, 'Wijk 1'!$1:$1 (ECMA-376 Part 1, 18.17.2, cell
#   references), and one with an apostrophe doubles it; Excel repairs a workbook in which a defined name is not a
#   formula.
# Instead: the defined names hold Wijk 1!$1:$1, with the bare name of the sheet. ExcelJS quotes it.
# Versions: hucre@1.0.0 exceljs@4.4.0 jszip@3.10.1
# Matters: nearly every Dutch sheet name has a space (Wijk 1, Den Haag, Cijfers 2026): a file with a heading on every page
#   opens with a warning, without the heading.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  hucre@1.0.0 exceljs@4.4.0 jszip@3.10.1 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import ExcelJS from 'exceljs';
import { writeXlsx } from 'hucre';
import JSZip from 'jszip';
const names = async (file) => {
  const zip = await JSZip.loadAsync(file);
  return [...(await zip.file('xl/workbook.xml').async('string')).matchAll(/<definedName [^>]*>([^<]*)</g)].map(([, name]) => name.replaceAll('&apos;', "'"));
};
const workbook = new ExcelJS.Workbook();
workbook.addWorksheet('Wijk 1', { pageSetup: { printTitlesRow: '1:1' } }).addRow(['week', 'meldingen']);
const exceljs = await names(await workbook.xlsx.writeBuffer());
const hucre = await names(await writeXlsx({ sheets: [{ name: 'Wijk 1', rows: [['week', 'meldingen']], pageSetup: { printTitlesRow: '$1:$1', printArea: '$A$1:$B$1' } }] }));
console.log({ hucre, exceljs });
assert.deepEqual(exceljs, ["'Wijk 1'!$1:$1"]);
assert.deepEqual(hucre, ['Wijk 1!$A$1:$B$1', 'Wijk 1!$1:$1']);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: hucre names the sheet Wijk 1 without quotes in its print area and its print titles."
