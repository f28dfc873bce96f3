#!/usr/bin/env bash
# SheetJS reads 12,5 in a CSV with semicolons as 125, and 1.234,5 as 1.2345.
#
# Expected: neither is a number in the English notation that SheetJS reads: a comma there stands before three digits. A
#   text that is no number stays a text, as 1.234.567,89 and 123 456 do.
# Instead: every comma is taken out wherever it stands, before the rest is read as a number.
# Versions: @e965/xlsx@0.20.3
# Matters: a share of 12,5 % becomes 125 %, and an amount a thousandth of itself, in the column where others are left as
#   text.
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
const texts = ['12,5', '0,5', '1.234,5', '1.234.567,89', '123 456'];
const csv = ['wijk;cijfer', ...texts.map((text) => `Noord;${text}`)].join('\n');
const { Sheets, SheetNames } = XLSX.read(csv, { type: 'string', FS: ';' });
const read = XLSX.utils.sheet_to_json(Sheets[SheetNames[0]], { header: 1 }).slice(1).map(([, figure]) => figure);
for (const [index, text] of texts.entries()) console.log(text, '->', read[index]);
assert.deepEqual(read, [125, 5, 1.2345, '1.234.567,89', '123 456']);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: SheetJS reads 12,5 in a CSV with semicolons as 125, and 1.234,5 as 1.2345."
