import type { Colleague, PersonStore } from './features/person/ports.ts';
import type { ChampionPorts } from './features/referral/champion-ports.ts';
import { topicFinder, type Topic } from './features/referral/topics.ts';
import type { Database } from './storage/engine/database.ts';
import { championStore } from './storage/referral/champion-store.ts';
import { today } from './time/today.ts';

export interface ChampionOptions {
  readonly database: Database;
  readonly people: PersonStore;
  readonly topics: readonly Topic[];
  readonly nameOf: (person: Colleague['person']) => string | null;
}

/** Fills in what champions need; only who is a colleague has to be asked of Teams. */
export function championPorts({
  database,
  people,
  topics,
  nameOf,
}: ChampionOptions): Omit<ChampionPorts, 'findColleague'> {
  return {
    champions: championStore(database),
    topics,
    topicsOf: topicFinder(topics),
    roleList: (tenantId) => people.appointments(tenantId),
    languageOf: async (person) => (await people.settings(person)).language,
    nameOf,
    loads: async () => new Map(),
    helped: async () => new Map(),
    today,
  };
}
