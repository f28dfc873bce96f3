import { isOfPopulation } from './on-population.ts';
import type { Relation, Share } from './relation.ts';
import type { Mention, Telling } from './telling.ts';

const SMALLEST_POPULATION = 1_000;
/** Of a population a larger part is a share, no rate. */
const LARGEST_RATE = 0.2;
const populationWords =
  /(?:^| )(?:inwoners?|inwoneraantal|inwonertal|bewoners|huishoudens|jongeren|jeugdigen|kinderen|leerlingen|gezinnen|population|inhabitants|residents|households|children|pupils)(?= |$)/;
const has =
  /(?:^| )(?:hebben|heeft|zijn|wonen|telt|have|has|are|live|inwoners|met|with|op)(?: (?:er|hier|wij|we|in totaal|:))*$/;

/** Counts, and behind them how many people there are: per group, of one time and another, or once. */
export function populationsBesideIn(telling: Telling): Relation | null {
  if (telling.hasTable || telling.shares.length > 0 || !populationWords.test(telling.words)) return null;
  return byName(telling) ?? inPairs(telling) ?? oneForAll(telling);
}

/** `Noord 40, Zuid 61. Inwoners: Noord 3.100, Zuid 5.900`: every name comes twice. */
function byName({ mentions, words }: Telling): Relation | null {
  const half = mentions.length / 2;
  if (half < 2 || !Number.isInteger(half) || !mentions.every(isWhole)) return null;
  const names = mentions.map(({ label }) => label.replace(/^.*: /, '').toLowerCase());
  const areTwice =
    new Set(names).size === half &&
    names.every((name, i) => name !== '' && name === names[(i + half) % mentions.length]);
  if (!areTwice) return null;
  const isSizeFirst = populationWords.test(words.split('#')[0] ?? '');
  const [counts, sizes] = isSizeFirst
    ? [mentions.slice(half), mentions.slice(0, half)]
    : [mentions.slice(0, half), mentions.slice(half)];
  const areas = counts.map(({ label, value }, i): Share =>
    share(label.replace(/^.*: /, ''), value, sizes[i]?.value ?? 0),
  );
  return areas.every(isRate) ? { kind: 'areas', areas, unit: 'rate', placed: null } : null;
}

/** `45.200 inwoners en 1.130 uitkeringen, de stad 220.000 inwoners en 8.800 uitkeringen`, or two names or more. */
function inPairs({ mentions, source }: Telling): Relation | null {
  if (mentions.length < 4 || mentions.length % 2 === 1 || !mentions.every(isWhole)) return null;
  const isSize = (one: Mention): boolean => populationWords.test(` ${one.after.split(' ')[0] ?? ''}`);
  const isSizeFirst = mentions[0] !== undefined && isSize(mentions[0]);
  if (!mentions.every((one, i) => isSize(one) === (i % 2 === (isSizeFirst ? 0 : 1)))) return null;
  const areas = mentions.flatMap((one, i): Share[] => {
    const other = mentions[i + 1];
    if (i % 2 === 1 || !other) return [];
    const [count, size] = isSizeFirst ? [other, one] : [one, other];
    const name =
      source
        .slice(mentions[i - 1]?.end ?? 0, one.start)
        .split(/[.;\n,]/)
        .at(-1) ?? '';
    return [share(nameOf(name), count.value, size.value)];
  });
  return areas.every(isRate) ? { kind: 'areas', areas, unit: 'rate', placed: null } : null;
}

/** Without the verb that a sentence has. */
function nameOf(words: string): string {
  return words
    .replaceAll(/[:()*•–-]/gu, ' ')
    .trim()
    .replace(/^(?:en|and|maar|but|bij|in) /iu, '')
    .replace(/ (?:heeft|hebben|had|hadden|telt|tellen|met|has|have|with)$/iu, '');
}

/** `vorig jaar 52, nu 67. We hebben 20.000 inwoners`. */
function oneForAll({ mentions, periods, source }: Telling): Relation | null {
  const [size, ...more] = mentions.filter(
    (one) =>
      isOfPopulation(one) &&
      one.value >= SMALLEST_POPULATION &&
      (populationWords.test(` ${one.after.split(' ')[0] ?? ''}`) || has.test(one.before)),
  );
  const counts = mentions.filter((one) => one !== size);
  const [first, second] = counts;
  if (!size || !first || more.length > 0 || counts.length > 2 || !mentions.every(isWhole)) return null;
  const labelOf = (one: Mention): string => {
    const period = periods.find(({ start, end }) => end <= one.start && one.start - end < NEAR && start >= 0);
    return period && one.period ? source.slice(period.start, period.end) : '';
  };
  const told = counts.map((one): Share => share(labelOf(one), one.value, size.value));
  const isTurned = second !== undefined && isOlder(second) && !isOlder(first);
  const isInTime = counts.some(isOlder) || counts.some(({ before }) => now.test(before));
  if (!told.every(isRate) || (second !== undefined && !isInTime)) return null;
  return { kind: 'areas', areas: isTurned ? told.toReversed() : told, unit: 'rate', placed: null };
}

const NEAR = 24;
const now = /(?:^| )(?:nu|inmiddels|now)(?: (?!#)\S+){0,2}$/;

function isOlder({ period, before }: Mention): boolean {
  return (
    (period?.kind === 'ago' && period.ago > 0) ||
    /(?:^| )(?:was|eerst|toen|before|first)(?: (?!#)\S+){0,2}$/.test(before.split('#').at(-1) ?? '')
  );
}

function share(label: string, count: number, size: number): Share {
  return { label, period: null, count, size, percentage: null };
}

function isRate({ count, size }: Share): boolean {
  return size >= SMALLEST_POPULATION && count < LARGEST_RATE * size;
}

function isWhole({ value, unit, reason }: Mention): boolean {
  return unit === null && Number.isInteger(value) && value >= 0 && (reason === null || reason === 'apart');
}
