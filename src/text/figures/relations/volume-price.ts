import { changesIn } from './changes.ts';
import type { Change, Relation } from './relation.ts';
import type { Telling } from './telling.ts';

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
