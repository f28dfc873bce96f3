#!/usr/bin/env bash
# tableschema reads 12,5 as 125 in a number field with a point for groups and a comma for decimals.
#
# Expected: 12.5, and 1234567.8 for 1.234.567,8: groupChar "is used to group digits", decimalChar "to represent a
#   decimal point" (Table Schema, number), and with a space for groups it does so.
# Instead: the comma becomes a point first, and then all points are taken out as groups: 12,5 is 125 and 0,5 is 5,
#   without an error.
# Versions: tableschema@1.12.6
# Matters: every share in a Dutch file with a published schema is ten times too large, and passes the check of that
#   schema.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  tableschema@1.12.6 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import tableschema from 'tableschema';
const read = (groupChar, value) => new tableschema.Field({ name: 'deel', type: 'number', groupChar, decimalChar: ',' }).castValue(value);
const points = ['12,5', '0,5', '1.234', '1.234.567,8'].map((value) => [value, read('.', value)]);
const spaces = ['12,5', '0,5', '1 234', '1 234 567,8'].map((value) => [value, read(' ', value)]);
console.log({ points, spaces });
assert.deepEqual(spaces.map(([, number]) => number), [12.5, 0.5, 1234, 1234567.8]);
assert.deepEqual(points.map(([, number]) => number), [125, 5, 1234, 12345678]);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: tableschema reads 12,5 as 125 in a number field with a point for groups and a comma for decimals."
