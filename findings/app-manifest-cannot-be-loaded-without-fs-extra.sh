#!/usr/bin/env bash
# @microsoft/app-manifest cannot be loaded after its own installation, because it does not install fs-extra.
#
# Expected: the import of the README works after npm install @microsoft/app-manifest: what a package requires when it
#   runs is one of its dependencies (package.json, "dependencies").
# Instead: MODULE_NOT_FOUND for fs-extra, which it names as a devDependency only, while its types, @types/fs-extra, are
#   a dependency. With fs-extra beside it, it loads.
# Versions: @microsoft/app-manifest@1.1.2
# Matters: what checks the manifest of a Teams app works only as long as another package happens to bring fs-extra.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @microsoft/app-manifest@1.1.2 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
const code = await import('@microsoft/app-manifest').then(() => 'loaded', ({ code, message }) => `${code}: ${message.split('\n')[0]}`);
console.log(code);
const { dependencies, devDependencies } = JSON.parse(readFileSync('node_modules/@microsoft/app-manifest/package.json', 'utf8'));
console.log({ dependencies: Object.keys(dependencies), 'fs-extra in devDependencies': devDependencies['fs-extra'] });
assert.match(code, /^MODULE_NOT_FOUND: Cannot find module 'fs-extra'/);
assert.equal(dependencies['fs-extra'], undefined);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: @microsoft/app-manifest cannot be loaded after its own installation, because it does not install fs-extra."
