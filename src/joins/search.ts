import { findFigures, type FindPorts } from '../features/publication/digest/find-figures.ts';
import { findReferrals } from '../features/referral/find-referrals.ts';
import type { ReferralPorts } from '../features/referral/ports.ts';
import type { Search } from '../teams/inbound/search.ts';

/** Commands of the compose box, as the manifest names them; the Agents Playground names none, and gets all. */
export function searchOf(champions: Search, referral: ReferralPorts, figures: FindPorts): Search {
  const indicators: Search = async ({ text }, actor) => findFigures(text, actor.person, actor.language, figures);
  const questions: Search = async ({ text }, actor) =>
    (await findReferrals(text, actor, referral)).map((found) => ({ kind: 'referral.found', ...found }));
  return async (query, actor) => {
    if (query.command === 'findChampions') return champions(query, actor);
    if (query.command === 'findQuestions') return questions(query, actor);
    if (query.command === 'findFigures') return indicators(query, actor);
    return [
      ...(await indicators(query, actor)),
      ...(await champions(query, actor)),
      ...(await questions(query, actor)),
    ];
  };
}
