import { dutchStopWords } from '../words/dutch-stop-words.ts';
import { englishStopWords } from '../words/english-stop-words.ts';
import {
  ambiguousTitles,
  casedTitles,
  dottedTitles,
  familyNames,
  notNames,
  residentTitles,
  strongTitles,
  tradeWords,
} from './words.ts';
import { fold } from '../words/normal-words.ts';
import type { Span } from './span.ts';

const initials = '(?:\\p{L}\\p{Ll}?\\.\\s?){0,5}';
const particle =
  "(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]en|[Tt]er|[Tt]e|[Hh]et|['’]t|[Ee]l|[Aa]l|[Bb]en|[Vv]on|[Dd]i|[Dd]a|[Ll]a|[Ll]e|[Dd]u)\\s)";
const properName = "\\p{Lu}[\\p{L}'’-]{1,40}";
const following = `(?:\\s${particle}{0,3}${properName}){0,3}`;

/** Sticky: read from where a title ended. */
const namedProperly = new RegExp(
  `(?<initials>${initials})(?<particles>${particle}{0,3})(?<name>${properName})(?<more>${following})`,
  'uy',
);
const namedAnyhow = new RegExp(
  `(?<initials>${initials})(?<particles>${particle}{0,3})(?<name>\\p{L}[\\p{L}'’-]{2,40})${following}`,
  'uy',
);

/** `mevrouw K.`: half a name still points at somebody. */
const onlyInitials = /(?:\p{Lu}\.\s?){1,5}/uy;

const titles = new Map<string, 'strong' | 'cased' | 'dotted' | 'resident'>([
  ...residentTitles.map((title) => [title, 'resident'] as const),
  ...casedTitles.map((title) => [title, 'cased'] as const),
  ...dottedTitles.map((title) => [title, 'dotted'] as const),
  ...strongTitles.map((title) => [title, 'strong'] as const),
]);
const titlePattern = new RegExp(
  `(?<![\\p{L}\\d@.])(?:de heer|${[...titles.keys()].join('|')})(?!\\p{L})(?<dot>\\.?)(?<space>:?\\s{0,3})`,
  'giu',
);

/** Somebody is called something: `zij heet Fatima`, `een jongen genaamd Kees`. */
const calledPattern = new RegExp(
  `(?<!\\p{L})(?:(?:hij|zij|ze|cliënt|client|klant|mevrouw|meneer|moeder|vader|zoon|dochter|jongen|meisje|kind|inwoner|persoon) heet|genaamd|met de naam|mijn naam is|my name is) (${properName}${following})`,
  'gu',
);
/** `Naam: Jansen`, `voornaam = Fatima`; of `Naam: Instroom` the trade says that it is none. */
const labelledPattern = new RegExp(
  `(?<!\\p{L})(?:[Nn]aam|NAAM|[Aa]chternaam|[Vv]oornaam|[Rr]oepnaam|[Nn]ame|[Ss]urname)(?: (?:cliënt|client|klant|inwoner|kind|aanvrager|medewerker))?\\s?[:=]\\s{0,3}(?<written>${initials}${particle}{0,3}(?<name>${properName})${following})(?=\\s{0,3}(?:$|[.,;|)\\n]))`,
  'gu',
);
/** Without a title only what cannot be anything else: initials with a particle. */
const initialled = new RegExp(
  `(?<![\\p{L}\\d.])(?:\\p{Lu}\\.\\s?){1,4}(?:(?:van|de|der|den|ten|ter|el)\\s){1,3}\\p{Lu}\\p{Ll}[\\p{L}'’-]{0,40}`,
  'gu',
);

export function nameSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(titlePattern)) {
    const end = match.index + match[0].length;
    const length = nameLength(text, match, end);
    if (length > 0) spans.push({ start: end, end: end + length });
  }
  for (const match of text.matchAll(calledPattern)) {
    const end = match.index + match[0].length;
    spans.push({ start: end - (match[1] ?? '').length, end });
  }
  for (const { index, 0: whole, groups } of text.matchAll(labelledPattern)) {
    const { written = '', name = '' } = groups ?? {};
    const end = index + whole.length;
    if (!isNoName(name) && !isAbbreviation(name) && !tradeWords.test(name.toLowerCase()))
      spans.push({ start: end - written.length, end });
  }
  for (const { index, 0: found } of text.matchAll(initialled)) spans.push({ start: index, end: index + found.length });
  return spans.filter((span) => !isAuthor(text, span));
}

/** `rapport J. de Vries e.a. 2021`, `Jansen (2020)`: who wrote a source is named for that. */
function isAuthor(text: string, { start, end }: Span): boolean {
  return (
    /^,?\s?(?:e\.\s?a\.|et al|c\.s\.|(?:&|en|and) \p{Lu}[^.]{1,40}\(?(?:19|20)\d\d|\((?:19|20)\d\d|,? (?:19|20)\d\d\))/u.test(
      text.slice(end, end + 60),
    ) ||
    /(?:^|[^\p{L}])(?:rapport|artikel|boek|publicatie|bron|studie|paper|proefschrift|scriptie|auteurs?|author|report|article)(?: van| door| by| of|:)?(?: (?:prof|dr|drs|mr|ir)\.?){0,2} $/iu.test(
      text.slice(Math.max(0, start - 40), start),
    )
  );
}

/** Length of the name after a title; 0 when what follows is no name. */
function nameLength(text: string, match: RegExpExecArray, end: number): number {
  const hasDot = match.groups?.['dot'] === '.';
  if (match.groups?.['space'] === '' && !hasDot) return 0;
  const title = match[0].toLowerCase().replace(/[.:\s]+$/, '');
  const kind = titles.get(title) ?? 'strong';
  if (isSomethingElse(text, match, title)) return 0;
  const proper = properNameAt(text, end);
  const isName = proper !== null && !isNoName(proper.name) && !isTrade(proper);
  switch (kind) {
    case 'cased':
      return isName && !isAbbreviation(proper.name) && !(hasDot && !/^(?:dr|drs|prof|fam)$/.test(title))
        ? proper.length
        : 0;
    case 'dotted':
      return isName && hasDot ? proper.length : 0;
    case 'resident':
      return isName && proper.isFull ? proper.length : 0;
    case 'strong':
      if (
        proper !== null &&
        (isName || isWrittenAsName(proper.name)) &&
        !(ambiguousTitles.has(title) && isTrade(proper))
      )
        return proper.length;
      return anyNameLength(text, end, ambiguousTitles.has(title) && !hasDot);
  }
}

interface ProperName {
  readonly name: string;
  readonly length: number;
  /** It has initials or a second part. */
  readonly isFull: boolean;
  readonly hasParticle: boolean;
}

function isTrade({ name, hasParticle }: ProperName): boolean {
  return !hasParticle && tradeWords.test(name.toLowerCase());
}

function properNameAt(text: string, at: number): ProperName | null {
  namedProperly.lastIndex = at;
  const found = namedProperly.exec(text);
  if (found === null) return null;
  const isFull = found.groups?.['initials'] !== '' || found.groups?.['more'] !== '';
  return {
    name: found.groups?.['name'] ?? '',
    length: found[0].length,
    isFull,
    hasParticle: found.groups?.['particles'] !== '',
  };
}

/** `al` and `de` stand before much else. */
const surelyParticle = /^(?:van|von|el|ten|ter|den|der)\s/i;
const verbBehind =
  /^\s{1,3}(?:heeft|had|wacht|wachtte|krijgt|kreeg|is|was|wil|wilde|kan|kon|moet|moest|mag|zegt|zei|woont|belde|belt|vraagt|vroeg|komt|kwam|gaat|ontvangt|wordt|werd|uit|has|wants)(?!\p{L})/u;
const ofSomebody = /(?:^|\s)(?:van|voor|met|aan|bij|door|over|of|for) \p{L}+\.? ?$/iu;
const endOfClause = /^\s{0,3}(?:$|[,.?!;)])/u;

/**
 * In small letters a name is known by its particle, as a common one, or by what stands behind it: `mevrouw yildiz wacht`.
 * In `heeft mevrouw recht op` nobody is named.
 */
function anyNameLength(text: string, at: number, isAmbiguous: boolean): number {
  namedAnyhow.lastIndex = at;
  const found = namedAnyhow.exec(text);
  const before = text.slice(Math.max(0, at - 30), at);
  const { name = '', initials: letters = '', particles = '' } = found?.groups ?? {};
  if (found !== null && !isNoName(name) && (particles !== '' || !tradeWords.test(name.toLowerCase()))) {
    const isKnown = name !== name.toLowerCase() || familyNames.has(fold(name)) || letters !== '';
    const isParted = surelyParticle.test(particles);
    const after = text.slice(at + found[0].length, at + found[0].length + 20);
    const isTold = verbBehind.test(after) || (ofSomebody.test(before) && endOfClause.test(after));
    if (isKnown || isParted || (isTold && !isAmbiguous)) return found[0].length;
  }
  onlyInitials.lastIndex = at;
  return onlyInitials.exec(text)?.[0].length ?? 0;
}

function isNoName(word: string): boolean {
  const lower = word.toLowerCase().replace(/(?<=.{2})['’-].*$/, '');
  return notNames.has(lower) || dutchStopWords.has(lower) || englishStopWords.has(lower);
}

/** Mrs May, meneer Best: after such a title one capital makes a name of any word. */
function isWrittenAsName(word: string): boolean {
  return /^\p{Lu}[\p{Ll}'’-]/u.test(word);
}

function isAbbreviation(word: string): boolean {
  return word.length > 1 && word.length < 6 && word === word.toUpperCase();
}

/** `12 MW`, `MS Teams`, `HR`, a `per inwoner` figure, and the `MR` of a school. */
function isSomethingElse(text: string, match: RegExpExecArray, title: string): boolean {
  const written = match[0].replace(/[.:\s]+$/, '');
  if (/^(?:MS|MR|HR|DR|IR|DS|ING|BC|MEJ|miss)$/.test(written)) return true;
  const before = text.slice(Math.max(0, match.index - 5), match.index).toLowerCase();
  if (/\d\s?$/.test(before) && title.length < 4) return true;
  return /(?:^|[^\p{L}])per $/u.test(before);
}
