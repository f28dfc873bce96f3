#!/usr/bin/env bash
# d3-time-format reads 2026-W10-4 and 2026-W10-7 in the format %G-W%V-%u both as Monday 2 March.
#
# Expected: %G, %V and %u are the three parts of an ISO 8601 week date, and all three are directives of the parser:
#   2026-W10-7 is Sunday 8 March 2026, and what format() writes parse() reads back.
# Instead: beside %V the weekday of %u is ignored; with %w, and with %u beside %W, it is not.
# Versions: d3-time-format@4.1.1
# Matters: the days of a week fall together on its Monday in a chart of a series by ISO week date.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  d3-time-format@4.1.1 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { utcFormat, utcParse } from 'd3-time-format';
const read = (format, text) => utcParse(format)(text).toISOString().slice(0, 10);
const sunday = utcFormat('%G-W%V-%u')(new Date('2026-03-08'));
console.log('8 March is written', sunday, 'and read as', read('%G-W%V-%u', sunday), '; with %w 0 as', read('%G-W%V-%w', '2026-W10-0'));
assert.equal(sunday, '2026-W10-7');
for (const day of [1, 4, 7]) assert.equal(read('%G-W%V-%u', `2026-W10-${day}`), '2026-03-02');
assert.equal(read('%G-W%V-%w', '2026-W10-0'), '2026-03-08');
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: d3-time-format reads 2026-W10-4 and 2026-W10-7 in the format %G-W%V-%u both as Monday 2 March."
