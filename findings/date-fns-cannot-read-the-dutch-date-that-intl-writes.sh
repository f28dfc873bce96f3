#!/usr/bin/env bash
# date-fns with its Dutch locale cannot read 1 mrt 2026, the way Intl writes a short Dutch date.
#
# Expected: MMM with the locale nl reads the abbreviated month, as it does for 1 mei 2026.
# Instead: it knows only mrt. with a full stop, while Intl.DateTimeFormat of nl-NL writes mrt without one; "1 mei
#   2026" works, so a test in May passes.
# Versions: date-fns@4.4.0
# Matters: a date shown by the bot and typed back by a person is refused in eleven months of the year.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  date-fns@4.4.0 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { isValid, parse } from 'date-fns';
import { nl } from 'date-fns/locale';
const shown = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'medium' }).format(new Date(2026, 2, 1));
const readable = [shown, '1 mrt. 2026', '1 mei 2026'].map((t) => [t, isValid(parse(t, 'd MMM yyyy', new Date(), { locale: nl }))]);
console.log(readable);
assert.deepEqual(readable, [['1 mrt 2026', false], ['1 mrt. 2026', true], ['1 mei 2026', true]]);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: date-fns with its Dutch locale cannot read 1 mrt 2026, the way Intl writes a short Dutch date."
