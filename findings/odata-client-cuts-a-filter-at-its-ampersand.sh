#!/usr/bin/env bash
# @odata/client sends the filter for Zorg & Welzijn with the & as it is, so that the server sees half of it.
#
# Expected: the & inside the literal is sent as %26: "&" separates query options, and OData services split the query
#   before they decode it (OData 4.01 URL Conventions, 2).
# Instead: $filter=Naam eq 'Zorg, and a second option named Welzijn'.
# Versions: @odata/client@2.21.10
# Matters: a question about a subject, a department or a neighbourhood with & in its name ends in an error of the service.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @odata/client@2.21.10 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import http from 'node:http';
import { createRequire } from 'node:module';
const { OData, filter } = createRequire(import.meta.url)('@odata/client');
let asked;
const server = http.createServer((request, response) => {
  asked = new URL(request.url, 'http://localhost').searchParams;
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ value: [] }));
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const client = OData.New4({ serviceEndpoint: `http://127.0.0.1:${server.address().port}/` });
await client.getEntitySet('Rubrieken').query(filter().field('Naam').eq('Zorg & Welzijn'));
server.close();
const options = [...asked].map(([name, value]) => [name.trim(), value.trim()]);
console.log(options);
assert.deepEqual(options, [['$filter', "Naam eq 'Zorg"], ["Welzijn'", '']]);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: @odata/client sends the filter for Zorg & Welzijn with the & as it is, so that the server sees half of it."
