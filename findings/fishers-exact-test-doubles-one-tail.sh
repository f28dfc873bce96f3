#!/usr/bin/env bash
# fishers-exact-test gives twice the one-tailed probability as the two-tailed one.
#
# Expected: 0.0350 for the table 8, 2, 1, 5: the sum of the probabilities of all tables that are at most as likely (what
#   fisher.test of R gives, and what the pages that its README names describe).
# Instead: 0.0490. With groups of the same size both agree, with other sizes they do not, and a difference of two small
#   teams can be called chance or not by it.
# Versions: fishers-exact-test@1.0.3
# Matters: shares of two teams with few cases are compared by this test, and teams are hardly ever equally large.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  fishers-exact-test@1.0.3 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import fisher from 'fishers-exact-test';
const choose = (n, k) => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);
/** Two-tailed, by the definition: all tables with the same margins that are at most as likely. */
function byDefinition(a, b, c, d) {
  const of = (x) => (choose(a + b, x) * choose(c + d, a + c - x)) / choose(a + b + c + d, a + c);
  let sum = 0;
  for (let x = Math.max(0, a + c - (c + d)); x <= Math.min(a + b, a + c); x += 1)
    if (of(x) <= of(a) * (1 + 1e-9)) sum += of(x);
  return sum;
}
const { oneTailedPValue, twoTailedPValue } = fisher(8, 2, 1, 5);
console.log('two-tailed', twoTailedPValue.toFixed(4), 'by the definition', byDefinition(8, 2, 1, 5).toFixed(4));
assert.equal(byDefinition(8, 2, 1, 5).toFixed(4), '0.0350');
assert.equal(twoTailedPValue.toFixed(4), '0.0490');
assert.equal(twoTailedPValue, 2 * oneTailedPValue);
// Equal groups, as in the example of its README: both are the same.
assert.equal(fisher(1, 9, 11, 3).twoTailedPValue.toFixed(4), byDefinition(1, 9, 11, 3).toFixed(4));
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: fishers-exact-test gives twice the one-tailed probability as the two-tailed one."
