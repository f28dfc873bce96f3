#!/usr/bin/env bash
# parse-dutch does not end a sentence after a short figure.
#
# Expected: two sentences in "Het waren er 15. Dat is weinig.", as in the same text with 1.234 or 12,5%.
# Instead: a full stop after one to three digits is taken for that of an ordinal, whatever follows: one sentence.
# Versions: parse-dutch@7.0.0, nlcst-to-string@4.0.0
# Matters: readability by sentence length judges short sentences with figures as long ones.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  parse-dutch@7.0.0 nlcst-to-string@4.0.0 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { toString } from 'nlcst-to-string';
import { ParseDutch } from 'parse-dutch';
const count = (text) => new ParseDutch().parse(text).children.flatMap(({ children }) => children ?? []).filter(({ type }) => type === 'SentenceNode').map(toString).length;
const seen = ['1.234', '12,5%', '5', '15', '150', '12,5'].map((figure) => [figure, count(`Het was ${figure}. Dat is weinig.`)]);
console.log(seen);
assert.deepEqual(seen.map(([, sentences]) => sentences), [2, 2, 1, 1, 1, 1]);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: parse-dutch does not end a sentence after a short figure."
