#!/usr/bin/env bash
# A connection that is lost in the body is a bare TypeError, and is not retried.
#
# Expected: an APIConnectionError after two retries, as when it is lost before the headers.
# Instead: one request, and a TypeError (terminated) that is no error of the package.
# Versions: openai@7.59.0
# Matters: who retries, or answers, on APIError alone lets the question fail.
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
let requests = 0;
let isEarly = true;
const server = http.createServer((request, response) => {
  requests += 1;
  if (isEarly) return void response.destroy();
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
  response.write('{"id":"1",', () => response.destroy());
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const baseURL = `http://127.0.0.1:${server.address().port}`;
const client = new OpenAI({ apiKey: 'none', baseURL });
const lost = () => client.chat.completions.create({ model: 'm', messages: [{ role: 'user', content: 'Hoeveel meldingen?' }] }).catch((error) => error);
const early = await lost();
console.log('before the headers:', early.constructor.name, 'after', requests, 'requests');
assert.ok(early instanceof OpenAI.APIConnectionError);
assert.equal(requests, 3);
[requests, isEarly] = [0, false];
const late = await lost();
console.log('in the body:', late.constructor.name, late.message, 'after', requests, 'request');
assert.ok(late instanceof TypeError && !(late instanceof OpenAI.OpenAIError));
assert.equal(requests, 1);
server.closeAllConnections();
server.close();
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: A connection that is lost in the body is a bare TypeError, and is not retried."
