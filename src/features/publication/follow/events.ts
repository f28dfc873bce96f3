import type { Language } from '../../../shared/language.ts';
import type { Person } from '../../../shared/person.ts';
import type { AlertRule, Pace } from './follow.ts';

/** What changes of who follows what. */
export type FollowEvent =
  /** Follows it from now on, or by another rule. `since` is the first day of the newest period there is; null: there is none. */
  | {
      readonly kind: 'figure-followed';
      readonly person: Person;
      readonly language: Language;
      readonly indicatorId: string;
      readonly rule: AlertRule;
      readonly since: string | null;
      readonly at: string;
    }
  | { readonly kind: 'figure-unfollowed'; readonly person: Person; readonly indicatorId: string }
  | { readonly kind: 'follow-pace-chosen'; readonly person: Person; readonly pace: Pace }
  /** Stale when they were told since `was`: two who tell at once tell once. */
  | {
      readonly kind: 'follower-told';
      readonly person: Person;
      readonly was: string;
      readonly at: string;
      /** The newest period of each figure, by its first day. */
      readonly periods: readonly { readonly indicatorId: string; readonly period: string }[];
    };
