#!/usr/bin/env bash
# ml-regression-robust-polynomial fits a constant where a polynomial of degree 1 is asked, and a line for degree 2.
#
# Expected: y = 2x + 1 through six points that lie on it, so 15 at 7: the third argument is the "polynomial degree", and
#   ml-regression-polynomial gives 15.
# Instead: for degree 1 there is one coefficient, that of x to the power 0, which is the height of a point taken at
#   random; every prediction is that number. Degree 2 gives 15.
# Versions: ml-regression-robust-polynomial@3.0.2 ml-regression-polynomial@3.0.2
# Matters: a robust trend through weekly figures is flat whatever they do, and differs from run to run.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  ml-regression-robust-polynomial@3.0.2 ml-regression-polynomial@3.0.2 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { PolynomialRegression } from 'ml-regression-polynomial';
import { RobustPolynomialRegression } from 'ml-regression-robust-polynomial';
const x = [1, 2, 3, 4, 5, 6];
const y = x.map((week) => 2 * week + 1);
const [robust1, robust2] = [1, 2].map((degree) => new RobustPolynomialRegression(x, y, degree));
const ordinary = new PolynomialRegression(x, y, 1);
const at = (model) => [1, 7].map((week) => Number(model.predict(week).toFixed(6)));
console.log({ robust1: [robust1.toString(), at(robust1)], robust2: [robust2.toString(), at(robust2)], ordinary: [ordinary.toString(3), at(ordinary)] });
assert.deepEqual(robust1.powers, [0]);
assert.equal(robust1.predict(1), robust1.predict(7));
assert.deepEqual(at(robust2), [3, 15]);
assert.deepEqual(at(ordinary), [3, 15]);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: ml-regression-robust-polynomial fits a constant where a polynomial of degree 1 is asked, and a line for degree 2."
