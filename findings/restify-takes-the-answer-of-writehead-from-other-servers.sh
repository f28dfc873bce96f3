#!/usr/bin/env bash
# Loading restify changes writeHead of every HTTP server in the process.
#
# Expected: on a server made with node:http, `response.writeHead(...)` returns the response, so that `.end()` can follow it
# (Node's documentation: returns http.ServerResponse).
# Instead: once restify is loaded it returns undefined, also on servers that restify did not make.
# Versions: restify@12.0.0
# Matters: a stand-in for another service (CBS, Teams) in the same process as a bot on restify breaks on a chained call that works
# everywhere else.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact restify@12.0.0 >/dev/null
cat > try.cjs <<'JS'
const http = require('node:http');

async function answerOfWriteHead() {
  let kind = null;
  const server = http.createServer((request, response) => {
    kind = typeof response.writeHead(200, { 'content-type': 'text/plain' });
    response.end('ok');
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  await fetch(`http://127.0.0.1:${server.address().port}/`).then((response) => response.text());
  await new Promise((closed) => {
    server.closeAllConnections();
    server.close(closed);
  });
  return kind;
}

(async () => {
  const before = await answerOfWriteHead();
  const { version } = require('restify/package.json');
  require('restify');
  const after = await answerOfWriteHead();
  console.log(`restify ${version} on Node ${process.version}: before ${before}, after loading ${after}`);
  process.exit(before === 'object' && after === 'undefined' ? 0 : 1);
})();
JS
node try.cjs
echo 'Behaviour as described: with restify loaded, writeHead of a server of node:http returns nothing.'
