import { findPhoneNumbersInText, type PhoneNumber } from 'libphonenumber-js/max';

import type { Span } from './span.ts';

/** What a number is written with, on one line. The library reads such a run once, however long it is. */
const run = /\(?\+?[\d ()./\u00a0\u200b\u2010-\u2015-]{8,}/gu;
/** A number that can be dialled begins with its trunk prefix or its country; without it it is a figure. */
const beginning = /(?<!\d)(?:\+\d|0{1,2}[1-9])/;
const dialled = /^\(?(?:\+|0)/;
const named =
  /(?<!\p{L})(?:tel[.:]|telnr|telefoonnummer|telefoonnr|phone number)(?!\p{L})[.: ]{0,3}(?:is )?(?:nr\.? )?\d(?:[ -]?\d){5,9}(?!\d)(?![.,]\d)/giu;
const date = /^\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d(?!\d)/;

/** Of organisations, which everybody may know; 088 is also what the people at their desks have. */
const publicTypes: ReadonlySet<ReturnType<PhoneNumber['getType']>> = new Set([
  'TOLL_FREE',
  'PREMIUM_RATE',
  'SHARED_COST',
  'VOICEMAIL',
]);

/** Dutch numbers as they are written here, and foreign ones with their country code. */
export function phoneSpans(text: string): Span[] {
  const spans = [...text.matchAll(named)].map((match) => spanOf(match.index, match[0].length));
  for (const { index, 0: written } of text.matchAll(run)) {
    if (!beginning.test(written)) continue;
    // With its neighbours, because a letter against it makes it something else (`GM0363`).
    const from = Math.max(0, index - 1);
    const found = findPhoneNumbersInText(text.slice(from, index + written.length + 1), 'NL');
    for (const { number, startsAt, endsAt } of found) {
      // An open bracket that never closes belongs to the sentence.
      const isOpen = text.charAt(from + startsAt) === '(' && !text.slice(from + startsAt, from + endsAt).includes(')');
      const start = from + startsAt + (isOpen ? 1 : 0);
      const raw = text.slice(start, from + endsAt);
      if (dialled.test(raw) && !date.test(raw) && !isPublic(number)) spans.push(spanOf(start, raw.length));
    }
  }
  return spans;
}

function isPublic(number: PhoneNumber): boolean {
  const type = number.getType();
  return publicTypes.has(type) || (type === 'UAN' && !number.nationalNumber.startsWith('88'));
}

function spanOf(start: number, length: number): Span {
  return { start, end: start + length };
}
