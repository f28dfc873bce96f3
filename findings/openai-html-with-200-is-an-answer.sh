#!/usr/bin/env bash
# A page of HTML with status 200 comes back as the completion.
#
# Expected: an error: what came is no JSON, and no completion.
# Instead: the call resolves to a text, so that choices is undefined.
# Versions: openai@7.59.0
# Matters: the sign-in page of a proxy between a municipality and Azure is taken for an answer.
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
const server = http.createServer((request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  response.end('<!doctype html><title>Sign in</title>');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const baseURL = `http://127.0.0.1:${server.address().port}`;
const client = new OpenAI({ apiKey: 'none', baseURL });
const completion = await client.chat.completions.create({ model: 'm', messages: [{ role: 'user', content: 'Hoeveel meldingen?' }] });
console.log(typeof completion, JSON.stringify(completion), completion.choices);
assert.equal(typeof completion, 'string');
server.closeAllConnections();
server.close();
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: A page of HTML with status 200 comes back as the completion."
