import { countrySpecs, isValidIBAN } from 'ibantools';

import type { Span } from './span.ts';

/** Country, check digits, and how it may go on; read up to the length of that country's numbers (ISO 13616). */
const beginning = /(?<![\p{L}\d])([a-z]{2})[ .-]?\d{2}(?=[ .-]?[a-z\d]{2})/giu;
const longestWritten = 70;
/** With a typing error it is still somebody's. */
const dutchShape = /^NL\d\d[A-Z]{4}\d{10}$/;

/** Bank accounts (IBAN), in groups or in one piece. */
export function ibanSpans(text: string): Span[] {
  return [...text.matchAll(beginning)].flatMap(({ index: start, 1: country = '' }) => {
    const chars = countrySpecs[country.toUpperCase()]?.chars;
    const length = chars ? lengthOf(text.slice(start, start + longestWritten), chars) : 0;
    const iban = text
      .slice(start, start + length)
      .replace(/[ .-]/g, '')
      .toUpperCase();
    return isValidIBAN(iban) || dutchShape.test(iban) ? [{ start, end: start + length }] : [];
  });
}

/** How far so many letters and digits reach; 0 when they do not end there, or stand further apart than in groups. */
function lengthOf(written: string, chars: number): number {
  const [whole = ''] = new RegExp(`^(?:[a-z\\d][ .-]?){${chars - 1}}[a-z\\d](?![\\p{L}\\d])`, 'iu').exec(written) ?? [];
  return whole.length;
}
