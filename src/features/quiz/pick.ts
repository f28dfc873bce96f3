import type { Question } from './question.ts';

export const questionsAtOnce = 5;

/** The order in which questions may be asked: an explanation may give the answer to a later one away, never to an earlier. */
export function inOrder(questions: readonly Question[]): readonly Question[] {
  return [...questions.filter(({ isLast }) => !isLast), ...questions.filter(({ isLast }) => isLast)];
}

/**
 * So many questions of a topic, or of all of them: at random, and first those that were not seen before. `random` gives numbers
 * from 0 up to 1.
 */
export function pick(
  questions: readonly Question[],
  { topic, seen }: { readonly topic: string | null; readonly seen: ReadonlySet<string> },
  random: () => number,
): readonly Question[] {
  const fit = questions.filter((question) => topic === null || question.topic === topic);
  const drawn = new Set(
    fit
      // What was seen comes after everything that was not.
      .map(({ id }) => ({ id, place: random() + (seen.has(id) ? 1 : 0) }))
      .sort((a, b) => a.place - b.place)
      .slice(0, questionsAtOnce)
      .map(({ id }) => id),
  );
  return inOrder(questions).filter(({ id }) => drawn.has(id));
}

/** The topic that somebody named; null when there is none like it. */
export function topicNamed(questions: readonly Question[], words: string): string | null {
  const asked = plain(words);
  const found = questions.find(({ topic, topicName }) =>
    [topicName.nl, topicName.en, topic].some((name) => plain(name) === asked || plain(name).startsWith(`${asked} `)),
  );
  return found?.topic ?? null;
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
