import type { OwnUnit } from '../account.ts';
import type { Relation } from './relation.ts';
import type { Mention, Telling } from './telling.ts';

const meanWords = /(?:^| )(?:gemiddelde?n?|gem|average|avg|mean)(?= |$)/;
const meanRightBefore = /(?:gemiddelde?|gem|average|avg|mean)(?: (?:van|of|is|was|cijfer|score|grade|:|\.))*$/;
const measured = /^(?:uur|uren|weken|maanden|minuten|punten|hours?|weeks?|months?|minutes?|points?)(?= |$)/;
/** What is counted: a noun in the plural right behind its number, or with one word between. */
const counted = /^(?:\p{L}+ )?\p{L}{2,}(?:en|s|n|people|children)(?= |$)/u;
const noNoun = /^(?:dus|in|van|bij|voor|en|is|was|samen|per|overall|on|of|for|and|gemiddeld\p{L}*|days|dagen)(?= |$)/u;
const claimed = /(?:^| )(?:dus|samen|dan|gemiddelde?|overall|total|totaal|together|average|mean|so|toch)(?: [^#]*)?$/;

const together = /(?:^| )(?:samen|totaal|over alle|bij elkaar|together|overall|in all)(?= |$)/;

type Role = 'mean' | 'size' | 'claim';
interface Read {
  readonly mention: Mention;
  readonly role: Role;
}

/**
 * Means of groups with how many cases each is of, in any order: `gemiddeld 20 dagen (100 zaken), 40 dagen (20 zaken)`,
 * `50 aanvragen met gemiddeld 32 dagen, 150 met 20 dagen`; a mean without a count is what they are said to come to.
 */
export function meansTogetherIn(telling: Telling): Relation | null {
  const { words, mentions, shares, hasTable } = telling;
  if (hasTable || shares.length > 0 || !meanWords.test(words)) return null;
  // A year beside the one before is not put together with it.
  if (/@|(?:^| )(?:vorige?|eerst|toen|previous|last)(?= |$)/.test(words) && !together.test(words)) return null;
  const read = mentions.map((mention, i): Read | null => readOf(mention, i === mentions.length - 1));
  if (read.some((one) => one === null)) return null;
  const known = read.filter((one) => one !== null);
  const order = known.map(({ role }) => (role === 'size' ? 's' : 'm')).join('');
  const isClaimFirst = /^m(?:sm){2,}$/.test(order) && isApart(known, telling);
  const groups = isClaimFirst ? known.slice(1) : known.slice(0, known.length - (known.length % 2));
  const claim = isClaimFirst ? known[0] : known.length % 2 === 1 ? known.at(-1) : undefined;
  if (!/^(?:(?:sm){2,}m?|(?:ms){2,}m?)$/.test(order) && !isClaimFirst) return null;
  const means = Array.from({ length: groups.length / 2 }, (_, i) => {
    const [one, other] = [groups[2 * i], groups[2 * i + 1]];
    const [mean, size] = one?.role === 'size' ? [other, one] : [one, other];
    return { mean: mean?.mention.value ?? NaN, size: size?.mention.value ?? NaN };
  });
  const unit = unitOf(known);
  if (unit === 'percentage' || known.some(({ mention, role }) => role !== 'size' && !isOf(mention, unit))) return null;
  return { kind: 'means-together', means, claimed: claim?.mention.value ?? null, unit };
}

function readOf(mention: Mention, isLast: boolean): Read | null {
  const { unit, before, after, value } = mention;
  if (unit !== null) return { mention, role: 'mean' };
  if (measured.test(after) || meanRightBefore.test(before)) return { mention, role: 'mean' };
  const isCounted = (counted.test(after) && !noNoun.test(after)) || /(?:\(|(?:^| )n|=)$/.test(before);
  if (isCounted && Number.isInteger(value) && value > 0) return { mention, role: 'size' };
  if (isLast && claimed.test(before.split('#').at(-1) ?? '')) return { mention, role: 'claim' };
  const isMean = meanWords.test(before.split('#').at(-1) ?? '') || !Number.isInteger(value);
  return isMean ? { mention, role: 'mean' } : null;
}

/** `Gemiddeld 26 dagen: 50 aanvragen 32 dagen, ..`: a mark parts the first mean from the groups. */
function isApart([first, second]: readonly Read[], { source }: Telling): boolean {
  const between = source.slice(first?.mention.end ?? 0, second?.mention.start ?? 0);
  return /[:;.?]|\bals\b|\bif\b|\bwant\b/.test(between);
}

function unitOf(read: readonly Read[]): OwnUnit | null {
  const means = read.filter(({ role }) => role === 'mean');
  const unit = means.map(({ mention }) => mention.unit).find((one) => one !== null);
  if (unit) return unit === 'points' ? null : unit;
  return means.some(({ mention }) => measured.test(mention.after)) ? 'measure' : null;
}

function isOf({ unit }: Mention, shared: OwnUnit | null): boolean {
  return unit === null || unit === shared;
}
