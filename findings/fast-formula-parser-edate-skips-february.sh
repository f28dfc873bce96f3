#!/usr/bin/env bash
# EDATE of fast-formula-parser: one month after 31 January is 3 March.
#
# Expected: 28 February 2026: EDATE gives the same day, or the last day of the month where that does not exist.
# Instead: the day runs over into March, and one month before 31 March is 3 March as well.
# Versions: fast-formula-parser@1.0.19
# Matters: a month of a reporting calendar is skipped and another one counted twice.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  fast-formula-parser@1.0.19 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import Parser from 'fast-formula-parser';
const parse = (text) => new Parser().parse(text);
const seen = ['EDATE(DATE(2026,1,31),1)', 'EDATE(DATE(2026,3,31),-1)', 'DATE(2026,3,3)'].map(parse);
console.log('serial numbers', seen, '(28 February 2026 is', parse('DATE(2026,2,28)') + ')');
assert.equal(seen[0], seen[2]);
assert.equal(seen[1], seen[2]);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: EDATE of fast-formula-parser: one month after 31 January is 3 March."
