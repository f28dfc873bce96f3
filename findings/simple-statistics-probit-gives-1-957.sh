#!/usr/bin/env bash
# simple-statistics gives 1.957 for the 97.5 % quantile of the normal distribution.
#
# Expected: 1.95996, the best known constant of applied statistics; probit is documented as the normal quantile
#   function.
# Instead: its inverse error function is a one-step approximation: 1.9572 and, for 99.9 %, 3.0801 where 3.0902 is
#   right.
# Versions: simple-statistics@7.12.1
# Matters: intervals come out too narrow and disagree in the second decimal with every other package and with CBS.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  simple-statistics@7.12.1 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { probit } from 'simple-statistics';
console.log(probit(0.975), probit(0.999));
assert.equal(probit(0.975).toFixed(4), '1.9572');
assert.equal(probit(0.999).toFixed(4), '3.0801');
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: simple-statistics gives 1.957 for the 97.5 % quantile of the normal distribution."
