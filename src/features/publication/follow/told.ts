import type { Translated } from '../../../shared/language.ts';
import type { Digest } from '../digest/digest.ts';
import type { Alert, AlertRule, Pace } from './follow.ts';

export type FollowNews =
  | 'followed'
  | 'changed'
  | 'unfollowed'
  | 'not-followed'
  | 'too-many'
  | 'no-bound'
  | 'no-target'
  | 'unread'
  | 'which-to-stop'
  | 'pace-weekly'
  | 'pace-daily'
  | 'unknown'
  | 'none'
  | 'elsewhere';

/** What people are told about figures that they follow. */
export type FollowContent =
  /** One figure: what they follow it by, and what they can choose. */
  | {
      readonly kind: 'follow.figure';
      readonly id: string;
      readonly name: Translated;
      readonly unit: Translated;
      readonly decimals: number;
      readonly hasTarget: boolean;
      /** null: not followed. */
      readonly rule: AlertRule | null;
      /** What was chosen, with a bound as it was typed that cannot be read. */
      readonly typed: { readonly on: AlertRule['on']; readonly bound: string } | null;
      readonly news: FollowNews | null;
    }
  | {
      readonly kind: 'follow.list';
      readonly follows: readonly {
        readonly id: string;
        readonly name: Translated;
        readonly unit: Translated;
        readonly decimals: number;
        readonly rule: AlertRule;
      }[];
      readonly pace: Pace;
      readonly news: FollowNews | null;
    }
  | { readonly kind: 'follow.which'; readonly names: readonly Translated[] }
  | { readonly kind: 'follow.news'; readonly news: FollowNews }
  /** One part of what came in of the figures that somebody follows, counted from 0. */
  | {
      readonly kind: 'follow.summary';
      readonly digest: Digest;
      readonly alerts: readonly { readonly name: Translated; readonly alert: Alert; readonly bound: number | null }[];
      readonly part: number;
    };
