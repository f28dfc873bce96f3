#!/usr/bin/env bash
# setISOWeekYear of date-fns, asked for 2025, returns a day of ISO year 2026.
#
# Expected: a date whose getISOWeekYear is 2025: the function is documented to set the ISO week-numbering year.
#   setMonth of the same package stays within the month.
# Instead: 31 December 2026 is in week 53; 2025 has 52 weeks and the day moves on to 1 January 2026, week 1 of
#   2026.
# Versions: date-fns@4.4.0
# Matters: "the same week a year ago" of week 53 compares with the first week of the same year.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  date-fns@4.4.0 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { format, getISOWeekYear, setISOWeekYear } from 'date-fns';
const yearEarlier = setISOWeekYear(new Date(2026, 11, 31), 2025);
console.log(format(yearEarlier, "yyyy-MM-dd, RRRR-'W'II"), getISOWeekYear(yearEarlier));
assert.equal(format(yearEarlier, "yyyy-MM-dd, RRRR-'W'II"), '2026-01-01, 2026-W01');
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: setISOWeekYear of date-fns, asked for 2025, returns a day of ISO year 2026."
