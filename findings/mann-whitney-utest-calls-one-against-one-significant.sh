#!/usr/bin/env bash
# mann-whitney-utest calls one week against one other week significant, and not two clearly different months.
#
# Expected: significant() says whether the difference is significant: never for one value against one (the smallest exact
#   p is 1), and yes for 30 days against 30 that are 9.5 higher (p = 0.0004).
# Instead: it compares U with z, the standardised U, as if z were a critical value: 0 < 1 is significant, 210 < 3.55 is
#   not.
# Versions: mann-whitney-utest@1.0.5
# Matters: small samples come out as significant and large ones as not: the conclusion is the reverse of what the figures
#   say.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  mann-whitney-utest@1.0.5 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import mwu from 'mann-whitney-utest';
const days = Array.from({ length: 30 }, (_, day) => day);
const verdict = (samples) => {
  const u = mwu.test(samples);
  console.log('U', u, 'z', mwu.criticalValue(u, samples), 'significant:', mwu.significant(u, samples));
  return { u, z: mwu.criticalValue(u, samples), significant: mwu.significant(u, samples) };
};
const one = verdict([[12], [15]]);
assert.deepEqual(one, { u: [0, 1], z: 1, significant: true });
const month = verdict([days, days.map((day) => day + 9.5)]);
assert.equal(month.u[0], 210);
assert.ok(month.z > 3.5); // Two-sided p = 0.0004 by the normal approximation.
assert.equal(month.significant, false);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: mann-whitney-utest calls one week against one other week significant, and not two clearly different months."
