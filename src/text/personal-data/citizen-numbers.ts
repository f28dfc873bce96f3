import type { Span } from './span.ts';

/** Written as 111222333, 11122233, 111.222.333 or 1112.22.333. Looser grouping is what pasted series look like. */
const bsnShape = /(?<!\d)(?:\d{3}([ .-])\d{3}\1\d{3}|\d{4}([ .-])\d{2}\2\d{3}|\d{8,9})(?!\d)/g;
const namedBsn =
  /(?<!\p{L})(?:bsn(?:['’]?s)?|burgerservicenummers?|sofi(?:nummers?)?)(?!\p{L})\D{0,20}(\d(?:[ .-]?\d){7,8})(?!\d)/giu;
const bsnHeader =
  /(?<!\p{L})(?:bsn(?:['’]?s)?|bsn-?nummers?|burgerservicenummers?|sofinummers?)(?!\p{L})[^\n]{0,200}\n/iu;

const amountBefore = /(?:[€$£]\s?|[\p{L}\d]|\d\.)$/u;
const decimalBefore = /(?:^|[^\d,.])(\d{1,9}),$/;
const amountAfter = /^(?:\.\d|(?:,\d{1,2})?\s?(?:%|€|eur|mln|miljoen|inwoners|personen|huishoudens|woningen))/i;
/** Money, and numbers of organisations and things, some of which pass the same check (an RSIN does by law). */
const somethingElseBefore =
  /(?:budget|begro(?:ot|ting)|kosten|bedrag|uitgaven|inkomsten|lasten|baten|subsidie|saldo|omzet|kvk|rsin|btw|factuur|order|artikel|ticket|incident|tabel|agb)\p{L}{0,12}(?:[ :=-]|is|was|van|nr\.?|nummer|(?:19|20)\d\d){0,6}$|https?:\S{0,200}$/iu;

/**
 * A number that passes the check of a BSN, or that is called one; a wrongly typed BSN is about somebody too. A whole
 * field of a row is a number of its own, whatever parts the fields: a comma before or behind it makes no decimals of it.
 */
export function bsnSpans(text: string): Span[] {
  const isHeaded = bsnHeader.test(text);
  const named = [...text.matchAll(namedBsn)].map((match) => spanOf(match, match[0].length - (match[1] ?? '').length));
  const checked = [...text.matchAll(bsnShape)].filter((match) => {
    const separator = match[1] ?? match[2];
    const before = text.slice(Math.max(0, match.index - 240), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 18);
    if (amountBefore.test(before.slice(-2)) || amountAfter.test(after) || isDecimals(before, after)) return false;
    if (separator !== undefined && goesOn(separator, before, after)) return false;
    if (isCompactDate(match[0]) || somethingElseBefore.test(before)) return false;
    return isHeaded || passesElevenTest(match[0].replace(/\D/g, ''));
  });
  return named.concat(checked.map((match) => spanOf(match)));
}

/** `0,111222333` at the end of a row; a second comma makes it a field between two others. */
function isDecimals(before: string, after: string): boolean {
  return decimalBefore.exec(before)?.[1] === '0' && !/^,\S/.test(after);
}

/** A fourth group after the third: a series such as `120 115 118 122`. */
function goesOn(separator: string, before: string, after: string): boolean {
  return (
    (before.endsWith(separator) && /\d.$/.test(before)) || (after.startsWith(separator) && /\d/.test(after.charAt(1)))
  );
}

/** 9a + 8b + ... + 2h - i is a multiple of 11 (Besluit burgerservicenummer, art. 2); the first 0 may be left out. */
function passesElevenTest(digits: string): boolean {
  const all = Array.from(digits.padStart(9, '0'), Number);
  const sum = all.reduce((total, digit, place) => total + digit * (place === 8 ? -1 : 9 - place), 0);
  return sum % 11 === 0 && sum !== 0;
}

function isCompactDate(shape: string): boolean {
  const yearFirst = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
  const dayFirst = /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d$/;
  return yearFirst.test(shape) || dayFirst.test(shape);
}

function spanOf(match: RegExpExecArray, skipped = 0): Span {
  return { start: match.index + skipped, end: match.index + match[0].length };
}
