#!/usr/bin/env bash
# restify refuses HEAD on a route that answers GET.
#
# Expected: HEAD is answered as GET is, without a body: general-purpose servers must support both (RFC 9110, 9.1).
# Instead: 405, unless the same handler is registered with server.head() as well.
# Versions: restify@12.0.0
# Matters: a load balancer that probes /healthz with HEAD takes a healthy bot out of service.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact restify@12.0.0 >/dev/null
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
node try.cjs
echo 'Behaviour as described: restify refuses HEAD on a route that answers GET.'
