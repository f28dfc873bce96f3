import type { Language } from '../../shared/language.ts';
import type { Person, Role } from '../../shared/person.ts';
import type { IndicatorHistory, IndicatorStore } from './ports.ts';

/** Who has a role, and the version of that list. */
export interface RoleList {
  readonly version: number;
  readonly holders: readonly {
    readonly person: Person;
    readonly name: string | null;
    readonly roles: readonly Role[];
  }[];
}

export interface DefinitionPorts {
  readonly indicators: Pick<IndicatorStore, 'all' | 'areas'>;
  readonly history: Pick<IndicatorHistory, 'versions'>;
  readonly roleList: (tenantId: string) => Promise<RoleList>;
  /** By directory id, where we happen to know who that is. */
  readonly nameOf: (person: Person) => string | null;
  /** In which somebody is written to; null when they chose none. */
  readonly languageOf: (person: Person) => Promise<Language | null>;
  /** Takes personal data out of what people wrote. */
  readonly mask: (text: string) => string;
  /** The organisation whose figures these are. */
  readonly tenantId: string;
  /** Counts from 1 up to this are too few to show, unless a definition says otherwise. */
  readonly disclosureThreshold: () => Promise<number>;
  /** ISO date in Amsterdam. */
  readonly today: () => string;
}
