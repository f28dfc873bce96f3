import type { Person } from './people.ts';
import type { Route } from './routes.ts';
import type { Conversation } from './tenant.ts';

// docs/platform.md#limits: members, pagedmembers and a single member.
export function membersAnswer(conversation: Conversation, route: Route): { status: number; body: unknown } {
  const members = conversation.members.map(asMember);
  if (route.memberId !== undefined) {
    const found = members.find((member) => [member.id, member.aadObjectId].includes(route.memberId ?? ''));
    if (found) return { status: 200, body: found };
    const error = { code: 'MemberNotFoundInConversation', message: 'Member not found in conversation.' };
    return { status: 404, body: { error } };
  }
  if (!route.paged) return { status: 200, body: members };
  const { from, pageSize } = route.paged;
  const next = from + pageSize;
  const more = next < members.length ? { continuationToken: String(next) } : {};
  return { status: 200, body: { ...more, members: members.slice(from, next) } };
}

function asMember(person: Person) {
  return {
    id: person.id,
    name: person.name,
    objectId: person.aadObjectId,
    aadObjectId: person.aadObjectId,
    userPrincipalName: person.userPrincipalName,
    email: person.userPrincipalName,
    tenantId: person.tenantId,
    userRole: 'user',
  };
}
