import { wordsOf } from '../../text/words/dutch-words.ts';
import { errorsAllowed, errorsBetween } from '../../text/words/similar-words.ts';

export type FoundArea =
  | { readonly kind: 'none' }
  | { readonly kind: 'area'; readonly area: string }
  /** The question names more than one, in the order of the question. */
  | { readonly kind: 'several'; readonly areas: readonly string[] };

const kindsOfArea = new Set(['wijk', 'buurt', 'stadsdeel', 'dorp', 'kern', 'gebied', 'district', 'neighbourhood']);
const articles = new Set(['de', 'het', 't']);
const long = 6;
const beforeArea = new Set([...kindsOfArea, 'in', 'van', 'uit', 'voor', 'naar', 'of', 'for']);
/** `Noord en Akkers`: behind one area another is expected. */
const betweenAreas = new Set(['en', 'of', 'dan', 'vs', 'versus', 'tegenover', 'and', 'or', 'than']);

/**
 * The neighbourhood a question names. The longest name wins, so that `Noord-Oost` is not `Noord`. A name may lose its
 * article only where a place is expected: `in Berg` may be De Berg, `een berg meldingen` is not.
 */
export function findArea(question: string, areas: readonly string[]): FoundArea {
  const words = wordsOf(question);
  const names = namesOf(areas);
  const found: string[] = [];
  let behind = -1;
  for (let at = 0; at < words.length; at++) {
    const isExpected =
      beforeArea.has(words[at - 1] ?? '') || (behind === at - 1 && betweenAreas.has(words[behind] ?? ''));
    const named = names.find(({ name }) => lengthAt(words, at, name, isExpected) > 0);
    if (named === undefined) continue;
    if (!found.includes(named.area)) found.push(named.area);
    at += lengthAt(words, at, named.name, isExpected) - 1;
    behind = at + 1;
  }
  const [area, ...others] = found;
  if (area === undefined) return { kind: 'none' };
  return others.length > 0 ? { kind: 'several', areas: found } : { kind: 'area', area };
}

interface Name {
  readonly area: string;
  readonly name: readonly string[];
}

/** Kept as long as its list, because every question is held against the same one. */
const kept = new WeakMap<readonly string[], readonly Name[]>();

/** Longest first. */
function namesOf(areas: readonly string[]): readonly Name[] {
  const known = kept.get(areas);
  if (known !== undefined) return known;
  const names = areas
    .map((area) => ({ area, name: nameOf(area) }))
    .filter(({ name }) => name.length > 0)
    .sort((left, right) => right.name.length - left.name.length);
  kept.set(areas, names);
  return names;
}

/** `Wijk De Hoven` is called De Hoven too. */
function nameOf(area: string): readonly string[] {
  const words = wordsOf(area);
  return words.length > 1 && kindsOfArea.has(words[0] ?? '') && !/^\d+$|^\p{L}$/u.test(words[1] ?? '')
    ? words.slice(1)
    : words;
}

/** How many words of the question the name takes at this place, without its article where a place is expected; 0 when it is not there. */
function lengthAt(words: readonly string[], at: number, name: readonly string[], isExpected: boolean): number {
  if (isAt(words, at, name, 0)) return name.length;
  if (name.length === 1 || !articles.has(name[0] ?? '')) return 0;
  // `eD Akkers`: the article itself was typed wrong.
  if (isAt(words, at + 1, name, 1) && errorsBetween(words[at] ?? '', name[0] ?? '', 1) !== null) return name.length;
  return isExpected && isAt(words, at, name, 1) ? name.length - 1 : 0;
}

/** Whether the words from this place on are those of the name from its first, or second, on. */
function isAt(words: readonly string[], at: number, name: readonly string[], from: number): boolean {
  for (let place = from; place < name.length; place++)
    if (!isSame(words[at + place - from] ?? '', name[place] ?? '')) return false;
  return true;
}

function isSame(word: string, name: string): boolean {
  if (word === name) return true;
  const most = errorsAllowed(Math.min(word.length, name.length));
  if (most === 0) return false;
  if (word.charAt(0) === name.charAt(0)) return errorsBetween(word, name, most) !== null;
  // Another word seldom differs in its first letter alone, when it is long.
  return name.length >= long && (word.slice(1) === name.slice(1) || word === name.slice(1));
}
