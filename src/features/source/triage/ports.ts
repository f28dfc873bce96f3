import type { Language } from '../../../shared/language.ts';
import type { Person } from '../../../shared/person.ts';
import type { TriageScreen } from './decide-triage.ts';
import type { Triage } from './triage.ts';

export interface TriageStore {
  /** null when this organisation has no such triage. */
  find(tenantId: string, id: string): Promise<Triage | null>;
  /** What one person asked, newest change first; without what was thrown away. */
  ofAsker(person: Person): Promise<readonly Triage[]>;
  /** What privacy officers have been sent and did not decide about, oldest change first. */
  open(tenantId: string): Promise<readonly Triage[]>;
}

export interface TriagePorts {
  readonly triages: TriageStore;
  readonly screen: TriageScreen;
  readonly officers: (tenantId: string) => Promise<readonly Person[]>;
  readonly languageOf: (person: Person) => Promise<Language>;
  readonly newId: () => string;
  /** ISO date. */
  readonly today: () => string;
}
