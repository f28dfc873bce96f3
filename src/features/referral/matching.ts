import type { Language } from '../../shared/language.ts';
import { isAbsent, type Champion, type Load } from './champion.ts';
import type { Offered, Why } from './referral.ts';

export interface Wanted {
  readonly topics: readonly string[];
  readonly language: Language;
  /** Ids of the asker, who waits with them, who declined it and who has it offered now. */
  readonly excluded: ReadonlySet<string>;
  /** ISO date in Amsterdam. */
  readonly today: string;
}

/**
 * The best champions for a question, best first, at most `most`. A rule, not a mark: approved, not absent, has room, speaks the
 * language, is not excluded, and has one of the topics or helps with everything; then by how many of the topics they have
 * (who helps with everything comes after who has one), by how full they are, by who was asked longest ago, and by id, so that
 * it is always the same.
 */
export function match(
  wanted: Wanted,
  champions: readonly Champion[],
  loads: ReadonlyMap<string, Load>,
  most: number,
): readonly Offered[] {
  return champions
    .map((champion) => candidate(champion, wanted, loads.get(champion.person.id) ?? free))
    .filter((one) => one !== null)
    .toSorted(byRule)
    .slice(0, Math.max(0, most))
    .map(({ champion: { person, name, languages }, topics }): Offered => {
      return { id: person.id, name, language: usualOf({ languages }), why: whyOf(topics) };
    });
}

/** Of who chose no language: Dutch, unless they do not help in it. */
export function usualOf({ languages }: Pick<Champion, 'languages'>): Language {
  return languages.includes('nl') ? 'nl' : (languages[0] ?? 'nl');
}

const free: Load = { open: 0, lastAskedAt: null };

interface Candidate {
  readonly champion: Champion;
  /** The topics they were found by; none for who helps with everything. */
  readonly topics: readonly string[];
  readonly fullness: number;
  readonly lastAskedAt: string;
}

function candidate(champion: Champion, wanted: Wanted, load: Load): Candidate | null {
  const topics = wanted.topics.filter((topic) => champion.topics.includes(topic));
  const fits =
    champion.state === 'approved' &&
    !isAbsent(champion, wanted.today) &&
    load.open < champion.capacity &&
    champion.languages.includes(wanted.language) &&
    !wanted.excluded.has(champion.person.id) &&
    (topics.length > 0 || champion.topics.length === 0);
  return fits
    ? { champion, topics, fullness: load.open / champion.capacity, lastAskedAt: load.lastAskedAt ?? '' }
    : null;
}

function byRule(left: Candidate, right: Candidate): number {
  return (
    right.topics.length - left.topics.length ||
    left.fullness - right.fullness ||
    ordered(left.lastAskedAt, right.lastAskedAt) ||
    ordered(left.champion.person.id, right.champion.person.id)
  );
}

function ordered(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function whyOf(topics: readonly string[]): Why {
  return topics.length > 0 ? { kind: 'topic', topics } : { kind: 'any-topic' };
}
