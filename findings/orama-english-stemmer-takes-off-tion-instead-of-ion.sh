#!/usr/bin/env bash
# The English stemmer of Orama takes -tion off where Porter takes -ion: correction and correct get different stems.
#
# Expected: correct for both (Porter 1980, step 4: -ion goes behind s or t, the t stays), as porter2 gives.
# Instead: correction becomes correc, adoption adop, distortion distor, while relation becomes relat.
# Version: @orama/stemmers@3.1.18
# Matters: a search for correct does not find corrections.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @orama/stemmers@3.1.18 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { stemmer } from '@orama/stemmers/english';
const stems = Object.fromEntries(
  ['correct', 'correction', 'adopt', 'adoption', 'distort', 'distortion', 'relate', 'relation'].map((word) => [word, stemmer(word)]),
);
console.log(stems);
assert.equal(stems.correct, 'correct');
assert.equal(stems.correction, 'correc');
assert.equal(stems.adoption, 'adop');
assert.equal(stems.distortion, 'distor');
assert.equal(stems.relation, stems.relate);
JS
node -p "'@orama/stemmers ' + JSON.parse(require('fs').readFileSync('node_modules/@orama/stemmers/package.json')).version"
node run.mjs
echo "Behaviour as described."
