import type { Person, Role } from '../../shared/person.ts';

/** Somebody with at least one role. */
export interface Holder {
  readonly person: Person;
  /** As Teams names them; null when nobody told. Kept of holders only, so that a list can be read. */
  readonly name: string | null;
  readonly roles: readonly Role[];
}

/** Who has which role in one organisation. */
export interface Appointments {
  /** Rises with every change. */
  readonly version: number;
  readonly holders: readonly Holder[];
}

export interface Appointment {
  readonly change: 'give' | 'take';
  readonly person: Person;
  readonly name: string | null;
  readonly role: Role;
}

export type Refusal = 'has-it' | 'has-it-not' | 'last-administrator';

/** null when the change can be made. Somebody must be able to appoint the next, so the last administrator stays. */
export function refusalOf({ holders }: Appointments, { change, person, role }: Appointment): Refusal | null {
  const has = holders.some((holder) => isSame(holder.person, person) && holder.roles.includes(role));
  if (change === 'give') return has ? 'has-it' : null;
  if (!has) return 'has-it-not';
  const having = holders.filter(({ roles }) => roles.includes(role));
  return role === 'administrator' && having.length === 1 ? 'last-administrator' : null;
}

export function isSame(one: Person, other: Person): boolean {
  return one.id === other.id && one.tenantId === other.tenantId;
}
