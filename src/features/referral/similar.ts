import { likenessIndex } from '../../text/words/likeness.ts';
import type { Comparable } from './ports.ts';
import { openStates, type Party } from './referral.ts';
import type { Similar } from './told.ts';

/** Of two ways of asking the same thing; below it a colleague would see a question that has nothing to do with theirs. */
const alike = 0.45;
const mostAlike = 8;

export const noneSimilar: Similar = { answered: null, open: null };

/** What is there already for a question: the answered and the open one that are most like it. */
export function similarTo(
  question: string,
  { id: asker, language }: Pick<Party, 'id' | 'language'>,
  known: readonly Comparable[],
): Similar {
  if (known.length === 0) return noneSimilar;
  const index = likenessIndex(
    known.map(({ id, question: text }) => ({ label: id, text, weight: 1 })),
    language,
  );
  const likeness = index.likenessOf(question, mostAlike, new Map());
  const found = known
    .map((one, place) => ({ one, likeness: likeness[place] ?? 0 }))
    .filter((each) => each.likeness >= alike)
    .toSorted((left, right) => right.likeness - left.likeness)
    .map(({ one }) => one);
  const answered = found.find(({ state, answer }) => state === 'closed' && answer !== null);
  const open = found.find(({ state, involved }) => openStates.has(state) && !involved.includes(asker));
  return {
    answered: answered?.answer ? { question: answered.question, answer: answered.answer } : null,
    open: open ? { id: open.id, question: open.question, version: open.version } : null,
  };
}
