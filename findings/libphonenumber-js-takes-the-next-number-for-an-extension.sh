#!/usr/bin/env bash
# findPhoneNumbersInText of libphonenumber-js reads the number after a comma as an extension of the one before it.
#
# Expected: two numbers with a comma and a space between them are two numbers, as they are with "of", a slash or a
#   semicolon and a space between them.
# Instead: only the first is found, with extension 020, the area code of the second; 1234567 is left in the text.
# Versions: libphonenumber-js@1.13.16
# Matters: a text from which the telephone numbers are taken out keeps the second one, and a link dials the first with an
#   extension.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  libphonenumber-js@1.13.16 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { findPhoneNumbersInText } from 'libphonenumber-js/max';
const found = (text) => findPhoneNumbersInText(text, 'NL').map(({ number, startsAt, endsAt }) => ({ number: number.number, ext: number.ext, text: text.slice(startsAt, endsAt) }));
for (const text of ['Bel 06-12345678, 020-1234567.', 'Bel 06-12345678 of 020-1234567.', 'Bel 06-12345678 / 020-1234567.']) console.log(text, found(text));
assert.deepEqual(found('Bel 06-12345678, 020-1234567.'), [{ number: '+31612345678', ext: '020', text: '06-12345678, 020' }]);
assert.deepEqual(found('Bel 06-12345678 of 020-1234567.').map(({ number }) => number), ['+31612345678', '+31201234567']);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: findPhoneNumbersInText of libphonenumber-js reads the number after a comma as an extension of the one before it."
