import type { Role } from '../../shared/person.ts';
import type { Digest } from './digest/digest.ts';
import type { Party, Place } from './post.ts';

/** What somebody wants to do with a post. Everything that has to be looked up for it was looked up before. */
export type PostCommand =
  | {
      readonly kind: 'edit';
      readonly indicators: readonly string[];
      readonly placeIds: readonly string[];
      readonly note: string;
      readonly digest: Digest;
    }
  /** The same figures and places as a new draft, under this id and with the figures as they are now. */
  | { readonly kind: 'duplicate'; readonly id: string; readonly digest: Digest; readonly party: Party }
  | { readonly kind: 'submit'; readonly party: Party }
  | { readonly kind: 'approve'; readonly party: Party }
  | { readonly kind: 'send-back'; readonly reason: string }
  /** `at`: ISO instant. */
  | { readonly kind: 'schedule'; readonly at: string; readonly party: Party }
  /** `places`: where it may go now; `taken`: where the same figures of the same period already are. */
  | {
      readonly kind: 'send';
      readonly places: readonly Place[];
      readonly taken: readonly Place[];
      readonly party: Party;
    }
  | { readonly kind: 'cancel'; readonly reason: string | null }
  | { readonly kind: 'correct'; readonly because: string; readonly digest: Digest; readonly party: Party }
  | { readonly kind: 'withdraw'; readonly because: string; readonly party: Party }
  /** Once more to the channels where it failed. */
  | { readonly kind: 'resend'; readonly failed: number; readonly party: Party }
  /** Of all channels in doubt: it is there, or it is to be posted again. */
  | {
      readonly kind: 'settle';
      readonly as: 'there' | 'again';
      readonly uncertain: number;
      readonly party: Party;
    }
  /** Nothing is under way any more. */
  | { readonly kind: 'finish' };

export const commandKinds = [
  'edit',
  'duplicate',
  'submit',
  'approve',
  'send-back',
  'schedule',
  'send',
  'cancel',
  'correct',
  'withdraw',
  'resend',
  'settle',
  'finish',
] as const satisfies readonly PostCommand['kind'][];
export type CommandKind = (typeof commandKinds)[number];

/** Who does it: a person with the roles that are stored of them, or the clock. */
export type By = { readonly id: string; readonly roles: readonly Role[] } | 'clock';

/** Why nothing happens. */
export const refusals = [
  /** Somebody with another role can. */
  'not-yours',
  /** In this state it cannot be done. */
  'not-now',
  /** Who submitted it does not approve it. */
  'own-work',
  /** A second person has to look at it first. */
  'needs-approval',
  /** Nobody has the role who could look at it. */
  'no-approver',
  'needs-text',
  'too-long',
  'no-figures',
  /** No channel is chosen, or none of those chosen is connected any more. */
  'no-places',
  /** The same figures of the same period are in each of these channels. */
  'already-posted',
  /** The moment has passed, or lies too far ahead. */
  'no-such-moment',
  /** It never reached a channel. */
  'nothing-posted',
  /** The figures are what they were. */
  'nothing-changed',
  /** No channel failed, or none is in doubt. */
  'nothing-wrong',
] as const;
export type Refusal = (typeof refusals)[number];
