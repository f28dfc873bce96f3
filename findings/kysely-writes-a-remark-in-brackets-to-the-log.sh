#!/usr/bin/env bash
# kysely with ParseJSONResultsPlugin writes the text of a column to standard error when it stands in brackets.
#
# Expected: a text that looks like JSON and is not is left as it is: the plugin "attempts" to parse it "and if fails,
#   proceeds".
# Instead: the value does come through, and the error of JSON.parse goes to console.error with the text or its beginning
#   in it, past the logger that Kysely was given, for every row.
# Versions: kysely@0.29.9
# Matters: remarks such as [niet ingevuld], or what somebody wrote about a case, end up in the log of the program.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  kysely@0.29.9 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { ParseJSONResultsPlugin } from 'kysely';
const logged = [];
console.error = (...parts) => logged.push(parts.map(String).join(' '));
const rows = [{ remark: '[mevrouw belt terug]' }];
const { rows: read } = await new ParseJSONResultsPlugin().transformResult({ queryId: { queryId: '1' }, result: { rows } });
console.log('read', read, 'logged', logged);
assert.deepEqual(read, [{ remark: '[mevrouw belt terug]' }]);
assert.equal(logged.length, 1);
assert.match(logged[0], /mevrouw/);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: kysely with ParseJSONResultsPlugin writes the text of a column to standard error when it stands in brackets."
