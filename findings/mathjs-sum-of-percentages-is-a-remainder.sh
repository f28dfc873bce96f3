#!/usr/bin/env bash
# mathjs computes 5% + 3% as the remainder of 5 divided by 0.03.
#
# Expected: 0.08: the operator table lists % as percentage, 5% alone gives 0.05 and 100 + 5% gives 105.
# Instead: a percentage followed by a sign is read as modulo of a signed number: 5% + 3% is 0.02 and 8% - 3% is
#   -0.01.
# Versions: mathjs@15.2.0
# Matters: adding or comparing two percentages is what colleagues type; the answer is a plausible small
#   percentage.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  mathjs@15.2.0 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { evaluate } from 'mathjs';
const seen = ['5%', '100 + 5%', '5% + 3%', '8% - 3%'].map((text) => [text, Math.round(evaluate(text) * 1e6) / 1e6]);
console.log(seen);
assert.deepEqual(seen.map(([, value]) => value), [0.05, 105, 0.02, -0.01]);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: mathjs computes 5% + 3% as the remainder of 5 divided by 0.03."
