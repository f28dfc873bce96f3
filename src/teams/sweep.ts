import { randomUUID } from 'node:crypto';
import { uncertainCard } from '../../cards/conversation/uncertain-card.ts';
import type { TurnStore, UncertainDelivery } from '../features/conversation/ports.ts';
import { languageOfLocale } from '../shared/language.ts';
import { cardOnly, toOutgoing } from './outbound/message.ts';
import type { Worker } from './worker.ts';

const most = 50;

/**
 * Takes up what has no worker: turns of a process that ended, deliveries that are due, deliveries nobody knows the
 * outcome of. The truth is in the store, so sweeping twice or late does no harm.
 */
export async function sweep(turns: TurnStore, worker: Worker): Promise<void> {
  // First: a turn whose message may have been posted must become uncertain before it could be taken for unanswered.
  for (const lost of await turns.abandonLost(most)) await turns.tell(lost.id, notice(lost));
  for (const claimed of await turns.claimWaiting(most)) worker.start(claimed);
  for (const delivery of await turns.claimDue(most)) worker.deliver(delivery);
}

/** Asks the person whether the answer arrived: never repeated blindly, never dropped (DESIGN 4.5). */
function notice({ id, conversation, question, settings, locale }: UncertainDelivery) {
  const language = settings.language ?? languageOfLocale(locale);
  const card = uncertainCard({ state: 'open', nonce: randomUUID(), deliveryId: id, question }, language);
  return toOutgoing(cardOnly(card), conversation, 'notice');
}
