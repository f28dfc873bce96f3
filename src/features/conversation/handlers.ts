import type { Handler } from '../../shared/handler.ts';
import { replace, reply } from '../../shared/outcome.ts';
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

interface OnDelivery {
  readonly deliveryId: string;
}

/** The buttons below the question whether a message arrived. Its conversation settles it, not whoever guesses its id. */
export const conversationActions: {
  readonly 'conversation.confirm-delivery': Use<OnDelivery>;
  readonly 'conversation.resend': Use<OnDelivery>;
} = {
  'conversation.confirm-delivery': settling('there', 'confirmed'),
  'conversation.resend': settling('again', 'resending'),
};

function settling(as: 'there' | 'again', state: 'confirmed' | 'resending'): Use<OnDelivery> {
  return {
    needs: 'anyone',
    handle: async ({ deliveryId }, { conversation: where, person: by }) =>
      replace({ kind: 'conversation.delivery', state }, [{ kind: 'delivery-resolved', where, deliveryId, as, by }]),
    current: async () => ({ kind: 'conversation.delivery', state: 'settled' }),
  };
}
