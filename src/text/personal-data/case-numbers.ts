import type { Span } from './span.ts';

const about =
  'zaak|dossier|meldings?|cliënt|client|klant|casus|case|aanvraag|beschikkings?|personeels|patiënt|patient|debiteuren|debiteur|paspoort|rijbewijs|relatie|burger';
const value = '((?:\\p{L}{1,4}[-/. ]?)?\\d[\\d./-]{1,20}\\d)(?![\\p{L}\\d])';

/** Numbers under which a municipality keeps one person or case, when they are called that; the IND's V-nummer too. */
const shapes: readonly RegExp[] = [
  `(?<!\\p{L})(?:v-?(?:nummer|nr)|(?:${about})[- ]?(?:nummer|nr)|case number|client number)(?!\\p{L})\\.?(?: is| =)?[:#]? ?(?:nr\\.? )?${value}`,
  `(?<![\\p{L}\\d])(Z[-/]?(?:19|20)?\\d\\d[-/.]\\d{3,8})(?![\\p{L}\\d])`,
].map((source) => new RegExp(source, 'giu'));

export function caseNumberSpans(text: string): Span[] {
  return shapes.flatMap((shape) =>
    [...text.matchAll(shape)].map((match) => {
      const end = match.index + match[0].length;
      return { start: end - (match[1] ?? '').length, end };
    }),
  );
}
