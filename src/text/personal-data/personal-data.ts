import { generalPatterns, individualPatterns } from './individual-words.ts';
import { composed } from '../words/normal-words.ts';
import { addressSpans, emailSpans } from './addresses.ts';
import { nameSpans } from './names.ts';
import { ibanSpans } from './account-numbers.ts';
import { birthDateSpans } from './birth-dates.ts';
import { caseNumberSpans } from './case-numbers.ts';
import { bsnSpans } from './citizen-numbers.ts';
import { phoneSpans } from './telephone-numbers.ts';
import type { Span } from './span.ts';

/** Kinds of personal data that are stopped before storage, log and model (docs/house.md#personal-data). */
export type PersonalData = 'bsn' | 'email' | 'phone' | 'iban' | 'case-number' | 'address' | 'name' | 'birth-date';

/**
 * What overlaps is called by the first of these that found it. Every finder reads the text once with patterns of
 * bounded length, so that hostile text takes time in proportion to its length.
 */
const finders: readonly { kind: PersonalData; mask: string; find: (text: string) => Span[] }[] = [
  { kind: 'email', mask: '[e-mailadres]', find: emailSpans },
  { kind: 'iban', mask: '[rekeningnummer]', find: withDigit(ibanSpans) },
  { kind: 'bsn', mask: '[bsn]', find: withDigit(bsnSpans) },
  { kind: 'phone', mask: '[telefoonnummer]', find: withDigit(phoneSpans) },
  { kind: 'case-number', mask: '[zaaknummer]', find: withDigit(caseNumberSpans) },
  { kind: 'birth-date', mask: '[geboortedatum]', find: withDigit(birthDateSpans) },
  { kind: 'address', mask: '[adres]', find: withDigit(addressSpans) },
  { kind: 'name', mask: '[naam]', find: nameSpans },
];

/** Most questions have no digit, and then none of these finds anything. */
function withDigit(find: (text: string) => Span[]): (text: string) => Span[] {
  return (text) => (/\d/.test(text) ? find(text) : []);
}

/** Each kind once, in a fixed order; empty when the text holds none that we recognise. */
export function findPersonalData(text: string): PersonalData[] {
  const normal = composed(text);
  return finders.filter(({ find }) => find(normal).length > 0).map(({ kind }) => kind);
}

/** The text with a placeholder in the place of everything found. Titles stay: `mevrouw [naam]`. */
export function maskPersonalData(text: string): string {
  const normal = composed(text);
  const found = finders.flatMap(({ mask, find }, rank) => find(normal).map((span) => ({ ...span, mask, rank })));
  found.sort((left, right) => left.start - right.start || left.rank - right.rank);
  const pieces: string[] = [];
  let position = 0;
  for (const { start, end, mask } of found) {
    if (start >= position) pieces.push(normal.slice(position, start), mask);
    position = Math.max(position, end);
  }
  return pieces.join('') + normal.slice(position);
}

/**
 * Whether a question is about one person or household, also when it holds no personal data. Such a question is
 * refused (docs/house.md#personal-data), so in doubt this says yes; a group, in the plural, is what figures are about.
 */
export function asksAboutIndividual(text: string): boolean {
  const rest = composed(text)
    .replace(/\s{1,20}/g, ' ')
    .replaceAll('’', "'")
    .replace(generalPatterns, ' ');
  return individualPatterns.some((pattern) => pattern.test(rest));
}
