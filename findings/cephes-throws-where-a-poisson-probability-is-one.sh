#!/usr/bin/env bash
# cephes throws an underflow error for the Poisson probability of at most 3,000 at a mean of 1,000, which is 1.
#
# Expected: 1 for pdtr(3000, 1000), and 0 for its complement, or a number too small for a double.
# Instead: both throw 'underflow range error' in igam. At 2,000 both give their answer.
# Versions: cephes@3.3.3
# Matters: a figure that is entered with a digit too many is compared with its history by this probability: the check must
#   say so, not stop.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  cephes@3.3.3 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import cephes from 'cephes';
await cephes.compiled;
const at = (count) => [cephes.pdtr, cephes.pdtrc].map((ask) => {
  try {
    return ask(count, 1000);
  } catch (error) {
    return error.message;
  }
});
console.log(JSON.stringify([at(2000), at(3000)]));
assert.equal(at(2000)[0], 1);
assert.deepEqual(at(3000), Array(2).fill('cephes reports "underflow range error" in igam'));
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: cephes throws an underflow error for the Poisson probability of at most 3,000 at a mean of 1,000, which is 1."
