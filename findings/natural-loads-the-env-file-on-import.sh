#!/usr/bin/env bash
# Requiring natural, a language library, loads .env of the working folder into process.env and writes to standard
# output.
#
# Expected: a library for stemming reads no configuration and prints nothing.
# Instead: its storage adapters call dotenv on import, also for a program that only stems.
# Versions: natural@8.1.1
# Matters: settings meant for another program become active, and a bot that logs JSON lines gets lines that are
#   not JSON.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  natural@8.1.1 >/dev/null

cat >run.cjs <<'JS'
const assert = require('node:assert/strict');
require('node:fs').writeFileSync('.env', 'EXAMPLE_SETTING=from the file\n');
assert.equal(process.env.EXAMPLE_SETTING, undefined);
require('natural');
console.log('EXAMPLE_SETTING =', process.env.EXAMPLE_SETTING);
assert.equal(process.env.EXAMPLE_SETTING, 'from the file');
JS
npm pkg get dependencies
node run.cjs
echo "Behaviour as described: Requiring natural, a language library, loads .env of the working folder into process.env and writes to standard output."
