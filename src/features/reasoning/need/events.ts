import type { NeedCommand } from './decide-need.ts';
import type { Need, NeedPerson } from './need.ts';

/** Stale when the need has another version than the one before. `at` is an ISO instant; `by` is null for the clock. */
export interface NeedEvent {
  readonly kind: 'need-changed';
  readonly need: Need;
  readonly step: NeedCommand['kind'] | 'start';
  readonly by: NeedPerson | null;
  readonly at: string;
}
