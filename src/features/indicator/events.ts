import type { Person } from '../../shared/person.ts';
import type { FigureEntry } from './entry.ts';
import type { Holder, Indicator, Observation } from './indicator.ts';

export type IndicatorEvent =
  /** A new definition, or the next version of one. Stale when `was` is not the newest version; 0: there was none. */
  | {
      readonly kind: 'indicator-defined';
      readonly was: number;
      readonly indicator: Indicator;
      readonly by: Holder | null;
      readonly because: string | null;
    }
  /**
   * Figures that came in together. Stale when anything of the indicator changed since `revision` was read, so that nobody
   * enters over what they did not see. A correction replaces what was known of its periods and areas; without one they are a
   * later publication beside the earlier.
   */
  | {
      readonly kind: 'figures-entered';
      readonly revision: number;
      readonly entry: FigureEntry;
      readonly observations: readonly Observation[];
    };

/** What a change of a definition brings along. */
export type DefinitionEvent =
  | IndicatorEvent
  /** As the roles know it: who is named to answer for a figure may change its definition. */
  | {
      readonly kind: 'role-changed';
      readonly change: 'give';
      readonly person: Person;
      readonly name: string | null;
      readonly role: 'indicator-owner';
      readonly by: Person;
      /** Of the list of roles. */
      readonly version: number;
    };
