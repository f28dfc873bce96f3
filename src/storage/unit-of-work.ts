import type { ClaimedTurn, TurnOutcome } from '../features/conversation/ports.ts';
import type { UnitOfWork } from '../features/conversation/unit-of-work.ts';
import type { Limits } from '../features/delivery/limits.ts';
import type { Delivery } from '../features/delivery/ports.ts';
import type { Settlement } from '../features/delivery/settle.ts';
import { finishTurnLater, finishTurnsOf, type Finished } from './conversation/finish-turn.ts';
import { nextOf } from './conversation/next-turn.ts';
import { usualLeaseSeconds } from './conversation/turn-store.ts';
import { limitValues } from './delivery/limit-values.ts';
import { settleDeliveries } from './delivery/settle-delivery.ts';
import { writeMessages, type Here } from './delivery/write-messages.ts';
import type { Database } from './engine/database.ts';
import type { Run } from './engine/engine.ts';
import { isConflict } from './engine/engine-error.ts';
import type { EventWriter, EventWriters } from './engine/event-writers.ts';
import { text } from './engine/row.ts';

export interface Units<Event> extends UnitOfWork<Event> {
  /**
   * Commits what a turn led to, all of it or nothing. 'changed' when an event was based on what is not so any more: the
   * turn is still open then, for another outcome. Rejects when the claim was lost meanwhile (its lease ran out).
   */
  finish(turnId: string, outcome: TurnOutcome<Event>): Promise<Finished | 'changed'>;
  /** Records what became of a delivery, closes its turn unless it stays pending, and claims the next of the conversation. */
  settle(delivery: Delivery, settlement: Settlement): Promise<{ next: ClaimedTurn | null }>;
}

const press = {
  name: 'press',
  text: 'insert into press (tenant_id, nonce) values ($1::text, $2::text) on conflict do nothing returning nonce',
};
const wasPressed = {
  name: 'was-pressed',
  text: 'select nonce from press where tenant_id = $1::text and nonce = $2::text',
};
const placeOfTurn = {
  name: 'place-of-turn',
  text: `select tenant_id, conversation_id from inbox where id = split_part($1::text, '.', 1)::bigint`,
};

/** Ends a transaction without a trace; never leaves this file. */
class Refused extends Error {
  readonly why: 'repeated' | 'changed';

  constructor(why: 'repeated' | 'changed') {
    super(why);
    this.why = why;
  }
}

export function unitOfWork<Event extends { readonly kind: string }>(
  database: Database,
  writers: EventWriters<Event>,
  limits: Limits,
  leaseSeconds = usualLeaseSeconds,
): Units<Event> {
  const finishTurn = finishTurnsOf(database, { leaseSeconds, limits: limitValues(limits) });
  const settle = settleDeliveries(database);

  async function write(
    { events, messages }: Pick<TurnOutcome<Event>, 'events' | 'messages'>,
    run: Run,
    here: Here | null,
  ) {
    for (const event of events) {
      // The table holds a writer of exactly this kind; the compiler cannot follow that through a union.
      const writer = writers[event.kind as Event['kind']] as unknown as EventWriter<Event>;
      if (!(await writer(event, run))) throw new Refused('changed');
    }
    await writeMessages(run, messages, here);
  }

  async function together<Result>(work: (run: Run) => Promise<Result>): Promise<Result | Refused['why']> {
    try {
      return await database.transaction(work);
    } catch (error) {
      if (error instanceof Refused) return error.why;
      // Two who saw the same version meet in a key.
      if (isConflict(error)) return 'changed';
      throw error;
    }
  }

  return {
    async finish(turnId, outcome) {
      if (outcome.events.length === 0 && outcome.messages.length === 0) return finishTurn(turnId, outcome);
      const closed = await together(async (run) => {
        const [turn] = await run(placeOfTurn, [turnId]);
        if (turn)
          await write(outcome, run, {
            tenantId: text(turn, 'tenant_id'),
            conversationId: text(turn, 'conversation_id'),
          });
        return finishTurnLater({ run }, turnId, outcome, 0);
      });
      if (typeof closed === 'string') return 'changed';
      if (outcome.reply !== null) return { delivery: null, next: null, nextInMs: 0 };
      const next = await nextOf(database, leaseSeconds, closed);
      return { delivery: null, next, nextInMs: outcome.messages.length > 0 ? 0 : null };
    },
    settle: async (delivery, settlement) => ({
      next: await nextOf(database, leaseSeconds, await settle(delivery, settlement)),
    }),
    commit: ({ conversation, nonce, outcome }) =>
      together<'written'>(async (run) => {
        if (conversation !== null && nonce !== null)
          if ((await run(press, [conversation.tenantId, nonce])).length === 0) throw new Refused('repeated');
        const here = conversation && { tenantId: conversation.tenantId, conversationId: conversation.id };
        await write(outcome, run, here);
        return 'written' as const;
      }),
    wasWritten: async (tenantId, nonce) => (await database.run(wasPressed, [tenantId, nonce])).length > 0,
  };
}
