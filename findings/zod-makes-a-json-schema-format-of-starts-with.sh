#!/usr/bin/env bash
# zod writes the format starts_with in the JSON Schema of a string that starts with GM.
#
# Expected: startsWith is a pattern, ^GM, and format is for the formats of JSON Schema 2020-12 (Validation, section 7.3)
#   or those that both sides agreed on; a regex with the same meaning gets a pattern only.
# Instead: a format "starts_with" is added (likewise ends_with, includes, lowercase), and takes the place of date for a
#   date that starts with 2026; Ajv refuses to compile the schema.
# Versions: zod@4.6.7 ajv@8.20.0 ajv-formats@3.0.1
# Matters: a model service with strict schemas (Azure OpenAI has a closed list of formats) or a form that validates with
#   Ajv refuses the schema of a municipality code.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  zod@4.6.7 ajv@8.20.0 ajv-formats@3.0.1 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { z } from 'zod';
const ajv = formats.default(new Ajv2020());
const schemas = { startsWith: z.string().startsWith('GM'), regex: z.string().regex(/^GM/), date: z.iso.date(), dateOf2026: z.iso.date().startsWith('2026') };
const written = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, z.toJSONSchema(schema)]));
for (const [name, { format, pattern }] of Object.entries(written)) console.log(name, { format, pattern: pattern?.slice(0, 12) });
assert.equal(written.startsWith.format, 'starts_with');
assert.equal(written.regex.format, undefined);
assert.equal(written.date.format, 'date');
assert.equal(written.dateOf2026.format, 'starts_with');
assert.ok(ajv.compile(written.regex)('GM0363'));
assert.throws(() => ajv.compile(written.startsWith), /unknown format "starts_with"/);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: zod writes the format starts_with in the JSON Schema of a string that starts with GM."
