import { changesIn } from './changes.ts';
import type { Change, Relation } from './relation.ts';
import type { Mention, Telling } from './telling.ts';

const people =
  /(?:clienten|cliënten|klanten|kinderen|jongeren|mensen|inwoners|deelnemers|gezinnen|huishoudens|trajecten|gebruikers|indicaties|voorzieningen|aantal|clients|children|people|families|households|users|cases|number)/i;
const money = /(?:kosten|uitgaven|lasten|bedrag|budget|besteding|uitgegeven|costs?|spending|spent|expenses|amount)/i;

/** How many there were and what they cost, both before and after: what comes of numbers, and what of each of them. */
export function volumePriceIn(telling: Telling, today: string | null): Relation | null {
  if (telling.hasTable || telling.mentions.length !== 4) return null;
  const changes = changesIn(telling, today);
  const [first, second] = changes;
  if (!first || !second || changes.length !== 2 || changes.some(({ before, after }) => before <= 0 || after <= 0))
    return null;
  const isMoney = ({ label }: Change): boolean => money.test(label) && !/(?:^| )(?:per|each|a) /i.test(label);
  const isPeople = ({ label }: Change): boolean => people.test(label) && !money.test(label);
  if (isMoney(second) && isPeople(first)) return { kind: 'volume-price', volume: first, amount: second };
  return isMoney(first) && isPeople(second) ? { kind: 'volume-price', volume: second, amount: first } : null;
}

/** Words between the figures tell which two are money, and which are people: `kosten 2023 4,1 mln, 2024 4,6 mln, cliënten 1.820 en 1.905`. */
export function volumeBesideIn({ mentions, source, hasTable, shares }: Telling): Relation | null {
  const [first, second, third, fourth, ...more] = mentions;
  if (hasTable || shares.length > 0 || !first || !second || !third || !fourth || more.length > 0) return null;
  if (mentions.some(({ value, unit }) => value <= 0 || unit === 'percentage' || unit === 'days' || unit === 'points'))
    return null;
  const about = [source.slice(0, first.start), `${source.slice(second.end, third.start)} ${source.slice(fourth.end)}`];
  const [isMoneyFirst, isMoneyLast] = about.map((words) => money.test(words) && !perEach.test(words));
  const [arePeopleFirst, arePeopleLast] = about.map((words) => people.test(words));
  const of = (before: Mention, after: Mention): Change => ({
    label: '',
    before: before.value,
    after: after.value,
    unit: null,
    from: '',
    to: '',
  });
  if (older.test(source)) return null;
  if (isMoneyFirst && arePeopleLast && !isMoneyLast)
    return { kind: 'volume-price', amount: of(first, second), volume: of(third, fourth) };
  return isMoneyLast && arePeopleFirst && !isMoneyFirst
    ? { kind: 'volume-price', volume: of(first, second), amount: of(third, fourth) }
    : null;
}

const perEach = /(?:^|\s)(?:per|each) /i;
/** The newer may come first. */
const older = /(?:vorig|eerder|last year|previous|was )/i;

/** `kosten per cliënt 4.350 bij 210 cliënten, vorig jaar 4.100 bij 225`: each with how many it is of. */
export function pricesOfCountsIn({ mentions, source, words, hasTable, shares, periods }: Telling): Relation | null {
  const [first, firstCount, second, secondCount, ...more] = mentions;
  if (hasTable || shares.length > 0 || !first || !firstCount || !second || !secondCount || more.length > 0) return null;
  const isPerEach = /(?:kosten|prijs|tarief|bedrag|uitgaven|cost|price|fee|spending) (?:per|a) \p{L}+/iu.test(source);
  const areCounted = [firstCount, secondCount].every(
    ({ before, unit, value }) => unit === null && value > 0 && /(?:bij|voor|over|for|with|x)$/.test(before),
  );
  if (
    !isPerEach ||
    !areCounted ||
    first.unit === 'percentage' ||
    !/(?:euro|€|kosten|cost|tarief|prijs|price)/i.test(source)
  )
    return null;
  const isTurned =
    periods.some(({ period, start }) => period.kind === 'ago' && period.ago > 0 && start > firstCount.end) ||
    /(?:^| )(?:vorig|eerst|was)\S* (?:(?!#)\S+ )*#[^#]*$/.test(words);
  const [before, after] = isTurned
    ? [
        [second, secondCount],
        [first, firstCount],
      ]
    : [
        [first, firstCount],
        [second, secondCount],
      ];
  const [one, ones, other, others] = [before?.[0], before?.[1], after?.[0], after?.[1]].map(
    (mention) => mention?.value ?? 0,
  ) as [number, number, number, number];
  const of = (from: number, to: number): Change => ({
    label: '',
    before: from,
    after: to,
    unit: null,
    from: '',
    to: '',
  });
  return { kind: 'volume-price', volume: of(ones, others), amount: of(one * ones, other * others) };
}

const price = /(?:tarief|tarieven|uurprijs|prijs|uurloon|rate|price|fee)/i;
const volume = /(?:uren|aantal|dagen|trajecten|cli[eë]nten|klanten|stuks|plekken|hours|number|days|clients|places)/i;

/** `uurtarief van 58 naar 62 en uren van 12.400 naar 11.900`: what both together come to. */
export function priceOfOneIn(telling: Telling, today: string | null): Relation | null {
  if (telling.hasTable || telling.mentions.length !== 4) return null;
  const changes = changesIn(telling, today);
  const [one, ...others] = changes.filter(({ label }) => price.test(label));
  const count = changes.find((change) => change !== one && volume.test(change.label));
  if (changes.length !== 2 || !one || others.length > 0 || !count) return null;
  if (changes.some(({ before, after }) => before <= 0 || after <= 0)) return null;
  const amount: Change = { ...count, before: one.before * count.before, after: one.after * count.after };
  return { kind: 'volume-price', volume: count, amount };
}
