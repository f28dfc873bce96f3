import type { Language } from '../../../shared/language.ts';
import type { PulseResult } from '../pulse/pulse-result.ts';
import type { TeamResult } from './team-result.ts';

/** Questions that a team answers at the same time, each member alone. */
export interface Round {
  readonly tenantId: string;
  readonly id: string;
  readonly version: number;
  readonly kind: 'quiz' | 'pulse';
  readonly state: 'open' | 'closed';
  readonly place: RoundPlace;
  /** Directory id; null when they had their data erased. */
  readonly startedBy: string | null;
  readonly language: Language;
  /** ISO instants. */
  readonly startedAt: string;
  readonly closesAt: string;
  /** Fewer than this have no result: as it was promised to who took part. */
  readonly fewest: number;
  /** How many took part until now. */
  readonly answered: number;
  /** null: about everything. */
  readonly topic: string | null;
  /** Ids, in the order in which they are asked. */
  readonly questions: readonly string[];
  /** The id of the round whose questions are asked again, which is itself no repetition. */
  readonly repeats: string | null;
  /** null while it is open, and when too few took part. */
  readonly result: TeamResult | null;
  /** The same, of a pulse. */
  readonly pulse: PulseResult | null;
}

export interface RoundPlace {
  /** Of a channel the thread in which it was started. */
  readonly conversationId: string;
  readonly kind: 'group' | 'channel';
}

export const dayMs = 86_400_000;
/** A round that nobody closes closes by itself. */
export const openForDays = 7;
/** The same questions in the same place sooner than this would set two results side by side that differ by who joined. */
export const repeatAfterDays = 60;

/** A thread belongs to its channel. */
export function placeOf(conversationId: string): string {
  return conversationId.split(';', 1)[0] ?? conversationId;
}

/** The first day (ISO) on which the questions of a round may be asked again in its place. */
export function repeatableFrom({ startedAt }: Round): string {
  return new Date(Date.parse(startedAt) + repeatAfterDays * dayMs).toISOString();
}

/** Under which the card in the channel is found, to be changed when the round closes. */
export function cardKey({ id }: Round): string {
  return `quiz-round:${id}`;
}
