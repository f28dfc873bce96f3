#!/usr/bin/env bash
# A chat stream that is aborted half-way ends its loop without an error.
#
# Expected: the loop throws APIUserAbortError, as the same abort does before the first byte of an answer.
# Instead: for await simply ends: the text so far looks complete; only the signal and a missing finish_reason
#   tell.
# Versions: openai@7.57.0
# Matters: when the own deadline of a bot fires, half a sentence is sent as the answer.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  openai@7.57.0 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import http from 'node:http';
import OpenAI from 'openai';
const server = http.createServer((request, response) => {
  response.setHeader('content-type', 'text/event-stream');
  const chunk = { id: '1', object: 'chat.completion.chunk', choices: [{ index: 0, delta: { content: 'Het verzuim ' }, finish_reason: null }] };
  response.write(`data: ${JSON.stringify(chunk)}\n\n`);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const client = new OpenAI({ apiKey: 'none', baseURL: `http://127.0.0.1:${server.address().port}`, maxRetries: 0 });
const abort = new AbortController();
const stream = await client.chat.completions.create({ model: 'm', messages: [], stream: true }, { signal: abort.signal });
let text = '';
for await (const part of stream) {
  text += part.choices[0].delta.content;
  setTimeout(() => abort.abort(), 50);
}
console.log('loop ended quietly with', JSON.stringify(text), 'aborted:', abort.signal.aborted);
assert.equal(text, 'Het verzuim ');
server.closeAllConnections();
server.close();
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: A chat stream that is aborted half-way ends its loop without an error."
