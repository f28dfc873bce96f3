import type { OwnPair } from './account.ts';
import { type Element, text } from './elements.ts';
import { type Found, none, partPoint, pointOf, type Reader, seriesOf } from './found.ts';
import { labelBefore, labelOfClause } from './labels.ts';
import { unitOf } from './nature.ts';
import { type Part, partsOf, withoutSecondNumber } from './parts-of-whole.ts';
import type { Token } from './tokens.ts';

/** `van 31 naar 44`, `from 4% to 5%`, `31 -> 44`; of `18 van 24 naar 20 van 22` the two shares. */
export function changePair({ source, tokens, elements }: Reader): Found | null {
  const parts = partsOf(tokens, elements);
  const partOf = new Map<Element, Part>(parts.map((part) => [part.part, part]));
  const ends = withoutSecondNumber(elements, parts);
  const found: Found[] = [];
  for (const [i, first] of ends.entries()) {
    const second = ends[i + 1];
    if (first.kind !== 'figure' || second?.kind !== 'figure' || found.at(-1)?.used.includes(first)) continue;
    const [one, other] = [partOf.get(first), partOf.get(second)];
    const from = (one?.whole ?? first).index;
    if (second.index === from + 1 || second.index > from + 6 || !one !== !other) continue;
    // `steeg 12% naar 44` says how much, not from what.
    if (first.figure.unit === 'percentage' && !second.figure.unit && !isFromWord(tokens[first.index - 1])) continue;
    if (!isChange(source, tokens, first.index, tokens.slice(from + 1, second.index))) continue;
    found.push(
      one && other
        ? sharesOf(source, [one, other])
        : {
            ...none,
            pairs: [pairOf(source, tokens, first, second, found.at(-1)?.used.at(-1)?.end)],
            used: [first, second],
          },
    );
  }
  if (!found.length) return null;
  return {
    series: found.flatMap(({ series }) => series),
    pairs: found.flatMap(({ pairs }) => pairs),
    used: found.flatMap(({ used }) => used),
  };
}

function isChange(source: string, tokens: readonly Token[], from: number, link: readonly Token[]): boolean {
  const between = link.map(text).join(' ');
  if (/^(?:\S+ ){0,2}(?:naar|to)$/.test(between) || /^(?:- >|= >|→)$/.test(between)) return true;
  // `van 12 tot 18` is more often a range than a change.
  return isFromWord(tokens[from - 1]) && /^(?:\S+ ){0,1}tot$/.test(between) && moved.test(source);
}

function isFromWord(token: Token | undefined): boolean {
  return /^(?:van|from|was)$/.test(text(token));
}

const moved = /\b(?:ging|gingen|gegaan|steeg|stegen|gestegen|daal|gedaald|groei|gegroeid|toegenomen|afgenomen)/i;

function sharesOf(source: string, parts: readonly Part[]): Found {
  const points = parts.map((part) => partPoint(part, null, ''));
  return {
    ...none,
    series: [seriesOf(source, points, { words: source.slice(0, 200), units: [] }, 'list')],
    used: parts.flatMap(({ part, whole, period }) => (period ? [part, whole, period] : [part, whole])),
  };
}

/** `voor de cursus 60, daarna 41`; `vorige keer 14` after the newer figure turns the two round. */
export function beforeAfter({ source, tokens, elements }: Reader): Found | null {
  const figures = elements.filter((one) => one.kind === 'figure');
  const [first, second] = figures;
  if (!first || !second || figures.length !== 2) return null;
  const wordsBetween = tokens
    .slice(first.index + 1, second.index)
    .map(text)
    .join(' ');
  const wordsBehind = tokens
    .slice(second.index + 1, second.index + 4)
    .map(text)
    .join(' ');
  const period = elements.find((one) => one.kind === 'period' && one.period.kind === 'ago' && one.period.ago > 0);
  const isTurned =
    isSecondOlder(tokens, first.index, second.index) ??
    (period !== undefined &&
      period.start > first.end &&
      !/(?:^| )(?:nu|now)(?: |$)/.test(wordsBetween) &&
      // `28 vorig jaar en 33 nu`
      !(period.start < second.start && /^(?:\S+ ){0,2}(?:nu|now|inmiddels)(?: |$)/.test(wordsBehind)));
  const isAfter = /(?:^| )(?:daarna|erna|nu|inmiddels|nadien|now|afterwards|after that|later|toen)(?: \S+){0,3}$/.test(
    wordsBetween,
  );
  const isAfterEvent = /(?:^| )(?:na|sinds|after|since) (?:de|het|onze|een|die|the|our|a|that)(?: \S+){0,3}$/.test(
    wordsBetween,
  );
  if (!isTurned && !isAfter && !isAfterEvent && period === undefined) return null;
  const used = period ? [first, second, period] : [first, second];
  return {
    ...none,
    pairs: [isTurned ? pairOf(source, tokens, second, first) : pairOf(source, tokens, first, second)],
    used,
  };
}

/** `vorige week 27, de week ervoor 20`: which of two figures these words make the older; null without them. */
function isSecondOlder(tokens: readonly Token[], first: number, second: number): boolean | null {
  const isIn = (from: number, to?: number): boolean => older.test(tokens.slice(from, to).map(text).join(' '));
  if (isIn(first + 1, second) || isIn(second + 1, second + 8)) return true;
  return isIn(Math.max(0, first - 6), first) ? false : null;
}

const older = /(?:^| )(?:ervoor|daarvoor|geleden|before|ago|earlier)(?= |$)/;

/** `18 van de 24`, `212/400`, `9 op 4100`: each a part of its whole. Three or more without words between are a list. */
export function partPairs({ source, tokens, elements }: Reader): Found | null {
  const parts = partsOf(tokens, elements);
  if (!parts.length) return null;
  const pairs = parts.map(({ part, whole, count, period }): OwnPair => ({
    kind: 'part-of-whole',
    label: labelOfClause(source, tokens, Math.min(part.index, whole.index), Math.max(part.index, whole.index)).replace(
      wholeFirst,
      '',
    ),
    period: period?.kind === 'period' ? period.period : null,
    part: count,
    whole: whole.figure.value,
  }));
  const isList =
    parts.length > 2 &&
    parts.every((one, i) => i === 0 || isJoined(tokens, parts[i - 1]?.whole.index ?? 0, one.part.index));
  const list = sharesOf(source, parts);
  return isList ? list : { ...none, pairs, used: list.used };
}

/** Before a whole that comes first: `van de 61 aanvragen`. */
const wholeFirst = /^(?:van|of|op|uit|onder|bij) (?:de|het|the|alle|onze|our) ?/i;

type FigureElement = Extract<Element, { kind: 'figure' }>;

/** `from`: where the pair before it ends, whose words are of that one. */
function pairOf(
  source: string,
  tokens: readonly Token[],
  before: FigureElement,
  after: FigureElement,
  from = 0,
): OwnPair {
  const points = [before, after].map(({ figure }) => pointOf(figure, null, ''));
  const [first, last] = before.start < after.start ? [before, after] : [after, before];
  const around = source.slice(Math.max(from, first.start - 120), last.end + 60);
  // In `van 43 naar 38 dagen` the unit of one is that of both.
  const unit = before.figure.unit ?? after.figure.unit;
  return {
    kind: 'before-after',
    label: labelBefore(source, tokens, first.index),
    unit: unitOf(points, { words: around, units: [unit, unit] }),
    before: before.figure.value,
    after: after.figure.value,
  };
}

function isJoined(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from + 1, to).every((token) => /^(?:[,;\n|]|en|and)$/.test(text(token)));
}
