import type { Span } from '../../personal-data/span.ts';
import type { LeftOutReason, OwnNumbers, OwnPeriod } from '../account.ts';
import { type Element, elementsOf, text } from '../elements.ts';
import { figuresOf, habitIn } from '../figures.ts';
import { pastedText } from '../glued-rows.ts';
import { gridIn } from '../grid.ts';
import { partsOf } from '../parts-of-whole.ts';
import { readTokens } from '../read-tokens.ts';
import type { NumberUnit, Token } from '../tokens.ts';

/** A number of a text as it was told. */
export interface Mention extends Span {
  readonly value: number;
  readonly unit: NumberUnit;
  readonly sign: '' | '+' | '-';
  /** Why it is no figure of a row: it is a total, a target, a change. */
  readonly reason: LeftOutReason | null;
  /** The words right before it in its clause, as they are written; empty without. */
  readonly label: string;
  readonly period: OwnPeriod | null;
  /** The telling words right before and behind it. */
  readonly before: string;
  readonly after: string;
}

/** A part of a whole that a text gives. */
export interface ToldShare {
  readonly part: Mention;
  readonly whole: Mention;
  /** How many: of `60% van 30` 18. */
  readonly count: number;
  /** 0-100, when the part was given as a percentage. */
  readonly percentage: number | null;
  readonly label: string;
  readonly period: OwnPeriod | null;
}

/**
 * What a text tells, so that the relation between its numbers can be looked for in its words: `words` is the folded
 * text in which `#` stands for a number (`#%`, `#e` money, `#d` days, `#p` percentage points, with its sign), `@` for a
 * period and `_` for what is no figure, such as a name or a date; everything is parted by one space.
 */
export interface Telling {
  readonly source: string;
  readonly words: string;
  readonly mentions: readonly Mention[];
  readonly shares: readonly ToldShare[];
  readonly periods: readonly (Span & { readonly period: OwnPeriod })[];
  readonly hasTable: boolean;
  readonly account: OwnNumbers;
  /** A part of fewer people than this can be recognised. */
  readonly fewest: number;
}

/** Where nobody set how many people are few. */
const FEWEST_PEOPLE = 10;
/** Nobody tells a relation in more; a table is read by `account`. Characters. */
const LONGEST = 6_000;
const MOST_LABEL_WORDS = 5;
/** Words that speak of a number. */
const NEAR = 5;

const unitMarks: Readonly<Record<Exclude<NumberUnit, null>, string>> = {
  percentage: '%',
  points: 'p',
  money: 'e',
  days: 'd',
};
/** Numbers that belong to a name, a law or a date and so to no relation. */
const noNumbers: ReadonlySet<LeftOutReason> = new Set([
  'name',
  'law-article',
  'address',
  'identifier',
  'time',
  'date',
  'age',
  'rate-base',
  'convention',
  'rank',
  'about-figures',
  'year',
  'period',
  'ambiguous',
  'not-a-number',
]);

export function tellingOf(given: string, account: OwnNumbers, fewest = FEWEST_PEOPLE): Telling {
  const source = pastedText(given.slice(0, LONGEST)).text;
  const tokens = readTokens(source);
  const habit = habitIn(tokens);
  const { elements, rest } = elementsOf(tokens, habit);
  const elementAt = new Map(elements.map((element) => [element.start, element]));
  const reasonAt = new Map(rest.map(({ start, reason }) => [start, reason]));
  const words: string[] = [];
  const found: (Omit<Mention, 'before' | 'after'> & { readonly at: number })[] = [];
  const periods: (Span & { period: OwnPeriod })[] = [];
  for (const [index, token] of tokens.entries()) {
    const element = elementAt.get(token.start);
    if (element?.kind === 'period') {
      words.push('@');
      periods.push({ start: token.start, end: token.end, period: element.period });
    } else if (token.kind === 'period' || token.kind === 'not-figure') words.push('_');
    else if (token.kind !== 'number') words.push(text(token));
    else {
      const figures = figuresOf(token, habit);
      for (const figure of typeof figures === 'string' ? [] : figures) {
        const reason = reasonAt.get(figure.start) ?? null;
        if (reason && noNumbers.has(reason)) {
          words.push('_');
          continue;
        }
        words.push(`${figure.sign}#${figure.unit ? unitMarks[figure.unit] : ''}`);
        const at = words.length - 1;
        const { start, end, value, unit, sign } = figure;
        const label = labelAt(source, tokens, index, reasonAt);
        found.push({
          start,
          end,
          value,
          unit,
          sign,
          reason,
          label,
          period: periodBefore(tokens, index, elementAt),
          at,
        });
      }
      if (typeof figures === 'string') words.push('_');
    }
  }
  const mentions = found.map(({ at, ...mention }): Mention => ({
    ...mention,
    before: words.slice(Math.max(0, at - NEAR), at).join(' '),
    after: words.slice(at + 1, at + 1 + NEAR).join(' '),
  }));
  const mentionAt = new Map(mentions.map((mention) => [mention.start, mention]));
  const shares = partsOf(tokens, elements).flatMap((one): ToldShare[] => {
    const [part, whole] = [mentionAt.get(one.part.start), mentionAt.get(one.whole.start)];
    if (!part || !whole) return [];
    const first = part.start < whole.start ? part : whole;
    const percentage = part.unit === 'percentage' ? part.value : null;
    const period = one.period?.kind === 'period' ? one.period.period : null;
    return [{ part, whole, count: one.count, percentage, label: first.label, period }];
  });
  return {
    source,
    words: words.join(' '),
    mentions,
    shares,
    periods,
    hasTable: gridIn(source) !== null,
    account,
    fewest,
  };
}

/** The numbers in each place that a pattern over `words` fits, in order. The pattern must be global. */
export function numbersIn({ words, mentions }: Telling, pattern: RegExp): Mention[][] {
  const found: Mention[][] = [];
  let [at, seen] = [0, 0];
  for (const { index, 0: matched } of words.matchAll(pattern)) {
    for (; at < index; at += 1) if (words.charAt(at) === '#') seen += 1;
    const count = matched.split('#').length - 1;
    found.push(mentions.slice(seen, seen + count));
  }
  return found;
}

export function firstNumbers(telling: Telling, pattern: RegExp): Mention[] | null {
  return numbersIn(telling, pattern)[0] ?? null;
}

/** As it is written, from the number or clause before; a number that belongs to a name stays in it (`groep 2`). */
function labelAt(
  source: string,
  tokens: readonly Token[],
  index: number,
  reasonAt: ReadonlyMap<number, LeftOutReason>,
): string {
  let from = index;
  while (from > 0 && index - from <= MOST_LABEL_WORDS + 2 && !isBoundary(tokens[from - 1], reasonAt)) from -= 1;
  for (let i = index - 2; i > from; i -= 1) if (text(tokens[i]) === ':') from = i + 1;
  while (from < index && leading.test(text(tokens[from]))) from += 1;
  let to = index;
  while (to > from && trailing.test(text(tokens[to - 1]))) to -= 1;
  if (to <= from || to - from > MOST_LABEL_WORDS) return '';
  const label = source.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).trim();
  return /\p{L}/u.test(label) ? label : '';
}

const leading =
  /^(?:it|they|there|er|alle|all|totaal|total|en|and|in|bij|voor|de|het|the|a|een|onze|our|dus|so|maar|but|met|with|of|van|was|is|hadden|hebben|wij|we|:|-|\(|nu|er|waren|zijn)$/;
const trailing =
  /^(?:het|dat|it|there|dan|beter|slechter|hoger|lager|significant|than|better|worse|is|was|waren|were|are|had|hadden|heeft|hebben|has|have|we|wij|gaf|gaven|zegt|vs|versus|naar|van|from|to|steeg|daalde|ging|gaat|op|:|=|-|>|\(|→|er|zijn|voor|met|on)$/;

function isBoundary(token: Token | undefined, reasonAt: ReadonlyMap<number, LeftOutReason>): boolean {
  if (!token) return true;
  if (token.kind === 'number') return reasonAt.get(token.start) !== 'name';
  if (token.kind === 'period' || token.kind === 'not-figure') return true;
  return /^(?:[,;\n.?!|)]|en|and|maar|but)$/.test(text(token));
}

function periodBefore(
  tokens: readonly Token[],
  index: number,
  elementAt: ReadonlyMap<number, Element>,
): OwnPeriod | null {
  for (let i = index - 1; i >= 0 && i > index - 6; i -= 1) {
    const token = tokens[i];
    const element = token && elementAt.get(token.start);
    if (element?.kind === 'period') return element.period;
    if (token?.kind === 'number' || /^[.;?!\n]$/.test(text(token))) return null;
  }
  return null;
}
