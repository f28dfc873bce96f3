import { wordList } from '../../../text/words/word-list.ts';

/**
 * What can be done by typing, as people say it who do not know the words for it. Each only opens something: a form, a list or
 * an explanation. Nothing is changed by what somebody may have meant.
 */
export interface Task {
  /** The words that do it. */
  readonly typed: string;
  /** One of each of these is said, as single words. */
  readonly says: readonly (readonly string[])[];
  /** What may be said beside them; anything else makes it another question. */
  readonly also: readonly string[];
}

/** Each list of words as running text. */
export function task(typed: string, says: readonly string[], also: string): Task {
  return { typed, says: says.map((words) => wordList(words)), also: wordList(also) };
}
