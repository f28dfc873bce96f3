#!/usr/bin/env bash
# A date prompt of botbuilder-dialogs takes week 49 of 2026 for 7 to 13 December, and calls that 2026-W49.
#
# Expected: week 49 of 2026 begins on Monday 30 November (ISO 8601, as Dutch calendars number weeks), and one timex has
#   one meaning: for "this week" on that day the prompt gives 2026-W49 with 30 November.
# Instead: it counts weeks from the first Monday of the year, so it is a week late in every year of which week 1 begins in
#   December or on 1 January; in 2025 and 2026, for example.
# Versions: botbuilder-core@4.23.3 botbuilder-dialogs@4.23.3
# Matters: a question about week 49 is answered with the figures of week 50; the recogniser has since been corrected
#   (1.3.1), but botbuilder-dialogs pins 1.1.4.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  botbuilder-core@4.23.3 botbuilder-dialogs@4.23.3 >/dev/null

cat >run.mjs <<'JS'
import assert from 'node:assert/strict';
import { ConversationState, MemoryStorage, TestAdapter } from 'botbuilder-core';
import { DateTimePrompt, DialogSet } from 'botbuilder-dialogs';
const Real = Date;
globalThis.Date = class extends Real {
  constructor(...parts) {
    super(...(parts.length ? parts : [2026, 10, 30, 12]));
  }
};
const conversations = new ConversationState(new MemoryStorage());
const dialogs = new DialogSet(conversations.createProperty('dialogs'));
dialogs.add(new DateTimePrompt('period', undefined, 'nl-nl'));
const answers = [];
const adapter = new TestAdapter(async (turn) => {
  const dialog = await dialogs.createContext(turn);
  const { status, result } = await dialog.continueDialog();
  if (status === 'complete') answers.push(result[0]);
  if (status === 'empty') await dialog.prompt('period', 'Over welke week gaat het?');
  await conversations.saveChanges(turn);
});
for (const text of ['this week', 'week 49']) await adapter.send('hoi').send(text);
for (const { timex, start, end } of answers) console.log(timex, start, end);
assert.deepEqual(answers.map(({ timex, start }) => [timex, start]), [
  ['2026-W49', '2026-11-30'],
  ['2026-W49', '2026-12-07'],
]);
JS
npm pkg get dependencies
node run.mjs
echo "Behaviour as described: A date prompt of botbuilder-dialogs takes week 49 of 2026 for 7 to 13 December, and calls that 2026-W49."
