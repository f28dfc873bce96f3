import type { Person, Role } from '../../../shared/person.ts';
import type { SettingValue } from '../settings.ts';

/** Of how the bot is set up, once somebody changed it. */
export type ChangedThing =
  | { readonly kind: 'setting'; readonly setting: SettingValue }
  | { readonly kind: 'role'; readonly change: 'give' | 'take'; readonly role: Role; readonly person: Person }
  | { readonly kind: 'model'; readonly isOn: boolean };

export interface Change {
  /** ISO instant. */
  readonly at: string;
  /** null: configuration did it, at the first start. */
  readonly by: Person | null;
  readonly what: ChangedThing;
}

/** What somebody has to their name that a colleague has to take over. */
export interface Holdings {
  readonly roles: readonly Role[];
  readonly isChampion: boolean;
  /** Questions of colleagues that they took and did not finish. */
  readonly questions: number;
  /** Names of the indicators they answer for, or stand in for, in both languages. */
  readonly indicators: readonly { readonly nl: string; readonly en: string }[];
  /** Fixed moments at which a weekly post is made for them. */
  readonly fixedPosts: number;
  readonly articles: number;
  /** Experiments that run. */
  readonly experiments: number;
}

export interface Holder {
  readonly person: Person;
  /** null: nobody told. */
  readonly name: string | null;
  readonly holds: Holdings;
}

export interface UpkeepStore {
  /** Newest first. `from` and `until` are instants, `until` not in it; `about`: done by, or a role of, one of these; null: all. */
  changes(
    tenantId: string,
    asked: {
      readonly from: string | null;
      readonly until: string | null;
      readonly about: readonly string[] | null;
      readonly most: number;
    },
  ): Promise<readonly Change[]>;
  /** Without indicators, which stand elsewhere. Only who has something. */
  holders(tenantId: string): Promise<readonly Holder[]>;
  /** Names by directory id, of whom a role, a profile or an article tells it. */
  names(tenantId: string): Promise<ReadonlyMap<string, string>>;
}

export interface UpkeepPorts {
  readonly store: Pick<UpkeepStore, 'changes'>;
  readonly holders: (tenantId: string) => Promise<readonly Holder[]>;
  readonly names: UpkeepStore['names'];
  /** ISO date. */
  readonly today: () => string;
}
