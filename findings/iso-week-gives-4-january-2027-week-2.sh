#!/usr/bin/env bash
# The package iso-week is a week ahead for the whole of 2027.
#
# Expected: Monday 4 January 2027 is in week 1: "Get the ISO week of the year" (README); week 1 is the week of the first
#   Thursday (ISO 8601).
# Instead: week 2, and so on to week 53 for the week of 27 December; so too in 2016 to 2018, 2021 to 2024, 2028 and 2029.
#   2025 and 2026 are right.
# Versions: iso-week@0.1.2
# Matters: figures by week are laid next to those of the week before or after.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  iso-week@0.1.2 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import isoWeek from 'iso-week';
const days = ['2026-02-02', '2027-01-04', '2027-06-01', '2027-12-27', '2028-01-03'];
const expected = [6, 1, 22, 52, 1];
const seen = days.map((day) => isoWeek(new Date(`${day}T12:00:00`)));
days.forEach((day, index) => console.log(day, 'week', seen[index], 'ISO', expected[index]));
assert.equal(seen[0], 6);
assert.deepEqual(seen.slice(1), [2, 23, 53, 2]);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: The package iso-week is a week ahead for the whole of 2027."
