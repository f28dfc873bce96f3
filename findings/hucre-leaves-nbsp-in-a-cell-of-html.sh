#!/usr/bin/env bash
# hucre reads an empty HTML cell, &nbsp;, as the text &nbsp;.
#
# Expected: fromHtml "parses a table, anyone's table": &nbsp; and &euro; are character references of HTML (13.5, named
#   character references), and Word writes &nbsp; in every empty cell.
# Instead: only the five references of XML are read; the others stay in the values as they are written.
# Versions: hucre@1.0.0
# Matters: a table pasted from a mail gives cells that are not empty and amounts such as &euro;&nbsp;12 that are not
#   numbers.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  hucre@1.0.0 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { fromHtml } from 'hucre';
const [row] = fromHtml('<table><tr><td>Noord &amp; Zuid</td><td>&nbsp;</td><td>&euro;&nbsp;12</td><td>12</td></tr></table>').rows;
console.log(row);
assert.deepEqual(row, ['Noord & Zuid', '&nbsp;', '&euro;&nbsp;12', 12]);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: hucre reads an empty HTML cell, &nbsp;, as the text &nbsp;."
