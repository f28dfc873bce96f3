#!/usr/bin/env bash
# hucre takes the text 2026-W10 for the number 2026 and 12,5 for 125, without an error, when a column must be a number.
#
# Expected: validateWithSchema validates with "error collection": a text that is no number is an error, as it says of the
#   text Noord; Number() knows none of these four.
# Instead: the commas are taken out wherever they stand, and what follows the first digits is ignored: 2026-W10, 12,5, 1
#   234 and 3 dagen become 2026, 125, 1 and 3.
# Versions: hucre@1.0.0
# Matters: a column of weeks, or a figure with a decimal comma, comes through the check as a plausible number that nobody
#   entered.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  hucre@1.0.0 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { validateWithSchema } from 'hucre';
const schema = { figure: { column: 'cijfer', type: 'number' } };
const { data, errors } = validateWithSchema([['cijfer'], ['2026-W10'], ['12,5'], ['1 234'], ['3 dagen'], ['Noord']], schema);
console.log(data.map(({ figure }) => figure), errors.map(({ message }) => message));
assert.deepEqual(data.map(({ figure }) => figure), [2026, 125, 1, 3, null]);
assert.deepEqual(errors.map(({ value }) => value), ['Noord']);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: hucre takes the text 2026-W10 for the number 2026 and 12,5 for 125, without an error, when a column must be a number."
