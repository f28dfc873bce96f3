#!/usr/bin/env bash
# hucre shows an amount in the Dutch currency format of Excel without its euro sign.
#
# Expected: '€ 1,234.50' for [$€-413] #,##0.00, the currency format that Excel and LibreOffice write for Dutch
#   (Netherlands).
# Instead: ' 1,234.50': what stands between [$ and the hyphen is dropped with the language. A sign between quotation marks stays.
# Versions: hucre@1.0.0
# Matters: amounts of special assistance come in this format, and without the sign they look like counts.
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
const dutch = formatValue(1234.5, '[$€-413] #,##0.00');
console.log(JSON.stringify(dutch));
assert.equal(dutch, ' 1,234.50');
assert.equal(formatValue(1234.5, '"€" #,##0.00'), '€ 1,234.50');
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: hucre shows an amount in the Dutch currency format of Excel without its euro sign."
