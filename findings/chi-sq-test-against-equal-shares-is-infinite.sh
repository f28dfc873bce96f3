#!/usr/bin/env bash
# The goodness-of-fit test of chi-sq-test without expected frequencies gives Infinity, and NaN for p.
#
# Expected: 1.5 and p = 0.47 for 12, 15 and 9: the expected frequencies are optional in its types, and without them the
#   categories are taken as equally likely, as scipy.stats.chisquare and chisq.test of R do.
# Instead: the frequencies that are left out are zeros, so every observation is divided by 0; given as 12, 12 and 12
#   they give 1.5.
# Versions: chi-sq-test@2.1.1
# Matters: the first question about reports by neighbourhood, are these equal, has no answer; p < 0.05 is false for NaN,
#   so it reads as no difference.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  chi-sq-test@2.1.1 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import tests from 'chi-sq-test';
const observed = [12, 15, 9];
const without = tests.gof(observed);
const given = tests.gof(observed, [12, 12, 12]);
console.log({ without, given });
assert.equal(given.value, 1.5);
assert.ok(Math.abs(given.pValue - 0.47237) < 1e-4);
assert.deepEqual(without, { value: Infinity, pValue: NaN });
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: The goodness-of-fit test of chi-sq-test without expected frequencies gives Infinity, and NaN for p."
