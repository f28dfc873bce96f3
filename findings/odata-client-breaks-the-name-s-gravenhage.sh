#!/usr/bin/env bash
# @odata/client and odata-filter-builder write the name 's-Gravenhage without doubling its quote.
#
# Expected: Naam eq '''s-Gravenhage': single quotes in a string literal are written as two (OData ABNF: SQUOTE-in-string;
#   URL Conventions, 2, has People('O''Neil')), as odata-query does.
# Instead: Naam eq ''s-Gravenhage' (odata-filter-builder), an empty text with something after it, and Naam eq
#   's-Gravenhage (@odata/client), a text without an end.
# Versions: @odata/client@2.21.10 odata-filter-builder@1.0.0 odata-query@8.1.0 @odata/parser@0.2.14
# Matters: an open data service answers with an error for 's-Gravenhage, 's-Hertogenbosch, 't Zand and every neighbourhood
#   like these.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @odata/client@2.21.10 odata-filter-builder@1.0.0 odata-query@8.1.0 @odata/parser@0.2.14 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const { filter } = require('@odata/client');
const { ODataFilterBuilder } = require('odata-filter-builder');
const { defaultParser } = require('@odata/parser');
const loaded = require('odata-query');
const buildQuery = loaded.default ?? loaded;
const name = "'s-Gravenhage";
const written = {
  '@odata/client': filter().field('Naam').eq(name).build(),
  'odata-filter-builder': new ODataFilterBuilder().eq('Naam', name).toString(),
  'odata-query': buildQuery({ filter: { Naam: name } }).replace('?$filter=', ''),
};
const readable = (text) => {
  try {
    return defaultParser.filter(text) !== undefined;
  } catch {
    return false;
  }
};
for (const [library, text] of Object.entries(written)) console.log(library, text, readable(text) ? 'readable' : 'not readable');
assert.equal(written['@odata/client'], "Naam eq 's-Gravenhage");
assert.equal(written['odata-filter-builder'], "Naam eq ''s-Gravenhage'");
assert.equal(written['odata-query'], "Naam eq '''s-Gravenhage'");
assert.deepEqual(Object.values(written).map(readable), [false, false, true]);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: @odata/client and odata-filter-builder write the name 's-Gravenhage without doubling its quote."
