import type { Person } from '../../../shared/person.ts';
import type { Pending } from './draft.ts';

export type EnteringEvent =
  /** Kept for a short time; takes the place of one with the same id. */
  | { readonly kind: 'figures-drafted'; readonly pending: Pending }
  /** Saved or thrown away. Stale when it was before. */
  | { readonly kind: 'draft-closed'; readonly id: string; readonly person: Person }
  /** Somebody was told that these are missing. Stale when they were told of one of them before. */
  | { readonly kind: 'missing-told'; readonly person: Person; readonly missing: readonly MissingKey[] };

export interface MissingKey {
  readonly indicatorId: string;
  readonly periodStart: string;
}
