import type { Language } from '../../shared/language.ts';
import { isAbsent, type Champion } from './champion.ts';
import type { TopicsOf } from './topics.ts';

/** What somebody agreed to show of themselves to colleagues. */
export interface DirectoryEntry {
  readonly id: string;
  readonly name: string | null;
  readonly team: string | null;
  /** None means everything. */
  readonly topics: readonly string[];
  readonly languages: readonly Language[];
  /** ISO date of the first day they are back; null when they are there. */
  readonly absentUntil: string | null;
  /** Colleagues who said that they were helped; null when it is not shown. */
  readonly helped: number | null;
}

export interface DirectoryPage {
  /** As it was searched; empty for all. */
  readonly query: string;
  /** Counts from 0. */
  readonly page: number;
  readonly pages: number;
  readonly found: number;
  readonly entries: readonly DirectoryEntry[];
}

const perPage = 5;
const byName = new Intl.Collator('nl');

/** Who may be found, best first: by topic, then by name or team, then who helps with everything. */
export function listed(
  champions: readonly Champion[],
  query: string,
  topicsOf: TopicsOf,
  today: string,
  helped: ReadonlyMap<string, number>,
): readonly DirectoryEntry[] {
  const topics = topicsOf([query]);
  const words = plain(query);
  return champions
    .filter(({ state, isListed }) => state === 'approved' && isListed)
    .map((champion) => ({ champion, rank: words === '' ? 1 : rankOf(champion, topics, words) }))
    .filter(({ rank }) => rank > 0)
    .toSorted(
      (left, right) =>
        right.rank - left.rank ||
        Number(isAbsent(left.champion, today)) - Number(isAbsent(right.champion, today)) ||
        byName.compare(left.champion.name ?? '', right.champion.name ?? '') ||
        byName.compare(left.champion.person.id, right.champion.person.id),
    )
    .map(({ champion }) => entryOf(champion, today, helped));
}

export function pageOf(entries: readonly DirectoryEntry[], query: string, page: number): DirectoryPage {
  const pages = Math.max(1, Math.ceil(entries.length / perPage));
  const shown = Math.min(Math.max(0, page), pages - 1);
  const from = shown * perPage;
  return { query, page: shown, pages, found: entries.length, entries: entries.slice(from, from + perPage) };
}

/** Topics that no champion has; who helps with everything covers none of them in particular. */
export function uncovered(champions: readonly Champion[], topics: readonly string[]): readonly string[] {
  const approved = champions.filter(({ state }) => state === 'approved');
  return topics.filter((topic) => !approved.some((champion) => champion.topics.includes(topic)));
}

/** 0: does not fit. Who helps with everything fits a topic that somebody was asked for, and no name. */
function rankOf({ topics, name, team }: Champion, wanted: readonly string[], words: string): number {
  const shared = wanted.filter((topic) => topics.includes(topic)).length;
  if (shared > 0) return 2 + shared;
  if ([name, team].some((text) => plain(text ?? '').includes(words))) return 2;
  return wanted.length > 0 && topics.length === 0 ? 1 : 0;
}

function entryOf(champion: Champion, today: string, helped: ReadonlyMap<string, number>): DirectoryEntry {
  const { person, name, team, topics, languages, absentUntil, showsThanks } = champion;
  const count = helped.get(person.id) ?? 0;
  return {
    id: person.id,
    name,
    team,
    topics,
    languages,
    absentUntil: isAbsent(champion, today) ? absentUntil : null,
    helped: showsThanks && count > 0 ? count : null,
  };
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
