#!/usr/bin/env bash
# WORKDAY of fast-formula-parser with a negative number of days returns the day it started from.
#
# Expected: one working day before Monday 30 November 2026 is Friday 27 November, as WORKDAY works in Excel;
#   forwards it does.
# Instead: any negative number gives the start itself, even where that is a Sunday.
# Versions: fast-formula-parser@1.0.19
# Matters: a reminder "one working day before the deadline" is sent on the deadline.
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
const day = (text) => new Parser().parse(text) - new Parser().parse('DATE(2026,10,31)');
const seen = ['27,1', '30,-1', '30,-2', '29,-1'].map((from) => [from, day(`WORKDAY(DATE(2026,11,${from.split(',')[0]}),${from.split(',')[1]})`)]);
console.log('start and working days, day of November:', seen);
assert.deepEqual(seen.map(([, to]) => to), [30, 30, 30, 29]);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: WORKDAY of fast-formula-parser with a negative number of days returns the day it started from."
