import type { Actor } from '../../shared/handler.ts';
import type { Message } from '../../shared/message.ts';
import { roles as allRoles, type Role } from '../../shared/person.ts';
import { isSame, refusalOf, type Appointment, type Appointments } from './appointments.ts';
import type { PersonEvent } from './events.ts';
import type { Colleague, PersonPorts } from './ports.ts';
import type { PersonContent, RoleNews } from './told.ts';

export interface Wish {
  readonly change: 'give' | 'take';
  readonly colleague: Colleague | null;
  readonly role: Role | null;
}

interface Changed {
  /** As they are when this is written. */
  readonly appointments: Appointments;
  readonly news: RoleNews;
  readonly events: readonly PersonEvent[];
  readonly messages: readonly Message<PersonContent>[];
}

/** What one wish of an administrator leads to. */
export async function changeRole(
  { change, colleague, role }: Wish,
  actor: Actor,
  { people }: Pick<PersonPorts, 'people'>,
): Promise<Changed> {
  const appointments = await people.appointments(actor.person.tenantId);
  const unchanged = (news: RoleNews): Changed => ({ appointments, news, events: [], messages: [] });
  if (!colleague || !role) return unchanged({ kind: 'incomplete' });
  const isOwn = isSame(actor.person, colleague.person);
  const held = appointments.holders.find(({ person }) => isSame(person, colleague.person));
  const appointment: Appointment = { change, role, ...colleague, name: colleague.name ?? held?.name ?? null };
  const refusal = refusalOf(appointments, appointment);
  if (refusal) return unchanged({ kind: refusal });
  return {
    appointments: after(appointments, appointment),
    news: { kind: change === 'give' ? 'given' : 'taken', name: appointment.name, role, isOwn },
    events: [{ kind: 'role-changed', by: actor.person, version: appointments.version, ...appointment }],
    messages: isOwn ? [] : [toAppointed(appointment, appointments.version)],
  };
}

function after({ version, holders }: Appointments, { change, person, role, name }: Appointment): Appointments {
  const held = holders.find((holder) => isSame(holder.person, person));
  const roles = allRoles.filter((one) => (one === role ? change === 'give' : held?.roles.includes(one)));
  const others = holders.filter((holder) => !isSame(holder.person, person));
  return { version: version + 1, holders: roles.length > 0 ? [...others, { person, name, roles }] : others };
}

/** Who is appointed hears it in their own chat. Nobody is bothered when they have none yet: the list of roles says it too. */
function toAppointed({ change, person, role }: Appointment, version: number): Message<PersonContent> {
  return {
    to: { kind: 'person', person },
    key: `appointed:${person.tenantId}:${version + 1}`,
    owner: { kind: 'nobody' },
    purpose: 'notification',
    dueAt: null,
    content: { kind: 'person.appointed', change, role },
  };
}
