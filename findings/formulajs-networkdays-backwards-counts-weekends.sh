#!/usr/bin/env bash
# NETWORKDAYS of formulajs counts weekends when the end lies before the start.
#
# Expected: NETWORKDAYS(31 December 2026, 1 December 2026) is -23, the 23 working days of that month with a minus, a later
#   start gives a negative number with the magnitude of the number of whole working days (ECMA-376, NETWORKDAYS).
# Instead: -29: only 2 of the 8 days of weekends are left out; a single week gives -6. Forwards it gives 23.
# Versions: @formulajs/formulajs@4.6.1
# Matters: a term that was met early is shown as met far too early.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @formulajs/formulajs@4.6.1 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { NETWORKDAYS } from '@formulajs/formulajs';
const forwards = NETWORKDAYS('2026-12-01', '2026-12-31');
const backwards = NETWORKDAYS('2026-12-31', '2026-12-01');
console.log({ forwards, backwards, week: NETWORKDAYS('2026-12-11', '2026-12-04') });
assert.equal(forwards, 23);
assert.equal(backwards, -29);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: NETWORKDAYS of formulajs counts weekends when the end lies before the start."
