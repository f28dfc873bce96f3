import type { Colleague, PersonStore } from './features/person/ports.ts';
import { championActions } from './features/referral/champion-actions.ts';
import { championCommands, findChampions } from './features/referral/champion-commands.ts';
import type { ChampionPorts } from './features/referral/champion-ports.ts';
import { topicFinder, type Topic } from './features/referral/topics.ts';
import type { Database } from './storage/engine/database.ts';
import { championStore } from './storage/referral/champion-store.ts';
import type { Search } from './teams/inbound/search.ts';
import { today } from './time/today.ts';

export interface ChampionOptions {
  readonly database: Database;
  readonly people: PersonStore;
  readonly topics: readonly Topic[];
  readonly nameOf: (person: Colleague['person']) => string | null;
}

/** What people can do with champions, with what that needs filled in; who is a colleague has to be asked of Teams. */
export function championsOf({ database, people, topics, nameOf }: ChampionOptions) {
  const ports: Omit<ChampionPorts, 'findColleague'> = {
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
  const search: Search = async ({ text }, actor) =>
    (await findChampions(text, actor, ports)).map((entry) => ({ kind: 'champion.entry', entry }));
  return (findColleague: ChampionPorts['findColleague']) => ({
    commands: championCommands({ ...ports, findColleague }),
    actions: championActions({ ...ports, findColleague }),
    search,
  });
}
