import type { CommandKind } from './command.ts';
import type { Capacity, ReferralState } from './referral.ts';

/** One line of its history, which is never changed. */
export interface ReferralEntry {
  readonly version: number;
  /** ISO instant. */
  readonly at: string;
  /** Directory id; null is the clock, or somebody who had their data erased. */
  readonly by: string | null;
  /** What they were in it. */
  readonly as: Capacity;
  readonly kind: 'draft' | CommandKind;
  readonly from: ReferralState | null;
  readonly to: ReferralState;
  /** A reason, or to whom. */
  readonly note: string | null;
}
