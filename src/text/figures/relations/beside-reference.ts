import type { Relation } from './relation.ts';
import type { Mention, Telling } from './telling.ts';

const others =
  /(?:^| )(?:landelijke?|nederland\S*|regio\S*|provincie|benchmark|elders|(?:andere|vergelijkbare|omliggende) gemeenten|buurgemeenten?|national(?:ly)?|netherlands|elsewhere|other municipalities)(?= |$)/;
const othersBehind = /^(?:(?:voor|in|for) )?(?:landelijk|heel nederland|nationally)(?= |$)/;

/**
 * Ours beside the percentage of a larger whole: `41% (n = 350), landelijk 47%` as a part of those who were asked, `wij 7%, regio 5%`
 * as two figures without what they are of.
 */
export function besideReferenceIn({ mentions, shares, hasTable, periods }: Telling): Relation | null {
  const percentages = mentions.filter(({ unit }) => unit === 'percentage');
  const [size, ...more] = mentions.filter(({ reason }) => reason === 'sample-size');
  const theirs = percentages.find(isOfOthers);
  const own = percentages.find((one) => !isOfOthers(one));
  const [told, ...otherShares] = shares;
  // `71% van 430, landelijk 64%`
  if (!hasTable && told && theirs && mentions.length === 3 && otherShares.length === 0 && told.part === own) {
    const { label, period, count, whole, percentage } = told;
    return {
      kind: 'reference',
      share: { label, period, count, size: whole.value, percentage },
      reference: theirs.value,
    };
  }
  if (hasTable || shares.length > 0 || percentages.length !== 2 || !theirs || !own || more.length > 0) return null;
  if (mentions.length === 2 && periods.length === 0)
    return { kind: 'groups', groups: percentages.map(({ label, value }) => ({ label, value })), unit: 'percentage' };
  if (mentions.length !== 3 || !size) return null;
  const count = Math.round((own.value / 100) * size.value);
  const share = { label: '', period: null, count, size: size.value, percentage: own.value };
  return { kind: 'reference', share, reference: theirs.value };
}

/** A figure that its own words give to a larger whole. */
export function isOfOthers({ before, after }: Mention): boolean {
  const own = before.split('#').at(-1) ?? '';
  return others.test(own.split(/[,;.:] /).at(-1) ?? '') || othersBehind.test(after);
}
