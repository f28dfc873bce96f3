#!/usr/bin/env bash
# regression finds no slope in a share that rises by 0.4 percentage point a year, and a negative r2.
#
# Expected: slope 0.004 and r2 = 1 for eight points on a straight line. The option precision (2 by default) is
#   documented as rounding of the result.
# Instead: the coefficients are rounded first and the fit is judged with the rounded ones: slope 0 and r2 = -0.19.
# Versions: regression@2.0.1
# Matters: shares as fractions over years are our most common series; a perfect trend is reported as none.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  regression@2.0.1 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import regression from 'regression';
const series = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year, i) => [year, 0.05 + 0.004 * i]);
const { equation, r2 } = regression.linear(series);
console.log('slope', equation[0], 'r2', r2);
assert.equal(equation[0], 0);
assert.equal(r2, -0.19);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: regression finds no slope in a share that rises by 0.4 percentage point a year, and a negative r2."
