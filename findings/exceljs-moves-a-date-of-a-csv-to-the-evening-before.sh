#!/usr/bin/env bash
# ExcelJS reads 2026-12-01 in a CSV and saves it in a workbook as 30 November 2026, 23:00.
#
# Expected: the day of the file is the day of the cell: ExcelJS reads and writes the dates of workbooks in UTC.
# Instead: a date of a CSV is read at midnight of the local clock, one hour (in summer two) before that day begins in UTC,
#   and written to the workbook in UTC.
# Versions: exceljs@4.4.0
# Matters: a first of the month falls in the month before, and a Monday in the week before, after the conversion of a CSV
#   on a machine in Dutch time.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  exceljs@4.4.0 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import ExcelJS from 'exceljs';
process.env.TZ = 'Europe/Amsterdam';
const workbook = new ExcelJS.Workbook();
await workbook.csv.read(Readable.from(['datum;meldingen\n2026-12-01;12\n']), { parserOptions: { delimiter: ';' } });
const saved = new ExcelJS.Workbook();
await saved.xlsx.load(await workbook.xlsx.writeBuffer());
const day = saved.worksheets[0].getCell('A2').value;
console.log(day);
assert.equal(day.toISOString(), '2026-11-30T23:00:00.000Z');
const direct = new ExcelJS.Workbook();
direct.addWorksheet('Cijfers').addRow([new Date('2026-12-01')]);
await saved.xlsx.load(await direct.xlsx.writeBuffer());
assert.equal(saved.getWorksheet('Cijfers').getCell('A1').value.toISOString(), '2026-12-01T00:00:00.000Z');
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: ExcelJS reads 2026-12-01 in a CSV and saves it in a workbook as 30 November 2026, 23:00."
