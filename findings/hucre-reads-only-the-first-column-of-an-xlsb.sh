#!/usr/bin/env bash
# hucre reads only the first column of an XLSB workbook that SheetJS wrote.
#
# Expected: readXlsb decodes "shared strings, numbers, inline strings, booleans"; SheetJS reads its own file whole, and so
#   does LibreOffice.
# Instead: a cell right of another one is written in a short record without its column (types 12 to 18, as Excel writes
#   them too; Apache POI bug 65510), and these are passed over: every row ends after its first cell, without an error.
# Versions: hucre@1.0.0 @e965/xlsx@0.20.3
# Matters: a data owner who saves a large list as a binary workbook delivers, so it seems, only the names of the weeks.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  hucre@1.0.0 @e965/xlsx@0.20.3 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import XLSX from '@e965/xlsx';
import { readXlsb } from 'hucre';
const rows = [['week', 'meldingen', 'wijk'], [1, 12, 'Noord'], [2, 15, 'Zuid']];
const workbook = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet(rows), 'Cijfers');
const file = XLSX.write(workbook, { bookType: 'xlsb', type: 'buffer' });
const sheetjs = XLSX.utils.sheet_to_json(XLSX.read(file).Sheets.Cijfers, { header: 1 });
const hucre = (await readXlsb(file)).sheets[0].rows;
console.log({ sheetjs, hucre });
assert.deepEqual(sheetjs, rows);
assert.deepEqual(hucre, [['week'], [1], [2]]);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: hucre reads only the first column of an XLSB workbook that SheetJS wrote."
