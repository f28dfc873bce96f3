import snowball from 'snowball-stemmers';

import { dutchFamilies } from './dutch-family-words.ts';
import { dutchStopWords } from './dutch-stop-words.ts';
import { englishStopWords } from './english-stop-words.ts';
import type { Language } from '../../shared/language.ts';
import { fold } from './normal-words.ts';

const stemmers = { nl: snowball.newStemmer('dutch'), en: snowball.newStemmer('english') };
const stopWords = { nl: dutchStopWords, en: englishStopWords };
const wordPattern = /[\p{L}\p{N}]+/gu;
/** `in- en uitstroom` leaves out what both end in; only where that is one and the same word is it sure to be known. */
const elision = /\b(in|uit|be|af)- (?:en|of) ((?:in|uit|be|af)(stroom|groei|name|melding))\b/g;
const longestWord = 60;

/**
 * Folded words in order. A hyphen separates (`Wmo-meldingen`), an apostrophe separates its plural s (`pgb's`), and
 * whatever is longer than any Dutch word is left out, because it can only cost time.
 */
export function wordsOf(text: string): string[] {
  return (fold(text).replace(elision, '$1$3 $2').match(wordPattern) ?? []).filter((word) => word.length <= longestWord);
}

/** In `what does a limit mean?` the verb is no subject, in `mean or median?` the noun is. */
export function withoutAskingFor(text: string, language: Language): string {
  return language === 'en' ? text.replace(/\b(do|does|did)\b([^?]{1,120})\bmean\b/i, '$1$2') : text;
}

export function isStopWord(word: string, language: Language): boolean {
  return stopWords[language].has(word) || /^\d+$/.test(word);
}

/** The form in which a folded word is compared: `meldingen`, `melding` and `gemeld` share one. */
export function stem(word: string, language: Language): string {
  return language === 'nl' ? dutchStem(word) : stemmers.en.stem(word);
}

function dutchStem(word: string): string {
  const family = dutchFamilies.get(word);
  if (family !== undefined) return family;
  const stemmed = stemmers.nl.stem(singularOfEs(word));
  return dutchFamilies.get(stemmed) ?? hardened(withoutIng(stemmed));
}

/** Snowball keeps the s of `gemeentes`, `analyses` and `correlaties`, because it takes an s only after a consonant. */
function singularOfEs(word: string): string {
  return /[^aeouys]es$/.test(word) || /[aeiouy]ses$/.test(word) ? word.slice(0, -1) : word;
}

/** `steekproeven` and `steekproef`, `prijzen` and `prijs`: at its end Dutch writes v as f and z as s. */
function hardened(stemmed: string): string {
  return stemmed.replace(/v$/, 'f').replace(/z$/, 's');
}

/** Snowball keeps `-ing` in short words: `lening` beside `leningen` is fine, `meting` beside `meten` is not. */
function withoutIng(stemmed: string): string {
  const rest = stemmed.endsWith('ing') ? stemmed.slice(0, -3) : '';
  return rest.length >= 3 && /[aeiouy]/.test(rest) ? rest : stemmed;
}
