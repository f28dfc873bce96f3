import type { KnowledgePorts } from '../features/knowledge/ports.ts';
import type { PersonStore } from '../features/person/ports.ts';
import type { Role } from '../shared/person.ts';

export interface KnowledgeNeeds extends Pick<
  KnowledgePorts,
  'articles' | 'answeredReferral' | 'newestAnswered' | 'today'
> {
  readonly people: Pick<PersonStore, 'appointments' | 'settings'>;
}

const reviewing: readonly Role[] = ['coordinator', 'approver'];

/** What articles by colleagues need of people and of referrals. */
export function knowledgePorts({ people, ...needs }: KnowledgeNeeds): KnowledgePorts {
  return {
    ...needs,
    async reviewers(tenantId) {
      const { holders } = await people.appointments(tenantId);
      const having = (roles: readonly Role[]) =>
        holders.filter((holder) => holder.roles.some((role) => roles.includes(role))).map(({ person }) => person);
      const found = having(reviewing);
      return found.length > 0 ? found : having(['champion']);
    },
    async readerOf(person) {
      const { language, roles } = await people.settings(person);
      return { language: language ?? 'nl', roles };
    },
  };
}
