import type { Language } from '../shared/language.ts';
import { dutchStopWords } from './words/dutch-stop-words.ts';
import { englishStopWords } from './words/english-stop-words.ts';

/** A question shows its language in its first lines; what follows is often a pasted table. */
const looksAt = 1_000;
/** Whoever begins so has chosen a language, however many terms of the other one follow. */
const questionWords = new Set(
  'wat hoe waarom welke welk wanneer hoeveel leg wie waar kun kan what how why which when explain who where can could does'.split(
    ' ',
  ),
);
/** Articles, of which the other language has no use. */
const articles = new Set(['the', 'het', 'een']);
const tellingWeight = 2;
const leastWeight = 2;

/** The language of a text when its small words leave no doubt; null when they are few or of both languages. */
export function clearLanguage(text: string): Language | null {
  const words =
    text
      .slice(0, looksAt)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const weights = { nl: 0, en: 0 };
  for (const [index, word] of words.entries()) {
    const [isDutch, isEnglish] = [dutchStopWords.has(word), englishStopWords.has(word)];
    if (isDutch === isEnglish || word.length === 1) continue;
    weights[isDutch ? 'nl' : 'en'] +=
      (index === 0 && questionWords.has(word)) || articles.has(word) ? tellingWeight : 1;
  }
  const [most, least]: [Language, Language] = weights.en > weights.nl ? ['en', 'nl'] : ['nl', 'en'];
  return weights[most] >= leastWeight && weights[most] >= 3 * weights[least] ? most : null;
}
