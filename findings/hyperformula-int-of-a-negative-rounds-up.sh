#!/usr/bin/env bash
# INT of HyperFormula rounds a negative number towards zero.
#
# Expected: INT(-8.9) = -9: in Excel, LibreOffice and Google Sheets INT goes down, TRUNC towards zero; the
#   function list also says down.
# Instead: -8, and INT(-0.5) is 0: the same as TRUNC.
# Versions: hyperformula@3.5.0
# Matters: a decrease is reported one smaller than in the spreadsheet that a colleague has open.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  hyperformula@3.5.0 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { HyperFormula } from 'hyperformula';
const engine = HyperFormula.buildFromArray([['=INT(-8.9)', '=TRUNC(-8.9)', '=INT(8.9)']], { licenseKey: 'gpl-v3' });
const [values] = engine.getSheetValues(0);
console.log('INT(-8.9), TRUNC(-8.9), INT(8.9):', values);
assert.deepEqual(values, [-8, -8, 8]);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: INT of HyperFormula rounds a negative number towards zero."
