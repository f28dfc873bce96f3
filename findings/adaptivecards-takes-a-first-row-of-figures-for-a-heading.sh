#!/usr/bin/env bash
# adaptivecards takes the first row of a table for a heading, although the card says firstRowAsHeader: false.
#
# Expected: the property is named firstRowAsHeader in the documentation of the Table element (schema explorer, 1.5),
#   default true; with false no cell is a heading.
# Instead: it is read under another name, firstRowAsHeaders, and the documented one is passed over without an event: the
#   first row of figures has the role columnheader.
# Versions: adaptivecards@3.0.6 jsdom@26.1.0
# Matters: a screen reader announces the first figures of a table as the heading of its columns.
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
const { AdaptiveCard, SerializationContext } = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js');
AdaptiveCard.onProcessMarkdown = (text, result) => Object.assign(result, { outputHtml: text, didProcess: true });
const cell = (text) => ({ type: 'TableCell', items: [{ type: 'TextBlock', text }] });
const row = (...texts) => ({ type: 'TableRow', cells: texts.map(cell) });
const roles = (name) => {
  const card = new AdaptiveCard();
  const context = new SerializationContext();
  card.parse(
    {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [{ type: 'Table', [name]: false, columns: [{ width: 1 }, { width: 1 }], rows: [row('Noord', '12'), row('Zuid', '9')] }],
    },
    context,
  );
  assert.equal(context.eventCount, 0);
  return [...card.render().querySelectorAll('[role=columnheader]')].map(({ textContent }) => textContent);
};
const headings = { firstRowAsHeader: roles('firstRowAsHeader'), firstRowAsHeaders: roles('firstRowAsHeaders') };
console.log(headings);
assert.deepEqual(headings, { firstRowAsHeader: ['Noord', '12'], firstRowAsHeaders: [] });
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: adaptivecards takes the first row of a table for a heading, although the card says firstRowAsHeader: false."
