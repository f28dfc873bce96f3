import { flowWords, perFrequency, stockWords } from '../words.ts';
import type { Relation } from './relation.ts';
import type { Telling } from './telling.ts';

const waiting = /(?:^| )(?:wachten|wachtten|wachtend\S*|waiting)(?= |$)/;
const added = /(?:(?:^| )(?:samen|totaal|opgeteld|bij elkaar|dus|som|together|total|altogether|so|sum)(?= |$)|# \+ #)/;
/** Who came in is rightly added to a stock. */
const cameIn = /(?:^| )(?:erbij|bij(?! elkaar)|bijgekomen|kwam(?:en)?|eraf|af|weg|nieuwe?|came|new|left)(?= |$)/;
const MOST = 24;

/** Stocks that somebody adds up: `april 31 wachtenden, mei 30, juni 33, dus 94`. The last number is their sum. */
export function stocksAddedIn({ words, mentions, periods, hasTable }: Telling): Relation | null {
  const isStock = stockWords.test(words) || waiting.test(words);
  if (hasTable || !isStock || flowWords.test(words) || cameIn.test(words) || !added.test(words)) return null;
  const sum = mentions.at(-1);
  const stocks = mentions.slice(0, -1);
  if (!sum || stocks.length < 2 || stocks.length > MOST) return null;
  if (mentions.some(({ unit, value, reason }) => unit !== null || !Number.isInteger(value) || reason === 'average'))
    return null;
  if (stocks.reduce((all, { value }) => all + value, 0) !== sum.value) return null;
  const isPerPeriod = perFrequency.some(([pattern]) => pattern.test(words));
  const isInTime =
    isPerPeriod ||
    /# (?:naar|to) #/.test(words) ||
    stocks.every(({ period }) => period !== null) ||
    periods.length === stocks.length;
  // Named parts of one moment are a sum like any other.
  if (!isInTime && !/# \+ #/.test(words)) return null;
  return { kind: 'stocks-added', values: stocks.map(({ value }) => value), isInTime };
}
