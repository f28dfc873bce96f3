import type { Change, Labelled, Relation } from './relation.ts';
import { inOrder } from './shares.ts';
import type { Telling, ToldShare } from './telling.ts';

/** `1 op de 8` tells a part of eight, and not that eight people were counted. */
const MOST = 25;
/** `1 klacht per 200 klanten`. */
const ROUND = 10;
const link = /^\s*(?:\p{L}+\s+)?(?:op|per|in|out of every)\s+(?:de\s+|elke\s+|every\s+)?$/iu;

/** Parts of which at least one is told as `1 op de 8`: percentages, of how many nobody said. */
export function oneInManyIn(telling: Telling): Relation | null {
  const { shares, mentions, hasTable, source } = telling;
  const [first, second, ...more] = shares;
  if (hasTable || !first || !second || more.length > 0 || mentions.length !== 4) return null;
  if (!shares.some((share) => isOneIn(share, source))) return null;
  const told = shares.map((share): Labelled => ({ label: share.label, value: percentageOf(share) }));
  const ordered = inOrder(told, shares);
  if (!ordered) return { kind: 'groups', groups: told, unit: 'percentage' };
  const [before, after] = ordered.map(({ value }) => value);
  const change: Change = { label: '', before: before ?? 0, after: after ?? 0, unit: 'percentage', from: '', to: '' };
  return { kind: 'change', change, isUnfinished: false };
}

function isOneIn({ part, whole }: ToldShare, source: string): boolean {
  const isRound = whole.value <= MOST || whole.value % ROUND === 0;
  return part.value === 1 && isRound && link.test(source.slice(part.end, whole.start));
}

function percentageOf({ count, whole }: ToldShare): number {
  return Number(((100 * count) / whole.value).toFixed(1));
}
