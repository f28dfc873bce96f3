/** More characters than anybody repeats, or a button says. */
const longestKey = 200;

/**
 * Remembers what was worked out for the keys that were asked for last, so many of them and at most twice as many: people press
 * the same buttons and ask in the same words. What is given out is given out again, so nobody may change it.
 */
export function recent<Value extends object>(most: number): (key: string, workOut: () => Value) => Value {
  // Two halves of which the older one goes as a whole: taking out one at a time makes a Map slow.
  let [newer, older] = [new Map<string, Value>(), new Map<string, Value>()];
  return (key, workOut) => {
    if (key.length > longestKey) return workOut();
    const known = newer.get(key);
    if (known !== undefined) return known;
    const value = older.get(key) ?? workOut();
    if (newer.size >= most) [newer, older] = [new Map(), newer];
    newer.set(key, value);
    return value;
  };
}
