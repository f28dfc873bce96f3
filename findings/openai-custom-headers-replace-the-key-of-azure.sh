#!/usr/bin/env bash
# A variable of the environment replaces the key that AzureOpenAI was given.
#
# Expected: an apiKey in the constructor goes before the environment, as everywhere in the
#   package.
# Instead: an api-key in OPENAI_CUSTOM_HEADERS, meant for a gateway, goes out instead of it.
# Versions: openai@7.59.0
# Matters: the bot sends a key of something else to the resource, and is refused or, worse, is not.
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
import { AzureOpenAI } from 'openai';
let key;
const server = http.createServer((request, response) => {
  key = request.headers['api-key'];
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end('{"id":"1","choices":[]}');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const baseURL = `http://127.0.0.1:${server.address().port}`;
process.env.OPENAI_CUSTOM_HEADERS = 'api-key: of-the-gateway';
const client = new AzureOpenAI({ apiKey: 'of-the-resource', apiVersion: '2024-10-21', endpoint: baseURL });
await client.chat.completions.create({ model: 'm', messages: [{ role: 'user', content: 'Hoeveel meldingen?' }] });
console.log('given of-the-resource, sent', key);
assert.equal(key, 'of-the-gateway');
server.closeAllConnections();
server.close();
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: A variable of the environment replaces the key that AzureOpenAI was given."
