import type { Actor, Handler } from '../../shared/handler.ts';
import { replace, reply } from '../../shared/outcome.ts';
import type { Person } from '../../shared/person.ts';
import type { ConversationEvent } from './events.ts';
import type { ConversationContent } from './told.ts';
import type { TurnEvent } from './turn.ts';

type Use<Input> = Handler<Input, ConversationContent, ConversationEvent>;

/** What is answered to what may not be taken in. */
export const conversationTurns: {
  readonly withheld: Use<Extract<TurnEvent, { kind: 'withheld' }>>;
} = {
  withheld: { needs: 'anyone', handle: async ({ found }) => reply({ kind: 'conversation.withheld', found }) },
};

/** The same by typing: about the newest message in doubt of whoever types it. */
export function conversationCommands(newestDoubt: (owner: Person) => Promise<string | null>): {
  readonly 'resolve-delivery': Use<{ readonly as: Resolution }>;
} {
  return {
    'resolve-delivery': {
      needs: 'anyone',
      async handle({ as }, actor) {
        const deliveryId = await newestDoubt(actor.person);
        if (deliveryId === null) return reply({ kind: 'conversation.delivery', state: 'settled' });
        return reply({ kind: 'conversation.delivery', state: told[as] }, [resolved(deliveryId, as, actor)]);
      },
    },
  };
}

interface OnDelivery {
  readonly deliveryId: string;
}

/** The buttons below the question whether a message arrived. Its conversation settles it, not whoever guesses its id. */
export const conversationActions: {
  readonly 'conversation.confirm-delivery': Use<OnDelivery>;
  readonly 'conversation.resend': Use<OnDelivery>;
} = {
  'conversation.confirm-delivery': settling('there'),
  'conversation.resend': settling('again'),
};

type Resolution = 'there' | 'again';

const told = { there: 'confirmed', again: 'resending' } as const satisfies Record<Resolution, string>;

function settling(as: Resolution): Use<OnDelivery> {
  return {
    needs: 'anyone',
    handle: async ({ deliveryId }, actor) =>
      replace({ kind: 'conversation.delivery', state: told[as] }, [resolved(deliveryId, as, actor)]),
    current: async () => ({ kind: 'conversation.delivery', state: 'settled' }),
  };
}

function resolved(deliveryId: string, as: Resolution, { conversation: where, person: by }: Actor): ConversationEvent {
  return { kind: 'delivery-resolved', where, deliveryId, as, by };
}
