import type { Person } from '../../../shared/person.ts';
import type { Round } from './round.ts';
import type { RoundAnswers } from './team-result.ts';

/** What changes of rounds. */
export type RoundEvent =
  | { readonly kind: 'round-started'; readonly round: Round }
  /** Stale when the round is not open, or when they answered before. Of who answered only a mark is kept, while it is open. */
  | {
      readonly kind: 'round-answered';
      readonly tenantId: string;
      readonly round: string;
      readonly by: Person;
      readonly answers: RoundAnswers;
    }
  /** Takes the answers and the marks away. Stale when it was closed before, or when somebody answered meanwhile. */
  | { readonly kind: 'round-closed'; readonly round: Round };
