import type { ConversationEvent } from '../../src/features/conversation/events.ts';
import type { Written } from '../../src/features/conversation/unit-of-work.ts';
import type { FeedbackEvent } from '../../src/features/feedback/events.ts';
import type { PersonEvent } from '../../src/features/person/events.ts';
import type { ChampionEvent } from '../../src/features/referral/champion-events.ts';
import type { ReferralEvent } from '../../src/features/referral/events.ts';
import type { Person, Role } from '../../src/shared/person.ts';
import { conversationEvents } from '../../src/storage/conversation/conversation-events.ts';
import type { Database } from '../../src/storage/engine/database.ts';
import { feedbackEvents } from '../../src/storage/feedback/feedback-events.ts';
import { personEvents } from '../../src/storage/person/person-events.ts';
import { personStore } from '../../src/storage/person/person-store.ts';
import { championEvents, withChampions } from '../../src/storage/referral/champion-events.ts';
import { referralEvents } from '../../src/storage/referral/referral-events.ts';
import { unitOfWork } from '../../src/storage/unit-of-work.ts';
import { aConversation, noLimits } from './turns.ts';

type Event = PersonEvent | ConversationEvent | FeedbackEvent | ChampionEvent | ReferralEvent;

export function units(database: Database) {
  return unitOfWork<Event>(
    database,
    { ...withChampions(personEvents), ...championEvents, ...conversationEvents, ...feedbackEvents, ...referralEvents },
    noLimits,
  );
}

/** Writes what happened, as one unit of work. */
export function written(database: Database, events: readonly Event[], nonce: string | null = null): Promise<Written> {
  const outcome = { reply: null, replace: null, messages: [], events };
  return units(database).commit({ conversation: aConversation(), nonce, outcome });
}

/** Gives roles one after the other, as an administrator would. */
export async function appoint(database: Database, person: Person, roles: readonly Role[]): Promise<void> {
  for (const role of roles) {
    const { version } = await personStore(database).appointments(person.tenantId);
    const by = { tenantId: person.tenantId, id: 'administrator' };
    await written(database, [{ kind: 'role-changed', change: 'give', person, role, name: null, by, version }]);
  }
}
