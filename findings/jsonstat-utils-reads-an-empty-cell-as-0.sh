#!/usr/bin/env bash
# fromCSV of jsonstat-utils reads an empty cell as the figure 0.
#
# Expected: null: a value that is missing is null in JSON-stat (json-stat.org/format, value), and toCSV of the same
#   package reads null as missing and writes n/a.
# Instead: an empty cell is 0, the same as a cell with 0; only a text such as n/a becomes null.
# Versions: jsonstat-utils@2.5.5
# Matters: a figure that is hidden or not there is an empty cell in the CSV files of statistics offices: it comes out as
#   no reports at all, and lowers every average.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  jsonstat-utils@2.5.5 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import utils from 'jsonstat-utils';
const csv = ['wijk;jaar;meldingen', 'Noord;2025;12,5', 'Noord;2026;0', 'Zuid;2025;', 'Zuid;2026;n/a'].join('\n');
const dataset = utils.fromCSV(csv, { delimiter: ';' });
console.log(csv, JSON.stringify(dataset.value), utils.toCSV(dataset));
assert.deepEqual(JSON.parse(JSON.stringify(dataset.value)), [12.5, 0, 0, null]);
assert.match(utils.toCSV(dataset), /Zuid,2025,0\nZuid,2026,n\/a/);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: fromCSV of jsonstat-utils reads an empty cell as the figure 0."
