#!/usr/bin/env bash
# @microsoft/agents-activity refuses a message whose suggested actions name no recipients.
#
# Expected: the field "to" of suggestedActions may be missing: the client then shows the actions to all participants (Bot
#   Framework Activity specification, A7710).
# Instead: Activity.fromObject throws a validation error, "Required", for the path suggestedActions.to; with an empty list
#   it is accepted.
# Versions: @microsoft/agents-activity@1.8.1
# Matters: a stored or forwarded message with suggestions fails as a whole, text and all.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @microsoft/agents-activity@1.8.1 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { Activity } from '@microsoft/agents-activity';
const actions = [{ type: 'imBack', title: 'Per wijk', value: 'per wijk' }];
const message = (suggestedActions) => ({ type: 'message', channelId: 'msteams', text: '12 meldingen', suggestedActions });
assert.throws(
  () => Activity.fromObject(message({ actions })),
  (error) => {
    console.log('without to:', error.message);
    return /suggestedActions/.test(error.message) && /Required/.test(error.message);
  },
);
console.log('with an empty to:', Activity.fromObject(message({ to: [], actions })).suggestedActions);
assert.equal(Activity.fromObject(message({ to: [], actions })).suggestedActions.actions.length, 1);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: @microsoft/agents-activity refuses a message whose suggested actions name no recipients."
