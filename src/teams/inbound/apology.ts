import type { ClaimedTurn, TurnOutcome } from '../../features/conversation/ports.ts';
import { toBytes } from '../outbound/message.ts';
import type { Surroundings } from '../present/content.ts';
import { present } from '../present/present.ts';
import { languageFor } from './answer-turn.ts';

/** What a person reads when answering failed: nobody who wrote something is left without a word. */
export async function apology(claimed: ClaimedTurn, code: string, surroundings: Surroundings): Promise<TurnOutcome> {
  const { event } = claimed.turn;
  const language = languageFor(event.kind === 'said' ? event.text : null, claimed);
  const message = await present({ kind: 'conversation.apology', code }, language, surroundings);
  return { answer: null, reply: toBytes(message), messages: [], events: [] };
}
