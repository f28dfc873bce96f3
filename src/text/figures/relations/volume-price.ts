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
