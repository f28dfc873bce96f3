import { periodAt } from '../../../time/period.ts';
import type { OwnPair, OwnPeriod, OwnPoint, OwnSeries, OwnUnit } from '../account.ts';
import { comparePeriods, placeInYear } from '../period-order.ts';
import type { Change, Relation } from './relation.ts';
import { roundingTold } from './rounding-told.ts';
import { type Mention, numbersIn, type Telling } from './telling.ts';

const highest = /(?:slechtst|hoogst(?!ens)|grootst)\w*|(?:^| )(?:meeste?|worst|highest|most|largest)(?= |$)/;
const lowest = /(?:laagst\w*|(?:^| )(?:minste?|beste?|lowest|least|fewest)(?= |$))/;
/** The one change from a figure to another that a text tells; null when there are more, or none. */
export function changeIn({ account, shares }: Telling, today: string | null = null): Change | null {
  if (account.kind !== 'understood' || shares.length > 0) return null;
  const pairs = account.pairs.filter((pair) => pair.kind === 'before-after');
  const [pair, ...more] = pairs;
  if (pair && !more.length && account.series.length === 0) return changeOf(pair);
  const rows = account.series.flatMap((series) => twoOf(series, today) ?? []);
  return rows.length === 1 && !pair ? (rows[0] ?? null) : null;
}

function changeOf({ label, before, after, unit }: Extract<OwnPair, { kind: 'before-after' }>): Change {
  return { label, before, after, unit, from: '', to: '' };
}

/** `Noord: 12 (was 15)`. */
function changesInBrackets(telling: Telling): Change[] {
  return numbersIn(
    telling,
    /# (?:(?![#(])\S+ ){0,2}\( (?:(?:was|eerst|voorheen|vorig\S*|before|previously)|@ :?) ?#/g,
  ).flatMap(([after, before]) =>
    before && after
      ? [{ label: after.label, before: before.value, after: after.value, unit: unitOf(after), from: '', to: '' }]
      : [],
  );
}

function unitOf({ unit }: Mention): OwnUnit | null {
  return unit === 'points' ? null : unit;
}

/** Several groups of which each went from one figure to another, in a sentence or in two columns of a table. */
export function changesIn(telling: Telling, today: string | null): Change[] {
  const { account, mentions, words } = telling;
  const bracketed = changesInBrackets(telling);
  if (bracketed.length > 0 && bracketed.length * 2 === mentions.length) return bracketed;
  if (account.kind !== 'understood') return [];
  const pairs = account.pairs.filter((pair) => pair.kind === 'before-after');
  if (pairs.length > 1) {
    const labels = labelsOfPairs(pairs, mentions);
    return pairs.map((pair, i) => ({ ...changeOf(pair), label: labels[i] ?? pair.label }));
  }
  const [first, second, ...more] = account.series;
  const isTwoColumns =
    first && second && !more.length && first.arrangement === 'groups' && second.arrangement === 'groups';
  if (isTwoColumns && hasSameLabels(first, second)) return columnChanges(first, second, words);
  const rows = account.series.flatMap((series) => {
    const two = twoOf(series, today);
    return two ? [{ ...two, label: series.label }] : [];
  });
  return rows.length > 1 && rows.length === account.series.length ? rows : [];
}

function labelsOfPairs(
  pairs: readonly Extract<OwnPair, { kind: 'before-after' }>[],
  mentions: readonly Mention[],
): string[] {
  let from = 0;
  return pairs.map((pair) => {
    const at = mentions.findIndex(({ value }, i) => i >= from && value === pair.before);
    from = at + 1;
    return mentions[at]?.label ?? pair.label;
  });
}

function hasSameLabels(one: OwnSeries, other: OwnSeries): boolean {
  return (
    one.points.length === other.points.length && one.points.every(({ label }, i) => label === other.points[i]?.label)
  );
}

function columnChanges(first: OwnSeries, second: OwnSeries, words: string): Change[] {
  const isNowFirst = /(?:nu|now|dit jaar|this year)/i.test(first.label) && !/(?:nu|now)/i.test(second.label);
  const [before, after] = isNowFirst || yearOf(first.label) > yearOf(second.label) ? [second, first] : [first, second];
  const isInTime =
    yearOf(before.label) > 0 ||
    /(?:vorig|eerst|voor|was|before|previous|last|jaar|q\d|kw)/i.test(`${before.label} ${after.label}`);
  if (!isInTime && !/(?:verander|gestegen|gedaald|stijg|daal|change|rise|fall|toename|afname)/.test(words)) return [];
  return before.points.flatMap((point, i): Change[] => {
    const later = after.points[i]?.value ?? null;
    if (point.value === null || later === null) return [];
    return [
      { label: point.label, before: point.value, after: later, unit: before.unit, from: before.label, to: after.label },
    ];
  });
}

function yearOf(label: string): number {
  return Number(/(?:19|20)\d\d/.exec(label)?.[0] ?? 0);
}

/** Too few for a row, and a comparison all the same; the oldest first. */
export function twoOf(series: OwnSeries, today: string | null): Change | null {
  const { arrangement, points, unit, label } = series;
  const [first, second, ...more] = points.filter(({ value }) => value !== null);
  if (!first || !second || more.length > 0 || arrangement === 'loose' || arrangement === 'groups') return null;
  if (first.denominator !== null) return null;
  const [before, after] = isTurned(first.period, second.period, today) ? [second, first] : [first, second];
  return {
    label,
    before: before.value ?? 0,
    after: after.value ?? 0,
    unit,
    from: nameOf(before),
    to: nameOf(after),
  };
}

function nameOf({ period, label }: OwnPoint): string {
  return period ? label : '';
}

/** Without years people tell the oldest first, unless both are of this year and it shows that they did not. */
function isTurned(first: OwnPeriod | null, second: OwnPeriod | null, today: string | null): boolean {
  // `jan-jun 14, vorig jaar 21`: what is counted back is the older.
  if (first && first.kind !== 'ago' && second?.kind === 'ago') return second.ago > 0;
  if (!first || first.kind !== second?.kind || comparePeriods(second, first) >= 0) return false;
  if (first.kind === 'ago' || first.kind === 'year' || first.year !== null) return true;
  if (today === null) return false;
  return placeInYear(first) <= placeAt(first, today);
}

function placeAt({ kind }: OwnPeriod, today: string): number {
  const [month, day] = [Number(today.slice(5, 7)), Number(today.slice(8, 10))];
  switch (kind) {
    case 'quarter':
      return Math.ceil(month / 3);
    case 'half-year':
      return Math.ceil(month / 6);
    case 'month':
      return month;
    case 'day':
      return month * 31 + day;
    default: {
      const period = periodAt('week', today);
      return period.kind === 'week' ? period.isoWeek : NaN;
    }
  }
}

/** The worst or the best were picked, and what became of them. */
export function pickedIn(telling: Telling, today: string | null): Relation | null {
  const change = changeIn(telling, today);
  const isHighest = highest.test(telling.words);
  if (!change || (!isHighest && !lowest.test(telling.words))) return null;
  const picked = isHighest ? 'highest' : 'lowest';
  const isBack = change.after < change.before === isHighest || change.after === change.before;
  return isBack ? { kind: 'picked', picked, change } : null;
}

/** A change between figures that were rounded. */
export function roundedIn(telling: Telling, today: string | null): Relation | null {
  const rounding = roundingTold(telling);
  if (!rounding) return null;
  const { to } = rounding;
  // Of more figures `.. 220, rounded to 10` is no change to 10.
  const isOfTwo = telling.mentions.length <= 3;
  const change = (isOfTwo ? changeIn(telling, today) : null) ?? fromNamed(telling) ?? betweenTwo(telling);
  return change && change.before % to === 0 && change.after % to === 0 ? { kind: 'rounded', change, to } : null;
}

/** `buurt 4: 20 .. buurt 4 naar 30`: from the figure with that name. */
function fromNamed({ mentions, words }: Telling): Change | null {
  const target = mentions.find((one) => /(?:^| )_ (?:naar|to)$/.test(one.before));
  if (!target || !/_ (?:naar|to) [+-]?#/.test(words)) return null;
  const named = mentions.find(
    (one) => one !== target && one.label !== '' && one.label.toLowerCase() === target.label.toLowerCase(),
  );
  return named
    ? { label: named.label, before: named.value, after: target.value, unit: 'count', from: '', to: '' }
    : null;
}

function betweenTwo({ mentions }: Telling): Change | null {
  const own = mentions.filter(
    ({ unit, before }) => unit === null && !/(?:afgerond|rounded|afronding)\S*(?: (?!#)\S+){0,4}$/.test(before),
  );
  const [before, after, ...more] = own;
  if (!before || !after || more.length > 0) return null;
  return { label: '', before: before.value, after: after.value, unit: 'count', from: before.label, to: after.label };
}
