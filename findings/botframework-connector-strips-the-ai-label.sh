#!/usr/bin/env bash
# The Bot Framework client sends a message entity without its AI label and citations.
#
# Expected: an entity goes out as it was given: the schema lets an entity carry any property, and Teams documents
#   additionalType and citation on it.
# Instead: the serialiser keeps only "type"; channelData and the content of cards do pass unharmed.
# Versions: botframework-connector@4.23.3
# Matters: the reader sees no "AI generated" and no sources, although the code sets both and gets 200.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  botframework-connector@4.23.3 >/dev/null

cat >run.cjs <<'JS'
const assert = require('node:assert/strict');
const http = require('node:http');
const { ConnectorClient, MicrosoftAppCredentials } = require('botframework-connector');
const entity = { type: 'https://schema.org/Message', '@type': 'Message', additionalType: ['AIGeneratedContent'], citation: [{ '@type': 'Claim', position: 1 }] };
const server = http.createServer(async (request, response) => {
  const parts = await request.toArray();
  const sent = JSON.parse(Buffer.concat(parts).toString());
  console.log('on the wire:', JSON.stringify(sent));
  assert.deepEqual(sent.entities, [{ type: 'https://schema.org/Message' }]);
  assert.deepEqual(sent.channelData, { feedbackLoop: { type: 'custom' } });
  response.setHeader('content-type', 'application/json').end('{"id":"1"}');
});
server.listen(0, '127.0.0.1', async () => {
  const client = new ConnectorClient(MicrosoftAppCredentials.Empty, { baseUri: `http://127.0.0.1:${server.address().port}` });
  await client.conversations.sendToConversation('conversation', { type: 'message', text: 'Het steeg [1].', channelData: { feedbackLoop: { type: 'custom' } }, entities: [entity] });
  server.closeAllConnections();
  server.close();
});
JS
npm pkg get dependencies
node run.cjs
echo "Behaviour as described: The Bot Framework client sends a message entity without its AI label and citations."
