import { commonStreetLikeWords, countedWords, streetEndings, weakStreetEndings } from './words.ts';
import type { Span } from './span.ts';

/** Longest parts that mail servers accept (RFC 5321, 4.5.3.1). */
const longestMailbox = 64;
const mailboxBefore = /[\p{L}\d._%+'-]{1,64}$/u;
const domainAfter = /@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}/uy;

export function emailSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const mailbox = mailboxBefore.exec(text.slice(Math.max(0, at - longestMailbox), at));
    domainAfter.lastIndex = at;
    const domain = domainAfter.exec(text);
    if (mailbox !== null && domain !== null) spans.push({ start: at - mailbox[0].length, end: at + domain[0].length });
  }
  return spans;
}

const houseNumber =
  '\\d{1,4}(?:(?: ?[-/] ?\\d{1,4}|[-/ ]?[a-hA-H]|-?(?:bis|hs|III|II))(?![\\p{L}\\d]))?(?![\\p{L}\\d%])(?![.,]\\d)(?! ?%)';
const strong = streetEndings.join('|');
const weak = weakStreetEndings.join('|');
const toNumber = '(?: (?:nr\\.?|nummer|no\\.?))? {1,2}';
const livesAt =
  "(?:woont|wonend|wonende|woonachtig|verblijft|adres|lives|living|address)(?!\\p{L}):?(?: (?:is|op|aan|at|te))?(?: (?:de|het|'t))?";

/**
 * A street is known by its ending. Endings that neighbourhoods share (`-park`, `-veld`) count only when somebody lives
 * there or a number is called one, because `Bloemenpark 12` in a list of figures is a count.
 */
const addresses: readonly RegExp[] = [
  `(?<![\\p{L}\\d])(?:\\p{L}[\\p{L}'’-]{2,40}(?:${strong})|str\\.)${toNumber}(${houseNumber})`,
  `(?<![\\p{L}\\d])\\p{L}[\\p{L}'’-]{2,40}str\\.? {0,2}(${houseNumber})`,
  `(?<![\\p{L}\\d])\\p{Lu}\\p{L}{2,30} (?:${[...streetEndings, ...weakStreetEndings].map(capital).join('|')}) {1,2}(${houseNumber})`,
  `(?<![\\p{L}\\d])[Ll]aan van(?: (?:de|den|der|het|'t))?(?: \\p{Lu}[\\p{L}'’-]{1,30}){1,3}${toNumber}(${houseNumber})`,
  `(?<![\\p{L}\\d])\\p{Lu}[\\p{L}'’-]{2,40}(?:${weak}) (?:nr\\.?|nummer) ?(${houseNumber})`,
  `(?<!\\p{L})${livesAt} \\p{Lu}[\\p{L}'’-]{1,40}(?: \\p{L}[\\p{L}'’-]{0,40}){0,3}${toNumber}(${houseNumber})`,
  `(?<![\\p{L}\\d.,])()\\d{1,4}[a-z]? \\p{Lu}\\p{L}{2,30} (?:Street|Road|Lane|Avenue|Drive)(?!\\p{L})`,
].map((source) => new RegExp(source, 'gu'));

const postcode = /(?<![\p{L}\d.,])([1-9]\d{3})( ?)([A-Z]{2})(?![\p{L}\d])/gu;
const lowerPostcode = /(?<![\p{L}\d.,])([1-9]\d{3})([a-z]{2})(?![\p{L}\d])/gu;
const namedPostcode = /(?<!\p{L})postcode(?!\p{L}):? {0,2}([1-9]\d{3} ?[a-z]{2})(?![\p{L}\d])/giu;
const wordsOfTwo =
  /^(?:EN|NL|EU|UK|US|VS|IN|OP|OF|TE|TM|IS|AL|DE|ER|WE|CE|KM|KG|MM|CM|ML|KB|MB|GB|TB|PX|KW|MW|PK|PW|PJ|HA)$/i;

export function addressSpans(text: string): Span[] {
  const streets = addresses.flatMap((shape) => [...text.matchAll(shape)].filter((match) => isAddress(text, match)));
  const codes = [...text.matchAll(postcode), ...text.matchAll(lowerPostcode)].filter((match) => {
    const letters = match[3] ?? match[2] ?? '';
    const isSpaced = match[2] === ' ';
    return (
      !wordsOfTwo.test(letters) ||
      (isSpaced && letters === letters.toUpperCase() && !isYear(match[1] ?? '') && !isUnit(letters))
    );
  });
  return [...streets, ...codes, ...text.matchAll(namedPostcode)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

function isAddress(text: string, match: RegExpExecArray): boolean {
  const name = match[0].toLowerCase();
  if (commonStreetLikeWords.some((word) => name.startsWith(word) && /^[^\p{L}]/u.test(name.slice(word.length))))
    return false;
  if (isYear(match[1] ?? '')) return false;
  const next = /^\s(\p{L}+)/u.exec(text.slice(match.index + match[0].length, match.index + match[0].length + 40))?.[1];
  return next === undefined || !countedWords.has(next.toLowerCase());
}

function isYear(number: string): boolean {
  return /^(?:19[5-9]|20[0-4])\d$/.test(number);
}

function isUnit(letters: string): boolean {
  return /^(?:KM|KG|KB|MB|GB|TB|KW|MW)$/.test(letters);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
