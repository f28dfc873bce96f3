#!/usr/bin/env bash
# The Agents Playground gives no id for a message with a text and a card.
#
# Expected: 201 with the id of the message, as the Bot Connector answers and as it does itself for the card alone.
# Instead: it makes two messages of it and answers 202 without a body.
# Versions: @microsoft/m365agentsplayground@0.2.28
# Matters: a bot can never update such a message locally; posting text and card one after the other helps.
set -euo pipefail
work=$(mktemp -d)
server=''
finish() {
  if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; fi
  rm -rf "$work"
}
trap finish EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @microsoft/m365agentsplayground@0.2.28 >/dev/null
TEAMSAPPTESTER_BROWSER=none node node_modules/@microsoft/m365agentsplayground/cli.js start \
  -e http://127.0.0.1:9/api/messages -c msteams -p 56890 --disable-telemetry >said.txt 2>&1 &
server=$!
for _ in $(seq 100); do
  port=$(grep -oE 'Listening on [0-9]+' said.txt | grep -oE '[0-9]+' | head -1 || true)
  if [ -n "$port" ]; then break; fi
  sleep 0.2
done
cat > try.mjs <<'JS'
const base = `http://127.0.0.1:${process.argv[2]}`;
const { config } = await (await fetch(`${base}/_internal/v1/config`)).json();
const card = { contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard', version: '1.5', body: [] } };
async function post(activity) {
  const response = await fetch(`${base}/_connector/v3/conversations/${encodeURIComponent(config.personalChat.id)}/activities`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
  return { status: response.status, body: await response.text() };
}
const alone = await post({ type: 'message', attachments: [card] });
const both = await post({ type: 'message', text: 'Hello', attachments: [card] });
console.log(`a card: ${alone.status} ${alone.body}`);
console.log(`a text with a card: ${both.status} ${JSON.stringify(both.body)}`);
process.exitCode = alone.status === 201 && both.status === 202 && both.body === '' ? 0 : 1;
JS
node try.mjs "$port"
echo 'Behaviour as described: the Agents Playground gives no id for a text with a card.'
