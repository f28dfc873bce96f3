#!/usr/bin/env bash
# Agents Playground 0.2.28: a message with a text and one card, which is one message in Teams, is made two, and the answer
# is 202 without a body. The bot gets no id, so it can never update what it posted; the same card without a text is
# answered with 201 and an id. Remedy: post text and card one after the other.
set -euo pipefail
folder=$(mktemp -d)
server=''
finish() {
  if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; fi
  rm -rf "$folder"
}
trap finish EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @microsoft/m365agentsplayground@0.2.28
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
node try.mjs "$port" && echo 'As described: no id for a text with a card.'
