import type { DefinitionPorts } from '../features/indicator/definition-ports.ts';
import { remindOwners } from '../features/knowledge/remind-owners.ts';
import type { KnowledgePorts } from '../features/knowledge/ports.ts';
import { tellFollowers } from '../features/publication/follow/tell-followers.ts';
import type { ReferralPorts } from '../features/referral/ports.ts';
import { dueReferrals } from '../features/referral/schedule.ts';
import { remindOfDefinitions } from '../features/indicator/remind-definitions.ts';
import type { Outcome } from '../shared/outcome.ts';
import type { Event } from '../teams/inbound/handlers.ts';
import type { Content } from '../teams/present/content.ts';
import type { PublicationPorts } from './publication.ts';

/**
 * What time leads to: reminders of questions, and questions of who is gone; weekly posts; figures that are followed; what has to
 * be checked, and new figures of CBS.
 */
export type Due = 'referrals' | 'posts' | 'followers' | 'checks';

interface DuePorts {
  readonly referring: ReferralPorts;
  readonly publication: Pick<PublicationPorts, 'telling'>;
  readonly knowing: KnowledgePorts;
  readonly defining: DefinitionPorts;
  readonly lookAtCbs: () => Promise<readonly Event[]>;
  readonly watching: { readonly look: () => Promise<void> };
  readonly tell: (told: Pick<Outcome<Content, Event>, 'events' | 'messages'>) => Promise<unknown>;
}

/** Each looks what is due by now and writes what that leads to. */
export function dueOf({ referring, publication, knowing, defining, lookAtCbs, watching, tell }: DuePorts) {
  const due: Readonly<Record<Due, () => Promise<void>>> = {
    async referrals() {
      for (const carried of await dueReferrals(referring)) await tell(carried);
    },
    posts: watching.look,
    async followers() {
      for (const told of await tellFollowers(publication.telling)) await tell(told);
    },
    async checks() {
      await tell({ events: [], messages: await remindOwners(knowing) });
      await tell({ events: [], messages: await remindOfDefinitions(defining) });
      for (const event of await lookAtCbs()) await tell({ events: [event], messages: [] });
    },
  };
  return due;
}
