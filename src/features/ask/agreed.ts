import type { Ranked } from '../../text/question/linear-classifier.ts';
import type { ExplanationMatch } from './ports.ts';

/**
 * How much each says, and what it leaves to an article that it does not know at all; on phrasings that were left out
 * (docs/decisions/0041-a-second-opinion-on-the-article.md).
 */
const alike = { counts: 0.5, least: 0.005 };
const learned = { counts: 0.8, least: 0.002 };

/**
 * Articles by two opinions that were formed apart: what the question is like, and what was learned from all phrasings at once. Where
 * they say the same it is hardly ever another one; where they do not, neither is likely. Most likely first.
 */
export function agreed(
  matches: readonly ExplanationMatch[],
  opinion: readonly Ranked<string>[],
): readonly ExplanationMatch[] {
  if (opinion.length === 0) return matches;
  const learnedOf = new Map(opinion.map(({ name, probability }) => [name, probability]));
  const odds = matches.map(
    ({ explanation, probability }) =>
      (probability + alike.least) ** alike.counts *
      ((learnedOf.get(explanation.slug) ?? 0) + learned.least) ** learned.counts,
  );
  const total = odds.reduce((sum, each) => sum + each, 0);
  return matches
    .map((match, place) => ({ ...match, probability: (odds[place] as number) / total }))
    .sort((one, other) => other.probability - one.probability);
}
