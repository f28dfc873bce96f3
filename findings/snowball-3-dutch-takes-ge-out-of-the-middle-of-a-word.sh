#!/usr/bin/env bash
# The Dutch stemmer of Snowball 3 (multilingual-stemmer) takes -ge- out of the middle of dagelijks, and parts schuld from schulden.
#
# Expected: one stem for dag, dagen and dagelijks, or at least one that holds the word; one for schuld and schulden, one for melding and melden.
# Instead: dagelijks becomes dalijk, vergelijken verlijk, gezin (family) zin (sense); schulden becomes schul beside schuld, melden mel beside meld.
# Version: multilingual-stemmer@2.1.1
# Matters: a search for schuld does not find schulden, and dalijk is no part of any word that one could look for.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact multilingual-stemmer@2.1.1 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { createStemmer } from 'multilingual-stemmer';
const stem = createStemmer('nl');
const stems = Object.fromEntries(
  ['dag', 'dagelijks', 'vergelijken', 'schuld', 'schulden', 'melding', 'melden', 'gezin', 'gezinnen'].map((word) => [word, stem(word)]),
);
console.log(stems);
assert.equal(stems.dagelijks, 'dalijk');
assert.equal(stems.vergelijken, 'verlijk');
assert.deepEqual([stems.schuld, stems.schulden], ['schuld', 'schul']);
assert.deepEqual([stems.melding, stems.melden], ['meld', 'mel']);
assert.equal(stems.gezin, stems.gezinnen);
JS
node -p "'multilingual-stemmer ' + JSON.parse(require('fs').readFileSync('node_modules/multilingual-stemmer/package.json')).version"
node run.mjs
echo "Behaviour as described."
