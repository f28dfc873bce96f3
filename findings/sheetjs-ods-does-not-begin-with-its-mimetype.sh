#!/usr/bin/env bash
# SheetJS writes an ODS file of which the mimetype is not the first entry.
#
# Expected: the file mimetype is the first of an OpenDocument package (OpenDocument 1.2 Part 3, 3.3), so that a reader
#   knows the kind of file by its first bytes.
# Instead: META-INF/manifest.xml and meta.xml come before it; hucre, which looks at those bytes, takes the file for a
#   broken XLSX, and reads it when it is told that it is ODS.
# Versions: @e965/xlsx@0.20.3 hucre@1.0.0 jszip@3.10.1
# Matters: ODS is on the Dutch government list of open standards; a sheet exported so is refused, or downloaded as a ZIP
#   archive, where the kind is read from the file.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @e965/xlsx@0.20.3 hucre@1.0.0 jszip@3.10.1 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import XLSX from '@e965/xlsx';
import { read, readOds } from 'hucre';
import JSZip from 'jszip';
const rows = [['week', 'meldingen'], [1, 12]];
const file = XLSX.write(XLSX.utils.book_new(XLSX.utils.aoa_to_sheet(rows), 'Cijfers'), { bookType: 'ods', type: 'buffer' });
const entries = Object.keys((await JSZip.loadAsync(file)).files);
console.log(entries);
assert.equal(entries.indexOf('mimetype'), 2);
assert.notEqual(file.toString('latin1', 30, 38), 'mimetype');
assert.deepEqual((await readOds(file)).sheets[0].rows, rows);
await assert.rejects(read(file), (error) => {
  console.log('hucre:', error.message);
  return /Invalid XLSX/.test(error.message);
});
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: SheetJS writes an ODS file of which the mimetype is not the first entry."
