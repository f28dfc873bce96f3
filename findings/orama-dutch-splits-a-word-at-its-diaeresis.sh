#!/usr/bin/env bash
# Orama in Dutch splits coördinatie into co and rdinatie.
#
# Expected: one token: ë, ï and ö are letters of Dutch words (financiën, cliënt, coördinatie; Groene Boekje, the trema),
#   and Orama has a splitter for each language, of which that for French has them.
# Instead: the Dutch splitter is the English one, that knows à, è, é, ì, ò and ù only. Each half is a token: financiën is
#   financi and n, and is never stemmed as a word.
# Versions: @orama/orama@3.1.18
# Matters: who types coordinatie finds nothing, whereas een finds één; who types ruïne finds every text with a word that
#   begins with ru.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @orama/orama@3.1.18 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { components, create, insert, search } from '@orama/orama';
const tokens = (text, language) => components.tokenizer.createTokenizer({ language, stemming: false }).tokenize(text, language);
for (const word of ['coördinatie', 'financiën', 'cliënten', 'ruïne', 'één']) console.log(word, tokens(word, 'dutch'), tokens(word, 'french'));
assert.deepEqual(tokens('coördinatie', 'dutch'), ['co', 'rdinatie']);
assert.deepEqual(tokens('financiën', 'dutch'), ['financi', 'n']);
assert.deepEqual(tokens('financiën', 'french'), ['financien']);
const database = create({ schema: { text: 'string' }, language: 'dutch' });
for (const text of ['Coördinatie in de wijk', 'Eén loket, één aanpak', 'Ruimte voor groen']) insert(database, { text });
const found = (term) => search(database, { term }).hits.map(({ document }) => document.text);
const seen = { coordinatie: found('coordinatie'), een: found('een'), 'ruïne': found('ruïne') };
console.log(seen);
assert.deepEqual(seen.coordinatie, []);
assert.deepEqual(seen.een, ['Eén loket, één aanpak']);
assert.deepEqual(seen['ruïne'], ['Ruimte voor groen']);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: Orama in Dutch splits coördinatie into co and rdinatie."
