import type { RateReference } from './kinds.ts';
import type { Mention, Telling } from './telling.ts';
import { isOfPopulation } from './on-population.ts';

const perSo = /^\W{0,3}(?:\p{L}+\s){0,2}(?:per|op de|op|in)\s(100[., ]?000|10[., ]?000|1[., ]?000|100)(?![\d.,]\d)/iu;
const others =
  /(?:landelijk|nederland|regio|provincie|gemiddeld|elders|buurgemeente|andere|national|country|netherlands|region|elsewhere|average)/i;

/** `7 op 52.000 inwoners, landelijk 10,6 per 100.000`; also `wij 23 per 1.000, regio 18, en wij hebben 41.000 inwoners`. */
export function rateReferenceIn(telling: Telling): RateReference | null {
  const { mentions, shares, hasTable, periods, source } = telling;
  if (hasTable || periods.length > 0 || mentions.length !== 3 || mentions.some(({ unit }) => unit !== null))
    return null;
  const bases = mentions.map((one) => baseOf(one, source));
  const rates = mentions.filter((_, i) => bases[i] !== null);
  const per = bases.find((base) => base !== null) ?? null;
  const reference = rates.find((one) => others.test(source.slice(before(one, mentions), one.start)));
  const rest = mentions.filter((one) => one !== reference);
  const size = rest.find((one) => isOfPopulation(one) || shares.some(({ whole }) => whole === one));
  const own = rest.find((one) => one !== size);
  if (per === null || !reference || !size || !own || size.value < per / 100 || own.value > size.value) return null;
  const isRate = rates.includes(own);
  if (isRate && bases.filter((base) => base !== null).some((base) => base !== per)) return null;
  const count = isRate ? Math.round((own.value * size.value) / per) : own.value;
  return Number.isInteger(count)
    ? {
        kind: 'rate-reference',
        count,
        size: size.value,
        reference: reference.value,
        per,
        told: isRate ? own.value : null,
      }
    : null;
}

function baseOf({ end }: Mention, source: string): number | null {
  const [, base] = perSo.exec(source.slice(end, end + NEAR)) ?? [];
  return base === undefined ? null : Number(base.replace(/[., ]/g, ''));
}

function before({ start }: Mention, mentions: readonly Mention[]): number {
  return mentions.findLast(({ end }) => end <= start)?.end ?? 0;
}

const NEAR = 40;
