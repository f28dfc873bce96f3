import type { Actor } from '../../shared/handler.ts';
import type { Language } from '../../shared/language.ts';
import type { Person, Role } from '../../shared/person.ts';
import type { Champion, Load } from './champion.ts';
import type { Topic, TopicsOf } from './topics.ts';

export interface ChampionStore {
  /** null when they never were or wanted to be one. */
  find(person: Person): Promise<Champion | null>;
  /** Everybody but who stopped, in the order of their ids. */
  all(tenantId: string): Promise<readonly Champion[]>;
  /** Makes somebody champion who has the role and was never heard of. */
  introduce(champion: Champion): Promise<void>;
}

/** Who has a role, and the version of that list. */
export interface RoleList {
  readonly version: number;
  readonly holders: readonly {
    readonly person: Person;
    readonly name: string | null;
    readonly roles: readonly Role[];
  }[];
}

export interface ChampionPorts {
  readonly champions: ChampionStore;
  readonly topics: readonly Topic[];
  readonly topicsOf: TopicsOf;
  readonly roleList: (tenantId: string) => Promise<RoleList>;
  /** In which somebody is written to; null when they chose none. */
  readonly languageOf: (person: Person) => Promise<Language | null>;
  /** By the account that a mention names; null when Teams does not know it in this conversation. */
  readonly findColleague: (
    conversation: Actor['conversation'],
    accountId: string,
  ) => Promise<{ readonly person: Person; readonly name: string | null } | null>;
  /** By directory id, where we happen to know who that is. */
  readonly nameOf: (person: Person) => string | null;
  /** By the id of the champion: what each has on their hands. */
  readonly loads: (tenantId: string) => Promise<ReadonlyMap<string, Load>>;
  /** By the id of the champion: how many colleagues said that they were helped. */
  readonly helped: (tenantId: string) => Promise<ReadonlyMap<string, number>>;
  /** ISO date in Amsterdam. */
  readonly today: () => string;
}
