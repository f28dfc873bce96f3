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

/** A postcode alone names a street or a part of one; with a house number it is a front door. */
const postcodeAndNumber = new RegExp(
  `(?<![\\p{L}\\d.,])[1-9]\\d{3} ?([a-z]{2})(?:, ?| ?- ?| (?:(?:huis)?(?:nr\\.?|nummer) ?)?)(${houseNumber})`,
  'giu',
);
const numberAndPostcode = new RegExp(
  `(?<![\\p{L}\\d])(?!(?:[Ww]eek|[Ww]ijk|[Qq]|[Tt]abel|[Gg]roep|[Cc]ode) )\\p{L}[\\p{L}'’-]{2,40} (${houseNumber}),? {1,2}[1-9]\\d{3} ?(?!EU|NL|VS|EN)[A-Z]{2}(?![\\p{L}\\d])`,
  'gu',
);
const wordsOfTwo =
  /^(?:en|nl|eu|uk|us|vs|in|op|om|at|on|of|te|tm|is|al|de|er|we|ce|km|kg|mm|cm|ml|kb|mb|gb|tb|px|kw|mw|pk|pw|ha|to)$/i;

export function addressSpans(text: string): Span[] {
  const streets = addresses.flatMap((shape) => [...text.matchAll(shape)].filter((match) => isAddress(text, match)));
  const codes = [...text.matchAll(postcodeAndNumber)].filter(
    (match) => !wordsOfTwo.test(match[1] ?? '') && !isYear(match[2] ?? '') && !isCount(text, match),
  );
  const behind = [...text.matchAll(numberAndPostcode)].filter((match) => !isYear(match[1] ?? ''));
  const found = [...streets, ...codes, ...behind]
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
    .toSorted((left, right) => left.start - right.start);
  return isListOfCounts(text, found) ? [] : found;
}

const betweenCounts =
  /^\s{0,3}(?:[,;/&|\n\t]|en|and|tegenover|versus|vs\.?|tegen)\s{0,3}(?:(?:in|de|het|op|voor)\s){0,2}$/iu;
const oneMore = /^\s{0,3}[,;|\n\t]\s{0,3}\p{Lu}[\p{L} '’-]{2,30} \d{1,4}(?![\p{L}\d])/u;
const oneMoreBefore = /(?:^|[^\p{L}])\p{Lu}[\p{L}'’-]{2,30} \d{1,4}\s{0,3}[,;|\n\t]\s{0,3}$/u;
const livingThere =
  /(?<!\p{L})(?:woon|woont|wonend|wonende|wonen|woonachtig|verblijft|adres|adressen|mevrouw|mevr|mvr|meneer|dhr|cliënt|gezin|lives|living|address)(?!\p{L})/iu;
const counting =
  /(?<!\p{L})(?:meldingen|aantal|aantallen|hoeveel|verschil|veel|meer|minder|vergelijk\p{L}{0,3}|cijfers?|per straat|klachten|incidenten|gemiddelde?|totaal|percentage|overlast|reports|many|more|less|average)(?!\p{L})/iu;

/**
 * `Dorpsstraat 23, Kerkstraat 19, Molenweg 17`: numbers behind streets in a row are counts, unless somebody lives there.
 * Two are counts only where the text says that it counts.
 */
function isListOfCounts(text: string, found: readonly Span[]): boolean {
  if (found.length < 2 || livingThere.test(text)) return false;
  const isRow = found.every(({ start }, place) => {
    const previous = found[place - 1];
    return previous === undefined || (start - previous.end < 30 && betweenCounts.test(text.slice(previous.end, start)));
  });
  const [first] = found;
  const last = found.at(-1);
  const goesOn =
    first &&
    last &&
    (oneMoreBefore.test(text.slice(0, first.start).slice(-60)) || oneMore.test(text.slice(last.end, last.end + 60)));
  return isRow && (found.length > 2 || goesOn === true || counting.test(text));
}

function isAddress(text: string, match: RegExpExecArray): boolean {
  const name = match[0].toLowerCase();
  if (commonStreetLikeWords.some((word) => name.startsWith(word) && /^[^\p{L}]/u.test(name.slice(word.length))))
    return false;
  return !isYear(match[1] ?? '') && !isCount(text, match);
}

/** A word for what is counted stands behind it: `Dorpsstraat 12 meldingen`. */
function isCount(text: string, { index, 0: { length } }: RegExpExecArray): boolean {
  const next = /^\s(\p{L}+)/u.exec(text.slice(index + length, index + length + 40))?.[1];
  return next !== undefined && countedWords.has(next.toLowerCase());
}

function isYear(number: string): boolean {
  return /^(?:19[5-9]|20[0-4])\d$/.test(number);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
