#!/usr/bin/env bash
# to-words reads 12,5 in its Dutch locale as Twaalf Punt Vijf.
#
# Expected: twaalf komma vijf, as every Dutch speaker says it; the locale nl-NL is one of those that the package brings.
# Instead: Twaalf Punt Vijf: the English decimal point with a Dutch word.
# Versions: to-words@5.7.0
# Matters: a card's spoken text is read aloud to people who cannot see it; a point is the sign for thousands in Dutch.
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
const read = new ToWords({ localeCode: 'nl-NL' }).convert(12.5);
console.log(read);
assert.equal(read, 'Twaalf Punt Vijf');
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: to-words reads 12,5 in its Dutch locale as Twaalf Punt Vijf."
