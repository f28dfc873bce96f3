#!/usr/bin/env bash
# Two different dates of temporal-polyfill are deeply equal to assert and structuredClone empties them.
#
# Expected: deepStrictEqual of 1 December 2026 and 1 January 1999 throws, as it does for two Dates.
# Instead: it passes: the fields sit in private slots and the objects have no own keys.
# Versions: temporal-polyfill@1.0.8
# Matters: a test that compares results which hold a date can never fail on the date.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  temporal-polyfill@1.0.8 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
const a = { week: Temporal.PlainDate.from('2026-12-01') };
const b = { week: Temporal.PlainDate.from('1999-01-01') };
assert.throws(() => assert.deepStrictEqual(new Date('2026-12-01'), new Date('1999-01-01')));
assert.deepStrictEqual(a, b);
console.log(String(a.week), String(b.week), 'deeply equal; clone:', structuredClone(a));
assert.deepEqual(structuredClone(a), { week: {} });
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: Two different dates of temporal-polyfill are deeply equal to assert and structuredClone empties them."
