import type { Language } from '../../shared/language.ts';
import type { Person } from '../../shared/person.ts';

/**
 * A colleague who helps others with data. 'asked': wants to be one; 'nominated': a colleague named them and they have to say
 * yes themselves; both become 'approved' by a coordinator, who is not the champion. 'stopped' is kept for what they answered.
 */
export type ChampionState = 'asked' | 'nominated' | 'approved' | 'stopped';

export interface Champion {
  readonly person: Person;
  /** As they want to be known. */
  readonly name: string | null;
  readonly state: ChampionState;
  /** Counts every change; the profile card sends the one it shows. */
  readonly version: number;
  /** Keys of `knowledge/topics.yaml`; none means everything. */
  readonly topics: readonly string[];
  /** The team they work in, in their own words; null when they do not say. */
  readonly team: string | null;
  readonly languages: readonly Language[];
  /** Open questions they want to have at the same time, 1 to 20. */
  readonly capacity: number;
  /** ISO date of the first day they are back; null when they are there. */
  readonly absentUntil: string | null;
  /** ISO date of the first day they are away; null or absent: they are away already. */
  readonly absentFrom?: string | null;
  /** ISO weekdays, 1 is Monday. */
  readonly workingDays: readonly number[];
  /** Minutes after midnight in Amsterdam between which nothing is sent to them; null when there are none. */
  readonly quiet: { readonly from: number; readonly until: number } | null;
  /** Whether colleagues find them in the directory. Off: they only get what matching gives them. */
  readonly isListed: boolean;
  /** Whether the directory shows how many colleagues they helped. */
  readonly showsThanks: boolean;
  /** What is to be decided about them; null once it was. */
  readonly request: ChampionRequest | null;
}

export interface ChampionRequest {
  /** Who named them, or they themselves. */
  readonly by: Colleague;
  readonly why: string | null;
  /** Ids of the coordinators who were shown it. */
  readonly shownTo: readonly string[];
  /** The version in which they were. */
  readonly since: number;
}

/** Somebody, as they were called when they did it. */
export interface Colleague {
  readonly id: string;
  readonly name: string | null;
}

/** What a champion chooses themselves. */
export type Profile = Pick<
  Champion,
  'topics' | 'team' | 'languages' | 'capacity' | 'workingDays' | 'quiet' | 'isListed' | 'showsThanks'
>;

/** Where a profile begins: nothing is shown before they agreed to it. */
export const newProfile: Profile = {
  topics: [],
  team: null,
  languages: ['nl'],
  capacity: 3,
  workingDays: [1, 2, 3, 4, 5],
  quiet: null,
  isListed: false,
  showsThanks: false,
};

/** `today` is an ISO date. */
export function isAbsent(
  { absentUntil, absentFrom = null }: Pick<Champion, 'absentUntil' | 'absentFrom'>,
  today: string,
): boolean {
  return absentUntil !== null && today < absentUntil && (absentFrom === null || absentFrom <= today);
}

/** What a champion has on their hands now. */
export interface Load {
  /** Referrals offered to them or taken by them. */
  readonly open: number;
  /** ISO instant at which one was last offered to them; null: never. */
  readonly lastAskedAt: string | null;
}
