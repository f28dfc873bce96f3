#!/usr/bin/env bash
# int(string(1234)) in an adaptive card template is 1.
#
# Expected: string() gives a number as a text and int() the number in a text; one undoes the other.
# Instead: string() writes the thousands separator of the locale, 1,234 or 1.234, and int() and float() stop reading at it
#   without an error; with locale nl-NL float(string(12.5)) is 12 as well.
# Versions: adaptivecards-templating@2.3.1 adaptive-expressions@4.23.3
# Matters: a count of a thousand or more that has been a text on the way is a thousand times too small on the card.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  adaptivecards-templating@2.3.1 adaptive-expressions@4.23.3 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { Expression, Options } from 'adaptive-expressions';
import { Template } from 'adaptivecards-templating';
const onCard = new Template({ n: '${int(string(count))}' }).expand({ $root: { count: 1234 } }).n;
const options = new Options();
options.locale = 'nl-NL';
const dutch = ['string(12.5)', 'float(string(12.5))', 'string(1234)', 'int(string(1234))'].map((expression) => Expression.parse(expression).tryEvaluate({}, options).value);
console.log('on a card', onCard, 'with locale nl-NL', dutch);
assert.equal(onCard, 1);
assert.deepEqual(dutch, ['12,5', 12, '1.234', 1]);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: int(string(1234)) in an adaptive card template is 1."
