#!/usr/bin/env bash
# The signed rank test of @stdlib with mu leaves out the zeros of the data, not the differences that are zero.
#
# Expected: with zeroMethod wilcox, the default, "all zero-differences are discarded"; a median of 4 is then tested as x -
#   4, and as the paired form against a column of fours.
# Instead: with the option mu it leaves out the weeks in which x itself is 0 and keeps those that equal mu: p is 0.14 for
#   these eight weeks, where the other two forms give 0.83.
# Versions: @stdlib/stats-wilcoxon@0.2.3
# Matters: a week without reports, the farthest from the norm, drops out of the test whether the weeks lie around that
#   norm.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @stdlib/stats-wilcoxon@0.2.3 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import wilcoxon from '@stdlib/stats-wilcoxon';
const reports = [0, 0, 4, 4, 5, 6, 7, 9];
const withMu = wilcoxon(reports, { mu: 4 });
const paired = wilcoxon(reports, [4, 4, 4, 4, 4, 4, 4, 4]);
const subtracted = wilcoxon(reports.map((count) => count - 4));
for (const [form, { statistic, pValue }] of Object.entries({ withMu, paired, subtracted })) console.log(form, statistic, pValue);
// The differences that are not zero are -4, -4, 1, 2, 3 and 5; the ranks of the positive ones are 1, 2, 3 and 6.
assert.equal(paired.statistic, 12);
assert.equal(subtracted.statistic, 12);
assert.equal(withMu.statistic, 18);
assert.equal(withMu.pValue.toFixed(2), '0.14');
assert.equal(paired.pValue.toFixed(2), '0.83');
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: The signed rank test of @stdlib with mu leaves out the zeros of the data, not the differences that are zero."
