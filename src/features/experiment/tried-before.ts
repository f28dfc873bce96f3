import type { Language } from '../../shared/language.ts';
import { likenessIndex } from '../../text/words/likeness.ts';
import type { Experiment } from './experiment.ts';

/** Below it somebody would see an experiment that has nothing to do with theirs. */
const alike = 0.2;
/** A single word of many. */
const hardlyAlike = 0.1;
const mostShown = 3;

/** What was tried, or is being tried, that is most like these words; best first. */
export function triedBefore(words: string, known: readonly Experiment[], language: Language): readonly Experiment[] {
  return likeThese(words, known, language)
    .filter((each) => each.likeness >= alike)
    .slice(0, mostShown)
    .map(({ one }) => one);
}

/**
 * What is about something that somebody names: a word or two, so that little is enough, and also what shares its topic without
 * a word of it.
 */
export function aboutThese(
  words: string,
  known: readonly Experiment[],
  language: Language,
  topicsOf: (texts: readonly string[]) => readonly string[],
): readonly Experiment[] {
  const topics = topicsOf([words]);
  return likeThese(words, known, language)
    .filter(
      ({ one, likeness }) => likeness >= hardlyAlike || topicsOf([textOf(one)]).some((topic) => topics.includes(topic)),
    )
    .map(({ one }) => one);
}

interface Like {
  readonly one: Experiment;
  readonly likeness: number;
}

function likeThese(words: string, known: readonly Experiment[], language: Language): readonly Like[] {
  if (words.trim() === '' || known.length === 0) return [];
  const index = likenessIndex(
    known.map((one) => ({ label: one.id, text: textOf(one), weight: 1 })),
    language,
  );
  const likeness = [...index.likenessOf(words, known.length, new Map())];
  return index.labels
    .flatMap((id, place): Like[] => {
      const one = known.find((each) => each.id === id);
      return one ? [{ one, likeness: likeness[place] ?? 0 }] : [];
    })
    .toSorted((left, right) => right.likeness - left.likeness);
}

/** What it is about: the words of who had it, and what was learned. */
export function textOf({ question, measure, conclusion }: Experiment): string {
  return [question, measure, conclusion?.lesson].filter(Boolean).join('. ');
}
