import type { DefinitionPorts } from '../features/indicator/definition-ports.ts';
import type { PersonStore } from '../features/person/ports.ts';
import type { StoredIndicators } from '../storage/indicator/indicator-store.ts';
import { maskPersonalData } from '../text/personal-data/personal-data.ts';

export interface DefinitionNeeds extends Pick<
  DefinitionPorts,
  'nameOf' | 'tenantId' | 'disclosureThreshold' | 'today'
> {
  readonly indicators: StoredIndicators;
  readonly people: Pick<PersonStore, 'appointments' | 'settings'>;
}

/** What definitions need of people and of what is stored. */
export function definitionPorts({ indicators, people, ...needs }: DefinitionNeeds): DefinitionPorts {
  return {
    ...needs,
    indicators,
    history: indicators,
    roleList: (tenantId) => people.appointments(tenantId),
    languageOf: async (person) => (await people.settings(person)).language,
    mask: maskPersonalData,
  };
}
