import type { Actor } from '../../shared/handler.ts';
import type { Message } from '../../shared/message.ts';
import type { DefinitionPorts } from './definition-ports.ts';
import type { DefinitionContent } from './definition-told.ts';
import type { DefinitionEvent } from './events.ts';
import type { Holder, Indicator } from './indicator.ts';

const places = ['owner', 'deputy'] as const;

/** Who is named for the first time gets the role that goes with it, and hears it in their own chat. `before` null: it is new. */
export async function withHolders(
  before: Indicator | null,
  after: Indicator,
  actor: Actor,
  ports: Pick<DefinitionPorts, 'roleList' | 'languageOf'>,
): Promise<{ readonly events: readonly DefinitionEvent[]; readonly messages: readonly Message<DefinitionContent>[] }> {
  const named = places.flatMap((as) => {
    const holder = after[as];
    return holder && holder.id !== before?.[as]?.id ? [{ as, ...holder }] : [];
  });
  const { tenantId } = actor.person;
  const roles = await ports.roleList(tenantId);
  const without = named.filter(
    ({ id }) => !roles.holders.some(({ person, roles: held }) => person.id === id && held.includes('indicator-owner')),
  );
  const events = without.map((holder, index): DefinitionEvent => ({
    kind: 'role-changed',
    change: 'give',
    person: { tenantId, id: holder.id },
    name: holder.name,
    role: 'indicator-owner',
    by: actor.person,
    version: roles.version + index,
  }));
  const others = named.filter(({ id }) => id !== actor.person.id);
  const messages = await Promise.all(
    others.map(async ({ as, id }): Promise<Message<DefinitionContent>> => ({
      to: { kind: 'person', person: { tenantId, id } },
      key: `definition:named:${crypto.randomUUID()}`,
      owner: { kind: 'nobody' },
      purpose: 'notification',
      dueAt: null,
      content: { kind: 'definition.named', name: after.name, as },
      language: (await ports.languageOf({ tenantId, id })) ?? 'nl',
    })),
  );
  return { events, messages };
}

/** Whoever was named by directory id alone is known by name once they do something themselves. */
export function withNameOf({ id, name }: Holder, indicator: Indicator): Indicator {
  const { owner, deputy } = indicator;
  const named = (holder: Holder | undefined) => holder?.id === id && holder.name === null && { ...holder, name };
  const [asOwner, asDeputy] = [named(owner), named(deputy)];
  return { ...indicator, ...(asOwner && { owner: asOwner }), ...(asDeputy && { deputy: asDeputy }) };
}
