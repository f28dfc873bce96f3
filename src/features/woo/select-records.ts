import type { Language } from '../../shared/language.ts';
import { maskPersonalData } from '../../text/personal-data/personal-data.ts';
import { isStopWord, stem, wordsOf } from '../../text/words/dutch-words.ts';
import type { WooRecord } from './ports.ts';

/** Shorter ones stand in too many words. */
const shortestPart = 4;

/** Those that hold every word of the subject, also as a part of a longer one; what looks like personal data is masked. */
export function selectRecords(
  records: readonly WooRecord[],
  subject: string,
  language: Language,
): readonly WooRecord[] {
  const wanted = [...wordsOf(subject)]
    .filter((word) => !isStopWord(word, language))
    .map((word) => stem(word, language));
  return records
    .filter((record) => {
      const words = [...new Set(wordsOf(`${record.title} ${record.text} ${record.outcome}`))];
      return wanted.every((part) =>
        words.some((word) => stem(word, language) === part || (part.length >= shortestPart && word.includes(part))),
      );
    })
    .map((record) => ({
      ...record,
      title: maskPersonalData(record.title),
      text: maskPersonalData(record.text),
      outcome: maskPersonalData(record.outcome),
    }));
}
