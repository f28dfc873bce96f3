#!/usr/bin/env bash
# hucre shows 5 as few in a number format whose second section is for less than 5.
#
# Expected: 'normal' for 5 and 7: the first section asks for at least 10, the second for less than 5, the third is for all
#   others.
# Instead: 'few': when the first condition does not hold the second section is taken whatever its own condition says. 12
#   and 3 are shown right.
# Versions: hucre@1.0.0
# Matters: small numbers are shown as '<5' by such formats; a wrong section tells a figure that is not there.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  hucre@1.0.0 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { formatValue } from 'hucre';
const shown = [12, 7, 5, 3].map((value) => formatValue(value, '[>=10]"many";[<5]"few";"normal"'));
console.log(shown.join(' '));
assert.deepEqual(shown, ['many', 'few', 'few', 'few']);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: hucre shows 5 as few in a number format whose second section is for less than 5."
