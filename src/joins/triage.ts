import type { TriagePorts } from '../features/source/triage/ports.ts';
import type { PersonStore } from '../features/person/ports.ts';
import type { Database } from '../storage/engine/database.ts';
import { triageStore } from '../storage/source/triage-store.ts';
import { asksAboutIndividual, maskPersonalData } from '../text/personal-data/personal-data.ts';
import { dayIn } from '../time/today.ts';

export interface TriageNeeds {
  readonly database: Database;
  readonly people: Pick<PersonStore, 'appointments' | 'settings'>;
  /** ISO instant. */
  readonly now: () => string;
}

/** What privacy triages need of people. */
export function triagePorts({ database, people, now }: TriageNeeds): TriagePorts {
  return {
    triages: triageStore(database),
    screen: { mask: maskPersonalData, isAboutIndividual: asksAboutIndividual },
    async officers(tenantId) {
      const { holders } = await people.appointments(tenantId);
      return holders.filter(({ roles }) => roles.includes('privacy-officer')).map(({ person }) => person);
    },
    languageOf: async (person) => (await people.settings(person)).language ?? 'nl',
    newId: () => crypto.randomUUID(),
    today: () => dayIn(Date.parse(now())),
  };
}
