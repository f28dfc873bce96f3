import type { OwnPeriod, OwnSeries } from '../account.ts';
import { comparePeriods } from '../period-order.ts';
import { placedIn } from './placed.ts';
import type { Relation, Share } from './relation.ts';
import type { Mention, Telling, ToldShare } from './telling.ts';

const together =
  /(?:^| )(?:samen|gemiddelde?|totaal|bij elkaar|opgeteld|gezamenlijk|overall|together|average|combined|in total|altogether)(?= |$)/;
const older = /(?:vorig|eerder|daarvoor|ervoor|geleden|toen|previous|last|before|earlier|ago|eerst|was het)/i;
const newer = /(?:^|\s)(?:nu|daarna|inmiddels|now|afterwards|later|dit|deze|this)(?=\s|$)/i;
const population =
  /(?:inwoner|huishoud|gezinnen|gezin|jeugdig|jongeren|kinderen|leerling|bewoner|ouderen|volwassen|inhabitant|household|resident|famil|children|pupils|population|bevolking)/;
const peopleHeader =
  /cli[eë]nten|klanten|leerlingen|deelnemers|jongeren|kinderen|zaken|totaal|clients|customers|pupils|children|cases|total/i;
const outcomeHeader =
  /tevreden|toegekend|afgewezen|geweigerd|op tijd|te laat|geslaagd|gehaald|afgerond|uitgestroomd|geplaatst|geholpen|opgelost|ingevuld|gereageerd|niet verschenen|no-?show|waarvan|satisfied|granted|approved|rejected|refused|on time|too late|passed|completed|solved|placed|answered|attended|of which/i;
const wholeHeader =
  /aantal|totaal|aanvra|melding|verzoek|besluit|beschikking|uitgenodigd|verstuurd|gestart|deelnemers|cli[eë]nten|klanten|leerlingen|jongeren|kinderen|zaken|dossiers|afspraken|gesprekken|(?:^| )(?:total|number|requests|applications|reports|decisions|invited|sent|started|participants|clients|customers|pupils|children|cases|appointments|n)(?: |$)/i;
const referenceWords =
  /(?:landelijk|regio|gemiddeld|buurgemeente|andere gemeente|nederland|elders|norm|national|elsewhere|average|overig|andere)/;
const SMALLEST_POPULATION = 1_000;
/** Of a population a larger part is a share, no rate. */
const LARGEST_RATE = 0.2;

/** Cases on a population, or parts of wholes as one. */
export function sharesTogetherIn(telling: Telling): Relation | null {
  const { shares, words, hasTable } = telling;
  if (shares.length === 0 || hasTable) return null;
  const told = shares.map(shareOf);
  if (isOnPopulation(shares, words) && !hasReference(telling))
    return { kind: 'areas', areas: besideTheRest(told), unit: 'rate', placed: placedIn(told, telling) };
  // `In totaal 240, waarvan 60` tells a whole.
  if (
    shares.length > 1 &&
    together.test(
      words.replace(/(?:in )?(?:totaal|total) #(?= (?:\S+ ){0,3}(?:, )?(?:waarvan|waaronder|of which))/g, '#'),
    )
  ) {
    const claimed = restOf(telling).find(({ unit }) => unit === 'percentage')?.value ?? null;
    return { kind: 'together', shares: told, claimed };
  }
  return null;
}

/** `landelijk 13%, bij ons 1.410 van de 9.600`: a percentage to hold it against. */
function hasReference(telling: Telling): boolean {
  const [reference, ...more] = restOf(telling);
  return (
    telling.shares.length === 1 &&
    more.length === 0 &&
    reference?.unit === 'percentage' &&
    referenceWords.test(`${reference.before} ${reference.after}`)
  );
}

/** An area is part of the whole municipality: what it is held against is the rest of it. */
function besideTheRest(told: readonly Share[]): readonly Share[] {
  const whole = told.find(({ label }) => wholeArea.test(label));
  const [area, ...more] = told.filter((one) => one !== whole);
  if (!whole || !area || more.length > 0 || whole.size <= area.size || whole.count < area.count) return told;
  const label = `${whole.label} zonder ${area.label}`.trim();
  return [area, { ...whole, label, count: whole.count - area.count, size: whole.size - area.size }];
}

const wholeArea =
  /(?:gemeentebreed|hele gemeente|heel de gemeente|(?:^| )gemeente totaal|in totaal|(?:^|^de )gemeente$|stadsbreed)/i;

/** `120 plekken, 113 bezet`: what is taken of what there is. */
export function capacityIn({ mentions, words, hasTable, shares }: Telling): Relation | null {
  const [first, second, ...more] = mentions;
  if (hasTable || !first || !second || more.length > 0 || shares.length > 0) return null;
  const isTaken = ({ before, after }: Mention): boolean =>
    taken.test(`${before.split('#').at(-1) ?? ''} # ${after.split('#')[0] ?? ''}`);
  const [count, size] = isTaken(second) ? [second, first] : [first, second];
  if (!isTaken(count) || isTaken(size) || !places.test(words) || count.value > size.value) return null;
  if (count.unit !== null || size.unit !== null || count.period !== null) return null;
  return { kind: 'share', share: { label: '', period: null, count: count.value, size: size.value, percentage: null } };
}

const taken =
  /(?:bezet|gevuld|ingevuld|in gebruik|vergeven|occupied|taken|filled)(?: (?!#)\S+)? #|# (?:(?!#)\S+ )?(?:bezet|gevuld|ingevuld|in gebruik|vergeven|occupied|taken|filled)(?= |$)/;
const places = /(?:plek|plaatsen|bedden|capaciteit|stoelen|kamers|places|beds|capacity|rooms|seats)/;

/** Parts of wholes in a sentence: one, or several side by side or in time. */
export function sharesIn(telling: Telling): Relation | null {
  const { shares } = telling;
  const [first] = shares;
  if (!first || telling.hasTable) return null;
  const told = shares.map(shareOf);
  const rest = restOf(telling);
  const [reference] = rest;
  const isReference =
    reference?.unit === 'percentage' && rest.length === 1 && shares.length === 1 && first.percentage === null;
  if (isReference && referenceWords.test(`${reference.before} ${reference.after}`))
    return { kind: 'reference', share: shareOf(first), reference: reference.value };
  if (shares.length === 1) return rest.length > 1 ? null : { kind: 'share', share: told[0] ?? shareOf(first) };
  const ordered = inOrder(told, shares);
  if (ordered && told.length > 2) return { kind: 'shares-in-time', shares: ordered };
  if (ordered) return { kind: 'shares', shares: ordered, isInTime: true };
  if (told.length === 2) return { kind: 'shares', shares: named(told, telling) ?? told, isInTime: false };
  const areas = named(told, telling);
  return areas || !inTimeWords.test(telling.words)
    ? { kind: 'areas', areas: areas ?? withoutName(told), unit: 'share', placed: placedIn(areas ?? told, telling) }
    : { kind: 'shares-in-time', shares: told };
}

/** Parts of wholes in a table or a list: of areas, or one after the other. */
export function sharesOfSeries(telling: Telling): Relation | null {
  const { account } = telling;
  if (account.kind !== 'understood') return null;
  const columns = columnsOf(account.series, telling);
  if (columns) return columns;
  const all = account.series.filter(({ points }) => sharesOf(points).length > 1);
  const [series, second] = all;
  if (!series) return null;
  const shares = sharesOf(series.points);
  if (series.arrangement === 'groups') {
    const others = second?.arrangement === 'groups' ? sharesOf(second.points) : [];
    if (others.length === shares.length && others.every(({ label }, i) => label === shares[i]?.label))
      return {
        kind: 'mix',
        groups: shares.map((share, i) => ({ first: share, second: others[i] ?? share })),
        sides: second ? sidesOf(series.label, second.label) : null,
      };
    const isRate = shares.every(({ count, size }) => size >= SMALLEST_POPULATION && count < LARGEST_RATE * size);
    if (shares.length === 2 && !isRate) return { kind: 'shares', shares, isInTime: false };
    return { kind: 'areas', areas: shares, unit: isRate ? 'rate' : 'share', placed: placedIn(shares, telling) };
  }
  return inTime(shares);
}

const timeHeader =
  /(?:19|20)\d\d|(?:^| )(?:eerst|eerder|voor|vorig\S*|toen|nu|daarna|na|later|dit jaar|before|after|then|now|last|this|previous|was|is)(?: |$)/i;

/** What two headings do not share: `Meldingen Noord` and `Meldingen Zuid` are of north and south. */
function sidesOf(one: string, other: string): [string, string] | null {
  if (timeHeader.test(one) || timeHeader.test(other)) return null;
  const [own, its] = [one, other].map((label) => label.split(' '));
  const apart = (words: readonly string[] = [], others: readonly string[] = []): string =>
    words.filter((word) => !others.includes(word)).join(' ');
  const sides = [apart(own, its), apart(its, own)] as const;
  return sides[0] !== '' && sides[1] !== '' ? [...sides] : null;
}

function inTime(shares: readonly Share[]): Relation {
  const ordered = shares.toSorted(byPeriod);
  return shares.length === 2
    ? { kind: 'shares', shares: ordered, isInTime: true }
    : { kind: 'shares-in-time', shares: ordered };
}

/** What became of them beside how many there were: `Toegekend` of `Aanvragen`. */
function isPartOf(cases: OwnSeries, people: OwnSeries): boolean {
  if (cases.unit === 'percentage' || people.unit === 'percentage') return false;
  if (outcomeHeader.test(cases.label)) return !outcomeHeader.test(people.label) && wholeHeader.test(people.label);
  const isInTime = cases.arrangement === 'periods';
  return !isInTime && peopleHeader.test(people.label) && !peopleHeader.test(cases.label);
}

/** `Klachten` beside `Cliënten`: cases beside the people they can come from, without a heading that says so. */
function columnsOf(series: readonly OwnSeries[], telling: Telling): Relation | null {
  const [first, second, ...more] = series;
  if (!first || !second || more.length > 0 || first.arrangement !== second.arrangement) return null;
  const isInTime = first.arrangement === 'periods';
  if (!isInTime && first.arrangement !== 'groups') return null;
  const [cases, people] = isPartOf(second, first) || !isPartOf(first, second) ? [second, first] : [first, second];
  if (!isPartOf(cases, people) || cases.points.length < 2) return null;
  const areas = cases.points.flatMap(({ label, period, value, denominator }, i): Share[] => {
    const size = people.points[i]?.value ?? null;
    if (value === null || size === null || denominator !== null) return [];
    return [{ label, period, count: value, size, percentage: null }];
  });
  const isOf = areas.length === cases.points.length && areas.every(({ count, size }) => size > 0 && count <= size);
  if (!isOf) return null;
  if (isInTime) {
    const told = inTime(areas);
    return told.kind === 'shares-in-time' ? { ...told, assumed: [cases.label, people.label] } : told;
  }
  return areas.length === 2
    ? { kind: 'shares', shares: areas, isInTime: false }
    : { kind: 'areas', areas, unit: 'share', placed: placedIn(areas, telling) };
}

/** Each with a name of its own, before it or behind it: `60 van 80 in Noord`; null when one has none. */
function named(told: readonly Share[], { shares, source }: Telling): Share[] | null {
  const areas = told.map((share, i): Share => ({ ...share, label: share.label || nameBehind(shares[i], source) }));
  return new Set(areas.map(({ label }) => label)).size === areas.length && areas.every(({ label }) => label !== '')
    ? areas
    : null;
}

function nameBehind(share: ToldShare | undefined, source: string): string {
  const behind = source.slice(Math.max(share?.whole.end ?? 0, share?.part.end ?? 0)).slice(0, LONGEST_NAME);
  return (
    /^ (?:in|bij|voor|at|for) ((?:(?:de|het|team|wijk) )?\p{L}+)(?=\s*(?:[,.;/]|en |and |$))/u.exec(behind)?.[1] ?? ''
  );
}

const LONGEST_NAME = 40;

function withoutName(told: readonly Share[]): Share[] {
  return told.map((share) => ({ ...share, label: share.label || `${share.count} / ${share.size}` }));
}

const inTimeWords =
  /@|(?:^| )(?:eerst|toen|daarna|daarvoor|nu|per|week|weken|maand|maanden|kwartaal|jaar|then|now|after|before|weeks?|months?|quarters?|years?)(?= |$)/;

function restOf({ shares, mentions }: Telling): Mention[] {
  const own = shares.flatMap(({ part, whole }) => [part, whole]);
  return mentions.filter((mention) => !own.includes(mention) && mention.reason !== 'criterion' && !isHowLong(mention));
}

/** `na 6 maanden werk` tells what is counted. */
function isHowLong({ before, after }: Mention): boolean {
  return (
    /(?:^| )(?:na|binnen|after|within|dan|than)$/.test(before) &&
    /^(?:mnd|mnden|maand|maanden|week|weken|wk|jaar|kwartalen|uur|months?|weeks?|years?|hours?)(?= |$)/.test(after)
  );
}

function sharesOf(points: OwnSeries['points']): Share[] {
  return points.flatMap(({ value, numerator, denominator, label, period }) =>
    numerator === null || denominator === null
      ? []
      : [{ label, period, count: numerator, size: denominator, percentage: givenIn(value, numerator, denominator) }],
  );
}

/** A percentage that is not that of the counts was given itself. */
function givenIn(value: number | null, count: number, size: number): number | null {
  return value !== null && Math.abs(value - (100 * count) / size) > 1e-9 ? value : null;
}

function shareOf({ count, whole, label, period, percentage }: ToldShare): Share {
  return { label, period, count, size: whole.value, percentage };
}

function isOnPopulation(shares: readonly ToldShare[], words: string): boolean {
  const isFew = shares.every(
    ({ count, whole, percentage }) =>
      percentage === null && whole.value >= SMALLEST_POPULATION && count < LARGEST_RATE * whole.value,
  );
  return isFew && (population.test(words) || shares.length > 1 || /per _/.test(words));
}

/** The oldest first; null when nothing tells that they follow each other. */
export function inOrder<One>(told: readonly One[], shares: readonly ToldShare[]): One[] | null {
  if (shares.every(({ period }) => period !== null))
    return told
      .map((one, i) => ({ one, period: shares[i]?.period ?? null }))
      .toSorted(byPeriod)
      .map(({ one }) => one);
  const [first, second] = shares;
  if (!first || !second || shares.length > 2) return null;
  const [own, other] = [about(first), about(second)];
  const isTurned =
    older.test(other) ||
    second.period?.kind === 'ago' ||
    newer.test(own) ||
    /^(?:the|het|een) (?:year|month|jaar|maand) (?:before|earlier|eerder|daarvoor|ervoor)(?= |$)/.test(
      second.whole.after,
    );
  if (isTurned) return told.toReversed();
  return older.test(own) || newer.test(other) ? [...told] : null;
}

function about({ part, whole }: ToldShare): string {
  // `bij de buren was het` tells where, not when.
  return (part.start < whole.start ? part.before : whole.before).replace(
    /(?:^| )(?:bij|in|at) (?:(?!#|@)\S+ ){1,3}(?:was|waren|is|zijn) (?:het|er|it)$/,
    '',
  );
}

function byPeriod(one: { readonly period: OwnPeriod | null }, other: { readonly period: OwnPeriod | null }): number {
  if (!one.period || !other.period || one.period.kind !== other.period.kind) return 0;
  const isOpen = one.period.kind !== 'ago' && one.period.year === null;
  return isOpen ? 0 : comparePeriods(one.period, other.period);
}
