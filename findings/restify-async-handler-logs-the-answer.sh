#!/usr/bin/env bash
# restify writes the body of an answer to its log when an async handler returns res.send().
#
# Expected: an async handler may end with return res.send(body); async handlers are supported and no bodies are
#   logged by default.
# Instead: the resolved value, which is the whole response object, is logged as a warning with its body, on
#   standard output.
# Versions: restify@12.0.0
# Matters: the arrow function async (req, res) => res.send(answer) puts answers with personal data into the log.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  restify@12.0.0 >/dev/null

cat >run.cjs <<'JS'
const assert = require('node:assert/strict');
const { execFileSync } = require('node:child_process');
if (process.argv[2] === 'serve') {
  const server = require('restify').createServer();
  server.get('/answer', async (req, res) => res.send({ name: 'person' }));
  server.listen(0, '127.0.0.1', async () => {
    await (await fetch(`http://127.0.0.1:${server.address().port}/answer`, { headers: { connection: 'close' } })).text();
    server.close();
  });
} else {
  const [line] = execFileSync(process.execPath, [__filename, 'serve'], { encoding: 'utf8', timeout: 20000 }).trim().split('\n');
  const { level, name, value, msg } = JSON.parse(line);
  console.log('logged:', { level, name, msg, body: value._body });
  assert.deepEqual(value._body, { name: 'person' });
}
JS
npm pkg get dependencies
node run.cjs
echo "Behaviour as described: restify writes the body of an answer to its log when an async handler returns res.send()."
