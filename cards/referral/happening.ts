import type { Move } from './actions.ts';

/** What happens to a referral: the steps of people, and what time does. */
export type Happening =
  | 'draft'
  | Exclude<Move, 'similar-helped'>
  | 'remind'
  | 'escalate'
  | 'remind-asker'
  | 'ask-interest'
  | 'close-unanswered'
  | 'close-unconfirmed'
  | 'lapse'
  | 'pass-on';
