#!/usr/bin/env bash
# A password function that is given to pg beside a connection string is never called.
#
# Expected: the address names no password, so the one that is given beside it is asked for, as with host and user given apart:
#   both are documented ways to configure a client, and a function is the documented way to a token that is renewed.
# Instead: the parsed address holds an empty password, which takes the place of the function. The server is sent that empty
#   password, without an error or a warning.
# Versions: pg@8.23.1
# Matters: who moves DATABASE_URL to tokens of a managed identity adds the function and cannot sign in, with no word why.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact pg@8.23.1 >/dev/null

cat >run.cjs <<'JS'
const assert = require('node:assert/strict');
const net = require('node:net');
const { Client } = require('pg');

// As much of a server as asks for a password in clear and tells what it got.
const askForPassword = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 3]);
const server = net.createServer((socket) => {
  socket.on('error', () => {});
  socket.once('data', () => {
    socket.write(askForPassword);
    socket.once('data', (answer) => {
      shown.push(answer.subarray(5, -1).toString());
      socket.destroy();
    });
  });
});
const shown = [];
const trySignIn = async (config) => {
  let calls = 0;
  const client = new Client({ ...config, password: async () => { calls += 1; return 'a-token'; } });
  client.on('error', () => {});
  const error = await client.connect().then(() => null, (reason) => reason.message);
  return { calls, error };
};
server.listen(0, '127.0.0.1', async () => {
  const { port } = server.address();
  const apart = await trySignIn({ host: '127.0.0.1', port, user: 'bot', database: 'data' });
  const beside = await trySignIn({ connectionString: `postgresql://bot@127.0.0.1:${port}/data` });
  console.log({ apart, beside, shown });
  server.close();
  assert.equal(apart.calls, 1);
  assert.deepEqual(shown[0], 'a-token');
  assert.equal(beside.calls, 0);
  process.exit(0);
});
JS
npm pkg get dependencies
timeout 20 node run.cjs
echo "Behaviour as described: a password function that is given to pg beside a connection string is never called."
