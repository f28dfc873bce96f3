#!/usr/bin/env bash
# The client retries within a second when the service asks for two minutes of rest.
#
# Expected: after 429 with Retry-After: 120 it waits so long, or gives up.
# Instead: a Retry-After above 60 seconds is taken for none: it comes back twice within
#   seconds, and gives up then.
# Versions: openai@7.59.0
# Matters: a bot that is told to rest makes the storm worse, and uses up its own time.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  openai@7.59.0 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import http from 'node:http';
import OpenAI from 'openai';
const at = [];
const server = http.createServer((request, response) => {
  at.push(performance.now());
  response.writeHead(429, { 'content-type': 'application/json', 'retry-after': '120' });
  response.end('{"error":{"code":"429","message":"Please retry after 120 seconds."}}');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const baseURL = `http://127.0.0.1:${server.address().port}`;
const client = new OpenAI({ apiKey: 'none', baseURL });
await assert.rejects(client.chat.completions.create({ model: 'm', messages: [{ role: 'user', content: 'Hoeveel meldingen?' }] }), OpenAI.RateLimitError);
const waits = at.slice(1).map((moment, place) => Math.round(moment - at[place]));
console.log('asked to wait 120000 ms, waited', waits.join(' and '), 'ms');
assert.equal(waits.length, 2);
assert.ok(waits.every((wait) => wait < 3000));
server.closeAllConnections();
server.close();
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: The client retries within a second when the service asks for two minutes of rest."
