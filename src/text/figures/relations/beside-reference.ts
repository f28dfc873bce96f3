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

const numbers = 'een twee drie vier vijf zes zeven acht negen tien'.split(' ');
const english = 'one two three four five six seven eight nine ten'.split(' ');
const many = `\\d{1,2}|${[...numbers, ...english].slice(1).join('|')}`;
const oneInMany = new RegExp(
  `(?<![\\p{L}\\d.,])(?:1|een|één|one) (?:op de|op|van de|in|out of|in every) (${many})(?![\\p{L}\\d.,]*\\d)`,
  'giu',
);
const ours = /(?:bij ons|hier|onze|wij|ons|for us|with us|ours?|we|here)(?= |$)/;
const MOST = 25;

/** `1 op de 6 kinderen, bij ons 410 van de 2.900`: what is said of all, and how many it is here. */
export function besideOneIn({ source, shares, mentions, hasTable }: Telling): Relation | null {
  const [found, ...more] = [...source.matchAll(oneInMany)];
  const said = found?.[1]?.toLowerCase() ?? '';
  const size = Number(said) || 1 + Math.max(numbers.indexOf(said), english.indexOf(said));
  const own = shares.filter(({ whole, part }) => !(part.value === 1 && whole.value === size && whole.value <= MOST));
  const [share, ...further] = own;
  if (hasTable || !found || more.length > 0 || size < 2 || size > MOST || !share || further.length > 0) return null;
  const rest = mentions.filter(
    (one) =>
      one !== share.part &&
      one !== share.whole &&
      !(one.start >= found.index && one.end <= found.index + found[0].length),
  );
  if (rest.length > 0 || !ours.test(`${share.part.before} ${share.whole.before}`) || share.percentage !== null)
    return null;
  const { label, period, count, whole, percentage } = share;
  return {
    kind: 'reference',
    share: { label, period, count, size: whole.value, percentage },
    reference: Number((100 / size).toFixed(1)),
  };
}

/** A figure that its own words give to a larger whole. */
export function isOfOthers({ before, after }: Mention): boolean {
  const own = before.split('#').at(-1) ?? '';
  return others.test(own.split(/[,;.:] /).at(-1) ?? '') || othersBehind.test(after);
}
