import type { Actor } from '../../shared/handler.ts';
import type { Outcome, reply, replace } from '../../shared/outcome.ts';
import { isSame, refusalOf, type Appointment } from './appointments.ts';
import type { PersonEvent } from './events.ts';
import type { PersonPorts } from './ports.ts';
import type { PersonContent } from './told.ts';

/** Erases whoever asks. Their roles are taken first, so that the log tells it; the last administrator must be followed up first. */
export async function erase(
  { person, roles }: Actor,
  { people }: PersonPorts,
  tell: typeof reply | typeof replace,
): Promise<Outcome<PersonContent, PersonEvent>> {
  if (!(await people.isKnown(person)))
    return tell<PersonContent, PersonEvent>({ kind: 'person.erasure', state: 'nothing-kept' });
  const appointments = await people.appointments(person.tenantId);
  const holder = appointments.holders.find((one) => isSame(one.person, person));
  const taken = (holder?.roles ?? roles).map((role): Appointment => ({ change: 'take', person, name: null, role }));
  if (taken.some((change) => refusalOf(appointments, change) === 'last-administrator'))
    return tell<PersonContent, PersonEvent>({ kind: 'person.erasure', state: 'last-administrator' });
  const events = taken.map((change, index): PersonEvent => ({
    kind: 'role-changed',
    by: person,
    version: appointments.version + index,
    ...change,
  }));
  return tell<PersonContent, PersonEvent>({ kind: 'person.erasure', state: 'erased' }, [
    ...events,
    { kind: 'person-erased', person },
  ]);
}
