#!/usr/bin/env bash
# restify 12.0.0 answers HEAD on a GET route with 405. RFC 9110 (9.1) wants GET and HEAD of every general-purpose server,
# and Node's other well-known frameworks answer HEAD with the route of GET. Load balancers that probe with HEAD then take
# a healthy service for a broken one. Remedy: register the same handler with server.head() as well.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts restify@12.0.0
cat > try.cjs <<'JS'
const http = require('node:http');
const restify = require('restify');

const server = restify.createServer();
server.get('/healthz', async (request, response) => {
  response.send(200, { status: 'ok' });
});
const ask = (method) =>
  new Promise((resolve, reject) => {
    const sent = http.request({ port: server.address().port, host: '127.0.0.1', path: '/healthz', method }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode));
    });
    sent.once('error', reject);
    sent.end();
  });
server.listen(0, '127.0.0.1', async () => {
  const [get, head] = [await ask('GET'), await ask('HEAD')];
  console.log(`restify ${require('restify/package.json').version} on Node ${process.version}: GET ${get}, HEAD ${head}`);
  server.close();
  process.exitCode = get === 200 && head === 405 ? 0 : 1;
});
JS
node try.cjs && echo 'As described: HEAD on a GET route is refused.'
