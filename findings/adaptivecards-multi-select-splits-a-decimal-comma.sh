#!/usr/bin/env bash
# A multi-select Input.ChoiceSet shows the choice 1,5 as the choices 1 and 5.
#
# Expected: the choice whose value is 1,5 is preselected. Several values are documented as one comma-separated
#   string, yet a value may be any string and is not escaped or refused.
# Instead: 1 and 5 are ticked, 1,5 cannot be preselected, and what is sent is the same text for the one choice and
#   for the two.
# Versions: adaptivecards@3.0.6, jsdom@26.1.0
# Matters: norms and class limits are written with a comma in Dutch; values of choices need codes without one.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  adaptivecards@3.0.6 jsdom@26.1.0 >/dev/null

cat >run.cjs <<'JS'
const assert = require('node:assert/strict');
const { JSDOM } = require('jsdom');
const { window } = new JSDOM('<body></body>');
Object.assign(globalThis, { window, document: window.document, HTMLElement: window.HTMLElement });
const { AdaptiveCard } = require('adaptivecards/dist/adaptivecards.js');
const choices = ['1,5', '1', '5'].map((value) => ({ title: value, value }));
const card = new AdaptiveCard();
card.parse({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'Input.ChoiceSet', id: 'norm', isMultiSelect: true, value: '1,5', choices }] });
const ticked = [...card.render().querySelectorAll('input')].map((box) => box.checked);
console.log('choices', choices.map(({ value }) => value), 'ticked', ticked, 'sent', card.getAllInputs()[0].value);
assert.deepEqual(ticked, [false, true, true]);
assert.equal(card.getAllInputs()[0].value, '1,5');
JS
npm pkg get dependencies
node run.cjs
echo "Behaviour as described: A multi-select Input.ChoiceSet shows the choice 1,5 as the choices 1 and 5."
