import { fold } from '../../../text/words/normal-words.ts';
import { mostSimilar } from '../../../text/words/similar-words.ts';
import type { Task } from './task.ts';
import { tasks } from './tasks.ts';

/** Nobody says in more words what they want to do. */
const longestText = 100;
const mostWords = 12;

/** What says nothing of what is wanted. */
const around = new Set(
  (
    'ik we wij je jij u me mij mijn ons onze een de het t dit er nu hier graag even eens maar wil willen zou kan kun kunnen ' +
    'mag moet hoe waar voor van in op aan met om te naar bij als aub alsjeblieft svp hoi hallo hey dag doen doe ga gaan ' +
    'i we you me my our a an the this to in on for with of how can could do does would like want please hi hello let us id'
  ).split(' '),
);

const known = new Set(tasks.flatMap(({ says, also }) => [...says.flat(), ...also]));
const byFirstLetter = Map.groupBy(known, (word) => word.charAt(0));

/** The words that do what somebody wants to do, said in words of their own; null when it is no task but a question. */
export function taskMeant(text: string): string | null {
  if (text.length > longestText || text.includes('\n')) return null;
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length > mostWords) return null;
  const meant: string[] = [];
  for (const word of words) {
    const found = known.has(word) || around.has(word) ? word : mostSimilar(word, byFirstLetter);
    if (found === null) return null;
    meant.push(found);
  }
  return tasks.find((task) => isMeant(task, meant))?.typed ?? null;
}

function isMeant({ says, also }: Task, words: readonly string[]): boolean {
  const isOf = (word: string) => also.includes(word) || says.some((choices) => choices.includes(word));
  return (
    says.every((choices) => words.some((word) => choices.includes(word))) &&
    words.every((word) => around.has(word) || isOf(word))
  );
}
