#!/usr/bin/env bash
# FlexSearch takes Wijk 11 for Wijk 1, and 2200 for 2000.
#
# Expected: only Wijk 1: by default the encoder applies "letter deduplication, e.g. missing to mising" (documentation,
#   Encoder); 11 is no doubled letter.
# Instead: doubled digits are taken together too: 11 is 1, 22 is 2, 100 is 10. With dedupe: false, or the encoder Exact,
#   each is found by itself.
# Versions: flexsearch@0.8.212
# Matters: a search for a neighbourhood, a postal code or a year gives those of another, at the same rank.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  flexsearch@0.8.212 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import flexsearch from 'flexsearch';
const { Index, Encoder } = flexsearch;
const find = (titles, term, options) => {
  const index = new Index(options);
  titles.forEach((title, id) => index.add(id, title));
  return index.search(term).map((id) => titles[id]);
};
const wijken = ['Wijk 1', 'Wijk 11', 'Wijk 12'];
const seen = { 'Wijk 1': find(wijken, 'Wijk 1'), 2000: find(['2000', '2020', '2200'], '2000') };
const apart = find(wijken, 'Wijk 1', { encoder: new Encoder({ dedupe: false }) });
console.log({ seen, apart });
assert.deepEqual(seen['Wijk 1'], ['Wijk 1', 'Wijk 11']);
assert.deepEqual(seen[2000], ['2000', '2200']);
assert.deepEqual(apart, ['Wijk 1']);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: FlexSearch takes Wijk 11 for Wijk 1, and 2200 for 2000."
