#!/usr/bin/env bash
# findPhoneNumbersInText of libphonenumber-js takes Dutch dates for valid telephone numbers.
#
# Expected: no telephone number in "peildatum 31-12-2024" or "06-12-2024 14 meldingen" (the library skips dates such as 2024-12-31).
# Instead: 31-12-2024 is +31 122024 and valid (default metadata), 06-12-2024 14 is the mobile number +31 6 12202414 (max too).
# Version: libphonenumber-js@1.13.16
# Matters: a list of days with counts is masked as telephone numbers.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact libphonenumber-js@1.13.16 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { findPhoneNumbersInText as findMax } from 'libphonenumber-js/max';
import { findPhoneNumbersInText as findMin } from 'libphonenumber-js/min';
const found = (find, text) => find(text, 'NL').map(({ number }) => [number.number, number.isValid()]);
const [day, list] = ['peildatum 31-12-2024', '06-12-2024 14 meldingen'];
for (const text of [day, list]) console.log(text, 'min:', found(findMin, text), 'max:', found(findMax, text));
assert.deepEqual(found(findMin, day), [['+31122024', true]]);
assert.deepEqual(found(findMax, day), []);
assert.deepEqual(found(findMax, list), [['+31612202414', true]]);
assert.deepEqual(found(findMin, '2024-12-31'), []);
JS
node -p "'libphonenumber-js ' + JSON.parse(require('fs').readFileSync('node_modules/libphonenumber-js/package.json')).version"
node run.mjs
echo "Behaviour as described."
