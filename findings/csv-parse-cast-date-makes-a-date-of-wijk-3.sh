#!/usr/bin/env bash
# csv-parse with cast_date turns the neighbourhood Wijk 3 and the figure 12,5 into dates.
#
# Expected: only fields that hold a date become one: the option attempts to convert dates. Text and Dutch decimals
#   stay text.
# Instead: everything that Date.parse guesses at is converted: Wijk 3 is 1 March 2001 and 12,5 is 5 December 2001.
# Versions: csv-parse@7.0.3
# Matters: names of areas and figures disappear; a Dutch date such as 31-12-2026 is the one that stays text.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  csv-parse@7.0.3 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
const [[area, figure, date]] = parse('Wijk 3;12,5;31-12-2026', { delimiter: ';', cast: true, cast_date: true });
console.log(area, figure, date);
assert.equal(area.toISOString(), '2001-03-01T00:00:00.000Z');
assert.equal(figure.toISOString(), '2001-12-05T00:00:00.000Z');
assert.equal(date, '31-12-2026');
JS
npm pkg get dependencies
TZ=UTC node run.mjs
echo "Behaviour as described: csv-parse with cast_date turns the neighbourhood Wijk 3 and the figure 12,5 into dates."
