/** More characters than anybody repeats, or a button says. */
const longestKey = 200;

/**
 * Remembers what was worked out for the keys that were asked for last, at most so many: people press the same buttons and ask
 * in the same words. What is given out is given out again, so nobody may change it.
 */
export function recent<Value extends object>(most: number): (key: string, workOut: () => Value) => Value {
  const kept = new Map<string, Value>();
  return (key, workOut) => {
    if (key.length > longestKey) return workOut();
    const known = kept.get(key);
    const value = known ?? workOut();
    if (known !== undefined) kept.delete(key);
    else if (kept.size >= most) kept.delete(kept.keys().next().value ?? key);
    kept.set(key, value);
    return value;
  };
}
