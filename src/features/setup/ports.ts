import type { Person, Role } from '../../shared/person.ts';
import type { CurrentSettings, SettingChange } from './settings.ts';

/** What was changed in chat; what never was, is as configuration says. */
export interface SettingStore {
  /** The newest change of each setting, and the version that the newest of all of them made; 0 without any. */
  newest(): Promise<{ readonly version: number; readonly changes: readonly SettingChange[] }>;
}

/** What is there to begin with, counted over one organisation. */
export interface Inventory {
  /** Indicators that are followed, without the samples: of the organisation itself, and of CBS. */
  readonly indicators: number;
  readonly cbsIndicators: number;
  readonly sampleIndicators: number;
  /** Of those of the organisation itself: nobody was named to answer for them. */
  readonly withoutOwner: number;
  readonly champions: number;
  /** Who wants to be one, or was named. */
  readonly championRequests: number;
  readonly topics: number;
  /** Topics that none of the champions chose; who chose none counts for each. */
  readonly topicsWithoutChampion: number;
  /** Channels and chats where figures can be posted, and where the bot is without that. */
  readonly places: number;
  readonly unconnectedPlaces: number;
  readonly model: 'none' | 'on' | 'off';
}

export interface SetupPorts {
  readonly settings: () => Promise<CurrentSettings>;
  readonly inventory: (tenantId: string) => Promise<Inventory>;
  readonly roleList: (tenantId: string) => Promise<{
    readonly holders: readonly {
      readonly person: Person;
      readonly name: string | null;
      readonly roles: readonly Role[];
    }[];
  }>;
  /** By directory id, where we happen to know who that is. */
  readonly nameOf: (person: Person) => string | null;
  /** ISO date. */
  readonly today: () => string;
  /** ISO instant. */
  readonly now: () => string;
}
