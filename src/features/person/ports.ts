import type { Actor } from '../../shared/handler.ts';
import type { Person, PersonSettings, Role } from '../../shared/person.ts';
import type { Appointments, Holder } from './appointments.ts';

export interface PersonStore {
  settings(person: Person): Promise<PersonSettings>;
  /** Of who has a role and whose name was not known. */
  keepName(person: Person, name: string): Promise<void>;
  appointments(tenantId: string): Promise<Appointments>;
  /** The coordinators and administrators, with the language they chose: read for every step of a referral. */
  settlers(tenantId: string): Promise<readonly (Holder & Pick<PersonSettings, 'language'>)[]>;
  /** Gives these roles, unless a role was ever given in their organisation: from then on that is done in chat. */
  appointFirst(
    appointed: readonly { readonly person: Person; readonly roles: readonly Role[]; readonly name: string | null }[],
  ): Promise<void>;
  /** Everything that is kept of somebody, as they may have it. */
  kept(person: Person): Promise<unknown>;
  /** Whether anything is kept that erasing would remove. */
  isKnown(person: Person): Promise<boolean>;
}

/** A colleague as Teams knows them. */
export interface Colleague {
  readonly person: Person;
  readonly name: string | null;
}

export interface PersonPorts {
  readonly people: PersonStore;
  /** By the account that a mention names; null when Teams does not know it in this conversation. */
  readonly findColleague: (conversation: Actor['conversation'], accountId: string) => Promise<Colleague | null>;
  /** By directory id, where we happen to know who that is. */
  readonly nameOf: (person: Person) => string | null;
  readonly newId: () => string;
}
