import type { ReferralEntry } from './history.ts';
import type { Referral } from './referral.ts';

/** What changes of referrals. */
export type ReferralEvent =
  | {
      readonly kind: 'referral-drafted';
      readonly referral: Referral;
      readonly entry: ReferralEntry;
      /** ISO instant at which time does something with it; null: never. */
      readonly dueAt: string | null;
    }
  /** Stale when its version is not `was` any more. */
  | {
      readonly kind: 'referral-moved';
      readonly was: number;
      readonly referral: Referral;
      readonly entry: ReferralEntry;
      readonly dueAt: string | null;
      /** Keys of cards that waited for the end of quiet hours and hold what was so before: they are not posted as they are. */
      readonly unseen: readonly string[];
    }
  /** A message about a referral that failed or is in doubt is to be posted again. Stale when it is neither any more. */
  | { readonly kind: 'notification-resent'; readonly tenantId: string; readonly deliveryId: string };
