#!/usr/bin/env bash
# botbuilder-core removes only the first of two mentions of the bot, where all are promised.
#
# Expected: a text without any mention: the documentation of removeMentionText says that it removes all at
#   mentions for the given id, and all occurrences of their text.
# Instead: the first entity is used once; the second <at>Datawijzer</at> stays in the text that goes on to understanding.
# Versions: botbuilder-core@4.23.3
# Matters: people in a channel mention a bot again in the middle of a sentence; each mention is an entity of its own in
#   the activity that Teams sends.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  botbuilder-core@4.23.3 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { TurnContext } from 'botbuilder-core';
const mention = { type: 'mention', mentioned: { id: '28:bot', name: 'Datawijzer' }, text: '<at>Datawijzer</at>' };
const activity = {
  type: 'message',
  channelId: 'msteams',
  recipient: { id: '28:bot', name: 'Datawijzer' },
  text: '<at>Datawijzer</at> hoi <at>Datawijzer</at>, hoe gaat het in Noord?',
  entities: [mention, { ...mention }],
};
const left = TurnContext.removeRecipientMention(activity);
console.log(left);
assert.equal(left, 'hoi <at>Datawijzer</at>, hoe gaat het in Noord?');
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: botbuilder-core removes only the first of two mentions of the bot, where all are promised."
