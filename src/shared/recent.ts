import { hashOf } from './hash.ts';

/** More characters than anybody repeats, or a button says. */
const longestKey = 200;
/** What one turn asks for again, and the turns beside it. */
const mostInTurns = 4;
/** Places for keys that were met, for each that is kept: a power of two. */
const placesEach = 4;

/**
 * Remembers what was worked out for keys that are asked for again, so many of them and at most twice as many: people press
 * the same buttons and ask in the same words. A key that is met for the first time leaves its hash only (a doorkeeper, after
 * Einziger, Friedman & Manes 2017), because most are never met again and what is thrown away when it is old costs the collector
 * most. What is given out is given out again, so nobody may change it.
 */
export function recent<Value extends object>(most: number): (key: string, workOut: () => Value) => Value {
  // Two halves of which the older one goes as a whole: taking out one at a time makes a Map slow.
  let [newer, older] = [new Map<string, Value>(), new Map<string, Value>()];
  const met = new Int32Array(2 ** Math.ceil(Math.log2(most * placesEach)));
  const inTurns: { readonly key: string; readonly value: Value }[] = [];
  let oldest = 0;

  function keep(key: string, value: Value): void {
    if (newer.size >= most) [newer, older] = [new Map(), newer];
    newer.set(key, value);
  }

  return (key, workOut) => {
    if (key.length > longestKey) return workOut();
    const known = newer.get(key) ?? inTurns.find((each) => each.key === key)?.value;
    if (known !== undefined) return known;
    const hash = hashOf(key);
    const place = hash & (met.length - 1);
    const kept = older.get(key);
    const value = kept ?? workOut();
    if (kept !== undefined || met[place] === hash) keep(key, value);
    else {
      met[place] = hash;
      inTurns[oldest] = { key, value };
      oldest = (oldest + 1) % mostInTurns;
    }
    return value;
  };
}
