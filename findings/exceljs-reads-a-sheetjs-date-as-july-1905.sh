#!/usr/bin/env bash
# exceljs reads the date 2026-12-01 in a workbook that SheetJS wrote with cellDates as 18 July 1905.
#
# Expected: 1 December 2026: SheetJS writes cells of the type d with an ISO 8601 date, which the file format
#   allows (ISO/IEC 29500, ST_CellType).
# Instead: only the leading 2026 is parsed and taken for a serial number of days; there is no error.
# Versions: exceljs@4.4.0, @e965/xlsx@0.20.3
# Matters: exports of web applications are often made with SheetJS; a series then starts in 1905.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  exceljs@4.4.0 @e965/xlsx@0.20.3 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
const sheet = XLSX.utils.aoa_to_sheet([[new Date(Date.UTC(2026, 11, 1))]], { cellDates: true, UTC: true });
const file = XLSX.write(XLSX.utils.book_new(sheet, 'Blad1'), { type: 'buffer', bookType: 'xlsx', cellDates: true });
const book = new ExcelJS.Workbook();
await book.xlsx.load(file);
const { value } = book.getWorksheet('Blad1').getCell('A1');
console.log(value);
assert.equal(value.toISOString(), '1905-07-18T00:00:00.000Z');
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: exceljs reads the date 2026-12-01 in a workbook that SheetJS wrote with cellDates as 18 July 1905."
