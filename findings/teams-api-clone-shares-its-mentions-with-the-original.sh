#!/usr/bin/env bash
# A mention that is added to a clone of a message of @microsoft/teams.api appears in the original too.
#
# Expected: a clone is a message of its own: clone() makes a new MessageActivity, and a mention added to the copy for
#   Anna is in the copy.
# Instead: the list of entities is the same array in both: the mention goes out with the original, whose text does not
#   have it. A message without entities is cloned as expected.
# Versions: @microsoft/teams.api@2.0.16
# Matters: one message is sent to several people, each with a mention: the later ones mention everybody before them.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  @microsoft/teams.api@2.0.16 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { MessageActivity } from '@microsoft/teams.api';
const original = new MessageActivity('Er zijn nieuwe cijfers. ').addAiGenerated();
const anna = original.clone().addMention({ id: '29:1', name: 'Anna' });
const bram = original.clone().addMention({ id: '29:2', name: 'Bram' });
const mentions = ({ entities = [] }) => entities.filter(({ type }) => type === 'mention').map(({ text }) => text);
console.log([original, anna, bram].map((message) => ({ text: message.text, mentions: mentions(message) })));
assert.deepEqual(mentions(original), ['<at>Anna</at>', '<at>Bram</at>']);
assert.deepEqual(mentions(bram), ['<at>Anna</at>', '<at>Bram</at>']);
assert.equal(bram.text.includes('Anna'), false);
const plain = new MessageActivity('Er zijn nieuwe cijfers. ');
plain.clone().addMention({ id: '29:1', name: 'Anna' });
assert.deepEqual(mentions(plain), []);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: A mention that is added to a clone of a message of @microsoft/teams.api appears in the original too."
