#!/usr/bin/env bash
# Microsoft's currency recogniser, also the Dutch one, reads EUR 12 as 0.12 euro.
#
# Expected: 12 euro, as it reads 12 EUR and € 12. A code before the amount is the usual form in English and frequent in
#   Dutch.
# Instead: euro is found, but with the value 0.12; EUR 1500 is 15, and EUR 12,50 is 0.125, in Dutch, English and German.
#   French gives 12.
# Versions: @microsoft/recognizers-text-suite@1.3.1
# Matters: a budget that is typed with its code in front comes out a hundred times too small.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @microsoft/recognizers-text-suite@1.3.1 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import recognizers from '@microsoft/recognizers-text-suite';
const amount = (text, culture) => recognizers.recognizeCurrency(text, culture).map(({ resolution }) => `${resolution.value} ${resolution.unit}`);
for (const culture of ['nl-nl', 'en-us', 'fr-fr']) {
  for (const text of ['EUR 12', 'EUR 1500', '12 EUR', '€ 12']) console.log(culture, text, amount(text, culture));
}
assert.deepEqual(amount('EUR 12', 'nl-nl'), ['0.12 Euro']);
assert.deepEqual(amount('EUR 1500', 'nl-nl'), ['15 Euro']);
assert.deepEqual(amount('EUR 12', 'en-us'), ['0.12 Euro']);
assert.deepEqual(amount('12 EUR', 'nl-nl'), ['12 Euro']);
assert.deepEqual(amount('€ 12', 'nl-nl'), ['12 Euro']);
assert.deepEqual(amount('EUR 12', 'fr-fr'), ['12 Euro']);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: Microsoft's currency recogniser, also the Dutch one, reads EUR 12 as 0.12 euro."
