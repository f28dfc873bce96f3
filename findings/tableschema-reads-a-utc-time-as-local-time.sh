#!/usr/bin/env bash
# tableschema reads 2026-12-01T10:00:00Z as ten o'clock in local time.
#
# Expected: 10:00 in UTC: a datetime in the default format is "in ISO8601 format of YYYY-MM-DDThh:mm:ssZ in UTC time"
#   (Table Schema, datetime).
# Instead: the Z is passed over: on a machine in Dutch time the value is 09:00Z in winter and 08:00Z in summer.
# Versions: tableschema@1.12.6
# Matters: reports around midnight are counted on the day before, and only on machines that are not in UTC.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  tableschema@1.12.6 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import tableschema from 'tableschema';
process.env.TZ = 'Europe/Amsterdam';
const field = new tableschema.Field({ name: 'gemeld', type: 'datetime' });
const read = ['2026-12-01T10:00:00Z', '2026-07-01T10:00:00Z'].map((text) => [text, field.castValue(text).toISOString()]);
console.log(read);
assert.deepEqual(read.map(([, value]) => value), ['2026-12-01T09:00:00.000Z', '2026-07-01T08:00:00.000Z']);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: tableschema reads 2026-12-01T10:00:00Z as ten o'clock in local time."
