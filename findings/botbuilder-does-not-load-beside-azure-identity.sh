#!/usr/bin/env bash
# botbuilder cannot be imported while @azure/identity is being imported.
#
# Expected: both packages are loaded. Each of them alone is; one after the other they are too; and two imports at once are what
#   Promise.all is for.
# Instead: the import of botbuilder is rejected with ERR_REQUIRE_ESM_RACE_CONDITION. botbuilder requires the CommonJS half of
#   @azure/identity, which requires https-proxy-agent, which is an ES module by now; the import of the ES half is loading that module.
# Versions: botbuilder@4.23.3, @azure/identity@4.14.1 with @typespec/ts-http-runtime@0.3.10, node@24.21.0
# Matters: a bot that signs in to its database or model with a managed identity while the rest of it loads does not start, on
#   some days and machines only.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  botbuilder@4.23.3 @azure/identity@4.14.1 @typespec/ts-http-runtime@0.3.10 >/dev/null 2>&1

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
const outcome = ({ status, reason }) => (status === 'rejected' ? reason.code : status);
const names = ['@azure/identity', 'botbuilder'];
if (process.argv[2] === 'in-turn') {
  for (const name of names) await import(name);
  console.log('one after the other: both loaded');
} else {
  const seen = (await Promise.allSettled(names.map((name) => import(name)))).map(outcome);
  console.log('at once:', seen);
  assert.deepEqual(seen, ['fulfilled', 'ERR_REQUIRE_ESM_RACE_CONDITION']);
}
JS
npm pkg get dependencies
npx --yes --package node@24.21.0 -- node run.mjs in-turn
npx --yes --package node@24.21.0 -- node run.mjs at-once
echo "Behaviour as described: botbuilder cannot be imported while @azure/identity is being imported."
