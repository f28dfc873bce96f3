import type { Actor } from '../../shared/handler.ts';
import { stopped } from './deadline.ts';
import type { Asked } from './ports.ts';
import type { ReferralEntry } from './history.ts';
import type { Party, Referral } from './referral.ts';

export function partyOf({ person, name, language }: Pick<Actor, 'person' | 'name' | 'language'>): Party {
  return { id: person.id, name, language };
}

interface Drafted {
  readonly referral: Referral;
  readonly entry: ReferralEntry;
}

/** What would be sent on, for the asker to look at: nobody else sees it before they agree. `at`: ISO instant. */
export function draftOf(
  asked: Asked,
  topics: readonly string[],
  actor: Pick<Actor, 'person' | 'name' | 'language'>,
  id: string,
  at: string,
): Drafted {
  const referral: Referral = {
    id,
    tenantId: actor.person.tenantId,
    version: 1,
    state: 'draft',
    since: at,
    createdAt: at,
    sentAt: null,
    asker: partyOf(actor),
    waiters: [],
    ...asked,
    remark: '',
    isUrgent: false,
    topics,
    offered: [],
    champion: null,
    declinedBy: [],
    formerly: [],
    askedBack: null,
    replied: null,
    answer: null,
    reason: null,
    outcome: null,
    clock: stopped,
    toldCoordinators: [],
    askerRemindedAt: null,
  };
  const by = { by: actor.person.id, as: 'asker', note: null } as const;
  return { referral, entry: { ...by, version: 1, at, kind: 'draft', from: null, to: 'draft' } };
}
