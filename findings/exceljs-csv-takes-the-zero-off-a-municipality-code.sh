#!/usr/bin/env bash
# ExcelJS reads the code 0363 in a CSV, quoted or not, as the number 363.
#
# Expected: the text 0363: CBS codes of municipalities have four digits, and quotes say that it is text.
# Instead: the number 363, which is the code of nothing.
# Versions: exceljs@4.4.0
# Matters: figures of Amsterdam (0363) no longer meet their municipality; those of Utrecht (0344) neither.
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
const sheet = await new ExcelJS.Workbook().csv.read(Readable.from(['gemeente,code\nAmsterdam,0363\nUtrecht,"0344"\n']));
const codes = ['B2', 'B3'].map((cell) => sheet.getCell(cell).value);
console.log(codes);
assert.deepEqual(codes, [363, 344]);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: ExcelJS reads the code 0363 in a CSV, quoted or not, as the number 363."
