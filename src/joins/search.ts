import type { FoundKnowledge } from '../features/knowledge/find-knowledge.ts';
import { findFigures, type FindPorts } from '../features/publication/digest/find-figures.ts';
import { findReferrals } from '../features/referral/find-referrals.ts';
import type { ReferralPorts } from '../features/referral/ports.ts';
import type { Language } from '../shared/language.ts';
import type { Search } from '../teams/inbound/search.ts';

/** Commands of the compose box, as the manifest names them; the Agents Playground names none, and gets all. */
export function searchOf(
  champions: Search,
  referral: ReferralPorts,
  figures: FindPorts,
  findKnowledge: (typed: string, language: Language, tenantId: string) => Promise<readonly FoundKnowledge[]>,
): Search {
  const searches: Readonly<Record<string, Search>> = {
    findFigures: async ({ text }, actor) => findFigures(text, actor.person, actor.language, figures),
    findKnowledge: async ({ text }, { person, language }) =>
      (await findKnowledge(text, language, person.tenantId)).map((found) => ({ kind: 'knowledge.found', ...found })),
    findChampions: champions,
    findQuestions: async ({ text }, actor) =>
      (await findReferrals(text, actor, referral)).map((found) => ({ kind: 'referral.found', ...found })),
  };
  return async (query, actor) => {
    const named = searches[query.command ?? ''];
    if (named) return named(query, actor);
    const found: Awaited<ReturnType<Search>>[] = [];
    for (const search of Object.values(searches)) found.push(await search(query, actor));
    // In turns, because the first kind alone would fill what is shown.
    const longest = Math.max(...found.map(({ length }) => length));
    return Array.from({ length: longest }, (_, place) => found.flatMap((kind) => kind.slice(place, place + 1))).flat();
  };
}
