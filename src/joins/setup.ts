import type { Config } from '../config.ts';
import type { IndicatorStore } from '../features/indicator/ports.ts';
import type { ModelPorts } from '../features/model/ports.ts';
import type { PersonStore } from '../features/person/ports.ts';
import type { PublicationStore } from '../features/publication/ports.ts';
import type { ChampionStore } from '../features/referral/champion-ports.ts';
import type { Topic } from '../features/referral/topics.ts';
import type { Inventory, SetupPorts } from '../features/setup/ports.ts';
import type { Settings } from '../features/setup/settings.ts';
import type { LiveSettings } from './settings.ts';

export interface SetupNeeds extends Pick<SetupPorts, 'nameOf' | 'today' | 'now'> {
  readonly live: LiveSettings;
  readonly people: Pick<PersonStore, 'appointments'>;
  readonly indicators: Pick<IndicatorStore, 'all'>;
  readonly champions: Pick<ChampionStore, 'all'>;
  readonly topics: readonly Topic[];
  readonly posts: Pick<PublicationStore, 'places'>;
  readonly model: Pick<ModelPorts, 'about' | 'store'>;
}

/** What the settings are before anybody changes one in chat. */
export function firstSettings(config: Config): Settings {
  const { contact, retentionDays, disclosureThreshold, smallestGroup, closedDays } = config;
  return { contact, retentionDays, disclosureThreshold, smallestGroup, closedDays };
}

/** What setting up needs of the settings, and of all that there is to begin with. */
export function setupPorts({ live, people, ...needs }: SetupNeeds): SetupPorts {
  return {
    settings: () => live.current(),
    roleList: (tenantId) => people.appointments(tenantId),
    inventory: (tenantId) => inventoryOf(tenantId, needs),
    nameOf: needs.nameOf,
    today: needs.today,
    now: needs.now,
  };
}

async function inventoryOf(
  tenantId: string,
  { indicators, champions, topics, posts, model }: Omit<SetupNeeds, 'live' | 'people'>,
): Promise<Inventory> {
  const [defined, list, places, newest] = await Promise.all([
    indicators.all(),
    champions.all(tenantId),
    posts.places(tenantId),
    model.store.newestSwitch(),
  ]);
  const followed = defined.filter(({ isRetired }) => !isRetired);
  const own = followed.filter(({ isSample, cbs }) => !isSample && !cbs);
  const helping = list.filter(({ state }) => state === 'approved');
  const isOpen = (key: string) => !helping.some((one) => one.topics.length === 0 || one.topics.includes(key));
  return {
    indicators: own.length,
    cbsIndicators: followed.filter(({ isSample, cbs }) => !isSample && cbs).length,
    sampleIndicators: followed.filter(({ isSample }) => isSample).length,
    withoutOwner: own.filter(({ owner }) => !owner).length,
    champions: helping.length,
    championRequests: list.length - helping.length,
    topics: topics.length,
    topicsWithoutChampion: topics.filter(({ key }) => isOpen(key)).length,
    places: places.filter(({ standing }) => standing === 'connected').length,
    unconnectedPlaces: places.filter(({ standing }) => standing === 'never').length,
    model: model.about === null ? 'none' : (newest?.isOn ?? true) ? 'on' : 'off',
  };
}
