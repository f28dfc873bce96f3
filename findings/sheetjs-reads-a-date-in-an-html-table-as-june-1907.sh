#!/usr/bin/env bash
# SheetJS reads 1-12-2026 in an HTML table as 18 June 1907.
#
# Expected: the day, or in the American order 12 January 2026, as SheetJS reads the same text in a CSV.
# Instead: the cell holds 2726, the day 18 June 1907; 12-1-2026 becomes 18 July 1917, and 1/12/2026 and 2026-12-01 are
#   read well.
# Versions: @e965/xlsx@0.20.3
# Matters: a table copied from a web page or a mail, or an .xls that is an HTML table, as many registration systems
#   export, has its dates a century back.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @e965/xlsx@0.20.3 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import XLSX from '@e965/xlsx';
const first = (text) => {
  const { Sheets, SheetNames } = XLSX.read(text, { type: 'string', FS: ';' });
  return Sheets[SheetNames[0]].A1.v;
};
const read = ['1-12-2026', '12-1-2026', '2026-12-01'].map((date) => ({ date, html: first(`<table><tr><td>${date}</td></tr></table>`), csv: first(`${date};x`) }));
for (const { date, html, csv } of read) console.log(date, 'html', html, XLSX.SSF.format('yyyy-mm-dd', html), 'csv', csv, XLSX.SSF.format('yyyy-mm-dd', csv));
assert.deepEqual(read.map(({ html }) => XLSX.SSF.format('yyyy-mm-dd', html)), ['1907-06-18', '1917-07-18', '2026-12-01']);
assert.deepEqual(read.map(({ csv }) => XLSX.SSF.format('yyyy-mm-dd', csv)), ['2026-01-12', '2026-12-01', '2026-12-01']);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: SheetJS reads 1-12-2026 in an HTML table as 18 June 1907."
