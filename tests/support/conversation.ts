import assert from 'node:assert/strict';
import type { TestBot } from './bot.ts';
import type { Accepted } from './teams/ledger.ts';

type Said = Awaited<ReturnType<TestBot['teams']['say']>>;

/** What the person reads: the text and every text on the card, in order. */
export function wordsOf({ activity }: Accepted): string {
  const found: string[] = [];
  collect(activity, found);
  return found.join('\n');
}

/** The message that answered what was said. */
export async function answerTo({ teams }: TestBot, said: Said): Promise<Accepted> {
  assert.equal(said.status, 200);
  const { conversation } = said.activity as { conversation: { id: string } };
  return teams.waitForMessage(conversation.id, undefined, { after: said.mark });
}

/** Asks in the personal chat of the policy officer. */
export async function ask(bot: TestBot, text: string, person = bot.teams.people.policyOfficer): Promise<Accepted> {
  return answerTo(bot, await bot.teams.say(person, text));
}

function collect(value: unknown, found: string[]): void {
  if (Array.isArray(value)) value.forEach((item) => collect(item, found));
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    if (key === 'text' && typeof child === 'string') found.push(child);
    else if (key !== 'fallback' && key !== 'entities') collect(child, found);
  }
}
