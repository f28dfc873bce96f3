import type { Config } from '../config.ts';
import type { Indicator } from '../features/indicator/indicator.ts';
import type { IndicatorStore } from '../features/indicator/ports.ts';
import type { PersonPorts } from '../features/person/ports.ts';
import type { Holder, Holdings, UpkeepPorts } from '../features/setup/upkeep/ports.ts';
import type { Database } from '../storage/engine/database.ts';
import { upkeepStore } from '../storage/setup/upkeep-store.ts';

export interface UpkeepNeeds {
  readonly config: Pick<Config, 'tenants'>;
  readonly database: Database;
  readonly indicators: Pick<IndicatorStore, 'all'>;
  readonly nameOf: PersonPorts['nameOf'];
  readonly today: () => string;
}

const nothing: Holdings = {
  roles: [],
  isChampion: false,
  questions: 0,
  indicators: [],
  fixedPosts: 0,
  articles: 0,
  experiments: 0,
};

/** What an administrator sees of changes and of who leaves: of every feature what rests on one person. */
export function upkeepPorts({ config, database, indicators, nameOf, today }: UpkeepNeeds): UpkeepPorts {
  const store = upkeepStore(database);
  return {
    store,
    names: store.names,
    today,
    async holders(tenantId) {
      const [held, defined] = await Promise.all([
        store.holders(tenantId),
        // The first organisation is the one whose figures these are.
        tenantId === config.tenants[0] ? indicators.all() : [],
      ]);
      const followed = defined.filter(({ isRetired }) => !isRetired);
      const byId = new Map(held.map((one) => [one.person.id, one]));
      for (const { id, name } of followed.flatMap(answering)) {
        const known = byId.get(id) ?? { person: { tenantId, id }, name, holds: nothing };
        byId.set(id, { ...known, name: known.name ?? name });
      }
      return [...byId.values()]
        .map(({ person, name, holds }): Holder => ({
          person,
          name: name ?? nameOf(person),
          holds: { ...holds, indicators: answeredFor(person.id, followed) },
        }))
        .toSorted((one, other) => (one.name ?? '~').localeCompare(other.name ?? '~', 'nl'));
    },
  };
}

function answering({ owner, deputy }: Pick<Indicator, 'owner' | 'deputy'>) {
  return [owner, deputy].flatMap((one) => one ?? []);
}

function answeredFor(id: string, indicators: readonly Indicator[]): Holdings['indicators'] {
  return indicators
    .filter((indicator) => answering(indicator).some((one) => one.id === id))
    .map(({ name: { nl, en } }) => ({ nl, en }));
}
