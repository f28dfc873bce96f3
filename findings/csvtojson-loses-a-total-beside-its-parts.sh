#!/usr/bin/env bash
# csvtojson loses the column aantal when there is a column aantal.man.
#
# Expected: every value of the file in the result. That a point in a heading makes an object of it is documented
#   (flatKeys); that a value disappears is not.
# Instead: the object for aantal.man takes the place of the total, without an error; with the columns the other way round
#   the part is lost.
# Versions: csvtojson@2.0.14
# Matters: a total with its parts beside it is the usual form of a table by sex or age.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  csvtojson@2.0.14 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import csv from 'csvtojson';
const read = (text, options) => csv(options).fromString(text);
const before = await read('wijk,aantal,aantal.man,aantal.vrouw\nNoord,5,3,2\n');
const after = await read('wijk,aantal.man,aantal\nNoord,3,5\n');
const flat = await read('wijk,aantal,aantal.man\nNoord,5,3\n', { flatKeys: true });
console.log(JSON.stringify({ before, after, flat }));
assert.deepEqual(before, [{ wijk: 'Noord', aantal: { man: '3', vrouw: '2' } }]);
assert.deepEqual(after, [{ wijk: 'Noord', aantal: '5' }]);
assert.deepEqual(flat, [{ wijk: 'Noord', aantal: '5', 'aantal.man': '3' }]);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: csvtojson loses the column aantal when there is a column aantal.man."
