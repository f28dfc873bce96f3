#!/usr/bin/env bash
# hucre shows half past two in the afternoon as hhumm in the number format hh"u"mm.
#
# Expected: 14u30, the Dutch way to write a time: what stands in quotes is text and the rest a time (ECMA-376 part 1,
#   18.8.31), as SheetJS shows it; readXlsx gives a date.
# Instead: the quoted text is taken out before the letters are looked at, and in the hhmm that is left no h stands by
#   itself, so it is no time: formatValue gives the format itself and readXlsx the number 46357.604.
# Versions: hucre@1.0.0 @e965/xlsx@0.20.3
# Matters: a list of appointments comes out as numbers, and on screen every time is the word hhumm.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  hucre@1.0.0 @e965/xlsx@0.20.3 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import * as XLSX from '@e965/xlsx';
import { formatValue, readXlsx } from 'hucre';
const moment = 46357.6041666667;
const formats = ['hh"u"mm', 'hh:mm'];
const sheet = XLSX.utils.aoa_to_sheet([formats.map((z) => ({ t: 'n', v: moment, z }))]);
const file = new Uint8Array(XLSX.write({ SheetNames: ['A'], Sheets: { A: sheet } }, { type: 'array', bookType: 'xlsx' }));
const read = (await readXlsx(file)).sheets[0].rows[0];
const shown = formats.map((format) => ({ format, hucre: formatValue(moment, format), sheetjs: XLSX.SSF.format(format, moment) }));
console.log(shown, read);
assert.deepEqual(shown.map(({ sheetjs }) => sheetjs), ['14u30', '14:30']);
assert.deepEqual(shown.map(({ hucre }) => hucre), ['hhumm', '14:30']);
assert.equal(read[0], moment);
assert.equal(read[1].toISOString(), '2026-12-01T14:30:00.000Z');
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: hucre shows half past two in the afternoon as hhumm in the number format hh\"u\"mm."
