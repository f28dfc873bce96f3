import { isStopWord, stem, wordsOf } from '../../text/words/dutch-words.ts';
import type { Rarity } from '../../text/words/rarity.ts';
import { kindOfWord } from '../../text/words/word-kinds.ts';
import { wordList } from '../../text/words/word-list.ts';
import type { AskedBefore } from './asked-before.ts';

/**
 * Whether a question that is like an article can be the same one. 'no': it names another number, month or place, or asks how much
 * where the article does not. 'perhaps': it brings a word that the article lacks and hardly anybody uses, or leaves out what
 * the article was asked about.
 */
export type Fit = 'well' | 'perhaps' | 'no';

/**
 * A word that so few of some hundred articles use is what a question is about: 'hulpmiddelen' is no other way to say
 * 'woningaanpassingen'. So is every word of the domain. Calibrated on questions of which one word was changed.
 */
const fewThings = 12;
const shortestPart = 5;

const seasons = new Set(wordList('lente voorjaar zomer herfst najaar winter spring summer autumn winter'));
/** Ways to ask, however rare they are. */
const asking = new Set(
  wordList(`waarom waardoor hoezo waarvandaan vandaan waarop waarin waarvan welk welke wie wanneer reden oorzaak bepaald bepaalde
  vastgesteld houdt zoek zoeken why which when who whose reason cause`),
);
const amount =
  /\b(?:hoeveel|hoe (?:hoog|groot|vaak|veel|staat|gaat|loopt)|wat kost(?:en)?|how (?:many|much|high|large|big|often)|what (?:does|do) .{1,60} cost)\b/iu;

export function fitOf(question: string, article: AskedBefore, rarity: Rarity): Fit {
  const ways = [article.question, ...article.phrasings];
  const named = specificsIn(question);
  const known = new Set(ways.flatMap((text) => [...specificsIn(text)]));
  const asksAmount = amount.test(question);
  if (!named.isSubsetOf(known) || asksAmount !== ways.some((text) => amount.test(text))) return 'no';
  const isWhole = specificsIn(article.question).isSubsetOf(named);
  return isWhole && !bringsSomethingElse(question, [...ways, article.title, article.answer], article, rarity)
    ? 'well'
    : 'perhaps';
}

/** Numbers, months, seasons and places: a question about another one is another question. */
function specificsIn(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text).filter(
      (word) => /^\d/.test(word) || seasons.has(word) || ['<month>', '<place>'].includes(kindOfWord(word)),
    ),
  );
}

function bringsSomethingElse(
  question: string,
  texts: readonly string[],
  { language }: AskedBefore,
  rarity: Rarity,
): boolean {
  const known = [...new Set(texts.flatMap(wordsOf))].map((word) => ({ word, stem: stem(word, language) }));
  return wordsOf(question).some((word) => {
    const own = stem(word, language);
    if (asking.has(word) || isStopWord(word, language)) return false;
    if (rarity.spreadOf(own) > fewThings && kindOfWord(word) === word) return false;
    return !known.some((other) => other.stem === own || shares(own, other.stem));
  });
}

/** 'Afvalmeldingen' is about 'afval'; 'instroom' is not about 'uitstroom'. */
function shares(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    short.length >= shortestPart &&
    (long.startsWith(short.slice(0, Math.max(shortestPart, short.length - 2))) || long.endsWith(short))
  );
}
