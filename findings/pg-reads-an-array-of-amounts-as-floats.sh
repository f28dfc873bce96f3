#!/usr/bin/env bash
# pg gives a numeric as a text with all its digits, and the same value in a numeric[] as a rounded number.
#
# Expected: numeric has more digits than a JavaScript number, so pg leaves it a text; array_agg of the same column has the
#   same values and needs the same care, which bigint[] gets.
# Instead: the elements of numeric[] (type 1231) go through parseFloat: an 18-digit code loses its last two digits, and
#   the zero of 1.50 is gone.
# Versions: pg@8.23.1
# Matters: the EAN code of an energy connection or an amount to the cent comes back changed as soon as rows are aggregated
#   in one.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  pg@8.23.1 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import pg from 'pg';
// The texts are those that PostgreSQL sends; the numbers are the object identifiers of the types.
const one = pg.types.getTypeParser(1700)('871687120000012345');
const many = pg.types.getTypeParser(1231)('{871687120000012345,1.50}');
const bigints = pg.types.getTypeParser(1016)('{9007199254740993}');
console.log('numeric', one, 'numeric[]', many, 'bigint[]', bigints);
assert.equal(one, '871687120000012345');
assert.deepEqual(many, [871687120000012300, 1.5]);
assert.deepEqual(bigints, ['9007199254740993']);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: pg gives a numeric as a text with all its digits, and the same value in a numeric[] as a rounded number."
