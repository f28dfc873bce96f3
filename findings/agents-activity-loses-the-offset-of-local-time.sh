#!/usr/bin/env bash
# @microsoft/agents-activity drops the offset of the local time of a message, and leaves its raw text empty.
#
# Expected: localTimestamp 2026-11-30T10:00:00.000+01:00 can be read back, at least from rawLocalTimestamp, which the type
#   describes as the raw local timestamp of the activity.
# Instead: localTimestamp becomes a Date (09:00 in UTC) and rawLocalTimestamp stays undefined: that it was ten o'clock for
#   the person who wrote is gone.
# Versions: @microsoft/agents-activity@1.8.1
# Matters: quiet hours and 'good morning' go by the clock of the person who wrote, and Teams sends that clock only here.
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
const activity = Activity.fromObject({
  type: 'message',
  channelId: 'msteams',
  timestamp: '2026-11-30T09:00:00.000Z',
  localTimestamp: '2026-11-30T10:00:00.000+01:00',
  text: 'Goedemorgen',
});
console.log(JSON.stringify(activity.localTimestamp), activity.rawLocalTimestamp);
assert.equal(JSON.stringify(activity.localTimestamp), '"2026-11-30T09:00:00.000Z"');
assert.equal(activity.rawLocalTimestamp, undefined);
assert.ok(!JSON.stringify(activity).includes('10:00'));
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: @microsoft/agents-activity drops the offset of the local time of a message, and leaves its raw text empty."
