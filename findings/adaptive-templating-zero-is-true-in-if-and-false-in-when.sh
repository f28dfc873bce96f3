#!/usr/bin/env bash
# In an adaptive card template the count 0 is true for if() and false for $when.
#
# Expected: one idea of truth within one template, and bool(0) is false.
# Instead: if(count, 'some', 'none') says some, not(count) is false, while $when with the same count leaves the
#   element out.
# Versions: adaptivecards-templating@2.3.1, adaptive-expressions@4.23.3
# Matters: a card that says "there are reports" beside an empty list, because nobody reported anything.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  adaptivecards-templating@2.3.1 adaptive-expressions@4.23.3 >/dev/null

cat >run.cjs <<'JS'
const assert = require('node:assert/strict');
const { Template } = require('adaptivecards-templating');
const fill = (text, data) => new Template({ text }).expand({ $root: data }).text;

const data = { count: 0 };
const words = fill("${if(count, 'some', 'none')}", data);
const shown = new Template({ body: [{ type: 'TextBlock', text: 'list', $when: '${count}' }] }).expand({ $root: data }).body;
console.log(words, fill('${bool(count)}', data), shown);
assert.equal(words, 'some');
assert.equal(fill('${bool(count)}', data), false);
assert.deepEqual(shown, []);
JS
npm pkg get dependencies
node run.cjs
echo "Behaviour as described: In an adaptive card template the count 0 is true for if() and false for \$when."
