import type { OwnUnit } from '../account.ts';
import type { Relation } from './relation.ts';
import type { Mention, Telling } from './telling.ts';

const perOne =
  /(?:^| )(?:per|each|a) (?:kind|client|persoon|huishouden|inwoner|gezin|jongere|traject|plek|deelnemer|child|person|household|client|case|zaak)(?= |$)/;
const counted =
  /^(?:\p{L}+ )?(?:clienten|klanten|kinderen|jongeren|jeugdigen|mensen|inwoners|gezinnen|huishoudens|deelnemers|trajecten|indicaties|voorzieningen|zaken|dossiers|statushouders|clients|children|people|residents|families|households|participants|cases)(?= |$)/u;
const link = /(?:^| )(?:bij|voor|op|over|met|aan|for|on|with|of)$/;

/** `1,2 miljoen voor 480 kinderen, wat is dat per kind?`, once or of two sides: `4,2 mln bij 600 cliënten, nu 4,9 bij 640`. */
export function perOneIn(telling: Telling): Relation | null {
  return once(telling) ?? twice(telling);
}

function once({ words, mentions, hasTable, shares }: Telling): Relation | null {
  const [amount, count, ...more] = mentions;
  if (hasTable || !amount || !count || more.length > 0 || shares.length > 0 || !perOne.test(words)) return null;
  const isDivided = amount.value > count.value && count.value > 0 && count.unit === null;
  return isDivided && amount.unit !== 'percentage' && /(?:voor|over|for|op|aan|bij|on|to) #/.test(words)
    ? { kind: 'per-one', sides: [{ label: '', amount: amount.value, count: count.value }], unit: unitOf(amount) }
    : null;
}

function twice({ mentions, hasTable, shares, periods, source }: Telling): Relation | null {
  const [first, firstCount, second, secondCount, ...more] = mentions;
  if (hasTable || shares.length > 0 || more.length > 0 || !first || !firstCount || !second || !secondCount) return null;
  const sides = [
    { amount: first, count: firstCount },
    { amount: second, count: secondCount },
  ];
  const isOfOne = ({ amount, count }: (typeof sides)[number]): boolean =>
    amount.unit !== 'percentage' &&
    count.unit === null &&
    count.value > 0 &&
    amount.value > count.value &&
    link.test(count.before);
  // `45.000 voor 60 deelnemers, nu 42.000 voor 48`: what they are is said once.
  if (!sides.every(isOfOne) || !sides.some(({ count }) => counted.test(count.after)) || first.unit !== second.unit)
    return null;
  const from = [0, firstCount.end];
  return {
    kind: 'per-one',
    unit: unitOf(first),
    sides: sides.map(({ amount, count }, i) => {
      const named = periods.find(({ start }) => start >= (from[i] ?? 0) && start < count.start);
      const label = named ? source.slice(named.start, named.end) : '';
      return { label, amount: amount.value, count: count.value };
    }),
  };
}

function unitOf({ unit }: Mention): OwnUnit | null {
  return unit === 'points' ? null : unit;
}
