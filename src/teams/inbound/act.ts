import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { uncertainCard } from '../../../cards/conversation/uncertain-card.ts';
import { eraseCard } from '../../../cards/person/erase-card.ts';
import type { TurnStore } from '../../features/conversation/ports.ts';
import type { Conversation } from '../../features/conversation/turn.ts';
import type { PersonStore } from '../../features/person/ports.ts';
import type { Language } from '../../shared/language.ts';
import type { Person } from '../../shared/person.ts';
import type { DirectAction } from './inbound.ts';
import { personaOf, welcome, type RespondPorts } from './respond.ts';

export interface ActPorts extends RespondPorts {
  readonly people: PersonStore;
  readonly turns: Pick<TurnStore, 'resolveUncertain'>;
}

/** Carries out a button whose effect is the same however often it arrives, and returns the card that takes its place. */
export async function act(
  action: DirectAction,
  { person, conversation }: { person: Person; conversation: Conversation },
  language: Language,
  ports: ActPorts,
): Promise<IAdaptiveCard> {
  switch (action.action) {
    case 'person.set-language': {
      await ports.people.setLanguage(person, action.language);
      const { roles } = await ports.people.settings(person);
      return welcome(personaOf(roles), action.language, ports);
    }
    case 'person.erase': {
      const erased = await ports.people.erase(person);
      return eraseCard({ state: erased > 0 ? 'erased' : 'nothing-kept' }, language);
    }
    case 'person.keep':
      return eraseCard({ state: 'kept' }, language);
    case 'conversation.confirm-delivery': {
      const isResolved = await ports.turns.resolveUncertain(action.deliveryId, 'sent', conversation);
      return uncertainCard({ state: isResolved ? 'confirmed' : 'settled', question: null }, language);
    }
    case 'conversation.resend': {
      const isResolved = await ports.turns.resolveUncertain(action.deliveryId, 'pending', conversation);
      return uncertainCard({ state: isResolved ? 'resending' : 'settled', question: null }, language);
    }
  }
}
