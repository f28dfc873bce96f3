import type { Language } from '../../shared/language.ts';
import { dutchStopWords } from './dutch-stop-words.ts';
import { englishStopWords } from './english-stop-words.ts';
import { wordList } from './word-list.ts';

/** Who writes more has long since shown the language; what comes after it only costs time. */
const mostRead = 1_000;
const address = /https?:\S{1,500}/gu;
const wordPattern = /\p{L}+(?:['’]\p{L}+)?/gu;

/** Stop words that are words of the other language too, be it in another sense. */
const inBoth = new Set(
  wordList(`al all am an as at be been best deed den die dan do door elk etc even ever had hello hem hen her hi in kind like mag
  me men most no of ok oke on over per plain quite so still stop tell ten top tot via vs versus want was we call help`),
);
const moreDutch =
  'goedemorgen goedemiddag goedenavond dag hoor welkom bron taal nieuwe oude vorige volgende afgelopen onder beide hoezo';
const moreEnglish =
  'yes morning afternoon evening source language new old last next under both odd figure figures number report reports average averages waiting times care scores higher lower';

const dutchWords = ownWords(dutchStopWords, moreDutch, englishStopWords);
const englishWords = ownWords(englishStopWords, moreEnglish, dutchStopWords);

/** Of words in lower case, because names of places and people are spelt the Dutch way in English too. */
const dutchSpelling =
  /aa|uu|ij|[ëïé]|oe(?!s$|m)|(?<![qbgs])ui|[ei]euw|cht|sch(?!ool|em|ed)|kk|kt|[gd]t$|lijk|heid|atie|teit|isch|^ge.{2,}[dt]$|[^aeiouw]en$|tje|thuis|ouw|^z|^v[lr]/u;
const englishSpelling =
  /th(?!uis|ema|eo|eek|od)|sh|tion|[oi]ugh|ight|^wh|ck|ly$|ness$|ful$|ow|[ao]y|ou[nlrs]|(?<![oe])ed$|ce$|ies$|ea[^mnl]|ble$/u;

/**
 * The language in which a question is put, also where it names a figure in the other one ("how many Wmo-meldingen").
 * null for what is too short, has a word of neither, or has as much of the one as of the other: then what the person set
 * decides. Small words tell most; the spelling of the others decides only where there are none.
 */
export function languageOf(text: string): Language | null {
  const written = text.slice(0, mostRead).normalize('NFC').replace(address, ' ').replaceAll('’', "'");
  const words = written.replace(inName, ' ').match(wordPattern) ?? [];
  const small = words.map((word) => word.toLowerCase());
  const dutch = count(small, isDutch);
  const english = count(small, isEnglish);
  if (dutch + english > 0) return clearly(dutch, english);
  const others = words.filter((word) => word.length > 4 && word === word.toLowerCase());
  return clearly(
    count(others, (word) => dutchSpelling.test(word)),
    // Dutch has English terms (`survivorship bias`), so one word in English spelling tells nothing.
    count(others, (word) => englishSpelling.test(word)) - 1,
  );
}

/** 'And in De Akkers?': the article of a name is no word of the language. */
const inName = /(?<=\p{Ll}[ ,]+)(?:De|Het|Den|The)(?= \p{Lu})/gu;

function isDutch(word: string): boolean {
  return dutchWords.has(word) || /^[mz]'n$/u.test(word);
}

function isEnglish(word: string): boolean {
  return englishWords.has(word) || /^\p{L}+'(?:t|re|ll|ve|d|m)$/u.test(word);
}

/** The one of which there is at least twice as much. */
function clearly(dutch: number, english: number): Language | null {
  if (dutch > 0 && dutch >= 2 * english) return 'nl';
  return english > 0 && english >= 2 * dutch ? 'en' : null;
}

function count(words: readonly string[], isOne: (word: string) => boolean): number {
  return words.filter(isOne).length;
}

function ownWords(words: ReadonlySet<string>, more: string, other: ReadonlySet<string>): ReadonlySet<string> {
  const own = [...words, ...more.split(' ')];
  return new Set(own.filter((word) => word.length > 1 && !inBoth.has(word) && !other.has(word)));
}
