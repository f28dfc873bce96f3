#!/usr/bin/env bash
# botbuilder-dialogs lists Dutch among its cultures, and takes de eerste and twee for no choice.
#
# Expected: the second of three choices for 'twee' and the first for 'de eerste', as for 'deux' and 'le premier' in
#   French: nl-nl is one of PromptCultureModels.getSupportedCultures().
# Instead: nothing is recognised; only the digit is. What reads numbers has no Dutch, and English stands in without a
#   word.
# Versions: botbuilder-dialogs@4.23.3
# Matters: people answer a question with three buttons by typing; in Dutch they would be asked again and again.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  botbuilder-dialogs@4.23.3 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { PromptCultureModels, recognizeChoices } from 'botbuilder-dialogs';
const areas = ['Noord', 'Zuid', 'Centrum'].map((value) => ({ value }));
const chosen = (said, locale) => recognizeChoices(said, areas, { locale }).map(({ resolution }) => resolution.value);
const dutch = ['de eerste', 'twee', '2'].map((said) => chosen(said, 'nl-nl'));
const french = ['le premier', 'deux', '2'].map((said) => chosen(said, 'fr-fr'));
console.log(JSON.stringify({ dutch, french }));
assert.ok(PromptCultureModels.getSupportedCultures().some(({ locale }) => locale === 'nl-nl'));
assert.deepEqual(french, [['Noord'], ['Zuid'], ['Zuid']]);
assert.deepEqual(dutch, [[], [], ['Zuid']]);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: botbuilder-dialogs lists Dutch among its cultures, and takes de eerste and twee for no choice."
