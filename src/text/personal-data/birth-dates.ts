import type { Span } from './span.ts';

const month = '(?:jan|feb|mrt|maart|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec|march)[a-z]{0,9}\\.?';
const numbers = '\\d{1,2}[-./ ]\\d{1,2}[-./ ](?:19|20)?\\d\\d|(?:19|20)\\d\\d-\\d\\d?-\\d\\d?';
const day = `(?:${numbers}|\\d{1,2}(?:e|th|st|nd|rd)? ${month},? \\d{4}|${month} \\d{1,2},? \\d{4})`;
const place = "(?:(?:den|de|het|'s|’s)[ -])?[\\p{L}'’-]{2,30}";
const called =
  '(?:geboren|geb(?:oorte)?[-. ]{0,2}dat(?:um|a)?|geb|gebdat|born|date of birth|birth ?date|dob)(?!\\p{L})[.:]{0,2}\\s{0,3}(?:is\\s|=\\s?)?';

/** `geboren voor 01-01-2005` describes a group and stays: between the word and the date only a place or `op` may stand. */
const shapes: readonly RegExp[] = [
  `(?<!\\p{L})${called}(?:(?:op|on|d\\.d\\.)\\s)?(${day}(?:,? te ${place})?)(?!\\d)`,
  `(?<!\\p{L})${called}((?:te|in) ${place},? (?:(?:op|on|d\\.d\\.)\\s)?${day})(?!\\d)`,
  `(?<!\\d)(${day})\\s{0,2}\\(?geboren(?!\\p{L})`,
].map((source) => new RegExp(source, 'giu'));

const header = /(?<!\p{L})(?:geboortedat(?:um|a)|geb\.? ?dat(?:um)?\.?|date of birth|dob)(?!\p{L})[^\n]{0,200}\n/iu;
const field = new RegExp(`(?<=^|[\\n\\t;,|]) ?"?(${numbers})(?="?(?:$|[ \\r\\n\\t;,|]))`, 'gu');

/** With the place of birth that stands beside it. Under a header every date of the rows is one. */
export function birthDateSpans(text: string): Span[] {
  const all = header.test(text) ? [...shapes, field] : shapes;
  return all.flatMap((shape) =>
    [...text.matchAll(shape)].map((match) => {
      const start = match.index + match[0].indexOf(match[1] ?? '');
      return { start, end: start + (match[1] ?? '').length };
    }),
  );
}
