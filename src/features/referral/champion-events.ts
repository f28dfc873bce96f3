import type { Person } from '../../shared/person.ts';
import type { Champion } from './champion.ts';
import type { ChampionChange } from './decide-champion.ts';

/** What changes of champions. */
export type ChampionEvent =
  /** Logged. Stale when it is not the version after the one that is kept. */
  | {
      readonly kind: 'champion-changed';
      readonly champion: Champion;
      readonly change: ChampionChange;
      readonly by: Person;
      readonly note: string | null;
    }
  /** As the roles know it: who is approved has the role, who stops has it no longer. */
  | {
      readonly kind: 'role-changed';
      readonly change: 'give' | 'take';
      readonly person: Person;
      readonly name: string | null;
      readonly role: 'champion';
      readonly by: Person;
      /** Of the list of roles. */
      readonly version: number;
    };
