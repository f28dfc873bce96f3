import type { Actor } from '../../../shared/handler.ts';
import type { Language, Translated } from '../../../shared/language.ts';
import type { Person } from '../../../shared/person.ts';
import type { NamedIndicator } from '../story/told.ts';
import type { Follower } from './follow.ts';

export interface FollowStore {
  /** null: follows nothing. */
  of(person: Person): Promise<Follower | null>;
  /** Everybody who follows something. */
  followers(): Promise<readonly Follower[]>;
}

/** What can be followed, with what its bounds may be. */
export interface Followable extends NamedIndicator {
  readonly unit: Translated;
  readonly decimals: number;
  readonly hasTarget: boolean;
  /** First day of the newest period that there is a figure of; null without one. */
  readonly newest: string | null;
}

export interface FollowPorts {
  readonly follows: FollowStore;
  /** Best first; only the first when nothing else can be meant. */
  readonly find: (words: string, language: Language) => Promise<readonly NamedIndicator[]>;
  readonly followable: (id: string) => Promise<Followable | null>;
  /** The indicator that a conversation is about. */
  readonly topicOf: (actor: Actor) => string | null;
  /** A number as people type it; null when it is none. */
  readonly readNumber: (text: string) => number | null;
  readonly now: () => string;
}
