#!/usr/bin/env bash
# to-words with nl-NL writes 1,5 as Een Punt Vijf.
#
# Expected: een komma vijf: Dutch has a decimal comma and says komma.
# Instead: the English point is translated word by word (Punt), and 101 is Een Honderd Een for honderdeen.
# Versions: to-words@5.7.0
# Matters: read aloud by a screen reader, 1.234 and 1,234 are told apart by just this word.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  to-words@5.7.0 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { ToWords } from 'to-words';
const words = new ToWords({ localeCode: 'nl-NL' });
const seen = [1.5, 100, 101].map((figure) => words.convert(figure));
console.log(seen);
assert.deepEqual(seen, ['Een Punt Vijf', 'Honderd', 'Een Honderd Een']);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: to-words with nl-NL writes 1,5 as Een Punt Vijf."
