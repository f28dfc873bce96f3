import type { Message } from '../../shared/message.ts';
import type { Person } from '../../shared/person.ts';
import { dayNumber } from '../../time/day.ts';
import type { DefinitionPorts, RoleList } from './definition-ports.ts';
import { isCheckDue, knownDefinition, shownTo } from './definition-shown.ts';
import type { DefinitionContent } from './definition-told.ts';
import type { Indicator } from './indicator.ts';

/** So long the owner has the time to look. */
const managerAfterDays = 7;

/**
 * What a schedule tells: who owns a definition of which the check is due hears it, once per date because the key holds it; a week
 * later who manages does too, and at once when nobody owns it.
 */
export async function remindOfDefinitions(ports: DefinitionPorts): Promise<readonly Message<DefinitionContent>[]> {
  const [day, roles] = [ports.today(), await ports.roleList(ports.tenantId)];
  const due = (await ports.indicators.all()).filter((one) => isCheckDue(one, day));
  const messages = await Promise.all(
    due.flatMap((indicator) =>
      peopleOf(indicator, roles, day).map((id) => reminder(indicator, { tenantId: ports.tenantId, id }, roles, ports)),
    ),
  );
  return messages.flat();
}

function peopleOf({ owner, deputy, checkBy = '' }: Indicator, { holders }: RoleList, day: string): readonly string[] {
  const holder = owner ?? deputy;
  const waited = (dayNumber(day) ?? 0) - (dayNumber(checkBy) ?? 0);
  const having = (role: 'manager' | 'administrator') =>
    holders.filter(({ roles }) => roles.includes(role)).map(({ person }) => person.id);
  const managers = having('manager');
  const above = managers.length > 0 ? managers : having('administrator');
  return [...new Set([...(holder ? [holder.id] : []), ...(!holder || waited >= managerAfterDays ? above : [])])];
}

async function reminder(
  { id, checkBy }: Indicator,
  person: Person,
  { holders }: RoleList,
  ports: DefinitionPorts,
): Promise<readonly Message<DefinitionContent>[]> {
  const known = await knownDefinition(id, ports);
  if (known === null) return [];
  const roles = holders.find((one) => one.person.id === person.id)?.roles ?? [];
  return [
    {
      to: { kind: 'person', person },
      key: `definition.check-due:${id}:${checkBy}:${person.id}`,
      owner: { kind: 'nobody' },
      purpose: 'notification',
      dueAt: null,
      content: { kind: 'definition.check-due', ...(await shownTo({ person, roles }, known, ports)) },
      language: (await ports.languageOf(person)) ?? 'nl',
    },
  ];
}
