import type { Span } from './span.ts';

/** Written as 111222333, 11122233, 111.222.333 or 1112.22.333. Looser grouping is what pasted series look like. */
const bsnShape = /(?<!\d)(?:\d{3}([ .-])\d{3}\1\d{3}|\d{4}([ .-])\d{2}\2\d{3}|\d{8,9})(?!\d)/g;
const namedBsn = /(?<!\p{L})(?:bsn|burgerservicenummer|sofi(?:nummer)?)(?!\p{L})\D{0,20}(\d(?:[ .-]?\d){7,8})(?!\d)/giu;
const amountBefore = /(?:[€$£]\s?|[\p{L}\d]|\d[.,])$/u;
const amountAfter = /^(?:,\d|\.\d|\s?(?:%|€|eur|mln|miljoen|inwoners|personen|huishoudens|woningen))/i;

/** A number that passes the check of a BSN, or that is called one; a wrongly typed BSN is about somebody too. */
export function bsnSpans(text: string): Span[] {
  const named = [...text.matchAll(namedBsn)].map((match) => spanOf(match, match[0].length - (match[1] ?? '').length));
  const checked = [...text.matchAll(bsnShape)].filter((match) => {
    const separator = match[1] ?? match[2];
    const before = text.slice(Math.max(0, match.index - 2), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 15);
    if (amountBefore.test(before) || amountAfter.test(after)) return false;
    if (separator !== undefined && goesOn(separator, before, after)) return false;
    return passesElevenTest(match[0].replace(/\D/g, '')) && !isCompactDate(match[0]);
  });
  return named.concat(checked.map((match) => spanOf(match)));
}

/** A fourth group after the third: a series such as `120 115 118 122`. */
function goesOn(separator: string, before: string, after: string): boolean {
  return (
    (before.endsWith(separator) && /\d/.test(before)) || (after.startsWith(separator) && /\d/.test(after.charAt(1)))
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

const noDigitAfter = '(?![\\d])(?![.,]\\d)';
const gap = '[ .\\-/\\u00a0]{0,3}';
const shortArea = '(?:1[035]|2[0346]|3[03568]|4[03-6]|5[0358]|7\\d|8[24578]|91)';
/** The area code has to be a real one: `week 01 02 03 04 05` has ten digits too. Mobile numbers go on with 1-5 or 8. */
const phoneShapes: readonly RegExp[] = [
  `(?<![\\d+])(?:(?:\\+|00)31${gap}(?:\\(0\\)${gap})?6|06)${gap}[1-58](?:${gap}\\d){7}${noDigitAfter}`,
  `(?<!\\d)(?:\\+|00)31${gap}(?:\\(0\\)${gap})?[1-9](?:${gap}\\d){8}${noDigitAfter}`,
  `(?<![\\d\\p{L}+])\\(?0${shortArea}\\)?${gap}[1-9](?:[ .-]?\\d){6}${noDigitAfter}`,
  `(?<![\\d\\p{L}+])\\(?0[1-5]\\d\\d\\)?${gap}[1-9](?:[ .-]?\\d){5}${noDigitAfter}`,
  `(?<!\\d)(?:\\+|00)(?:32|33|34|39|40|44|48|49|90|212|213|359|380|597|963)(?:[ .\\-()]{0,2}\\d){8,10}${noDigitAfter}`,
  `(?<!\\p{L})(?:tel[.:]|telnr|telefoonnummer|telefoonnr|phone number)(?!\\p{L})[.: ]{0,3}(?:is )?(?:nr\\.? )?\\d(?:[ -]?\\d){5,9}${noDigitAfter}`,
].map((source) => new RegExp(source, 'giu'));

export function phoneSpans(text: string): Span[] {
  return phoneShapes.flatMap((shape) => [...text.matchAll(shape)].map((match) => spanOf(match)));
}

const month = '(?:jan|feb|mrt|maart|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec|march)[a-z]{0,9}\\.?';
const day = `(?:\\d{1,2}[-./ ]\\d{1,2}[-./ ](?:19|20)?\\d\\d|(?:19|20)\\d\\d-\\d\\d?-\\d\\d?|\\d{1,2}(?:e|th|st|nd|rd)? ${month},? \\d{4}|${month} \\d{1,2},? \\d{4})`;
/** `geboren voor 01-01-2005` describes a group and stays: between the word and the date only `op` may stand. */
const birthDates: readonly RegExp[] = [
  `(?<!\\p{L})(?:geboren|geb|geboortedatum|geb\\.?datum|gebdat|born|date of birth|birth date|dob)(?!\\p{L})[.:]?\\s{0,3}(?:is\\s|=\\s?)?(?:op\\s|on\\s|d\\.d\\.\\s)?(${day})(?!\\d)`,
  `(?<!\\d)(${day})\\s{0,2}\\(?geboren(?!\\p{L})`,
].map((source) => new RegExp(source, 'giu'));

export function birthDateSpans(text: string): Span[] {
  return birthDates.flatMap((shape) =>
    [...text.matchAll(shape)].map((match) => {
      const start = match.index + match[0].indexOf(match[1] ?? '');
      return { start, end: start + (match[1] ?? '').length };
    }),
  );
}

function spanOf(match: RegExpExecArray, skipped = 0): Span {
  return { start: match.index + skipped, end: match.index + match[0].length };
}
