import type { ReferralEnd, ReferralStanding } from './referral-props.ts';

/** What a status can draw on; names are final, or stand for somebody who is not named. */
export interface Standing {
  readonly asker: string;
  readonly champion: string;
  /** Who can take it now. */
  readonly offered: string;
  /** 'binnen twee werkdagen'. */
  readonly within: string;
  readonly isLate: boolean;
  readonly asksInterest: boolean;
  /** The asker opened it again. */
  readonly isReopened: boolean;
}

/** How it stands, and what is asked of the reader now. */
type Told = readonly [title: string, now: string];
type Ends = Readonly<Record<ReferralEnd | 'withdrawn', Told>>;
type Open = Exclude<ReferralStanding, 'draft' | 'closed' | 'withdrawn'>;
export type StatusOf = Readonly<Record<Open, Told>> & { readonly ends: Ends };

export interface StatusTexts {
  readonly badges: Readonly<Record<ReferralStanding, string>>;
  readonly badgesForYou: Readonly<Record<'candidate' | 'asker' | 'champion', string>>;
  readonly urgent: string;
  readonly late: string;
  readonly within: { readonly usual: string; readonly urgent: string };
  readonly asker: (is: Standing) => StatusOf;
  readonly waiter: (is: Standing) => StatusOf;
  readonly candidate: (is: Standing) => Told;
  readonly champion: (is: Standing) => StatusOf;
  readonly coordinator: (is: Standing) => StatusOf;
  readonly gone: { readonly has: (champion: string) => Told; readonly open: Told; readonly over: Told };
  readonly nobody: Readonly<Record<'asker' | 'champion' | 'colleague', string>>;
}
