#!/usr/bin/env bash
# SheetJS shows a cell with the Dutch date format [$-413]d mmmm yyyy as 1 December 2026.
#
# Expected: 1 december 2026: [$-413] is the code for Dutch in the Netherlands, which Excel itself writes into the
#   file.
# Instead: the language code is dropped and the month is English; numbers in a Dutch format get an English comma
#   as well.
# Versions: @e965/xlsx@0.20.3
# Matters: text from a Dutch workbook reaches the reader half in English, and a Dutch date reader no longer knows
#   it.
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
const seen = [XLSX.SSF.format('[$-413]d mmmm yyyy', 46357), XLSX.SSF.format('[$€-413] #,##0.00', 1234.5)];
console.log(seen);
assert.deepEqual(seen, ['1 December 2026', '€ 1,234.50']);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: SheetJS shows a cell with the Dutch date format [\$-413]d mmmm yyyy as 1 December 2026."
