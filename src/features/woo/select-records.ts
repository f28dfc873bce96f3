import type { Language } from '../../shared/language.ts';
import { maskNames } from '../../text/personal-data/mask-names.ts';
import { maskPersonalData } from '../../text/personal-data/personal-data.ts';
import { isStopWord, stem, wordsOf } from '../../text/words/dutch-words.ts';
import type { KeptRecord, WooRecord } from './ports.ts';

/** Shorter ones stand in too many words. */
const shortestPart = 4;

/** Those that hold every word of the subject, also as a part of a longer one; names and what looks like personal data are masked. */
export function selectRecords(
  records: readonly KeptRecord[],
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
    .map(({ names, ...record }) => {
      const withoutNames = maskNames(names);
      const masked = (words: string) => maskPersonalData(withoutNames(words));
      return { ...record, title: masked(record.title), text: masked(record.text), outcome: masked(record.outcome) };
    });
}
