import { stemmer as stemDutch } from '@orama/stemmers/dutch';
import { stem as stemEnglish } from 'porter2';

import { dutchStopWords } from './dutch-stop-words.ts';
import { englishStopWords } from './english-stop-words.ts';
import type { Language } from '../../shared/language.ts';
import { recent } from '../../shared/recent.ts';
import { fold } from './normal-words.ts';
import { wordFamilies } from './word-families.ts';

const stopWords = { nl: dutchStopWords, en: englishStopWords };
const wordPattern = /[\p{L}\p{N}]+/gu;
/** `in- en uitstroom` leaves out what both end in; only where that is one and the same word is it sure to be known. */
const elision = /\b(in|uit|be|af)- (?:en|of) ((?:in|uit|be|af)(stroom|groei|name|melding))\b/g;
const longestWord = 60;
/** People use few words, and texts that are indexed use the same ones; bounded, because hostile text does not. */
const mostRemembered = 20_000;
/** One question is read in several ways, and held against the same names as every other one. */
const read = recent<readonly string[]>(500);
const remembered = { nl: new Map<string, string>(), en: new Map<string, string>() };

/**
 * Folded words in order. A hyphen separates (`Wmo-meldingen`), an apostrophe separates its plural s (`pgb's`), and
 * whatever is longer than any Dutch word is left out, because it can only cost time.
 */
export function wordsOf(text: string): readonly string[] {
  return read(text, () => readWords(text));
}

function readWords(text: string): readonly string[] {
  const found: readonly string[] = fold(text).replace(elision, '$1$3 $2').match(wordPattern) ?? [];
  return found.some((word) => word.length > longestWord) ? found.filter((word) => word.length <= longestWord) : found;
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
  const stems = remembered[language];
  const known = stems.get(word);
  if (known !== undefined) return known;
  const found = wordFamilies[language].get(word) ?? (language === 'nl' ? dutchStem(word) : stemEnglish(word));
  if (stems.size >= mostRemembered) stems.clear();
  stems.set(word, found);
  return found;
}

function dutchStem(word: string): string {
  const stemmed = endsInOwnS.test(word) ? word : stemDutch(singularOfEs(word));
  return wordFamilies.nl.get(stemmed) ?? asWrittenAlone(withoutIng(stemmed));
}

/** `kans`, `bovengrens`, `reeks`, `plaats`, `proces`: an s that Snowball takes for a plural, so that `kans` became `kan`. */
const endsInOwnS = /(?:[^aeiouy][aou][ln]s|(?:gr|m|w|l)ens|[aeiou]{2}[knt]s|onds|ids|[cr]es)$/;

/** Snowball keeps the s of `gemeentes`, `analyses` and `correlaties`, because it takes an s only after a consonant. */
function singularOfEs(word: string): string {
  return word.length > 4 && (/[^aeouys]es$/.test(word) || /[aeiouy]ses$/.test(word)) ? word.slice(0, -1) : word;
}

/** As Dutch spells the last syllable: `steekproev` as `steekproef`, `prijz` as `prijs`, `gezinn` as `gezin`, `kwartaal` as `kwartal`. */
function asWrittenAlone(stemmed: string): string {
  return stemmed
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/([bdfgklmnprst])\1$/, '$1')
    .replace(/([aeou])\1(?=[^aeiouy]$)/, '$1');
}

/** Snowball keeps `-ing` in short words: `lening` beside `leningen` is fine, `meting` beside `meten` is not. */
function withoutIng(stemmed: string): string {
  const rest = stemmed.endsWith('ing') ? stemmed.slice(0, -3) : '';
  return rest.length >= 3 && /[aeiouy]/.test(rest) ? rest : stemmed;
}
