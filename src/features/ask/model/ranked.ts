import { enoughToOffer } from '../acts/explain.ts';
import { suggestionOf } from '../acts/said.ts';
import type { Answer } from '../answer.ts';
import type { ExplanationMatch, Explanations } from '../ports.ts';
import type { Slots } from '../slots.ts';

/** Of reciprocal rank fusion (Cormack, Clarke and Büttcher 2009, SIGIR). */
const damping = 60;
const mostConcepts = 8;

/** Articles by words and by meaning together; one that the question names stays before all others. */
export function fused(
  { concepts, language }: Slots,
  near: readonly string[],
  { bySlug }: Pick<Explanations, 'bySlug'>,
): readonly ExplanationMatch[] {
  if (near.length === 0) return concepts;
  const scoreOf = (slug: string): number =>
    [concepts.findIndex(({ explanation }) => explanation.slug === slug), near.indexOf(slug)]
      .filter((rank) => rank >= 0)
      .reduce((sum, rank) => sum + 1 / (damping + rank + 1), 0);
  const added = near.flatMap((slug): ExplanationMatch[] => {
    const explanation = concepts.some((each) => each.explanation.slug === slug) ? null : bySlug(slug, language);
    return explanation ? [{ explanation, likeness: enoughToOffer, probability: 0, isNamed: false }] : [];
  });
  return [...concepts, ...added]
    .map((match) => ({ match, score: scoreOf(match.explanation.slug) }))
    .sort((one, other) => Number(other.match.isNamed) - Number(one.match.isNamed) || other.score - one.score)
    .map(({ match }) => match)
    .slice(0, mostConcepts);
}

/** A choice in which the articles that are offered are the best of `ranked`; how many there are stays. */
export function withRanked(answer: Answer, { concepts }: Slots, ranked: readonly ExplanationMatch[]): Answer {
  if (answer.kind !== 'choice' || answer.about !== 'meaning' || ranked === concepts) return answer;
  const ofArticles = new Set(concepts.map(({ explanation }) => explanation.question));
  const best = ranked.map(({ explanation }) => suggestionOf(explanation));
  let place = 0;
  const options = answer.options.map((option) =>
    ofArticles.has(option.question) ? (best[place++] ?? option) : option,
  );
  const each = [...new Map(options.map((option) => [option.question, option])).values()];
  const questions = each.map(({ question }) => question);
  return {
    ...answer,
    options: each,
    ...(answer.subject?.about === 'choice' && { subject: { ...answer.subject, questions } }),
  };
}
