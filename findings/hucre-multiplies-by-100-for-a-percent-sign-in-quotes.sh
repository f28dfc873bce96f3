#!/usr/bin/env bash
# hucre shows 12.34 as 1234.00 % in a number format that has the percent sign as a text.
#
# Expected: in a number format a text in quotes, and a character after a backslash, is shown as it is (ECMA-376 Part 1,
#   18.8.31): 0.00" %" is for a cell that already holds percentages, and shows 12.34 %, as SheetJS does.
# Instead: the value is multiplied by 100 as for a percent sign outside quotes.
# Versions: hucre@1.0.0 @e965/xlsx@0.20.3
# Matters: Dutch sheets often hold the figure 12,3 itself with a percent sign as its unit; the share is then read out a
#   hundred times too high.
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
import { formatValue } from 'hucre';
for (const format of ['0.00" %"', '0.00\\%']) {
  const shown = { hucre: formatValue(12.34, format), SheetJS: XLSX.SSF.format(format, 12.34) };
  console.log(format, shown);
  assert.match(shown.SheetJS, /^12\.34 ?%$/);
  assert.match(shown.hucre, /^1234\.00 ?%$/);
}
assert.equal(formatValue(0.1234, '0.00%'), '12.34%');
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: hucre shows 12.34 as 1234.00 % in a number format that has the percent sign as a text."
