import type { Colleague, PersonStore } from '../features/person/ports.ts';
import { championActions } from '../features/referral/champion-actions.ts';
import { championCommands, findChampions } from '../features/referral/champion-commands.ts';
import type { ChampionPorts, ChampionStore } from '../features/referral/champion-ports.ts';
import type { ReferralStore } from '../features/referral/ports.ts';
import { topicFinder, type Topic } from '../features/referral/topics.ts';
import type { Search } from '../teams/inbound/search.ts';
import { today } from '../time/today.ts';

export interface ChampionOptions {
  readonly champions: ChampionStore;
  readonly referrals: Pick<ReferralStore, 'loads' | 'helpedByEach'>;
  readonly people: PersonStore;
  readonly topics: readonly Topic[];
  readonly nameOf: (person: Colleague['person']) => string | null;
}

/** What people can do with champions, with what that needs filled in; who is a colleague has to be asked of Teams. */
export function championsOf({ champions, referrals, people, topics, nameOf }: ChampionOptions) {
  const ports: Omit<ChampionPorts, 'findColleague'> = {
    champions,
    topics,
    topicsOf: topicFinder(topics),
    roleList: (tenantId) => people.appointments(tenantId),
    languageOf: async (person) => (await people.settings(person)).language,
    nameOf,
    loads: (tenantId) => referrals.loads(tenantId),
    helped: (tenantId) => referrals.helpedByEach(tenantId),
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
