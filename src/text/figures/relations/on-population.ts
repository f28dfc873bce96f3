import type { AppliedRate } from './conversions.ts';
import type { Relation, Share } from './relation.ts';
import type { Mention, Telling } from './telling.ts';

/** What cases can come from: people, or what is done. */
const population =
  /^(?:inw(?= |$)|(?:inwoner|bewoner|huishoud|gezinnen|jeugdig|jongeren|kinderen|leerling|ouderen|volwassenen|studenten|woningen|contacten|bezoekers|uren|dagen|overnachtingen|inhabitant|resident|household|famil|children|pupils|young|adults|contacts|visits|hours)\S*)(?= |$)/;
const populationBefore =
  /(?:^| )(?:inwoners?(?:tal|aantal)?|bewoners|huishoudens|jongeren|jeugdigen|kinderen|leerlingen|population|inhabitants|residents|households)(?: (?:is|van|of|:|=|zijn|hebben|in totaal))*$/;
const per = /per\s+(100[.,]?000|10[.,]?000|1[.,]?000|100|10)(?![\d.,]\d)/i;
const asksHowMany = /(?:^| )(?:hoeveel|dus|how many|so)(?= |$)/;
const LONGEST_BASE = 40;

/** Cases beside those they can come from, asked per so many: `84 meldingen bij 31.500 inwoners, hoeveel per 1.000?` */
export function onPopulationIn(telling: Telling): Relation | null {
  const { mentions, hasTable, source } = telling;
  const base = baseIn(source);
  const [first, second, ...more] = mentions;
  if (hasTable || base === null || !first || !second || more.length > 0) return null;
  if (mentions.some(({ unit, reason }) => unit !== null || (reason !== null && reason !== 'apart'))) return null;
  const [count, size] = first.value < second.value ? [first, second] : [second, first];
  if (!isOfPopulation(size) || count.value < 0 || isRate(count, source)) return null;
  const area: Share = { label: '', period: null, count: count.value, size: size.value, percentage: null };
  return { kind: 'areas', areas: [area], unit: 'rate', placed: null, per: base };
}

export function appliedRateIn(telling: Telling): AppliedRate | null {
  const { mentions, shares, hasTable, source, words } = telling;
  if (hasTable || !asksHowMany.test(words) || mentions.some(({ unit }) => unit !== null)) return null;
  const times = meanTimesIn(telling);
  if (times) return times;
  const [share] = shares;
  const base = baseIn(source);
  const rest = mentions.filter((one) => one !== share?.part && one !== share?.whole);
  const [size, ...more] = rest;
  if (shares.length === 1 && share?.part.value === 1 && share.percentage === null && size && more.length === 0)
    return size.value > share.whole.value && isOfPopulation(size)
      ? { kind: 'applied-rate', part: 1, whole: share.whole.value, size: size.value }
      : null;
  const rate = mentions.find((one) => isRate(one, source));
  const own = mentions.filter((one) => one !== rate);
  const [people, ...others] = own;
  if (shares.length > 0 || !rate || base === null || !people || others.length > 0) return null;
  return rate.value < base && people.value > rate.value && isOfPopulation(people)
    ? { kind: 'applied-rate', part: rate.value, whole: base, size: people.value }
    : null;
}

/** Two rates of populations that are told: `wij 5 per 1.000 met 20.000 inwoners, de buren 7 per 1.000 met 9.000`. */
export function ratesOfPopulationsIn({ mentions, shares, hasTable, source }: Telling): Relation | null {
  const base = baseIn(source);
  const rates = mentions.filter((_, i) => i % 2 === 0);
  const sizes = mentions.filter((_, i) => i % 2 === 1);
  if (hasTable || base === null || shares.length > 0 || rates.length !== 2 || sizes.length !== 2) return null;
  const isTold = rates.every((one, i) => isRate(one, source) && (sizes[i]?.value ?? 0) >= base);
  if (!isTold || !sizes.some(isOfPopulation) || mentions.some(({ unit }) => unit !== null)) return null;
  const areas = rates.map(({ label, value }, i): Share => {
    const size = sizes[i]?.value ?? 0;
    return { label, period: null, count: Math.round((value * size) / base), size, percentage: null };
  });
  return { kind: 'areas', areas, unit: 'rate', placed: null, per: base };
}

function baseIn(source: string): number | null {
  const [, base] = per.exec(source) ?? [];
  return base === undefined ? null : Number(base.replace(/[.,]/, ''));
}

/** `9 klachten per 1.000 contacten`. */
function isRate({ end }: Mention, source: string): boolean {
  const behind = source.slice(end, end + LONGEST_BASE);
  return /^\s*(?:\p{L}+\s+){0,2}per\s+1[0.,]*0(?!\d)/iu.test(behind);
}

/** How many there are of whom, and not how often something happened. */
export function isOfPopulation({ before, after, value }: Mention): boolean {
  const own = before.split('#').at(-1) ?? '';
  return population.test(after) || populationBefore.test(own) || (value >= 1_000 && /(?:^| )(?:op|bij|van)$/.test(own));
}

/** `gemiddeld 2,4 per client, 640 clienten, hoeveel zijn dat er?` */
function meanTimesIn({ mentions, words }: Telling): AppliedRate | null {
  const [first, second, ...more] = mentions;
  if (!first || !second || more.length > 0) return null;
  const perWhom =
    /# (?:(?!#)\S+ ){0,2}per (client|gezin|huishouden|kind|jongere|persoon|inwoner|aanvraag|dossier|zaak|household|child|person|case)(?= |$)/.exec(
      words,
    )?.[1];
  const isMean =
    first.reason === 'average' || /(?:gemiddeld|(?:^| )gem(?: \.)?|average)(?: (?!#)\S+){0,2}$/.test(first.before);
  if (perWhom === undefined || !isMean || !second.after.startsWith(perWhom.slice(0, 4))) return null;
  return { kind: 'applied-rate', part: first.value, whole: 1, size: second.value };
}
