import type { Language } from '../../shared/language.ts';
import type { Champion, Load } from './champion.ts';
import type { Offered } from './referral.ts';

export interface Wanted {
  readonly topics: readonly string[];
  readonly language: Language;
  /** Ids of the asker, who waits with them, who declined it and who has it offered now. */
  readonly excluded: ReadonlySet<string>;
  /** ISO date in Amsterdam. */
  readonly today: string;
  readonly isUrgent: boolean;
}

/**
 * The best champions for a question, best first, at most `most`. A rule, not a mark: approved, not absent, has room, speaks the
 * language and is not excluded; then by how many of the topics they have (who helps with everything comes after who has
 * one), by how full they are, by who was asked longest ago, and by id, so that it is always the same.
 */
export function match(
  wanted: Wanted,
  champions: readonly Champion[],
  loads: ReadonlyMap<string, Load>,
  most: number,
): readonly Offered[] {
  void [wanted, champions, loads, most];
  return [];
}
