#!/usr/bin/env bash
# hucre writes a cell of two lines to ODS as one line for a reader that follows the standard.
#
# Expected: the note 'Regel 1, new line, regel 2' with two spaces in it comes back as it was: a line break is <text:line-
#   break/> and further spaces are <text:s/> in OpenDocument (1.3, part 3, 6.1), where white space in text:p collapses.
# Instead: both are written as they are in one text:p, so a reader that follows the standard, such as SheetJS, joins the lines and drops the second space.
#   hucre itself reads them back, because it does not collapse.
# Versions: hucre@1.0.0 @e965/xlsx@0.20.3 fflate@0.8.3
# Matters: notes under figures have two lines, and OpenDocument is on the list that Dutch governments must comply with or explain.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  hucre@1.0.0 @e965/xlsx@0.20.3 fflate@0.8.3 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readOds, writeOds } from 'hucre/ods';
import * as sheets from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
const note = 'Regel  1\nregel 2';
const ods = await writeOds({ sheets: [{ name: 'Week', rows: [[note]] }] });
const content = strFromU8(unzipSync(ods)['content.xml']);
const other = sheets.read(ods).Sheets.Week.A1.v;
console.log(JSON.stringify({ written: content.match(/<text:p>.*?<\/text:p>/s)[0], other }));
assert.ok(!content.includes('text:line-break') && !content.includes('text:s '));
assert.equal(other, 'Regel 1 regel 2');
assert.equal((await readOds(ods)).sheets[0].rows[0][0], note);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: hucre writes a cell of two lines to ODS as one line for a reader that follows the standard."
