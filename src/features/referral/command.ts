import type { Offered, Party, Waiter } from './referral.ts';

/** What somebody wants to do with a referral. Who could take it was looked up before (matching.ts). */
export type ReferralCommand =
  /** The asker agrees with what they saw. */
  | { readonly kind: 'send'; readonly remark: string; readonly isUrgent: boolean; readonly offers: readonly Offered[] }
  | { readonly kind: 'edit'; readonly remark: string; readonly isUrgent: boolean }
  /** By the clock when the asker had their data erased. `isSimilar`: an answer that was there already helped. */
  | { readonly kind: 'withdraw'; readonly isSimilar?: boolean }
  | { readonly kind: 'join'; readonly party: Waiter }
  | { readonly kind: 'leave' }
  | { readonly kind: 'accept'; readonly party: Party }
  | { readonly kind: 'decline'; readonly reason: string; readonly offers: readonly Offered[] }
  | { readonly kind: 'ask-back'; readonly text: string }
  | { readonly kind: 'reply'; readonly text: string }
  | { readonly kind: 'answer'; readonly text: string; readonly party: Party }
  | { readonly kind: 'hand-over'; readonly reason: string; readonly offers: readonly Offered[] }
  | { readonly kind: 'assign'; readonly reason: string; readonly offers: readonly Offered[] }
  | { readonly kind: 'close'; readonly reason: string }
  | { readonly kind: 'confirm' }
  | { readonly kind: 'reopen'; readonly reason: string; readonly offers: readonly Offered[] }
  | { readonly kind: 'still-interested' }
  | ClockCommand;

/** What time does. */
export type ClockCommand =
  | { readonly kind: 'remind' }
  /** The term is over: the coordinator gets it, or hears of it when a champion has it. */
  | { readonly kind: 'escalate' }
  | { readonly kind: 'remind-asker' }
  | { readonly kind: 'ask-interest' }
  | { readonly kind: 'close-unanswered' }
  | { readonly kind: 'close-unconfirmed' }
  | { readonly kind: 'lapse' }
  /** `gone`: ids of who had it or could take it, and cannot any more: they stopped, are away, or had their data erased. */
  | { readonly kind: 'pass-on'; readonly gone: readonly string[]; readonly offers: readonly Offered[] };

export const commandKinds = [
  'send',
  'edit',
  'withdraw',
  'join',
  'leave',
  'accept',
  'decline',
  'ask-back',
  'reply',
  'answer',
  'hand-over',
  'assign',
  'close',
  'confirm',
  'reopen',
  'still-interested',
  'remind',
  'escalate',
  'remind-asker',
  'ask-interest',
  'close-unanswered',
  'close-unconfirmed',
  'lapse',
  'pass-on',
] as const satisfies readonly ReferralCommand['kind'][];
export type CommandKind = (typeof commandKinds)[number];

/** Who does it: a person, as the token says, or the clock. */
export type By = { readonly id: string; readonly isCoordinator: boolean } | 'clock';

/** Why nothing happens. */
export type Refusal =
  /** Not of who asks, or of nobody any more. */
  | 'not-yours'
  /** Somebody else has it. */
  | 'taken'
  /** In this state it cannot be done. */
  | 'not-now'
  | 'needs-text'
  | 'too-long'
  /** Nobody could take it whom it was to go to. */
  | 'nobody'
  /** It is closed for too long. */
  | 'too-late';
