#!/usr/bin/env bash
# @stdlib gives 2126.17 for the 97.5 % quantile of chi-square with 2,000 degrees of freedom, which is 2125.84.
#
# Expected: 2125.84 (qchisq(0.975, 2000) of R), so that its own cumulative probability of it is 0.975.
# Instead: 2126.17, below which 97.53 % lies; at 1,000 degrees of freedom it is right in all digits.
# Versions: @stdlib/stats-base-dists-chisquare-quantile@0.2.3 lib-r-math.js@2.0.3
# Matters: half of this quantile is the exact upper limit of a count of 999 (Garwood 1936).
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @stdlib/stats-base-dists-chisquare-quantile@0.2.3 lib-r-math.js@2.0.3 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import quantile from '@stdlib/stats-base-dists-chisquare-quantile';
import { pchisq, qchisq } from 'lib-r-math.js';
const given = quantile(0.975, 2000);
console.log(given.toFixed(2), 'and as R', qchisq(0.975, 2000).toFixed(2), 'below it', pchisq(given, 2000).toFixed(4));
assert.equal(given.toFixed(2), '2126.17');
assert.equal(qchisq(0.975, 2000).toFixed(2), '2125.84');
// Worked out without a quantile: the probability at the right one is what was asked for.
assert.equal(pchisq(2125.8423, 2000).toFixed(7), '0.9750000');
assert.equal(quantile(0.975, 1000).toFixed(2), qchisq(0.975, 1000).toFixed(2));
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: @stdlib gives 2126.17 for the 97.5 % quantile of chi-square with 2,000 degrees of freedom, which is 2125.84."
