#!/usr/bin/env bash
# adaptivecards follows the language of every second card only.
#
# Expected: the property lang of a card says in which language its dates are written (adaptive-cards schema,
#   AdaptiveCard.lang: "used to localize any date/time functions"): five cards with lang nl are written alike, dinsdag 1
#   december 2026.
# Instead: the second and the fourth are in the language of the machine, Tuesday, December 1, 2026: what checks the
#   language is a regular expression with the flag g, which remembers where it was.
# Versions: adaptivecards@3.0.6 jsdom@26.1.0
# Matters: of two cards in one chat one has Dutch dates and the other English ones, and a test with one card sees
#   nothing.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  adaptivecards@3.0.6 jsdom@26.1.0 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';
const { window } = new JSDOM('');
Object.assign(globalThis, { window, document: window.document, HTMLElement: window.HTMLElement });
const { AdaptiveCard } = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js');
AdaptiveCard.onProcessMarkdown = (text, result) => Object.assign(result, { outputHtml: text, didProcess: true });
const write = () => {
  const card = new AdaptiveCard();
  card.parse({ type: 'AdaptiveCard', version: '1.5', lang: 'nl', body: [{ type: 'TextBlock', text: '{{DATE(2026-12-01T12:00:00Z, LONG)}}' }] });
  return card.render().textContent;
};
const written = Array.from({ length: 5 }, write);
console.log(written);
const dutch = 'dinsdag 1 december 2026';
assert.deepEqual(written.map((text) => text === dutch), [true, false, true, false, true]);
JS
npm pkg get dependencies
LC_ALL=en_US.UTF-8 node run.mjs
echo "Behaviour as described: adaptivecards follows the language of every second card only."
