#!/usr/bin/env bash
# findNumbers of awesome-phonenumber overlooks every telephone number that is written with a hyphen.
#
# Expected: the number in a text in each way of writing; parsePhoneNumber takes all of them as valid.
# Instead: 06 12345678 is found, 06-12345678 and 020-1234567 are not; with leniency "possible" 12345678 is, without its prefix.
# Version: awesome-phonenumber@7.8.0
# Matters: in the Netherlands the hyphen is how numbers are written, and what is overlooked is not masked.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact awesome-phonenumber@7.8.0 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { findNumbers, parsePhoneNumber } from 'awesome-phonenumber';
const found = (number, leniency) =>
  findNumbers(`bel ${number} graag`, { defaultRegionCode: 'NL', leniency }).map(({ text }) => text);
for (const number of ['06 12345678', '06-12345678', '020-1234567'])
  console.log(number, 'valid:', parsePhoneNumber(number, { regionCode: 'NL' }).valid, 'found:', found(number, 'valid'), found(number, 'possible'));
assert.deepEqual(found('06 12345678', 'valid'), ['06 12345678']);
assert.equal(parsePhoneNumber('06-12345678', { regionCode: 'NL' }).valid, true);
assert.deepEqual(found('06-12345678', 'valid'), []);
assert.deepEqual(found('020-1234567', 'valid'), []);
assert.deepEqual(found('06-12345678', 'possible'), ['12345678']);
JS
node -p "'awesome-phonenumber ' + JSON.parse(require('fs').readFileSync('node_modules/awesome-phonenumber/package.json')).version"
node run.mjs
echo "Behaviour as described."
